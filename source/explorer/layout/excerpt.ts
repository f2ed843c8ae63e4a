import type {Range} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';

/**
 * The part of a text to show on one line so that its first match is seen: from `start` (an offset), at a word where
 * possible. The beginning where the match is seen from there.
 */
export function excerptStart(text: string, matches: readonly Range[], columns: number): number {
	const first = matches[0];
	if (first === undefined || displayWidth(text.slice(0, first[1])) <= columns - 4) return 0;
	const lead = Math.max(0, first[0] - Math.floor(columns / 3));
	const space = text.indexOf(' ', lead);
	return space >= 0 && space < first[0] ? space + 1 : first[0];
}
