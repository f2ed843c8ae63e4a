import {maxTextLength} from './definition.js';

/** A line that is read. `number` counts from 1; `code`: what stands between two fences, for the line of the first. */
export type MarkdownLine = {readonly text: string; readonly number: number; readonly code: string | null};

/** In characters; more than a requirement may have. */
export const longestText = 2 * maxTextLength;

/** Lines that are read of a text; no list of postings is longer. */
export const mostLines = 300_000;

/** In characters, of a piece of code: enough to know it by. */
const longestCode = 200;

const fence = /^ {0,3}(?<marks>`{3,}|~{3,})(?<info>.*)$/u;

/** The lines that are read: code between fences as one, no comments, tabs and line ends of every kind. */
export function readLines(text: string): readonly MarkdownLine[] {
	const lines: MarkdownLine[] = [];
	let isComment = false;
	const all = text.split(/\r\n|\n|\r/u, mostLines);
	const fences = fencedLines(all);
	for (let at = 0; at < all.length; at++) {
		const whole = all[at] ?? '';
		const end = fences.get(at);
		if (end !== undefined) {
			lines.push({text: '', number: at + 1, code: all.slice(at + 1, Math.min(end, at + 20)).map(line => line.slice(0, longestCode)).join(' ').slice(0, longestCode)});
			at = end;
			continue;
		}
		// What is longer is no requirement; its beginning tells that it is too long.
		const raw = whole.length > longestText ? whole.slice(0, longestText + 1) : whole;
		if (fence.test(raw)) continue;
		const {visible, isOpen} = withoutComments(raw, isComment);
		isComment = isOpen;
		lines.push({text: visible, number: at + 1, code: null});
	}
	return lines;
}

/** Where code begins and ends. A fence that nothing closes fences nothing: the rest of a posting is not to be lost to it. */
function fencedLines(lines: readonly string[]): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	let open: {readonly at: number; readonly marks: string} | null = null;
	for (const [at, line] of lines.entries()) {
		if (line.length > longestText) continue;
		const {marks = '', info = ''} = fence.exec(line)?.groups ?? {};
		if (marks === '') continue;
		if (open === null) open = {at, marks};
		else if (marks.startsWith(open.marks) && info.trim() === '') {
			pairs.set(open.at, at);
			open = null;
		}
	}
	return pairs;
}

function withoutComments(line: string, isInside: boolean): {readonly visible: string; readonly isOpen: boolean} {
	if (!isInside && !line.includes('<!--')) return {visible: line, isOpen: false};
	let visible = '';
	let inside = isInside;
	let at = 0;
	for (;;) {
		const next = line.indexOf(inside ? '-->' : '<!--', at);
		if (!inside) visible += line.slice(at, next < 0 ? line.length : next);
		if (next < 0) return {visible, isOpen: inside};
		at = next + (inside ? 3 : 4);
		inside = !inside;
	}
}
