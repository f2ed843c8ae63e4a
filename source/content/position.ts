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

/** The offsets at which the lines of a text begin. Lines end at LF, CRLF or a lone CR. */
export function lineStarts(text: string): readonly number[] {
	return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (end) => end.index + end[0].length)];
}

/** The place of an offset among lines that begin at these offsets. */
export function positionFrom(starts: readonly number[], offset: number): Position {
	let low = 0;
	for (let high = starts.length - 1; low < high; ) {
		const middle = Math.ceil((low + high) / 2);
		if (starts[middle]! <= offset) low = middle;
		else high = middle - 1;
	}
	return {line: low + 1, column: offset - starts[low]! + 1};
}

/** The place of an offset in a text, for a single question. */
export function positionAt(text: string, offset: number): Position {
	return positionFrom(lineStarts(text.slice(0, offset)), offset);
}
