import type {Range} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';

/**
 * The part of a text to show on one line so that its first match is seen: from `start` (an offset), at a word where
 * possible. The beginning where the match is seen from there. Where little follows the match, more of what is before it
 * is shown, so that the line is full.
 */
export function excerptStart(text: string, matches: readonly Range[], columns: number): number {
	const first = matches[0];
	// Brackets stand around each match, and "… " before what does not start at the beginning.
	const width = (from: number): number => displayWidth(text.slice(from)) + 2 * matches.length;
	if (first === undefined || displayWidth(text.slice(0, first[1])) <= columns - 4 || width(0) <= columns) return 0;
	const lead = Math.max(0, first[0] - Math.floor(columns / 3));
	const space = text.indexOf(' ', lead);
	let start = space >= 0 && space < first[0] ? space + 1 : first[0];
	for (;;) {
		const before = text.lastIndexOf(' ', start - 2);
		if (before < 0 || before + 1 >= start || width(before + 1) > columns - 2) return start;
		start = before + 1;
	}
}
