import type {Range} from '../../query/answers.js';
import {cutToWidth, displayWidth} from '../../text/width.js';
import {wrapPieces} from '../../text/wrap.js';
import {plain} from '../plain.js';

/** How a piece of text stands out. Plain names only: what they look like is the terminal's affair. */
export type Look = 'bold' | 'dim' | 'underline' | 'cyan' | 'green' | 'yellow' | 'red';

/** A piece of text that looks one way; `url` makes it a link. */
export type Span = {readonly text: string; readonly look: readonly Look[]; readonly url: string | null};

/** One line on screen, not yet painted: its width is that of its texts. */
export type Line = readonly Span[];

/** A span of cleaned text. */
export function span(text: string, look: readonly Look[] = [], url: string | null = null): Span {
	return {text: plain(text), look, url};
}

/** How many columns a line takes. */
export function lineWidth(line: Line): number {
	return line.reduce((sum, {text}) => sum + displayWidth(text), 0);
}

/** The line cut to `columns`, with an ellipsis where something is lost; null is no limit. */
export function cutLine(line: Line, columns: number | null): Line {
	if (columns === null || lineWidth(line) <= columns) return line;
	const kept: Span[] = [];
	let left = columns;
	for (const [index, piece] of line.entries()) {
		const size = displayWidth(piece.text);
		const rest = line.slice(index + 1);
		// The last span that fits gives up a column for the ellipsis when more text follows.
		if (size < left || (size === left && rest.every(({text}) => text === ''))) {
			kept.push(piece);
			left -= size;
			continue;
		}
		kept.push({...piece, text: size === left ? cutToWidth(piece.text + ' ', left) : cutToWidth(piece.text, left)});
		break;
	}
	return kept;
}

/** The line with spaces behind it up to `columns`, or cut to it. */
export function padLine(line: Line, columns: number): Line {
	const fitting = cutLine(line, columns);
	const missing = columns - lineWidth(fitting);
	return missing > 0 ? [...fitting, span(' '.repeat(missing))] : fitting;
}

/** A part of a text as a line in which the ranges look different from the rest. Offsets are those of the whole text. */
export function lineOfRanges(text: string, ranges: readonly Range[], lit: readonly Look[], start = 0, end = text.length): Line {
	const line: Span[] = [];
	let from = start;
	for (const [first, last] of [...ranges].sort((one, other) => one[0] - other[0])) {
		const begin = Math.max(first, from);
		const stop = Math.min(last, end);
		if (begin >= stop) continue;
		if (begin > from) line.push(span(text.slice(from, begin)));
		line.push(span(text.slice(begin, stop), lit));
		from = stop;
	}
	if (from < end) line.push(span(text.slice(from, end)));
	return line;
}

/** A text as lines of at most `columns`; null leaves it on one. */
export function wrapText(text: string, columns: number | null, ranges: readonly Range[] = [], lit: readonly Look[] = []): readonly Line[] {
	const clean = plain(text);
	if (columns === null) return [lineOfRanges(clean, ranges, lit)];
	return wrapPieces(clean, columns).map(({start, end}) => lineOfRanges(clean, ranges, lit, start, end));
}

/** Lines under one another behind `first`, which only the first of them carries. */
export function hang(first: Line, lines: readonly Line[]): readonly Line[] {
	const indent = ' '.repeat(lineWidth(first));
	return lines.map((line, index) => (index === 0 ? [...first, ...line] : [span(indent), ...line]));
}
