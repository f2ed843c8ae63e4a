import type {Term} from './query.js';
import {exactQuality, type FoundWords, placeOfWord, wordsBeginning, wordsResembling} from './find-words.js';
import {type CatalogIndex, textOfLine} from './index-catalog.js';
import type {Range} from './answers.js';
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
	return parts.length === 1 ? matchWord(index, parts[0]!, exact, skillsNamed(index, term, parts)) : matchRow(index, parts, exact, skillsNamed(index, term, parts));
}

function skillsNamed(index: CatalogIndex, term: Term, parts: readonly string[]): ReadonlySet<string> {
	return new Set(term.kind === 'phrase' ? [] : index.skillsByName.get(parts.join(' ')));
}

function matchWord(index: CatalogIndex, word: string, exact: boolean, skills: ReadonlySet<string>): Matcher {
	const typed = exact ? exactly(index, word) : wordsBeginning(index, word);
	const found = exact ? typed : orResembling(index, word, typed, skills);
	const lines = new Uint8Array(index.lineRole.length);
	const meant = new Set(skills);
	for (const [place, quality] of found) {
		for (let at = index.starts[place]!; at < index.starts[place + 1]!; at++) raise(lines, index.lines[at]!, quality);
		if (found === typed) continue;
		// The word that is meant finds what it would find if it were typed right: "recat" ReactJS too.
		const named = index.skillsByName.get(index.words[place]!) ?? [];
		addSkillLines(index, named, lines, quality);
		for (const id of named) meant.add(id);
	}
	addSkillLines(index, skills, lines, exactQuality);
	const texts = new Set([...found.keys()].map(place => index.words[place]!));
	return {lines, skills: meant, rangesIn: words => words.filter(({text}) => texts.has(text)).map(({start, end}) => [start, end] as const)};
}

/** Several words that have to follow one another: a phrase, or a word with signs inside such as `node.js`. */
function matchRow(index: CatalogIndex, parts: readonly string[], exact: boolean, skills: ReadonlySet<string>): Matcher {
	const strict = parts.map((part, at) => (exact || at < parts.length - 1 ? exactly(index, part) : wordsBeginning(index, part)));
	let matcher = matchFound(index, strict, skills);
	if (!exact && matcher.lines.every(quality => quality === 0)) {
		matcher = matchFound(index, parts.map((part, at) => orResembling(index, part, strict[at]!, new Set())), skills);
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
	addSkillLines(index, skills, lines, exactQuality);
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
function orResembling(index: CatalogIndex, word: string, found: FoundWords, skills: ReadonlySet<string>): FoundWords {
	return found.size > 0 || skills.size > 0 ? found : wordsResembling(index, word);
}

function addSkillLines(index: CatalogIndex, skills: Iterable<string>, lines: Uint8Array, quality: number): void {
	for (const id of skills) {
		for (const line of index.skillLines.get(id) ?? []) raise(lines, line, quality);
	}
}

function raise(lines: Uint8Array, line: number, quality: number): void {
	if (lines[line]! < quality) lines[line] = quality;
}
