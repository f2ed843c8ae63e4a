import {beginningOfWidth, displayWidth} from './width.js';

/** A piece of a text: from `start` up to `end`, in UTF-16 offsets. */
export type Piece = {readonly start: number; readonly end: number};

/** Letters without marks, digits, signs and spaces: each a column wide. */
const plainText = /^[ -~]*$/u;

/** The same without a space at either end, where nothing is left out of a line. */
const fittingText = /^[!-~](?:[ -~]*[!-~])?$/u;

/** How many lines {@link wrapPieces} gives: asked of thousands of texts of which a screen shows a few. */
export function countLines(text: string, columns: number): number {
	const width = Math.max(1, columns);
	if (!plainText.test(text)) return wrapPieces(text, width).length;
	if (text.length <= width) return 1;
	let lines = 1;
	let used = 0;
	let at = 0;
	let end = 0;
	while (at < text.length) {
		if (text[at] === ' ') {
			at++;
			continue;
		}
		const next = text.indexOf(' ', at);
		const wordEnd = next < 0 ? text.length : next;
		const size = wordEnd - at;
		if (used > 0 && used + (at - end) + size <= width) used += at - end + size;
		else {
			if (used > 0) lines++;
			const broken = Math.ceil(size / width) - 1;
			lines += broken;
			used = size - broken * width;
		}
		at = end = wordEnd;
	}
	return lines;
}

/**
 * Breaks a text into lines of at most `columns` columns, at spaces where possible, inside a word only where it is
 * longer than a line. Gives the offsets of each line, so that ranges within the text can be carried over.
 * The spaces at a break belong to no line.
 */
export function wrapPieces(text: string, columns: number): readonly Piece[] {
	const width = Math.max(1, columns);
	if (text.length <= width && fittingText.test(text)) return [{start: 0, end: text.length}];
	const lines: Piece[] = [];
	let start = 0;
	let end = 0;
	let used = 0;
	for (const word of text.matchAll(/\S+/gu)) {
		const from = word.index;
		const gap = displayWidth(text.slice(end, from));
		const size = displayWidth(word[0]);
		if (end > start && used + gap + size <= width) {
			used += gap + size;
			end = from + word[0].length;
			continue;
		}
		if (end > start) lines.push({start, end});
		start = from;
		end = from + word[0].length;
		used = size;
		while (used > width) {
			const part = beginningOfWidth(text.slice(start, end), width);
			const taken = Math.max(part.length, 1);
			if (start + taken >= end) break;
			lines.push({start, end: start + taken});
			start += taken;
			used = displayWidth(text.slice(start, end));
		}
	}
	if (end > start) lines.push({start, end});
	return lines.length > 0 ? lines : [{start: 0, end: 0}];
}
