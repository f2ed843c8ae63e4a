import type {Catalog} from '../../model/catalog.js';
import type {Role} from '../../model/role.js';
import {comparedFacts, type Diff, type FactChange, type RoleChange} from './answer.js';
import {matchRoles, type RolePair} from './match-roles.js';
import {changesOfRequirements} from './requirement-changes.js';
import {changesOfSkills} from './skill-changes.js';

/**
 * What changed from one content to another: roles in the order of the new one, those that went in the order of the old
 * one. Deterministic. Where a role's file lies is no change, nor is a new order, nor case and commas.
 */
export function diffCatalogs(old: Pick<Catalog, 'roles' | 'tracks' | 'skills'>, next: Pick<Catalog, 'roles' | 'tracks' | 'skills'>): Diff {
	const {pairs, came, went} = matchRoles(old.roles, next.roles);
	const changed = pairs.flatMap(changeOf);
	return {came, went, changed, same: pairs.length - changed.length, skills: changesOfSkills(old, next)};
}

function changeOf(pair: RolePair): readonly RoleChange[] {
	const facts = changesOfFacts(pair.old, pair.next);
	const requirements = changesOfRequirements(pair.old.requirements, pair.next.requirements);
	return facts.length + requirements.length === 0 ? [] : [{...pair, facts, requirements}];
}

function changesOfFacts(old: Role, next: Role): readonly FactChange[] {
	return comparedFacts.filter(name => textOf(old[name]) !== textOf(next[name])).map(name => ({name, old: old[name], next: next[name]}));
}

/** Facts that read alike are alike: a year is the same as a number and as a text. */
function textOf(fact: Role[(typeof comparedFacts)[number]]): string | null {
	if (fact === null) return null;
	return typeof fact === 'object' ? fact.join('\n') : String(fact);
}
