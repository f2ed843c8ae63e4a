/** Two lists as one: what has an id of the first takes its place, the rest follows. */
export function mergeById<T extends {readonly id: string}>(base: readonly T[], own: readonly T[]): readonly T[] {
	if (own.length === 0) return base;
	const merged = new Map(base.map((entry) => [entry.id, entry]));
	for (const entry of own) merged.set(entry.id, entry);
	return [...merged.values()];
}
