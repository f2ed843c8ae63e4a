/** Places in two lists that belong together. */
export type Pair = readonly [old: number, next: number];

type PairOptions = {
	readonly least: number;
	readonly mayPair?: (old: number, next: number) => boolean;
	readonly refine?: (likeness: number, old: number, next: number) => number;
	readonly bonus?: (old: number, next: number) => number;
	/** Further terms of both sides by which what belongs together is found; they say nothing of how alike it is. */
	readonly clues?: readonly [olds: readonly ReadonlySet<string>[], nexts: readonly ReadonlySet<string>[]];
};

/**
 * So many that share a term are compared with each, those of the rarest term first, and as many that share a clue. There
 * are more only where thousands have the same words: it keeps the time in proportion to their number.
 */
const mostCandidates = 200;

/**
 * Pairs what is most alike, each at most once, the likest first; of equals the first. What is not at least `least`
 * alike stays alone. Likeness is that of their terms (Dice), the rarer of which count more; `refine` has the last word on it,
 * `bonus` says which of several is meant. What shares no term, or what `mayPair` refuses, is no pair.
 */
export function pairLikest(
	olds: readonly ReadonlySet<string>[],
	nexts: readonly ReadonlySet<string>[],
	{least, mayPair = () => true, refine = likeness => likeness, bonus = () => 0, clues}: PairOptions,
): readonly Pair[] {
	const weights = weigh([...olds, ...nexts]);
	const [oldSizes, nextSizes] = [olds.map(terms => sum(terms, weights)), nexts.map(terms => sum(terms, weights))];
	const withTerm = placesOfTerms(nexts);
	const withClue = clues === undefined ? null : placesOfTerms(clues[1]);
	const alike: {readonly old: number; readonly next: number; readonly likeness: number}[] = [];
	for (const [old, terms] of olds.entries()) {
		const candidates = rarestFirst(terms, withTerm);
		if (withClue !== null) for (const next of rarestFirst(clues![0][old]!, withClue)) candidates.add(next);
		for (const next of [...candidates].sort((one, other) => one - other)) {
			if (!mayPair(old, next)) continue;
			const shared = commonWeight(terms, nexts[next]!, weights);
			if (shared === 0) continue;
			const likeness = refine((2 * shared) / (oldSizes[old]! + nextSizes[next]!), old, next);
			if (likeness >= least) alike.push({old, next, likeness: likeness + bonus(old, next)});
		}
	}
	alike.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.next - b.next);
	const taken = {old: new Set<number>(), next: new Set<number>()};
	const pairs: Pair[] = [];
	for (const {old, next} of alike) {
		if (taken.old.has(old) || taken.next.has(next)) continue;
		taken.old.add(old);
		taken.next.add(next);
		pairs.push([old, next]);
	}
	return pairs;
}

function placesOfTerms(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [at, terms] of sets.entries()) {
		for (const term of terms) {
			const known = places.get(term);
			if (known === undefined) places.set(term, [at]);
			else known.push(at);
		}
	}
	return places;
}

/** The places that share a term, those of the rarest first, as many as are looked at. */
function rarestFirst(terms: ReadonlySet<string>, places: ReadonlyMap<string, readonly number[]>): Set<number> {
	const found = new Set<number>();
	const lists = Array.from(terms, term => places.get(term) ?? []).sort((a, b) => a.length - b.length);
	for (const list of lists) {
		for (const place of list) {
			if (found.size === mostCandidates) return found;
			found.add(place);
		}
	}
	return found;
}

function commonWeight(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
	let total = 0;
	for (const term of one) if (other.has(term)) total += weights.get(term)!;
	return total;
}

/** How much of what both hold they have in common, from 0 to 1 (Dice). */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let common = 0;
	for (const text of one) if (other.has(text)) common++;
	return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/**
 * Pairs what has the same key on both sides, in order; null is no key. With `isUnique` only keys that stand once on
 * each side: one that several share says nothing of which is which.
 */
export function pairByKey(olds: readonly (string | null)[], nexts: readonly (string | null)[], {isUnique}: {readonly isUnique: boolean}): readonly Pair[] {
	const [before, after] = [placesByKey(olds), placesByKey(nexts)];
	return [...before].flatMap(([key, places]): readonly Pair[] => {
		const others = after.get(key) ?? [];
		if (isUnique && (places.length > 1 || others.length > 1)) return [];
		return places.slice(0, others.length).map((old, at): Pair => [old, others[at]!]);
	});
}

/** Where each key stands, in order; null is no key. */
export function placesByKey(keys: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [at, key] of keys.entries()) {
		if (key === null) continue;
		const known = places.get(key);
		if (known === undefined) places.set(key, [at]);
		else known.push(at);
	}
	return places;
}

function weigh(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const terms of sets) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return new Map([...counts].map(([term, count]) => [term, Math.log(1 + sets.length / count)]));
}

function sum(terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
	let total = 0;
	for (const term of terms) total += weights.get(term)!;
	return total;
}
