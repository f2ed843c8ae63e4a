/** What `make` gives for each value, made as it is taken: in a record, a list that is never in memory as a whole. */
export function* each<In, Out>(values: Iterable<In>, make: (value: In) => Out): Generator<Out> {
	for (const value of values) yield make(value);
}

/** Whether a value is a list whose elements are made as they are taken, as `each` gives it. */
export function isMadeAsTaken(value: unknown): value is Iterable<unknown> {
	return typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);
}

/** Whether a value is an object that holds such a list; where it lies deeper, what is around it holds one as well. */
export function holdsMadeAsTaken(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(inner => isMadeAsTaken(inner) || holdsMadeAsTaken(inner));
}
