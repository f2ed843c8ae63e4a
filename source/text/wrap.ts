import {beginningOfWidth, displayWidth} from './width.js';

/** A piece of a text: from `start` up to `end`, in UTF-16 offsets. */
export type Piece = {readonly start: number; readonly end: number};

/**
 * Breaks a text into lines of at most `columns` columns, at spaces where possible, inside a word only where it is
 * longer than a line. Gives the offsets of each line, so that ranges within the text can be carried over.
 * The spaces at a break belong to no line.
 */
export function wrapPieces(text: string, columns: number): readonly Piece[] {
	const width = Math.max(1, columns);
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
