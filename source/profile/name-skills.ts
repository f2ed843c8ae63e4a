import type {Skill} from '../model/skill.js';
import {fold} from '../text/fold.js';

/** Finds a skill by a name that stands alone, in any case: "go", "c++", "React.js". */
export type FindByName = (name: string) => readonly Skill[];

/**
 * Makes the finder for a vocabulary. In a list of skills "go" is Go: what a sentence leaves open, a list does not. Of
 * several skills of one name a field of study comes last.
 */
export function createFindByName(skills: readonly Skill[]): FindByName {
	const byName = new Map<string, Skill[]>();
	const add = (name: string, skill: Skill) => {
		const key = fold(name);
		const known = byName.get(key);
		if (known === undefined) byName.set(key, [skill]);
		else if (!known.includes(skill)) known.push(skill);
	};
	// The name a skill goes by before another's way to write it.
	for (const skill of skills) add(skill.name, skill);
	for (const skill of skills) for (const name of [skill.id, ...skill.aliases]) add(name, skill);
	return name => [...(byName.get(fold(name.trim())) ?? [])].sort((a, b) => Number(isField(a)) - Number(isField(b)));
}

export function isField({group}: Pick<Skill, 'group'>): boolean {
	return group === 'education';
}
