import type {Requirement} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Evidence} from './answers.js';

/** How strongly a role asks for a skill, from the strongest: `oneOf` is required, but another would do. */
export const strengths = ['required', 'oneOf', 'preferred', 'mentioned'] as const;
export type Strength = (typeof strengths)[number];

export type Ask = {readonly strength: Strength; readonly evidence: readonly Evidence[]};

/** Every skill that a role names or declares, once, by its strongest weight, with all requirements that say so. */
export function asksOfRole(role: Pick<Role, 'id' | 'title' | 'requirements'>): ReadonlyMap<string, Ask> {
	const asks = new Map<string, {strength: Strength; evidence: Evidence[]}>();
	for (const requirement of role.requirements) {
		for (const [id, strength] of strengthsIn(requirement)) {
			const evidence = {role: role.id, title: role.title, section: requirement.section, text: requirement.text};
			const known = asks.get(id);
			if (known === undefined) asks.set(id, {strength, evidence: [evidence]});
			else {
				known.evidence.push(evidence);
				if (strengths.indexOf(strength) < strengths.indexOf(known.strength)) known.strength = strength;
			}
		}
	}
	return asks;
}

/** How strongly requirements that name or declare a skill ask for it together; null where none does. */
export function strengthFor(id: string, requirements: readonly Requirement[]): Strength | null {
	const found = requirements.flatMap(requirement => strengthsIn(requirement).get(id) ?? []);
	return strengths.find(strength => found.includes(strength)) ?? null;
}

/** The skills that a role's words only imply. */
export function impliedByRole(role: Role, named: ReadonlyMap<string, Ask>): ReadonlySet<string> {
	const implied = new Set<string>();
	for (const {skills} of role.requirements) for (const {id, via} of skills) if (via === 'implied' && !named.has(id)) implied.add(id);
	return implied;
}

function strengthsIn(requirement: Requirement): ReadonlyMap<string, Strength> {
	const found = new Map<string, Strength>();
	for (const {id, via, oneOf} of requirement.skills) {
		if (via === 'implied') continue;
		if (requirement.weight !== 'required') found.set(id, requirement.weight);
		else if (oneOf === null) found.set(id, 'required');
		else if (!found.has(id)) found.set(id, 'oneOf');
	}
	return found;
}
