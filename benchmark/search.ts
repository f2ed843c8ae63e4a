// How long a query takes, beside plain Fuse.js over the same lines with its usual settings, in the same run. No query is
// asked of the same index twice.
import Fuse from 'fuse.js';
import type {Catalog} from '../source/model/catalog.js';
import {indexCatalog} from '../source/query/index-catalog.js';
import {listRoles} from '../source/query/list-roles.js';
import {parseQuery} from '../source/query/parse-query.js';
import {noFilters} from '../source/query/query.js';
import {searchRequirements} from '../source/query/search-requirements.js';
import {generatedCatalog, linesOf, rolesForLines} from './corpus.js';
import {median} from './median.js';
import {mistype, slips} from './mistype.js';
import {randomNumbers} from './random.js';
import {milliseconds, table} from './table.js';

/** Settings that people give Fuse.js for texts of a sentence. */
export const usualSettings = {threshold: 0.4, ignoreLocation: true} as const;

/** What a screen shows of an answer is worked out as well. */
const onScreen = 40;
const everything = {sort: null, limit: null} as const;

/** Plain Fuse.js takes long: a few rounds are enough to see by how much. */
const peerRounds = 2;
const ownRounds = 9;

/** Queries of each kind, the same for the same catalog and seed. */
export function queriesFor(catalog: Catalog, seed = 7): ReadonlyMap<string, readonly string[]> {
	const random = randomNumbers(seed);
	const names = catalog.skills.map(({name}) => name).filter(name => /^[a-z]{4,}$/iu.test(name));
	const pick = () => names[Math.floor(random() * names.length)]!;
	const clean = Array.from({length: 8}, pick);
	const pairs = Array.from({length: 6}, () => `${pick()} ${pick()}`);
	const typed = pick().toLowerCase();
	return new Map([
		['a skill', [...new Set(clean)]],
		['a skill, mistyped', [...new Set(clean.map((name, at) => mistype(name, slips[at % slips.length]!, random) ?? `${name}x`))]],
		['two words', [...new Set(pairs)]],
		['letter by letter', Array.from(typed, (_, at) => typed.slice(0, at + 1))],
		['not there', ['zzyzx', 'quetzalcoatl']],
	]);
}

function time(task: () => unknown): number {
	const start = performance.now();
	task();
	return performance.now() - start;
}

/** The median of each kind, over all its queries and rounds. */
function measure(queries: ReadonlyMap<string, readonly string[]>, rounds: number, search: (round: number) => (query: string) => unknown): ReadonlyMap<string, number> {
	const times = new Map<string, number[]>();
	for (let round = 0; round < rounds; round++) {
		const ask = search(round);
		for (const [kind, texts] of queries) for (const text of texts) times.set(kind, [...(times.get(kind) ?? []), time(() => ask(text))]);
	}
	return new Map([...times].map(([kind, measured]) => [kind, median(measured)]));
}

/** @param args Numbers of requirement lines; 10,000 and 100,000 if not said. */
export function bench(args: readonly string[]): void {
	const sizes = args.length > 0 ? args.map(Number) : [10_000, 100_000];
	const rows: string[][] = [];
	for (const size of sizes) {
		const catalog = generatedCatalog(rolesForLines(size));
		const lines = linesOf(catalog);
		const queries = queriesFor(catalog);
		const builds: number[] = [];
		const freshIndex = () => {
			const start = performance.now();
			const index = indexCatalog(catalog);
			// It is built when it is first asked for.
			void index.words;
			builds.push(performance.now() - start);
			return index;
		};
		const search = measure(queries, ownRounds, () => {
			const index = freshIndex();
			searchRequirements(index, parseQuery('wram'), noFilters, everything);
			return text => searchRequirements(index, parseQuery(text), noFilters, everything).hits.slice(0, onScreen).map(({matches}) => matches);
		});
		const list = measure(queries, ownRounds, () => {
			const index = freshIndex();
			listRoles(index, parseQuery('wram'), noFilters, everything);
			return text => listRoles(index, parseQuery(text), noFilters, everything).hits.slice(0, onScreen).map(({hits, titleMatches}) => [hits.map(({matches}) => matches), titleMatches]);
		});
		const peerBuilds: number[] = [];
		const peer = measure(queries, peerRounds, () => {
			const start = performance.now();
			const fuse = new Fuse(lines, usualSettings);
			peerBuilds.push(performance.now() - start);
			return text => fuse.search(text);
		});
		const name = `${lines.length.toLocaleString('en')} lines`;
		const row = (kind: string, count: number, requirements: number, roles: number | null, other: number) => rows.push([`${name}, ${kind}`, String(count), milliseconds(requirements), roles === null ? '' : milliseconds(roles), milliseconds(other), `${(other / requirements).toFixed(0)} ×`]);
		row('index', 1, median(builds), null, median(peerBuilds));
		for (const [kind, texts] of queries) row(kind, texts.length, search.get(kind)!, list.get(kind)!, peer.get(kind)!);
	}
	console.log(`Queries, medians; plain Fuse.js ${JSON.stringify(usualSettings)} over the same lines\n\n${table(['what', 'queries', 'search', 'list', 'Fuse.js', 'Fuse.js / search'], rows)}`);
}
