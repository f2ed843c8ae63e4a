/** What `make` gives for each value, made as it is taken. */
export function* each<In, Out>(values: Iterable<In>, make: (value: In) => Out): Generator<Out> {
	for (const value of values) yield make(value);
}
