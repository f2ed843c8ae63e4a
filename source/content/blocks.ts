import type {Section} from '../model/requirement.js';

/** A piece of a posting, in the order of its source. `line` counts from 1, null where the source has no lines. Texts are clean and never empty. */
export type Block =
	| {
			readonly kind: 'heading';
			readonly text: string;
			/** From 1, the highest; what only looks like a heading stands below what is one. */
			readonly level: number;
			readonly line: number | null;
			/** Where the heading leads, when it is a link. */
			readonly url: string | null;
			/** The section, where the source itself says it and the words do not matter. */
			readonly section: Section | null;
	  }
	/** `isStrong`: all of it is set in bold, as sub-headings within lists are. `depth`: from 1; lists within lists are deeper. */
	| {readonly kind: 'item'; readonly text: string; readonly line: number | null; readonly isStrong: boolean; readonly depth: number}
	/** Code between fences: an example of something, and nothing that is asked for. */
	| {readonly kind: 'code'; readonly text: string; readonly line: number | null}
	| {readonly kind: 'text'; readonly text: string; readonly line: number | null; readonly url: string | null};

export type ItemBlock = Block & {readonly kind: 'item'};
export type HeadingBlock = Block & {readonly kind: 'heading'};

/** Signs of lists that stand for nothing else, as a class of characters: dots, squares, arrows, ticks and pointing hands. */
export const listSigns = String.raw`\u2022\u2023\u2043\u25A0\u25A1\u25AA\u25AB\u25B6\u25B8\u25BA\u25CB\u25CF\u25E6\u2192\u2794\u27A2\u27A4\u276F\u00BB\u203A\u2605\u2611\u2705\u2713\u2714\u2756\u{1F449}\u{1F538}\u{1F539}`;

/** The level of a line in bold that stands for a heading. */
export const boldLevel = 7;
/** The level of a bare line that is a heading by its words alone. */
export const bareLevel = 8;
