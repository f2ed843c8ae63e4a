import type {Catalog} from '../source/model/catalog.js';
import type {Requirement} from '../source/model/requirement.js';
import {wordsOf} from '../source/query/words.js';
import {everydayWords} from './everyday-words.js';
import {mistype, slips} from './mistype.js';

/** How many queries, half of them names of skills where there are as many. */
const queryCount = 200;

/** A query with what a person wants who types it. */
export type Query = {
	readonly text: string;
	readonly isRight: (requirement: Requirement) => boolean;
	/** Whether a requirement has anything of what is wanted. */
	readonly isRelated: (requirement: Requirement) => boolean;
};

/** The queries that something answers: the same for the same catalog and seed. */
export function queriesFor({roles, skills}: Catalog, random: () => number): readonly Query[] {
	const requirements = roles.flatMap(role => role.requirements);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	const names = skills.filter(({id}) => requirements.some(requirement => asks(requirement, id))).map(({id, name}) => queryFor(name, requirement => asks(requirement, id)));
	const chosen = new Map<string, Query>();
	for (let tries = 0; tries < queryCount * 5 && chosen.size < Math.min(names.length, queryCount / 2); tries++) {
		const query = pick(names);
		chosen.set(query.text, query);
	}
	for (let tries = 0; tries < queryCount * 20 && chosen.size < queryCount; tries++) {
		const words = wordsOf(pick(requirements).text).map(({text}) => text);
		const at = Math.floor(random() * (words.length - 1));
		const pair = words.slice(at, at + 2);
		if (pair.length < 2 || pair.some(word => !/^[a-z]{4,}$/u.test(word))) continue;
		chosen.set(pair.join(' '), queryFor(pair.join(' '), ({text}) => hasWords(text, pair)));
	}
	return [...chosen.values()];
}

/** The query with so many typing errors of different kinds; null where it has no word that is long enough. */
export function withErrors({text, ...query}: Query, count: number, random: () => number): Query | null {
	let typed: string | null = text;
	for (let error = 0; error < count && typed !== null; error++) {
		const before: string = typed;
		typed = null;
		for (let tries = 0; tries < 10 && typed === null; tries++) typed = mistype(before, slips[Math.floor(random() * slips.length)]!, random);
	}
	return typed === null ? null : {...query, text: typed};
}

/** Queries that nothing answers, by kind. */
export function unanswerable({roles, skills, vocabulary}: Catalog, random: () => number): ReadonlyMap<string, readonly string[]> {
	const said = new Set(roles.flatMap(role => [role.title, role.team ?? '', role.company ?? '', ...role.requirements.map(({text}) => text)].flatMap(text => wordsOf(text).map(word => word.text))));
	const isThere = (name: string) => [...said].some(word => word.startsWith(name.toLowerCase()));
	const asked = new Set(skills.map(({id}) => id));
	const letters = () => Array.from({length: 4 + Math.floor(random() * 7)}, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]!).join('');
	return new Map([
		['words of every day', everydayWords.filter(word => !isThere(word))],
		['skills that no role asks for', vocabulary().flatMap(({id, name}) => (asked.has(id) || !/^[a-z]{4,}$/iu.test(name) || isThere(name) ? [] : [name])).filter(() => random() < 0.2)],
		['letters at random', Array.from({length: 500}, letters).filter(text => !isThere(text))],
	]);
}

function queryFor(text: string, isRight: Query['isRight']): Query {
	const wanted = wordsOf(text).map(word => word.text);
	return {text, isRight, isRelated: requirement => isRight(requirement) || wordsOf(requirement.text).some(word => wanted.some(one => word.text.startsWith(one)))};
}

function asks({skills}: Requirement, id: string): boolean {
	return skills.some(skill => skill.id === id && skill.via !== 'implied');
}

function hasWords(text: string, wanted: readonly string[]): boolean {
	const words = new Set(wordsOf(text).map(word => word.text));
	return wanted.every(word => words.has(word));
}
