import type {Level} from './model/role.js';
import type {Filters} from './query/query.js';
import type {RoleSort, SkillSort} from './query/sorts.js';

export const formats = ['table', 'tsv', 'csv', 'json', 'ndjson', 'yaml', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;

/** How roles, requirements and skills can be sorted; which command takes which is said in the table of commands. */
export const sorts = ['relevance', 'track', 'title', 'company', 'level', 'intake', 'count', 'name', 'group'] as const;
export type Sort = (typeof sorts)[number];

/** What every command that answers has in common. */
export type Shared = {
	/** The words of the query, joined by spaces, as typed. */
	readonly text: string;
	readonly filters: Filters;
	/** As named by `--content`; empty: the default of the environment, or the built-in roles. */
	readonly content: readonly string[];
	/** Whether what an earlier run kept of the content may be taken; `--no-cache` says no. */
	readonly isCached: boolean;
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
	/**
	 * `mistyped`: the command that the first word is one slip away from, unless `--` forced a query. `profile`: a path
	 * or `-`, null where none is named.
	 */
	| ({readonly kind: 'explore'; readonly mistyped: string | null; readonly profile: string | null; readonly sort: RoleSort | null} & Shared)
	/** `one`: a single match is taken without asking. */
	| ({readonly kind: 'pick'; readonly one: boolean; readonly sort: null} & Shared)
	| ({readonly kind: 'list'; readonly sort: RoleSort | null} & Shared)
	| ({readonly kind: 'search'; readonly sort: RoleSort | null} & Shared)
	| ({readonly kind: 'skills'; readonly sort: SkillSort | null} & Shared)
	| ({readonly kind: 'show'; readonly subjects: readonly string[]} & Shared)
	| ({readonly kind: 'compare'; readonly subjects: readonly string[]} & Shared)
	/** `profile`: a path or `-`; `have`: names of skills. Without both: what was ticked in the explorer. */
	| ({readonly kind: 'fit'; readonly profile: string | null; readonly have: readonly string[]} & Shared)
	/** What two contents are called, as for `--content`; not both are standard input. */
	| ({readonly kind: 'diff'; readonly old: string; readonly next: string} & Shared)
	/** `paths` are never empty. `format`: null for lines to read. */
	| {readonly kind: 'check'; readonly paths: readonly string[]; readonly format: Format | null; readonly color: ColorChoice}
	/** `sources` are never empty. `out`: null for standard output. `track`, `level`, `company`: what is set for all, whatever the postings say. `text`: a query that chooses. `format`: null for YAML, or with `out` for none. */
	| {
			readonly kind: 'import';
			readonly sources: readonly string[];
			readonly out: string | null;
			readonly isDryRun: boolean;
			readonly track: string | null;
			readonly level: Level | null;
			readonly company: string | null;
			readonly text: string;
			readonly limit: number | null;
			readonly format: Format | null;
			readonly color: ColorChoice;
			readonly width: number | null;
	  }
	/** `words`: null for the script, else what the script asks back: in Bash the line and where it breaks words, else the words. */
	| {readonly kind: 'completion'; readonly shell: (typeof shells)[number]; readonly words: readonly string[] | null}
	/** `command`: null for the overview. `width` as in {@link Shared}. */
	| {readonly kind: 'help'; readonly command: string | null; readonly width: number | null}
	| {readonly kind: 'version'};
