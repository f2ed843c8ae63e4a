import {cleanText} from '../text/clean.js';

const longest = 40;

/** A text in quotes, cleaned and shortened, as messages show it. */
export function quote(text: string): string {
	// Cut first: a text of megabytes is not cleaned for forty characters.
	const clean = cleanText(text.slice(0, 10 * longest));
	const letters = [...clean];
	return `"${letters.length > longest || text.length > 10 * longest ? `${letters.slice(0, longest - 1).join('')}…` : clean}"`;
}

/** What kind of thing a value is, in plain words: "a list", "the number 5", "nothing". */
export function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'a list';
	switch (typeof value) {
		case 'string':
			return `the text ${quote(value)}`;
		case 'number':
		case 'bigint':
			return `the number ${String(value)}`;
		case 'boolean':
			return `the word ${String(value)}`;
		default:
			return 'a map';
	}
}
