/** The fields that a query knows. */
export const fields = ['track', 'company', 'level', 'intake', 'section', 'skill', 'weight', 'has'] as const;
export type Field = (typeof fields)[number];

/** Of a repeated field of these every one has to hold; of the others one is enough. */
export const everyFields: ReadonlySet<Field> = new Set<Field>(['skill', 'has']);

/** One thing that a query asks for. `text` is as typed. */
export type Term =
	| {readonly kind: 'word'; readonly text: string; readonly negated: boolean}
	| {readonly kind: 'phrase'; readonly text: string; readonly negated: boolean}
	| {readonly kind: 'field'; readonly field: Field; readonly text: string; readonly negated: boolean};

/** Terms of which one is enough: `a OR b`. Mostly just one. */
export type Clause = readonly Term[];

/** Field values that come as flags, beside the query's own text. */
export type Filters = Readonly<Record<Field, readonly string[]>>;

export const noFilters: Filters = {track: [], company: [], level: [], intake: [], section: [], skill: [], weight: [], has: []};

/** A query as understood. Every clause has to hold, with the repetitions of a field as {@link everyFields} says. */
export type Query = {
	/** As typed. */
	readonly text: string;
	readonly clauses: readonly Clause[];
	/** What looked like a field but is none, as typed: taken as text, to be said. */
	readonly unknownFields: readonly string[];
};
