import type {Locate, TextProblem} from './position.js';

/** One value at the top of a file: a document, a line, the whole. */
export type ParsedValue = {readonly value: unknown; readonly locate: Locate};

/** What a reader made of a text. */
export type Parsed = {
	readonly values: readonly ParsedValue[];
	readonly problems: readonly TextProblem[];
	/** How many values could not be read at all. */
	readonly unreadable: number;
};

/** How many problems of one file are told. */
export const maxProblems = 1000;

/** A text of which nothing could be read. */
export function unreadable(...problems: readonly TextProblem[]): Parsed {
	return {values: [], problems, unreadable: 1};
}
