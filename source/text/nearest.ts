import {typingErrors} from './distance.js';
import {fold} from './fold.js';

/**
 * The candidate that somebody most likely meant by `typed`, or null when none is near:
 * at most a third of its letters may be wrong, one at least; case and accents do not count.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
	const wanted = fold(typed);
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	let best: string | null = null;
	let fewest = allowed + 1;
	for (const candidate of candidates) {
		const folded = fold(candidate);
		if (Math.abs(folded.length - wanted.length) >= fewest) continue;
		const errors = typingErrors(wanted, folded).whole;
		if (errors < fewest) {
			best = candidate;
			fewest = errors;
		}
	}
	return best;
}
