import {exactQuality, placeOfWord, resemblanceQuality, wordsBeginning} from './find-words.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Clause} from './query.js';
import {isMistyped} from './resembling-words.js';
import {wordsOf} from './words.js';

/** Names of skills have seldom more words. */
const mostWords = 4;

/** Skills that a clause is a part of the name of, and how well it says so. */
export type NamedSkills = {readonly skills: readonly string[]; readonly quality: number};

/**
 * For each clause the skills whose name it makes up with the clauses beside it: `distributed systems` means the skill, also
 * where a text says it in other words, and `web pack` is Webpack. The longest name wins. A name with typing errors counts
 * where one of its words is nowhere else.
 */
export function skillsNamedTogether(index: CatalogIndex, clauses: readonly Clause[]): readonly (NamedSkills | null)[] {
	const words = clauses.map(wordsOfClause);
	const named: (NamedSkills | null)[] = clauses.map(() => null);
	for (let from = 0; from < words.length; from++) {
		for (let count = Math.min(mostWords, words.length - from); count > 0; count--) {
			const row = words.slice(from, from + count);
			const size = row.reduce((sum, {length}) => sum + length, 0);
			const found = row.some(({length}) => length === 0) || size < 2 || size > mostWords ? null : skillsCalled(index, row);
			if (found === null) continue;
			for (const [at, one] of found.entries()) named[from + at] = one;
			from += count - 1;
			break;
		}
	}
	return named;
}

/** The words that a clause is, such as those of `large-scale`; none where it is anything else. */
function wordsOfClause([term, ...others]: Clause): readonly string[] {
	if (term?.kind !== 'word' || term.negated || others.length > 0) return [];
	return wordsOf(term.text).map(({text}) => text);
}

/** For each clause of a row that is a skill's name what it says; null where the row is none. */
function skillsCalled(index: CatalogIndex, row: readonly (readonly string[])[]): readonly NamedSkills[] | null {
	const words = row.flat();
	const exact = index.skillsByName.get(words.join(' ')) ?? index.skillsByName.get(words.join(''));
	if (exact !== undefined) return row.map(() => ({skills: exact, quality: exactQuality}));
	const isThere = row.map(clause => clause.every(word => placeOfWord(index, word) >= 0 || wordsBeginning(index, word).size > 0));
	if (!isThere.includes(false)) return null;
	const meant = [...index.skillsByName].flatMap(([name, ids]) => (isMeant(words, name.split(' ')) ? ids : []));
	return meant.length === 0 ? null : isThere.map(is => ({skills: meant, quality: is ? exactQuality : resemblanceQuality}));
}

function isMeant(typed: readonly string[], name: readonly string[]): boolean {
	return typed.length === name.length && typed.every((word, at) => word === name[at] || isMistyped(word, name[at]!));
}
