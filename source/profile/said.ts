import type {ProfileLine} from '../model/profile.js';

/** Where something is said: worked out only for what is kept, since finding a line takes a look through the file. */
export type Said<Kind extends string, More = unknown> = {readonly kind: Kind; readonly text: string; readonly line: () => ProfileLine} & More;

/** One statement of a profile, as its format tells it apart. Texts are clean. */
export type Statement =
	/** An entry of a list of skills, or several in one: "HTML5, HTML". `isFieldToo`: such an entry may be a field of study. */
	| Said<'listed', {readonly isFieldToo: boolean}>
	| Said<'prose'>
	/** What was studied, with the words that may name a degree; `isFinished` false while it goes on. */
	| Said<'study', {readonly degree: string; readonly isFinished: boolean}>
	/** Work from and up to, in months since the year 0. */
	| Said<'work', {readonly from: number; readonly to: number}>;

/** Longer lines are cut where they are shown: they are there to recognise a place, not to be read again. */
const longestShown = 240;

export function shownLine(text: string, place: string | null): ProfileLine {
	return {text: text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text, place};
}
