import type {Level} from '../model/role.js';
import type {Track} from '../model/track.js';
import {lowerCase, plainText, tokenise} from './tokens.js';

/** A track that a title names, and the length of the longest of its phrases there. */
export type NamedTrack = {readonly id: string; readonly length: number};

/** Every track that a title names, in the order of the tracks. */
export function tracksNamed(title: string, tracks: readonly Track[]): readonly NamedTrack[] {
	const words = phrase(title);
	return tracks.flatMap(({id, titles}) => {
		const length = Math.max(0, ...titles.map(phrase).filter(phrased => phrased.length > 2 && words.includes(phrased)).map(phrased => phrased.length));
		return length === 0 ? [] : [{id, length}];
	});
}

/** The track whose title words the title holds: the longest phrase wins, of equal ones the earlier track. Null where none is. */
export function recogniseTrack(title: string, tracks: readonly Track[]): string | null {
	const words = phrase(title);
	let best: {readonly id: string; readonly length: number} | null = null;
	for (const {id, titles} of tracks) {
		for (const wanted of titles) {
			const phrased = phrase(wanted);
			if (phrased.length > 2 && words.includes(phrased) && (best === null || phrased.length > best.length)) best = {id, length: phrased.length};
		}
	}
	return best?.id ?? null;
}

/** Words between blanks, so that a phrase is found on word boundaries; "front-end" and "front end" are the same. */
function phrase(text: string): string {
	return ` ${tokenise(plainText(text)).map(token => token.text).join(' ')} `;
}

/** Title words by level; where a title holds several, the earlier row decides. */
const levelWords: readonly (readonly [Level, RegExp])[] = [
	['intern', /\b(?:intern|interns|internship|co-?op|apprentice|apprenticeship|working student|trainee|praktikant(?:in)?|praktikum|werkstudent(?:in)?|stagiaire|alternant(?:e)?|becari[oa])\b/],
	['graduate', /\b(?:graduate|new grad|new graduate|grad|university grad|early careers?|campus|university hire|absolvent(?:in)?|jeune diplômée?)\b/],
	['principal', /\b(?:principal|distinguished)\b/],
	['staff', /\bstaff\b/],
	['lead', /\b(?:lead|tech lead|team lead)\b/],
	['senior', /\b(?:senior|sr)\b/],
	['junior', /\b(?:junior|jr|entry[ -]level|berufseinsteiger(?:in)?|débutante?)\b/],
	['mid', /\b(?:mid[ -]?(?:level|weight|senior)|mid ?\/|\/ ?mid|middle|intermediate)\b/],
];

/** The level that a title states, or null. "2023 Start" states an intake, no level. */
export function recogniseLevel(title: string): Level | null {
	return levelsNamed(title)[0] ?? null;
}

/** Every level that a title names; the first is the one that it states. */
export function levelsNamed(title: string): readonly Level[] {
	const text = lowerCase(plainText(title)).replace(/\bchief of staff\b|\bmember of (?:the )?technical staff\b|\blead generation\b/g, ' ');
	return levelWords.filter(([, words]) => words.test(text)).map(([level]) => level);
}
