import type {Role} from '../model/role.js';
import type {Range, RequirementHit, RoleHit, RoleList} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {find, type Found} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Filters, Query} from './query.js';
import {sortRoles} from './sort-roles.js';
import type {RoleSort} from './sorts.js';

export type ListOptions<Sort> = {readonly sort: Sort | null; readonly limit: number | null};

/**
 * The roles that match a query. With words best first, and of equally good ones those that ask more strongly, else by
 * track; what is alike by track, then as in the content. Each comes with its requirements that contain the words, best first.
 */
export function listRoles(index: CatalogIndex, query: Query, filters: Filters, {sort, limit}: ListOptions<RoleSort>): RoleList {
	const found = find(index, query, filters);
	const sorted = sortRoles(index, sort ?? (found.hasWords ? 'relevance' : 'track'), found.roles, found.scoreOfRole);
	const shown = limit === null ? sorted : sorted.slice(0, limit);
	return {
		hits: shown.map(at => new LazyRoleHit(index, found, at, found.scoreOfRole(at))),
		total: sorted.length,
		blame: blameFor(index, found),
		remarks: remarksOn(query),
	};
}

/** A role that no query found: nothing in it matches. */
export function unmatched(role: Role): RoleHit {
	return {role, titleMatches: [], teamMatches: [], companyMatches: [], hits: [], hitCount: 0, score: 0};
}

/** A role with what matches in it. Of thousands a screen shows a few: what is costly is worked out when it is first looked at. */
class LazyRoleHit implements RoleHit {
	readonly role: Role;
	readonly score: number;
	readonly #index: CatalogIndex;
	readonly #found: Found;
	readonly #at: number;
	#hits: readonly RequirementHit[] | null = null;

	constructor(index: CatalogIndex, found: Found, at: number, score: number) {
		this.role = index.catalog.roles[at]!;
		this.score = score;
		this.#index = index;
		this.#found = found;
		this.#at = at;
	}

	get titleMatches(): readonly Range[] {
		return this.#found.rangesIn(this.role.title, null);
	}

	get teamMatches(): readonly Range[] {
		return this.#found.rangesIn(this.role.team ?? '', null);
	}

	get companyMatches(): readonly Range[] {
		return this.#found.rangesIn(this.role.company ?? '', null);
	}

	get hitCount(): number {
		return this.#found.hasWords ? this.#found.hitCountOfRole(this.#at) : 0;
	}

	get hits(): readonly RequirementHit[] {
		this.#hits ??= this.#found.hasWords ? hitsOfRole(this.#index, this.#found, this.#at) : [];
		return this.#hits;
	}
}

/** A role's requirements that contain the query's words, those with more words first. */
function hitsOfRole(index: CatalogIndex, found: Found, at: number): readonly RequirementHit[] {
	const role = index.catalog.roles[at]!;
	const hits: RequirementHit[] = [];
	for (let line = index.roleLines[at]!; line < index.roleLines[at + 1]!; line++) {
		const requirement = role.requirements[index.lineRequirement[line]!];
		const score = requirement === undefined ? 0 : found.scoreOfLine(line);
		if (requirement !== undefined && score > 0) hits.push({role, requirement, score, matches: found.rangesIn(requirement.text, requirement)});
	}
	return hits.sort((a, b) => b.score - a.score);
}
