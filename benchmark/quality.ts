// Whether the first answers are the right ones: names of skills and two words of one requirement, as they are and mistyped,
// by our search and by plain Fuse.js over the same lines; and whether what is not there finds nothing.
import Fuse from 'fuse.js';
import type {Catalog} from '../source/model/catalog.js';
import type {Requirement} from '../source/model/requirement.js';
import {indexCatalog} from '../source/query/index-catalog.js';
import {parseQuery} from '../source/query/parse-query.js';
import {noFilters} from '../source/query/query.js';
import {searchRequirements} from '../source/query/search-requirements.js';
import {generatedCatalog, rolesForLines, shippedCatalog} from './corpus.js';
import {type Query, queriesFor, unanswerable, withErrors} from './quality-queries.js';
import {randomNumbers} from './random.js';
import {usualSettings} from './search.js';
import {table} from './table.js';

/** How many of the first answers have to be right; all of them where fewer requirements are. */
const looked = 10;

const generatedLines = 2000;

const everything = {sort: null, limit: null} as const;

type Search = (text: string) => readonly Requirement[];

/** What a search makes of some queries, in percent. */
type Score = {readonly right: number; readonly unrelated: number};

function scoreOf(queries: readonly Query[], requirements: readonly Requirement[], search: Search): Score {
	let right = 0;
	let hits = 0;
	let unrelated = 0;
	for (const {text, isRight, isRelated} of queries) {
		const found = search(text);
		const wanted = Math.min(looked, requirements.filter(isRight).length);
		const first = found.slice(0, wanted);
		if (first.length === wanted && first.every(isRight)) right++;
		hits += found.length;
		unrelated += found.filter(requirement => !isRelated(requirement)).length;
	}
	return {right: (100 * right) / queries.length, unrelated: (100 * unrelated) / Math.max(1, hits)};
}

/** The mean of some figures, with the least and the most of them. */
function percent(figures: readonly number[]): string {
	const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
	const spread = figures.length === 1 ? '' : ` (${Math.min(...figures).toFixed(0)}–${Math.max(...figures).toFixed(0)})`;
	return `${mean.toFixed(mean < 10 ? 1 : 0)} %${spread}`;
}

function searchesOf(catalog: Catalog, requirements: readonly Requirement[]): {readonly ours: Search; readonly guided: Search; readonly peers: Search} {
	const index = indexCatalog(catalog);
	const fuse = new Fuse(requirements, {...usualSettings, keys: ['text']});
	const answer = (text: string) => searchRequirements(index, parseQuery(text), noFilters, everything);
	const ours: Search = text => answer(text).hits.map(({requirement}) => requirement);
	return {
		ours,
		// What the answer to nothing found proposes, taken: a key for the person.
		guided(text) {
			const {hits, blame} = answer(text);
			return hits.length > 0 || blame?.nearest == null ? hits.map(({requirement}) => requirement) : ours(text.replace(blame.part, blame.nearest));
		},
		peers: text => fuse.search(text).map(({item}) => item),
	};
}

/** @param args How many seeds, 10 if not said; and the first of them. */
export function bench([count = '10', first = '11']: readonly string[]): void {
	const seeds = Array.from({length: Number(count)}, (_, at) => Number(first) + at);
	const rightRows: string[][] = [];
	const noiseRows: string[][] = [];
	for (const [name, catalog] of [['shipped roles', shippedCatalog()], ['generated roles', generatedCatalog(rolesForLines(generatedLines))]] as const) {
		const requirements = catalog.roles.flatMap(role => role.requirements);
		const {ours, guided, peers} = searchesOf(catalog, requirements);
		const kinds = ['as they are', 'one error', 'two errors'].map(kind => ({kind, queries: [] as (readonly Query[])[]}));
		for (const seed of seeds) {
			const random = randomNumbers(seed);
			const clean = queriesFor(catalog, random);
			for (const [errors, {queries}] of kinds.entries()) queries.push(errors === 0 ? clean : clean.flatMap(query => withErrors(query, errors, random) ?? []));
		}
		for (const {kind, queries} of kinds) {
			const [own, proposed, peer] = [ours, guided, peers].map(search => queries.map(some => scoreOf(some, requirements, search))) as [Score[], Score[], Score[]];
			const number = String(queries.reduce((sum, {length}) => sum + length, 0));
			rightRows.push([`${name}, ${kind}`, number, ...[own, proposed, peer].map(scores => percent(scores.map(({right}) => right)))]);
			noiseRows.push([`${name}, hits of ${kind}`, number, ...[own, peer].map(scores => percent(scores.map(({unrelated}) => unrelated)))]);
		}
		for (const [kind, texts] of unanswerable(catalog, randomNumbers(seeds[0]!))) {
			const finding = (search: Search) => percent([(100 * texts.filter(text => search(text).length > 0).length) / texts.length]);
			noiseRows.push([`${name}, ${kind}`, String(texts.length), finding(ours), finding(peers)]);
		}
	}
	const made = `${seeds.length} times 200 queries: the mean, with the least and the most`;
	console.log(`Queries whose first ${looked} answers are all right, of names of skills and pairs of words, ${made}\n\n${table(['queries', 'number', 'Reality', 'its proposal taken', 'Fuse.js'], rightRows)}\n`);
	console.log(`Noise: the share of hits that have nothing of what was meant, and of queries for what is not there that find something\n\n${table(['what', 'queries', 'Reality', 'Fuse.js'], noiseRows)}`);
}
