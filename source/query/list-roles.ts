import type {RequirementHit, RoleHit, RoleList} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {find, type Found} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Filters, Query} from './query.js';
import {compareRoles, type RoleSort} from './sort-roles.js';

export type ListOptions<Sort> = {readonly sort: Sort | null; readonly limit: number | null};

/**
 * The roles that match a query. With words best first, else by track; equally good ones by track, then as in the
 * content. Each comes with its requirements that contain the words, best first.
 */
export function listRoles(index: CatalogIndex, query: Query, filters: Filters, {sort, limit}: ListOptions<RoleSort>): RoleList {
	const found = find(index, query, filters);
	const {roles} = index.catalog;
	const scored = found.roles.map(at => ({at, role: roles[at]!, score: found.scoreOfRole(at)}));
	const order = compareRoles(index, sort ?? (found.hasWords ? 'relevance' : 'track'));
	scored.sort((a, b) => order(a, b) || a.at - b.at);
	const shown = limit === null ? scored : scored.slice(0, limit);
	return {
		hits: shown.map(({at, score}) => roleHit(index, found, at, score)),
		total: scored.length,
		blame: blameFor(index, found),
		remarks: remarksOn(query),
	};
}

/** A role with what matches in it. Costly parts are computed when they are first looked at. */
function roleHit(index: CatalogIndex, found: Found, at: number, score: number): RoleHit {
	const role = index.catalog.roles[at]!;
	let hits: readonly RequirementHit[] | null = null;
	return {
		role,
		score,
		get titleMatches() {
			return found.rangesIn(role.title, null);
		},
		get teamMatches() {
			return found.rangesIn(role.team ?? '', null);
		},
		get companyMatches() {
			return found.rangesIn(role.company ?? '', null);
		},
		get hits() {
			hits ??= found.hasWords ? hitsOfRole(index, found, at) : [];
			return hits;
		},
	};
}

/** A role's requirements that contain the query's words, those with more words first. */
export function hitsOfRole(index: CatalogIndex, found: Found, at: number): readonly RequirementHit[] {
	const role = index.catalog.roles[at]!;
	const hits: RequirementHit[] = [];
	for (let line = index.roleLines[at]!; line < index.roleLines[at + 1]!; line++) {
		const requirement = role.requirements[index.lineRequirement[line]!];
		const score = requirement === undefined ? 0 : found.scoreOfLine(line);
		if (requirement !== undefined && score > 0) hits.push({role, requirement, score, matches: found.rangesIn(requirement.text, requirement)});
	}
	return hits.sort((a, b) => b.score - a.score);
}
