import {typingErrors} from '../text/distance.js';
import {exactQuality, excusedErrors, placeOfWord, resemblanceQuality, wordsBeginning} from './find-words.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Clause} from './query.js';
import {wordsOf} from './words.js';

/** Names of skills have seldom more words. */
const mostWords = 4;

/** Skills that a clause is a part of the name of, and how well it says so. */
export type NamedSkills = {readonly skills: readonly string[]; readonly quality: number};

/**
 * For each clause the skills whose name it makes up with the clauses beside it: `distributed systems` means the skill, also
 * where a text says it in other words. The longest name wins. A name with typing errors counts where one of its words is
 * nowhere else.
 */
export function skillsNamedTogether(index: CatalogIndex, clauses: readonly Clause[]): readonly (NamedSkills | null)[] {
	const words = clauses.map(wordOf);
	const named: (NamedSkills | null)[] = clauses.map(() => null);
	for (let from = 0; from < words.length; from++) {
		for (let count = Math.min(mostWords, words.length - from); count > 1; count--) {
			const row = words.slice(from, from + count);
			const found = row.includes(null) ? null : skillsCalled(index, row as readonly string[]);
			if (found === null) continue;
			for (const [at, one] of found.entries()) named[from + at] = one;
			from += count - 1;
			break;
		}
	}
	return named;
}

/** The word that a clause is; null where it is anything else. */
function wordOf([term, ...others]: Clause): string | null {
	if (term?.kind !== 'word' || term.negated || others.length > 0) return null;
	return wordsOf(term.text).map(({text}) => text).join(' ');
}

/** For each word of a row that is a skill's name what it says; null where the row is none. */
function skillsCalled(index: CatalogIndex, row: readonly string[]): readonly NamedSkills[] | null {
	const exact = index.skillsByName.get(row.join(' '));
	if (exact !== undefined) return row.map(() => ({skills: exact, quality: exactQuality}));
	const isThere = row.map(word => placeOfWord(index, word) >= 0 || wordsBeginning(index, word).size > 0);
	if (!isThere.includes(false)) return null;
	const meant = [...index.skillsByName].flatMap(([name, ids]) => (isMeant(row, name.split(' ')) ? ids : []));
	return meant.length === 0 ? null : isThere.map(is => ({skills: meant, quality: is ? exactQuality : resemblanceQuality}));
}

function isMeant(typed: readonly string[], name: readonly string[]): boolean {
	return typed.length === name.length && typed.every((word, at) => word === name[at] || typingErrors(word, name[at]!).whole <= excusedErrors(word));
}
