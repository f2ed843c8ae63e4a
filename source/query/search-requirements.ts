import type {RequirementHit, RequirementList} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {find} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import {type ListOptions} from './list-roles.js';
import {asksFor} from './match-field.js';
import type {Filters, Query} from './query.js';
import {compareRoles, type RoleSort} from './sort-roles.js';

/**
 * The requirements that contain at least one word of a query, of the roles that have all of them: those with more words
 * first, then the better matches. With fields alone all requirements that count, those that ask for a `skill:` first.
 */
export function searchRequirements(index: CatalogIndex, query: Query, filters: Filters, {sort, limit}: ListOptions<RoleSort>): RequirementList {
	const found = find(index, query, filters);
	const {roles} = index.catalog;
	const scored: {at: number; line: number; score: number}[] = [];
	for (const at of found.roles) {
		for (let line = index.roleLines[at]!; line < index.roleLines[at + 1]!; line++) {
			const requirement = roles[at]!.requirements[index.lineRequirement[line]!];
			if (requirement === undefined || !found.counts(requirement)) continue;
			const score = found.hasWords ? found.scoreOfLine(line) : asksFor(requirement, found.askedSkills) ? 1 : 0;
			if (score > 0 || !found.hasWords) scored.push({at, line, score});
		}
	}

	const order = compareRoles(index, sort ?? 'relevance');
	scored.sort((a, b) => order(a, b) || b.score - a.score || a.line - b.line);
	const shown = limit === null ? scored : scored.slice(0, limit);
	return {
		hits: shown.map(({at, line, score}) => requirementHit(index, found.rangesIn, at, line, score)),
		total: scored.length,
		roleCount: new Set(scored.map(({at}) => at)).size,
		blame: blameFor(index, found) ?? (scored.length > 0 ? null : {part: query.text, message: 'The words stand in titles, teams or companies, in no requirement: try list.', nearest: null}),
		remarks: remarksOn(query),
	};
}

function requirementHit(index: CatalogIndex, rangesIn: ReturnType<typeof find>['rangesIn'], at: number, line: number, score: number): RequirementHit {
	const role = index.catalog.roles[at]!;
	const requirement = role.requirements[index.lineRequirement[line]!]!;
	return {
		role,
		requirement,
		score,
		get matches() {
			return rangesIn(requirement.text, requirement);
		},
	};
}
