import type {Requirement, Section, SkillMention, Weight} from '../model/requirement.js';
import type {Dictionary} from './dictionary.js';
import {recogniseExperience} from './experience.js';
import {impliedSkills, namedSkills} from './skills.js';
import {recogniseWeight} from './weight.js';

/** What a content says of a requirement where recognition needs help. Skills are ids. */
export type Declared = {
	readonly weight?: Weight;
	readonly skills?: readonly string[];
	readonly not?: readonly string[];
	readonly oneOf?: readonly (readonly string[])[];
};

/**
 * Reads one statement of a posting. Declared skills that the text does not name are added, those in `not` are left out with what
 * only they imply; an id that the dictionary does not know keeps its id for a name.
 */
export function recogniseRequirement(text: string, section: Section, dictionary: Dictionary, declared: Declared = {}): Requirement {
	const named = namedSkills(text, dictionary).filter(({id}) => declared.not?.includes(id) !== true);
	const stated = [...named, ...declaredSkills(named, dictionary, declared)];
	const grouped = declared.oneOf === undefined ? stated : regrouped(stated, declared.oneOf);
	const implied = impliedSkills(grouped.map(({id}) => id), dictionary).filter(({id}) => declared.not?.includes(id) !== true);
	return {section, weight: declared.weight ?? recogniseWeight(text, section), text, skills: [...withWholeGroups(grouped), ...implied], ...recogniseExperience(text)};
}

function declaredSkills(named: readonly SkillMention[], dictionary: Dictionary, declared: Declared): readonly SkillMention[] {
	const present = new Set(named.map(({id}) => id));
	const wanted = new Set([...(declared.skills ?? []), ...(declared.oneOf ?? []).flat()]);
	return [...wanted]
		.filter(id => !present.has(id) && declared.not?.includes(id) !== true)
		.map(id => ({id, name: dictionary.skills.get(id)?.name ?? id, start: null, end: null, via: 'declared', oneOf: null}));
}

/** Declared groups come behind the recognised ones, and take their members out of those. */
function regrouped(mentions: readonly SkillMention[], groups: readonly (readonly string[])[]): readonly SkillMention[] {
	const offset = mentions.reduce((next, {oneOf}) => (oneOf === null ? next : Math.max(next, oneOf + 1)), 0);
	return mentions.map(mention => {
		const group = groups.findIndex(ids => ids.includes(mention.id));
		return group < 0 ? mention : {...mention, oneOf: offset + group};
	});
}

/** A group that is left with one skill is none; the rest are numbered from 0 in order. */
function withWholeGroups(mentions: readonly SkillMention[]): readonly SkillMention[] {
	const members = new Map<number, Set<string>>();
	for (const {oneOf, id} of mentions) if (oneOf !== null) members.set(oneOf, (members.get(oneOf) ?? new Set()).add(id));
	const numbers = new Map([...members].filter(([, ids]) => ids.size > 1).map(([group], number) => [group, number]));
	return mentions.map(mention => (mention.oneOf === null ? mention : {...mention, oneOf: numbers.get(mention.oneOf) ?? null}));
}
