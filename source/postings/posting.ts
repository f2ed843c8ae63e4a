import type {Block} from '../content/blocks.js';
import type {Level} from '../model/role.js';

/** A posting as its source says it, before its pieces are put into sections. What is not stated is null. */
export type Posting = {
	readonly title: string;
	readonly company: {readonly name: string; readonly url: string | null} | null;
	readonly team: string | null;
	readonly level: Level | null;
	readonly intake: number | string | null;
	readonly source: string | null;
	readonly location: string | null;
	/** ISO dates. */
	readonly posted: string | null;
	readonly closes: string | null;
	readonly employment: string | null;
	readonly workplace: string | null;
	readonly salary: string | null;
	/** Whether brackets in the title name a team by the custom of the source. */
	readonly isTeamInBrackets: boolean;
	readonly blocks: readonly Block[];
	/** What a person should know of how it was read, a sentence each. */
	readonly notes: readonly string[];
};

export const nothingStated = {
	company: null,
	team: null,
	level: null,
	intake: null,
	source: null,
	location: null,
	posted: null,
	closes: null,
	employment: null,
	workplace: null,
	salary: null,
	isTeamInBrackets: false,
	notes: [],
} as const satisfies Partial<Posting>;

/** What a source is known by besides its text. */
export type SourceContext = {
	/** Where the text came from, when that is an http address. */
	readonly address: string | null;
};

/** A format of single postings, as one object of JSON each. */
export type JsonFormat = {
	/** For the report, as in "a Greenhouse board". */
	readonly name: string;
	readonly fits: (object: Readonly<Record<string, unknown>>) => boolean;
	/** Null for what is no posting after all; a text says why one is left out. */
	readonly read: (object: Readonly<Record<string, unknown>>, context: SourceContext) => Posting | string | null;
};
