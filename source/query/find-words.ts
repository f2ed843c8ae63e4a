import Fuse from 'fuse.js';
import {typingErrors} from '../text/distance.js';
import type {CatalogIndex} from './index-catalog.js';

/*
How well a word of the index answers a word of a query. Three bands that never overlap, also after what a line's place
adds (see find.ts): exact word before word beginning before resemblance.
*/
export const exactQuality = 200;
const beginningQuality = 120;
export const resemblanceQuality = 80;

/** Words under four letters never resemble: `ai` does not find `maintain`. Digits are no letters: 2024 is not 2023. */
const fewestLettersToResemble = 4;
const mostLettersToResemble = 40;

/** Words of the index, by place, with how well each answers. */
export type FoundWords = ReadonlyMap<number, number>;

/** The place of a word, or -1. */
export function placeOfWord(index: CatalogIndex, word: string): number {
	const place = firstNotBefore(index.words, word);
	return index.words[place] === word ? place : -1;
}

/** The words that are `word` or begin with it. */
export function wordsBeginning(index: CatalogIndex, word: string): FoundWords {
	const found = new Map<number, number>();
	for (let place = firstNotBefore(index.words, word); index.words[place]?.startsWith(word) === true; place++) {
		const length = index.words[place]!.length;
		found.set(place, length === word.length ? exactQuality : beginningQuality + Math.floor((30 * word.length) / length));
	}
	return found;
}

/**
 * The words that resemble a mistyped one: Fuse.js proposes from the distinct words, which are few, and what needs more
 * typing errors than its length excuses is left out. Words whose beginning alone
 * resembles count only where none does as a whole: `recat` is React, not the beginning of "related".
 * Only for words that are in the index neither whole nor as a beginning.
 */
export function wordsResembling(index: CatalogIndex, word: string): FoundWords {
	if (excusedErrors(word) === 0) return new Map();
	const key = `resembling ${word}`;
	const kept = index.kept.get(key) as FoundWords | undefined;
	if (kept !== undefined) return kept;
	const excused = excusedErrors(word);
	const whole = new Map<number, number>();
	const beginning = new Map<number, number>();
	const places = placesWithLettersOf(index, word, excused);
	const fuse = new Fuse(places.map(place => index.words[place]!), {includeScore: true, threshold: 0.6, distance: 20, minMatchCharLength: 2, ignoreFieldNorm: true});
	for (const {item, refIndex, score = 1} of fuse.search(word)) {
		const errors = typingErrors(word, item);
		const otherStart = item[0] === word[0] ? 0 : 6;
		const quality = (needed: number) => Math.max(1, Math.round(resemblanceQuality - 20 * needed - otherStart - 5 * score));
		if (errors.whole <= excused) whole.set(places[refIndex]!, quality(errors.whole));
		else if (errors.beginning <= excused) beginning.set(places[refIndex]!, quality(errors.beginning + 0.5));
	}
	const found = whole.size > 0 ? whole : beginning;
	index.kept.set(key, found);
	return found;
}

/** How many typing errors a word may have: 1 up to 7 letters, 2 up to 11, then 3; none where it is too short, or too long for a word. */
export function excusedErrors(word: string): number {
	if (word.length > mostLettersToResemble || countLetters(word) < fewestLettersToResemble) return 0;
	return word.length < 8 ? 1 : word.length < 12 ? 2 : 3;
}

/** The words that lack no more of a word's letters than typing errors are excused, and so are all that can resemble it: few of many. */
function placesWithLettersOf(index: CatalogIndex, word: string, excused: number): readonly number[] {
	const wanted = lettersOf(word);
	const fewestLetters = Math.max(fewestLettersToResemble - 1, word.length - excused);
	const letters = lettersOfWords(index);
	const places: number[] = [];
	for (let place = 0; place < letters.length; place++) {
		let lacking = wanted & ~letters[place]!;
		for (let errors = 0; lacking !== 0 && errors < excused; errors++) lacking &= lacking - 1;
		if (lacking === 0 && index.words[place]!.length >= fewestLetters) places.push(place);
	}
	return places;
}

function lettersOfWords(index: CatalogIndex): Int32Array {
	const kept = index.kept.get('letters') as Int32Array | undefined;
	if (kept !== undefined) return kept;
	const letters = Int32Array.from(index.words, lettersOf);
	index.kept.set('letters', letters);
	return letters;
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

function firstNotBefore(words: readonly string[], word: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}
