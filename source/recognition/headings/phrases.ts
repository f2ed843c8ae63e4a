import type {Section} from '../../model/requirement.js';

/**
 * What stands under a heading: a section; `summary`, where lists are duties and sentences an introduction; `aside`,
 * which is no requirement (the company, benefits, equal opportunity, work arrangements, how to apply).
 */
export type HeadingKind = Section | 'summary' | 'aside';

/**
 * The phrasings of one language, of what `plainHeading` leaves of a heading: lower case, no accents, no sign at its ends,
 * contractions written out. Most headings are lists of nouns with words beside them ("Key skills and experience"), which
 * sets of words tell faster than patterns do.
 */
export type Phrases = {
	/** Nouns that head a section by themselves. */
	readonly nouns: Readonly<Record<'qualifications' | 'responsibilities', ReadonlySet<string>>>;
	/** Words that make a wish of what such nouns name. */
	readonly wishes: ReadonlySet<string>;
	/** What may stand beside such nouns and changes nothing: whose they are, of what kind, and "and". */
	readonly beside: ReadonlySet<string>;
	/** Patterns. `whole`: nothing but such a phrase. `within`: what counts inside a longer text that is marked as a heading. */
	readonly phrases: Readonly<Record<HeadingKind, {readonly whole: readonly string[]; readonly within: readonly string[]}>>;
};

export function words(text: string): ReadonlySet<string> {
	return new Set(text.split(' '));
}
