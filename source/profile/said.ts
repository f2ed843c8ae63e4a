import type {ProfileLine, Shortfall} from '../model/profile.js';

/**
 * Where something is said: worked out only for what is kept, since finding a line takes a look through the file. `at` is
 * a place in the text, in UTF-16 units: a text of several lines says there which.
 */
export type Said<Kind extends string, More = unknown> = {readonly kind: Kind; readonly text: string; readonly line: (at?: number) => ProfileLine} & More;

/** One statement of a profile, as its format tells it apart. Texts are clean. */
export type Statement =
	/**
	 * An entry of a list of skills, or several in one: "HTML5, HTML". `isFieldToo`: such an entry may be a field of study.
	 * `says`: what the list says against having them, as one under "Want to learn".
	 */
	| Said<'listed', {readonly isFieldToo: boolean; readonly says: Shortfall | null}>
	/** `isOfWork`: said of a job; years in it are more often those of an employer than the person's. */
	| Said<'prose', {readonly isOfWork: boolean}>
	/** What was studied, with the words that may name a degree; `isFinished` false while it goes on. */
	| Said<'study', {readonly degree: string; readonly isFinished: boolean}>
	/** Work from and up to, in months since the year 0. */
	| Said<'work', {readonly from: number; readonly to: number}>
	/** Years of work, under a key of their own. */
	| Said<'years', {readonly years: number}>;

/** Longer lines are cut where they are shown: they are there to recognise a place, not to be read again. */
const longestShown = 240;

export function shownLine(text: string, place: string | null): ProfileLine {
	return {text: text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text, place};
}

/** Where one sentence of a text ends and the next begins. */
export const sentenceEnd = /(?<=[.;!?])\s+/u;

/** The sentence of a text in which a place lies. */
export function sentenceAround(text: string, at: number): string {
	let start = 0;
	for (const sentence of text.split(sentenceEnd)) {
		const end = text.indexOf(sentence, start) + sentence.length;
		if (at < end) return sentence;
		start = end;
	}
	return text;
}
