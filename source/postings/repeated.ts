import type {LeftOut, Placed, PlacedRequirement} from '../content/place-blocks.js';

/** On fewer postings nothing can be told to repeat. */
const fewestPostings = 3;

/**
 * Leaves out what a board puts into each of its postings: sentences that at least half of them have, and bullets under a
 * heading of no known meaning. A bullet under a known heading stays: several roles may ask for the same.
 */
export function leaveOutRepeated(all: readonly Placed[]): readonly Placed[] {
	if (all.length < fewestPostings) return all;
	const counts = new Map<string, number>();
	for (const {requirements, leftOut} of all) {
		for (const key of new Set([...requirements.filter(mayRepeat), ...leftOut.filter(({reason}) => reason === 'unplaced')].map(({text}) => text))) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const isRepeated = (text: string): boolean => (counts.get(text) ?? 0) >= Math.max(fewestPostings, all.length / 2);
	return all.map(({requirements, leftOut, headings}) => {
		const gone = requirements.filter(requirement => mayRepeat(requirement) && isRepeated(requirement.text));
		return {
			requirements: gone.length === 0 ? requirements : requirements.filter(requirement => !gone.includes(requirement)),
			leftOut: [
				...leftOut.map((one): LeftOut => (one.reason === 'unplaced' && isRepeated(one.text) ? {...one, reason: 'repeated'} : one)),
				...gone.map(({text, line, sub}): LeftOut => ({reason: 'repeated', heading: sub, text, line})),
			],
			headings,
		};
	});
}

function mayRepeat({isItem, sub}: PlacedRequirement): boolean {
	return !isItem || sub !== null;
}
