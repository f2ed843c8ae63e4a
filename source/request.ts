import type {Filters} from './query/query.js';

export const formats = ['table', 'tsv', 'csv', 'json', 'ndjson', 'yaml', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;

/** How roles, requirements and skills can be sorted; which command takes which is said in `sortsOf`. */
export const sorts = ['relevance', 'track', 'title', 'company', 'level', 'intake', 'count', 'name', 'group'] as const;
export type Sort = (typeof sorts)[number];

/** What every command that answers has in common. */
export type Shared = {
	/** The words of the query, joined by spaces, as typed. */
	readonly text: string;
	readonly filters: Filters;
	/** As named by `--content`; empty: the default of the environment, or the built-in roles. */
	readonly content: readonly string[];
	/** Null: a table on a terminal, TSV in a pipe. */
	readonly format: Format | null;
	readonly limit: number | null;
	readonly sort: Sort | null;
	readonly color: ColorChoice;
	/** Columns to fit a table into; null: the terminal's. */
	readonly width: number | null;
};

/** What the person asked for, checked. One kind a command. */
export type Request =
	| ({readonly kind: 'explore'} & Shared)
	| ({readonly kind: 'list'} & Shared)
	| ({readonly kind: 'search'} & Shared)
	| ({readonly kind: 'skills'} & Shared)
	| ({readonly kind: 'show'; readonly subjects: readonly string[]} & Shared)
	| ({readonly kind: 'compare'; readonly subjects: readonly string[]} & Shared)
	| {readonly kind: 'check'; readonly paths: readonly string[]; readonly color: ColorChoice}
	| {readonly kind: 'help'; readonly command: string | null}
	| {readonly kind: 'version'};
