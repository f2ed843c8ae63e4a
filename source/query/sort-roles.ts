import {levels, type Role} from '../model/role.js';
import type {CatalogIndex} from './index-catalog.js';
import type {RoleSort} from './sorts.js';

/**
 * Roles, by their places in the catalog, in an order. What a role does not state comes last; equals stand by track, then
 * as in the content. There may be thousands at every key: what is compared is one number for each.
 *
 * @param scoreOf Whole numbers, not negative.
 */
export function sortRoles(index: CatalogIndex, sort: RoleSort, roles: readonly number[], scoreOf: (role: number) => number): readonly number[] {
	const most = roles.reduce((known, role) => Math.max(known, scoreOf(role)), 0);
	const placeOf = placeBy(index, sort, most);
	return sortByPlace(roles, index.catalog.roles.length, role => placeOf(role, scoreOf(role)));
}

/** Lines of the index in the order of their roles, those of a role (and those that stand alike) by score, then as in the content. */
export function sortLines(index: CatalogIndex, sort: RoleSort, lines: readonly number[], scoreOf: (line: number) => number): readonly number[] {
	const {lineRole} = index;
	const most = lines.reduce((known, line) => Math.max(known, scoreOf(line)), 0);
	const placeOf = placeBy(index, sort, most);
	if (sort === 'relevance') return sortByPlace(lines, lineRole.length, line => placeOf(lineRole[line]!, scoreOf(line)));
	return lines.toSorted((a, b) => placeOf(lineRole[a]!, scoreOf(a)) - placeOf(lineRole[b]!, scoreOf(b)) || scoreOf(b) - scoreOf(a) || a - b);
}

/** Whole numbers below `count` in the order of their places, equals in their own. */
function sortByPlace(numbers: readonly number[], count: number, placeOf: (number: number) => number): readonly number[] {
	const places = new Float64Array(numbers.length);
	let most = 0;
	for (let at = 0; at < numbers.length; at++) {
		places[at] = placeOf(numbers[at]!) * count + numbers[at]!;
		most = Math.max(most, places[at]!);
	}
	// A pasted query of thousands of words can be worth more than a number holds exactly.
	if (most > Number.MAX_SAFE_INTEGER) return numbers.toSorted((a, b) => placeOf(a) - placeOf(b) || a - b);
	return Array.from(places.sort(), place => place % count);
}

/** Where a role stands in a sort, as one number, for scores of at most `most`. */
function placeBy(index: CatalogIndex, sort: RoleSort, most: number): (role: number, score: number) => number {
	const track = ranksOf(index, 'track');
	const tracks = index.trackOrder.size + 2;
	switch (sort) {
		case 'relevance':
			return (role, score) => (most - score) * tracks + track[role]!;
		case 'track':
			return (role, score) => track[role]! * (most + 1) + most - score;
		case 'title':
		case 'company':
		case 'level':
		case 'intake': {
			const ranks = ranksOf(index, sort);
			return role => ranks[role]! * tracks + track[role]!;
		}
	}
}

type Ranked = Exclude<RoleSort, 'relevance'>;

/** Each role's place in a sort, equal ones at the same: names are compared once a catalog, numbers from then on. */
function ranksOf(index: CatalogIndex, sort: Ranked): Float64Array {
	const key = `ranks ${sort}`;
	const kept = index.kept.get(key) as Float64Array | undefined;
	if (kept !== undefined) return kept;
	const ranks = Float64Array.from(index.catalog.roles, rankBy(index, sort));
	index.kept.set(key, ranks);
	return ranks;
}

function rankBy(index: CatalogIndex, sort: Ranked): (role: Role) => number {
	const {roles} = index.catalog;
	switch (sort) {
		case 'track':
			return ({track}) => (track === null ? index.trackOrder.size + 1 : (index.trackOrder.get(track) ?? index.trackOrder.size));
		case 'level':
			return ({level}) => (level === null ? levels.length : levels.indexOf(level));
		case 'title': {
			const rank = rankNames(roles.map(({title}) => title));
			return ({title}) => rank(title);
		}
		case 'company': {
			const rank = rankNames(roles.map(({company}) => company));
			return ({company}) => rank(company);
		}
		case 'intake': {
			const rank = rankNames(roles.map(({intake}) => (intake === null ? null : String(intake))));
			return ({intake}) => rank(intake === null ? null : String(intake));
		}
	}
}

/** The places of names in their order, the same for names that differ in case or accents alone; what is not stated comes last. */
function rankNames(names: readonly (string | null)[]): (name: string | null) => number {
	const {compare} = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});
	const distinct = [...new Set(names.filter(name => name !== null))].sort(compare);
	const ranks = new Map<string, number>();
	for (const [at, name] of distinct.entries()) {
		const before = distinct[at - 1];
		ranks.set(name, before !== undefined && compare(before, name) === 0 ? ranks.get(before)! : at);
	}
	return name => (name === null ? names.length : ranks.get(name)!);
}
