import type {Section} from '../model/requirement.js';
import {fold} from '../text/fold.js';
import {dutch} from './headings/dutch.js';
import {english, topics} from './headings/english.js';
import {french} from './headings/french.js';
import {german} from './headings/german.js';
import type {HeadingKind} from './headings/phrases.js';
import {spanish} from './headings/spanish.js';

export type {HeadingKind} from './headings/phrases.js';

/**
 * `isWhole`: the text is nothing but a phrase that heads such a part, so that a line without any mark-up counts as one.
 * `isTopic`: it names a subject alone ("Technical skills"), which a part of any weight may have.
 */
export type Heading = {readonly kind: HeadingKind; readonly isWhole: boolean; readonly isTopic: boolean};

/** No heading is longer, in characters. */
const longestHeading = 90;

const languages = [english, german, french, spanish, dutch] as const;

/** The first row that fits decides; what stands within a longer text counts only in what is marked as a heading. */
const rows = (['aside', 'preferred', 'qualifications', 'responsibilities', 'summary'] as const).map(kind => ({
	kind,
	// Many small patterns: one large one takes several times as long to compile.
	whole: languages.flatMap(({phrases}) => phrases[kind].whole).map(pattern => new RegExp(`^(?:${pattern})$`)),
	within: languages.flatMap(({phrases}) => phrases[kind].within).map(pattern => new RegExp(pattern)),
}));

/** A heading of both a must and a wish holds musts, of which single ones may say that they are a wish. */
const mixed = /\b(?:required|minimum|basic|essential)\b.*\b(?:preferred|desired)\b|\b(?:preferred|desired)\b.*\b(?:required|minimum|basic|essential)\b/;
const denied = /\bnot (?:strictly |absolutely )?(?:required|essential|mandatory)\b/;
/** What somebody takes away from the work is not what it asks for. */
const takenAway = /\byou (?:will |can |are going to )?(?:learn|gain|develop|get|enjoy)\b(?! to\b(?! (?:learn|know|enjoy|develop)\b)| (?:extra|bonus|brownie) points| this .* if\b)/;

/** What may stand behind a heading's own words. */
const tail = / (?:for (?:this|the) (?:role|position|job)|of (?:this|the|your) (?:role|position|job)|in (?:this|the) role|(?:will )?includes?(?: but (?:are )?not limited to)?|are|as follows|\(.{1,40}\))$/u;

const contractions: readonly (readonly [RegExp, string])[] = [
	[/[\u2018\u2019\u02BC\u00B4`]/gu, "'"],
	[/\b(you|we|it|they|what|that|who|here|i)'ll\b/gu, '$1 will'],
	[/\b(you|we|they)'re\b/gu, '$1 are'],
	[/\b(what|that|it|who|here|day)'s\b/gu, '$1 is'],
	[/\b(you|we|they)'ve\b/gu, '$1 have'],
	[/\b(you|we|it|they)'d\b/gu, '$1 would'],
	[/\b(do|does|is|are)n't\b/gu, '$1 not'],
	[/\s*&\s*/gu, ' and '],
	[/(\p{L})[\u2010-\u2015](\p{L})/gu, '$1-$2'],
];

/** What a heading says stands under it, or null where the tables do not know it. Language, case, order and mark-up do not matter. */
export function recogniseHeading(text: string): Heading | null {
	if (text.length > longestHeading) return null;
	const said = plainHeading(text);
	if (said === '' || said.length > longestHeading) return null;
	const shorter = said.replace(tail, '').trim();
	return headingOf(said) ?? (shorter === said ? null : headingOf(shorter));
}

function headingOf(said: string): Heading | null {
	if (takenAway.test(said)) return /^what (?:is in it|you (?:will )?get)\b/.test(said) ? {kind: 'aside', isWhole: true, isTopic: false} : null;
	if (mixed.test(said) && !denied.test(said)) return {kind: 'qualifications', isWhole: true, isTopic: false};
	const words = said.replace(/\b(nice|good) to (haves?)\b/g, '$1-to-$2').replace(/\bmust (haves?)\b/g, 'must-$1').replace(/\bskill sets?\b/g, 'skills').split(/[ ,/'()]+/).filter(word => word !== '');
	const listed = kindOfList(words);
	if (listed !== null) return {kind: listed, isWhole: true, isTopic: words.every(word => topics.has(word))};
	const whole = rows.find(row => row.whole.some(pattern => pattern.test(said)));
	if (whole !== undefined) return {kind: whole.kind, isWhole: true, isTopic: false};
	const fitting = rows.filter(({within}) => within.some(pattern => pattern.test(said)));
	const [first] = fitting;
	if (first === undefined) return null;
	// "Responsibilities and requirements" heads one list of both: nobody can tell them apart.
	if (fitting.some(({kind}) => kind === 'responsibilities') && fitting.some(({kind}) => kind === 'qualifications')) return null;
	return {kind: first.kind, isWhole: false, isTopic: false};
}

/** The kind of a heading that is nothing but nouns and what may stand beside them. Duties and demands in one are of no kind. */
function kindOfList(words: readonly string[]): Section | null {
	for (const {nouns, wishes, beside} of languages) {
		const isAsked = words.some(word => nouns.qualifications.has(word));
		const isDone = words.some(word => nouns.responsibilities.has(word));
		if (isAsked === isDone) continue;
		const isWish = words.some(word => wishes.has(word));
		if (!words.every(word => nouns.qualifications.has(word) || nouns.responsibilities.has(word) || wishes.has(word) || beside.has(word))) continue;
		return isDone ? 'responsibilities' : isWish ? 'preferred' : 'qualifications';
	}
	return null;
}

function plainHeading(text: string): string {
	let said = fold(text);
	for (const [pattern, plain] of contractions) said = said.replace(pattern, plain);
	return said
		.replace(/^[^\p{L}]+/u, '')
		.replace(/\s+/gu, ' ')
		.replace(/(?:[^\p{L}\p{N})]|\p{M})*$/u, '')
		.replace(/^the following /u, '')
		.trim();
}
