import type {Skill} from '../model/skill.js';

/** Finds a skill by a name that stands alone, in any case: "go", "c++", "React.js". */
export type FindByName = (name: string) => readonly Skill[];

/**
 * Makes the finder for a vocabulary. In a list of skills "go" is Go: what a sentence leaves open, a list does not. Of
 * several skills of one name a field of study comes last.
 */
export function createFindByName(skills: readonly Skill[]): FindByName {
	const byName = new Map<string, Skill[]>();
	const add = (name: string, skill: Skill) => {
		const key = keyOf(name);
		const known = byName.get(key);
		if (known === undefined) byName.set(key, [skill]);
		else if (!known.includes(skill)) known.push(skill);
	};
	// The name a skill goes by before another's way to write it.
	for (const skill of skills) add(skill.name, skill);
	for (const skill of skills) for (const name of [skill.id, ...skill.aliases]) add(name, skill);
	return name => [...(byName.get(keyOf(name)) ?? [])].sort((a, b) => Number(isField(a)) - Number(isField(b)));
}

/** Full-width letters and ligatures are the plain ones, and case does not count. */
function keyOf(name: string): string {
	return name.normalize('NFKC').trim().toLowerCase();
}

export function isField({group}: Pick<Skill, 'group'>): boolean {
	return group === 'education';
}
