import type {Term} from './query.js';
import {exactQuality, type FoundWords, meantQuality, placeOfWord, wordsBeginning} from './find-words.js';
import {type CatalogIndex, textOfLine} from './index-catalog.js';
import type {Range} from './answers.js';
import {skillsNamed} from './named-skills.js';
import {type Resembling, wordsResembling} from './resembling-words.js';
import {type Word, wordsOf} from './words.js';

/** A word or phrase of a query, looked up: which lines it is in, how well, and where in a text it stands. */
export type Matcher = {
	/** The best quality of each line of the index; 0 where it does not match. */
	readonly lines: Uint8Array;
	/** The words' ranges within a line's text (not those of skills; see {@link Matcher.skills}). */
	readonly rangesIn: (words: readonly Word[]) => readonly Range[];
	/** Skills whose name this is: their mentions match as well. */
	readonly skills: ReadonlySet<string>;
};

/** Looks a word or phrase up. A negated one matches exactly or not at all, and so does a phrase. */
export function matchTerm(index: CatalogIndex, term: Term & {readonly kind: 'word' | 'phrase'}): Matcher {
	const parts = wordsOf(term.text).map(word => word.text);
	const exact = term.negated || term.kind === 'phrase';
	const skills = new Set(term.kind === 'phrase' ? [] : skillsNamed(index, parts.join(' ')));
	return parts.length === 1 ? matchWord(index, parts[0]!, exact, skills) : matchRow(index, parts, exact, skills);
}

function matchWord(index: CatalogIndex, word: string, exact: boolean, skills: ReadonlySet<string>): Matcher {
	const typed = exact ? exactly(index, word) : wordsBeginning(index, word);
	const resembling = exact ? new Map<string, number>() : orResembling(index, word, typed, skills);
	const found = typed.size > 0 ? typed : placesOf(index, resembling);
	const lines = new Uint8Array(index.lineRole.length);
	const meant = new Set(skills);
	for (const [place, quality] of found) {
		for (let at = index.starts[place]!; at < index.starts[place + 1]!; at++) raise(lines, index.lines[at]!, quality);
	}
	// The word that is meant finds what it would find if it were typed right: "recat" ReactJS too.
	for (const [text, quality] of resembling) {
		const named = skillsNamed(index, text);
		addSkillLines(index, named, lines, quality);
		for (const id of named) meant.add(id);
	}
	addNamedLines(index, skills, lines);
	const texts = new Set([...found.keys()].map(place => index.words[place]!));
	return {lines, skills: meant, rangesIn: words => words.filter(({text}) => texts.has(text)).map(({start, end}) => [start, end] as const)};
}

/** Several words that have to follow one another: a phrase, or a word with signs inside such as `node.js`. */
function matchRow(index: CatalogIndex, parts: readonly string[], exact: boolean, skills: ReadonlySet<string>): Matcher {
	const strict = parts.map((part, at) => (exact || at < parts.length - 1 ? exactly(index, part) : wordsBeginning(index, part)));
	let matcher = matchFound(index, strict, skills);
	if (!exact && matcher.lines.every(quality => quality === 0)) {
		matcher = matchFound(index, parts.map((part, at) => (strict[at]!.size > 0 ? strict[at]! : placesOf(index, orResembling(index, part, strict[at]!, new Set())))), skills);
	}
	return matcher;
}

function matchFound(index: CatalogIndex, found: readonly FoundWords[], skills: ReadonlySet<string>): Matcher {
	const qualities = found.map(words => new Map([...words].map(([place, quality]) => [index.words[place]!, quality])));
	const rangesIn = (words: readonly Word[]): readonly Range[] => rowsIn(words, qualities).map(({start, end}) => [start, end] as const);
	const lines = new Uint8Array(index.lineRole.length);
	for (const line of rarestLines(index, found)) {
		const best = rowsIn(wordsOf(textOfLine(index, line)), qualities).reduce((most, {quality}) => Math.max(most, quality), 0);
		if (best > 0) raise(lines, line, best);
	}
	addNamedLines(index, skills, lines);
	return {lines, skills, rangesIn};
}

/** Where in a text words stand one behind the other, with the quality of the worst of them. */
function rowsIn(words: readonly Word[], parts: readonly ReadonlyMap<string, number>[]): readonly {start: number; end: number; quality: number}[] {
	const rows = [];
	for (let at = 0; at + parts.length <= words.length; at++) {
		let quality = exactQuality;
		for (const [offset, part] of parts.entries()) quality = Math.min(quality, part.get(words[at + offset]!.text) ?? 0);
		if (quality > 0) rows.push({start: words[at]!.start, end: words[at + parts.length - 1]!.end, quality});
	}
	return rows;
}

/** The lines of that part which has the fewest: the others are looked for in these alone. */
function rarestLines(index: CatalogIndex, found: readonly FoundWords[]): ReadonlySet<number> {
	const count = (words: FoundWords) => [...words.keys()].reduce((sum, place) => sum + index.starts[place + 1]! - index.starts[place]!, 0);
	const rarest = found.map(words => ({words, lines: count(words)})).sort((a, b) => a.lines - b.lines)[0];
	const lines = new Set<number>();
	for (const place of rarest?.words.keys() ?? []) {
		for (let at = index.starts[place]!; at < index.starts[place + 1]!; at++) lines.add(index.lines[at]!);
	}
	return lines;
}

function exactly(index: CatalogIndex, word: string): FoundWords {
	const place = placeOfWord(index, word);
	return new Map(place < 0 ? [] : [[place, exactQuality]]);
}

/** What only resembles is left out where the word itself, its beginning or a skill of that name is there. */
function orResembling(index: CatalogIndex, word: string, found: FoundWords, skills: ReadonlySet<string>): Resembling {
	return found.size > 0 || skills.size > 0 ? new Map() : wordsResembling(index, word);
}

/** Those of some words that stand in the index. */
function placesOf(index: CatalogIndex, words: Resembling): FoundWords {
	return new Map([...words].map(([word, quality]) => [placeOfWord(index, word), quality] as const).filter(([place]) => place >= 0));
}

/** Lines that name or declare a skill by whose name it is asked for; where they have that name too, they are meant before others that have it. */
export function addNamedLines(index: CatalogIndex, skills: Iterable<string>, lines: Uint8Array, quality = exactQuality): void {
	for (const id of skills) {
		for (const line of index.skillLines.get(id) ?? []) {
			if (lines[line]! >= exactQuality) lines[line] = meantQuality;
			else raise(lines, line, quality);
		}
	}
}

function addSkillLines(index: CatalogIndex, skills: Iterable<string>, lines: Uint8Array, quality: number): void {
	for (const id of skills) {
		for (const line of index.skillLines.get(id) ?? []) raise(lines, line, quality);
	}
}

function raise(lines: Uint8Array, line: number, quality: number): void {
	if (lines[line]! < quality) lines[line] = quality;
}
