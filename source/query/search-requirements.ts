import type {Requirement} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Range, RequirementHit, RequirementList} from './answers.js';
import {blameFor, remarksOn} from './blame.js';
import {find, type Found} from './find.js';
import {type CatalogIndex, strengthOf} from './index-catalog.js';
import {type ListOptions} from './list-roles.js';
import {asksFor} from './match-field.js';
import type {Filters, Query} from './query.js';
import {sortLines} from './sort-roles.js';
import type {RoleSort} from './sorts.js';

/**
 * The requirements that contain at least one word of a query, of the roles that have all of them: those with more words
 * first, then the better matches, then those that ask more strongly. With fields alone all requirements that count, those that
 * ask for a `skill:` first, in this order too.
 */
export function searchRequirements(index: CatalogIndex, query: Query, filters: Filters, {sort, limit}: ListOptions<RoleSort>): RequirementList {
	const found = find(index, query, filters);
	const scores = scoreLines(index, found);
	const lines: number[] = [];
	for (let line = 0; line < scores.length; line++) if (scores[line]! >= 0) lines.push(line);
	const sorted = sortLines(index, sort ?? 'relevance', lines, line => scores[line]!);
	const shown = limit === null ? sorted : sorted.slice(0, limit);
	return {
		hits: shown.map(line => new LazyRequirementHit(index, found, line, scores[line]!)),
		total: sorted.length,
		roleCount: new Set(sorted.map(line => index.lineRole[line]!)).size,
		blame: blameFor(index, found) ?? (sorted.length > 0 ? null : {part: query.text, message: 'The words stand in titles, teams or companies, in no requirement: try list.', nearest: null}),
		remarks: remarksOn(query),
	};
}

/** What each line is worth as an answer; -1 for those that are none. */
function scoreLines(index: CatalogIndex, found: Found): Float64Array {
	const {roles} = index.catalog;
	const {roleLines, lineRequirement} = index;
	const scores = new Float64Array(lineRequirement.length).fill(-1);
	for (const at of found.roles) {
		for (let line = roleLines[at]!; line < roleLines[at + 1]!; line++) {
			const requirement = roles[at]!.requirements[lineRequirement[line]!];
			if (requirement === undefined || !found.counts(requirement)) continue;
			const score = found.hasWords ? found.scoreOfLine(line) : asksFor(requirement, found.askedSkills) ? strengthOf[requirement.weight] : 0;
			if (score > 0 || !found.hasWords) scores[line] = score;
		}
	}
	return scores;
}

/** A requirement with what matches in it, which is worked out when it is looked at. */
class LazyRequirementHit implements RequirementHit {
	readonly role: Role;
	readonly requirement: Requirement;
	readonly score: number;
	readonly #found: Found;

	constructor(index: CatalogIndex, found: Found, line: number, score: number) {
		this.role = index.catalog.roles[index.lineRole[line]!]!;
		this.requirement = this.role.requirements[index.lineRequirement[line]!]!;
		this.score = score;
		this.#found = found;
	}

	get matches(): readonly Range[] {
		return this.#found.rangesIn(this.requirement.text, this.requirement);
	}
}
