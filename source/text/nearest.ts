import {typingErrors} from './distance.js';
import {fold} from './fold.js';

/** What is longer was pasted, not mistyped; comparing takes time by the square of it. */
const longestTyped = 64;

/**
 * The candidate that somebody most likely meant by `typed`, or null when none is near:
 * at most a third of its letters may be wrong, one at least; case and accents do not count.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
	return nearestFirst(typed, candidates)[0] ?? null;
}

/** All candidates that are near in the sense of {@link nearest}, the nearest first, equally near ones in their order. */
export function nearestFirst(typed: string, candidates: Iterable<string>): readonly string[] {
	const wanted = fold(typed);
	if (wanted.length > longestTyped) return [];
	const allowed = Math.max(1, Math.floor(wanted.length / 3));
	const near: {readonly candidate: string; readonly errors: number}[] = [];
	for (const candidate of candidates) {
		const folded = fold(candidate);
		if (Math.abs(folded.length - wanted.length) > allowed) continue;
		const errors = typingErrors(wanted, folded).whole;
		if (errors <= allowed) near.push({candidate, errors});
	}
	return near.sort((a, b) => a.errors - b.errors).map(({candidate}) => candidate);
}
