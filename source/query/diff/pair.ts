/** Places in two lists that belong together. */
export type Pair = readonly [old: number, next: number];

type PairOptions = {
	readonly least: number;
	readonly mayPair?: (old: number, next: number) => boolean;
	readonly refine?: (likeness: number, old: number, next: number) => number;
	readonly bonus?: (old: number, next: number) => number;
};

/**
 * Pairs what is most alike, each at most once, the likest first; of equals the first. What is not at least `least`
 * alike stays alone. Likeness is that of their terms (Dice), the rarer of which count more; `refine` has the last word on it,
 * `bonus` says which of several is meant. What shares no term, or what `mayPair` refuses, is no pair.
 */
export function pairLikest(
	olds: readonly ReadonlySet<string>[],
	nexts: readonly ReadonlySet<string>[],
	{least, mayPair = () => true, refine = likeness => likeness, bonus = () => 0}: PairOptions,
): readonly Pair[] {
	const weights = weigh([...olds, ...nexts]);
	const sizes = [olds, nexts].map(sets => sets.map(terms => sum(terms, weights)));
	const withTerm = new Map<string, number[]>();
	for (const [at, terms] of nexts.entries()) {
		for (const term of terms) {
			const known = withTerm.get(term);
			if (known === undefined) withTerm.set(term, [at]);
			else known.push(at);
		}
	}
	const alike: {readonly old: number; readonly next: number; readonly likeness: number}[] = [];
	for (const [old, terms] of olds.entries()) {
		const common = new Map<number, number>();
		for (const term of terms) for (const next of withTerm.get(term) ?? []) common.set(next, (common.get(next) ?? 0) + weights.get(term)!);
		for (const [next, shared] of common) {
			if (!mayPair(old, next)) continue;
			const likeness = refine((2 * shared) / (sizes[0]![old]! + sizes[1]![next]!), old, next);
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
