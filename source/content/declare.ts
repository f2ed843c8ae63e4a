import type {Section, Weight} from '../model/requirement.js';
import {type Declared, type Dictionary, recogniseRequirement} from '../recognition/index.js';

/** A skill as a requirement lists it. */
type Listed = {readonly id: string; readonly via?: string | null | undefined; readonly oneOf?: number | null | undefined};

/**
 * What has to be declared beside a text, so that recognition comes to this weight and exactly these skills. Empty where the text says it all.
 * A null weight is the one that recognition finds.
 */
export function whatToDeclare(text: string, section: Section, weight: Weight | null, wanted: readonly Listed[], dictionary: Dictionary): Declared {
	const skills = [...new Set(wanted.filter(({via}) => via === 'declared').map(({id}) => id))];
	const ids = new Set(wanted.map(({id}) => id));
	const withSkills = recogniseRequirement(text, section, dictionary, {skills});
	// What is only implied can be unwanted too.
	const not = [...new Set(withSkills.skills.map(({id}) => id))].filter((id) => !ids.has(id));
	const found = not.length === 0 ? withSkills : recogniseRequirement(text, section, dictionary, {skills, not});
	return {
		...(weight === null || weight === found.weight ? {} : {weight}),
		...(skills.length === 0 ? {} : {skills}),
		...(not.length === 0 ? {} : {not}),
		...(sameGroups(wanted, found.skills) ? {} : {oneOf: groupsToDeclare(wanted, found.skills)}),
	};
}

/** The groups of alternatives as lists of ids, in the order of their numbers' first members. */
function groupsOf(skills: readonly Listed[]): readonly (readonly string[])[] {
	const groups = new Map<number, Set<string>>();
	for (const {id, oneOf} of skills) {
		if (oneOf != null) groups.set(oneOf, (groups.get(oneOf) ?? new Set()).add(id));
	}
	return [...groups.values()].map((group) => [...group]);
}

/** The groups as told apart by recognition: whose members are all in the group wherever the text names them, and the others. */
function groupsAsNamed(skills: readonly Listed[]): readonly string[] {
	const single = new Set(skills.filter(({via, oneOf}) => via === 'named' && oneOf == null).map(({id}) => id));
	return groupsOf(skills).map((group) => group.map((id) => (single.has(id) ? `${id}*` : id)).join(' '));
}

function sameGroups(one: readonly Listed[], other: readonly Listed[]): boolean {
	return JSON.stringify(groupsAsNamed(one)) === JSON.stringify(groupsAsNamed(other));
}

/** The groups that recognition does not find by itself; and what it takes for an alternative though it is none, in a group of its own. */
function groupsToDeclare(wanted: readonly Listed[], found: readonly Listed[]): readonly (readonly string[])[] {
	const groups = groupsOf(wanted);
	const named = groupsAsNamed(wanted);
	const grouped = new Set(groups.flat());
	const recognised = new Set(groupsAsNamed(found));
	return [...groups.filter((_, index) => !recognised.has(named[index] ?? '')), ...groupsOf(found).flat().filter((id) => !grouped.has(id)).map((id) => [id])];
}
