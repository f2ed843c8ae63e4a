// Whether the first answers are the right ones: names of skills and two words of one requirement, as they are and mistyped,
// by our search and by plain Fuse.js over the same lines.
import Fuse from 'fuse.js';
import type {Catalog} from '../source/model/catalog.js';
import type {Requirement} from '../source/model/requirement.js';
import {indexCatalog} from '../source/query/index-catalog.js';
import {parseQuery} from '../source/query/parse-query.js';
import {noFilters} from '../source/query/query.js';
import {searchRequirements} from '../source/query/search-requirements.js';
import {wordsOf} from '../source/query/words.js';
import {generatedCatalog, rolesForLines, shippedCatalog} from './corpus.js';
import {mistype, slips} from './mistype.js';
import {randomNumbers} from './random.js';
import {usualSettings} from './search.js';
import {table} from './table.js';

/** How many queries, half of them names of skills where there are as many. */
const queryCount = 200;

/** How many of the first answers have to be right; all of them where fewer requirements are. */
const looked = 10;

const generatedLines = 2000;

type Query = {readonly text: string; readonly isRight: (requirement: Requirement) => boolean};

/** The queries that something answers: the same for the same catalog and seed. */
function queriesFor({roles, skills}: Catalog, random: () => number): readonly Query[] {
	const requirements = roles.flatMap(role => role.requirements);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	const names = skills
		.filter(({id}) => requirements.some(requirement => asks(requirement, id)))
		.map(({id, name}): Query => ({text: name, isRight: requirement => asks(requirement, id)}));
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
		chosen.set(pair.join(' '), {text: pair.join(' '), isRight: ({text}) => hasWords(text, pair)});
	}
	return [...chosen.values()];
}

function asks({skills}: Requirement, id: string): boolean {
	return skills.some(skill => skill.id === id && skill.via !== 'implied');
}

function hasWords(text: string, wanted: readonly string[]): boolean {
	const words = new Set(wordsOf(text).map(word => word.text));
	return wanted.every(word => words.has(word));
}

/** The query with so many typing errors of different kinds; null where it has no word that is long enough. */
function withErrors({text, isRight}: Query, count: number, random: () => number): Query | null {
	let typed: string | null = text;
	for (let error = 0; error < count && typed !== null; error++) {
		const before: string = typed;
		typed = null;
		for (let tries = 0; tries < 10 && typed === null; tries++) typed = mistype(before, slips[Math.floor(random() * slips.length)]!, random);
	}
	return typed === null ? null : {text: typed, isRight};
}

/** The share of queries whose first answers are all right. */
function shareRight(queries: readonly Query[], requirements: readonly Requirement[], search: (text: string) => readonly Requirement[]): number {
	const right = queries.filter(({text, isRight}) => {
		const wanted = Math.min(looked, requirements.filter(isRight).length);
		const first = search(text).slice(0, wanted);
		return first.length === wanted && first.every(isRight);
	});
	return right.length / queries.length;
}

/** @param args A seed; 11 if not said. */
export function bench([seed = '11']: readonly string[]): void {
	const rows: string[][] = [];
	for (const [name, catalog] of [['shipped roles', shippedCatalog()], ['generated roles', generatedCatalog(rolesForLines(generatedLines))]] as const) {
		const random = randomNumbers(Number(seed));
		const requirements = catalog.roles.flatMap(role => role.requirements);
		const index = indexCatalog(catalog);
		const fuse = new Fuse(requirements, {...usualSettings, keys: ['text']});
		const ours = (text: string) => searchRequirements(index, parseQuery(text), noFilters, {sort: null, limit: looked}).hits.map(({requirement}) => requirement);
		// What the answer to nothing found proposes, taken: a key for the person.
		const guided = (text: string) => {
			const {hits, blame} = searchRequirements(index, parseQuery(text), noFilters, {sort: null, limit: looked});
			return hits.length > 0 || blame?.nearest == null ? hits.map(({requirement}) => requirement) : ours(text.replace(blame.part, blame.nearest));
		};
		const peers = (text: string) => fuse.search(text).map(({item}) => item);
		const clean = queriesFor(catalog, random);
		for (const [kind, queries] of [
			['as they are', clean],
			['one error', clean.flatMap(query => withErrors(query, 1, random) ?? [])],
			['two errors', clean.flatMap(query => withErrors(query, 2, random) ?? [])],
		] as const) {
			const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
			rows.push([`${name}, ${kind}`, String(queries.length), percent(shareRight(queries, requirements, ours)), percent(shareRight(queries, requirements, guided)), percent(shareRight(queries, requirements, peers))]);
		}
	}
	console.log(`Queries whose first ${looked} answers are all right, of names of skills and pairs of words\n\n${table(['queries', 'number', 'Reality', 'its proposal taken', 'Fuse.js'], rows)}`);
}
