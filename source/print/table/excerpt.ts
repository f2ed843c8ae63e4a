import type {Range} from '../../query/answers.js';
import {beginningOfWidth, displayWidth} from '../../text/width.js';
import {type Line, lineOfRanges, type Look, span} from './line.js';

/**
 * One line of at most `columns` of a text, chosen so that its first range is seen: the beginning where that shows it,
 * else from a word before it on, with an ellipsis for what is left out. Null is no limit.
 */
export function excerpt(text: string, ranges: readonly Range[], lit: readonly Look[], columns: number | null): Line {
	if (columns === null || displayWidth(text) <= columns) return lineOfRanges(text, ranges, lit);
	const first = ranges.reduce((least, [start, end]) => (start < least[0] ? [start, end] : least), [text.length, text.length] as Range);
	const seenFromStart = ranges.length === 0 || displayWidth(text.slice(0, first[1])) < columns;
	const start = seenFromStart ? 0 : startBefore(text, first, columns);
	const before = start === 0 ? [] : [span('… ', ['dim'])];
	const room = columns - (start === 0 ? 0 : 2);
	const rest = text.slice(start);
	if (displayWidth(rest) <= room) return [...before, ...lineOfRanges(text, ranges, lit, start)];
	const end = start + beginningOfWidth(rest, room - 1).length;
	return [...before, ...lineOfRanges(text, ranges, lit, start, end), span('…', ['dim'])];
}

/**
 * The beginning of a word, about a third of the line before the range, or later when the range needs the room; earlier
 * where the text from there on to its end fits, so that the line is full.
 */
function startBefore(text: string, [first, last]: Range, columns: number): number {
	const lead = Math.max(0, Math.min(Math.floor(columns / 3), columns - 3 - displayWidth(text.slice(first, last))));
	let start = first;
	for (const word of text.slice(0, first).matchAll(/\S+/gu)) {
		if (displayWidth(text.slice(word.index, first)) > lead && displayWidth(text.slice(word.index)) > columns - 2) continue;
		start = word.index;
		break;
	}
	return start;
}
