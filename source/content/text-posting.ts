import type {Block} from './blocks.js';
import type {FactKey} from './facts.js';

/** One posting of a text: its heading, what is said of it in single lines, and its body. */
export type TextPosting = {
	readonly title: string;
	readonly url: string | null;
	readonly line: number;
	readonly company: {readonly name: string; readonly url: string | null; readonly line: number | null} | null;
	readonly facts: ReadonlyMap<FactKey, string>;
	/** Where the line leads that names the company. */
	readonly companyUrl: string | null;
	readonly body: readonly Block[];
};
