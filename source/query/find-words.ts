import type {CatalogIndex} from './index-catalog.js';

/*
How well a word of the index answers a word of a query. Three bands that never overlap, also after what a line's place
adds (see find.ts): exact word before word beginning before resemblance.
*/
export const exactQuality = 200;
/** A line that has a skill's name and means the skill: "design" as such, not in "product design". */
export const meantQuality = 205;
const beginningQuality = 120;
export const resemblanceQuality = 80;

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
