import Fuse from 'fuse.js';
import {typingErrors} from '../text/distance.js';
import {slipsBetween} from '../text/slips.js';
import {resemblanceQuality} from './find-words.js';
import type {CatalogIndex} from './index-catalog.js';
import {isNameOfSkill} from './named-skills.js';

/** Words under four letters never resemble: `ai` does not find `maintain`. Digits are no letters: 2024 is not 2023. */
const fewestLetters = 4;
const mostLetters = 40;

/** Shorter than this a wrong letter that no finger slips to makes another word: "witch" is not a mistyped "with". */
const fewestForAnyLetter = 6;

/** Shorter than this two slips are too many, and a beginning is too little to tell. */
const fewestForTwoSlips = 5;

/** A longer name that resembles a word is mostly another form of it: "optimization", "optimisation". */
const longestToTellApart = 7;

/** Words of the roles, and names of their skills, with how well each answers a mistyped word. */
export type Resembling = ReadonlyMap<string, number>;

/** The words that may be meant. Those from `names` on are names of skills that no text holds. */
type Known = {readonly words: readonly string[]; readonly names: number; readonly letters: Int32Array};

/** What a word may differ by at most; how far it does differ, as a whole and at its beginning. */
type Look = {readonly most: number; readonly errors: (word: string) => {readonly whole: number; readonly beginning: number}; readonly isCandidate: (word: string) => boolean; readonly threshold: number};

/**
 * The words that resemble a mistyped one, the nearest alone. Words whose beginning alone resembles count only where none
 * does as a whole: `recat` is React, not the beginning of "related". Where nothing is near, a word of five letters and
 * more may have slipped twice. A short word that is the name of any skill is typed right, and resembles nothing.
 * Only for words that are in the index neither whole nor as a beginning.
 */
export function wordsResembling(index: CatalogIndex, word: string): Resembling {
	const key = `resembling ${word}`;
	const kept = index.kept.get(key) as Resembling | undefined;
	if (kept !== undefined) return kept;
	const near = look(index, word);
	const found: Resembling = near.size > 0 && word.length <= longestToTellApart && isNameOfSkill(index, word) ? new Map() : near;
	index.kept.set(key, found);
	return found;
}

/** Whether a word may be another one, mistyped. */
export function isMistyped(typed: string, word: string): boolean {
	const excused = excusedErrors(typed);
	return excused > 0 && (typingErrors(typed, word).whole <= excused || (maySlipTwice(typed, word) && slipsBetween(typed, word).whole <= excusedSlips(typed)));
}

function look(index: CatalogIndex, word: string): Resembling {
	const excused = excusedErrors(word);
	if (excused === 0) return new Map();
	const known = knownWords(index);
	const near = nearest(known, word, {most: excused, errors: other => typingErrors(word, other), isCandidate: () => true, threshold: 0.6});
	if (near.size > 0 || word.length < fewestForTwoSlips) return near;
	const wholeAlone = (other: string) => ({...slipsBetween(word, other), beginning: Infinity});
	return nearest(known, word, {most: excusedSlips(word), errors: wholeAlone, isCandidate: other => maySlipTwice(word, other), threshold: 0.8});
}

/** How many typing errors a word may have: 1 up to 7 letters, 2 up to 11, then 3; none where it is too short, or too long for a word. */
function excusedErrors(word: string): number {
	if (word.length > mostLetters || countLetters(word) < fewestLetters) return 0;
	return word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
}

function excusedSlips(word: string): number {
	return word.length < 9 ? 2 : 3;
}

/** Hardly anybody mistypes the first letter twice. */
function maySlipTwice(typed: string, word: string): boolean {
	return typed.length >= fewestForTwoSlips && word.length >= fewestForTwoSlips && typed[0] === word[0];
}

/** Fuse.js proposes from the distinct words, which are few; what differs by too much is left out, and what is not among the nearest. */
function nearest(known: Known, typed: string, {most, errors, isCandidate, threshold}: Look): Resembling {
	const places = placesWithLettersOf(known, typed, most).filter(place => isCandidate(known.words[place]!));
	const fuse = new Fuse(places.map(place => known.words[place]!), {includeScore: true, threshold, distance: 20, minMatchCharLength: 2, ignoreFieldNorm: true});
	const near = fuse.search(typed).flatMap(({item, refIndex, score = 1}) => {
		const {whole, beginning} = errors(item);
		const slips = slipsBetween(typed, item);
		const hasOtherStart = item[0] !== typed[0];
		if (whole <= most && (typed.length >= fewestForAnyLetter || slips.whole <= most)) return [{item, score, isWhole: true, cost: slips.whole + (hasOtherStart ? 0.5 : 0)}];
		const mayBegin = typed.length >= fewestForTwoSlips && !hasOtherStart && places[refIndex]! < known.names;
		return mayBegin && beginning <= most && slips.beginning <= most ? [{item, score, isWhole: false, cost: slips.beginning}] : [];
	});
	const isWhole = near.some(one => one.isWhole);
	const alike = near.filter(one => one.isWhole === isWhole);
	const least = Math.min(...alike.map(({cost}) => cost));
	return new Map(alike.filter(({cost}) => cost < least + 1).map(({item, score, cost}) => [item, Math.max(1, Math.round(resemblanceQuality - 10 * cost - 5 * score - (isWhole ? 0 : 10)))]));
}

/** The words that lack no more of a word's letters than errors are excused, and so are all that can resemble it: few of many. */
function placesWithLettersOf({words, letters}: Known, typed: string, most: number): readonly number[] {
	const wanted = lettersOf(typed);
	const shortest = Math.max(fewestLetters - 1, typed.length - most);
	const places: number[] = [];
	for (let place = 0; place < letters.length; place++) {
		let lacking = wanted & ~letters[place]!;
		for (let errors = 0; lacking !== 0 && errors < most; errors++) lacking &= lacking - 1;
		if (lacking === 0 && words[place]!.length >= shortest) places.push(place);
	}
	return places;
}

function knownWords(index: CatalogIndex): Known {
	const kept = index.kept.get('known words') as Known | undefined;
	if (kept !== undefined) return kept;
	const there = new Set(index.words);
	const names = new Set([...index.skillsByName.keys()].map(name => name.replaceAll(' ', '')).filter(name => !there.has(name)));
	const words = [...index.words, ...names];
	const known = {words, names: index.words.length, letters: Int32Array.from(words, lettersOf)};
	index.kept.set('known words', known);
	return known;
}

/** A bit for each letter that occurs; digits and other scripts share a few, which lets through some words more. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
	}
	return letters;
}

/** Folding takes Korean syllables apart; here each counts once. */
function countLetters(word: string): number {
	return word.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
}
