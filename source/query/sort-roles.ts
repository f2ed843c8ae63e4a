import {levels, type Role} from '../model/role.js';
import type {CatalogIndex} from './index-catalog.js';

export const roleSorts = ['relevance', 'track', 'title', 'company', 'level', 'intake'] as const;
export type RoleSort = (typeof roleSorts)[number];

/** Roles to be sorted, or their requirements: `at` is the role's place in the catalog. */
type Scored = {readonly at: number; readonly score: number};

/** How two roles stand to one another. What a role does not state comes last; equals stand by track. */
export function compareRoles(index: CatalogIndex, sort: RoleSort): (a: Scored, b: Scored) => number {
	const tracks = ranksOf(index, 'track');
	const byTrack = (a: Scored, b: Scored) => tracks[a.at]! - tracks[b.at]!;
	switch (sort) {
		case 'relevance':
			return (a, b) => b.score - a.score || byTrack(a, b);
		case 'track':
			return (a, b) => byTrack(a, b) || b.score - a.score;
		case 'title':
		case 'company':
		case 'level':
		case 'intake': {
			const ranks = ranksOf(index, sort);
			return (a, b) => ranks[a.at]! - ranks[b.at]! || byTrack(a, b);
		}
	}
}

/**
 * Roles, by their places in the catalog, in an order; equals stand as in the content. The same as sorting them by
 * {@link compareRoles}, for as many as there are at every key: what is compared is one number for each.
 *
 * @param scoreOf Whole numbers, not negative.
 */
export function sortRoles(index: CatalogIndex, sort: RoleSort, roles: readonly number[], scoreOf: (role: number) => number): readonly number[] {
	const count = index.catalog.roles.length;
	const tracks = ranksOf(index, 'track');
	const most = roles.reduce((known, role) => Math.max(known, scoreOf(role)), 0);
	const placeOf = placeBy(index, sort, most, scoreOf);
	const places = new Float64Array(roles.length);
	for (const [number, role] of roles.entries()) places[number] = placeOf(role, tracks[role]!) * count + role;
	return Array.from(places.sort(), place => place % count);
}

function placeBy(index: CatalogIndex, sort: RoleSort, most: number, scoreOf: (role: number) => number): (role: number, track: number) => number {
	const tracks = index.trackOrder.size + 2;
	switch (sort) {
		case 'relevance':
			return (role, track) => (most - scoreOf(role)) * tracks + track;
		case 'track':
			return (role, track) => track * (most + 1) + most - scoreOf(role);
		case 'title':
		case 'company':
		case 'level':
		case 'intake': {
			const ranks = ranksOf(index, sort);
			return (role, track) => ranks[role]! * tracks + track;
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
