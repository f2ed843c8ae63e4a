import type {Problem} from '../model/catalog.js';

/** A place in a text, both from 1. Columns count UTF-16 units. */
export type Position = {readonly line: number; readonly column: number};

/** The way to a value from the top of what was parsed: keys and places in lists. */
export type ValuePath = readonly (string | number)[];

/** Where a value stands, or the key that names it; the nearest that exists, null when the text is gone. */
export type Locate = (path: ValuePath, part: 'key' | 'value') => Position | null;

/** Something wrong in a text, before it is known which file the text came from. */
export type TextProblem = Omit<Problem, 'file'>;

/** An error at a place; without one it means the whole file. */
export function errorAt(position: Position | null, message: string, hint: string | null = null): TextProblem {
	return {line: position?.line ?? null, column: position?.column ?? null, message, hint, severity: 'error'};
}

/** The place of an offset in a text. Lines end at LF, CRLF or a lone CR. */
export function positionAt(text: string, offset: number): Position {
	let line = 1;
	let start = 0;
	for (const end of text.slice(0, offset).matchAll(/\r\n|\n|\r/gu)) {
		line++;
		start = end.index + end[0].length;
	}
	return {line, column: offset - start + 1};
}
