import type {Degree} from './requirement.js';
import type {Skill} from './skill.js';

/** What a profile says, in its own words, and where: "resume.json:12". Null where there is no file. */
export type ProfileLine = {readonly text: string; readonly place: string | null};

/** A skill that the person has. */
export type ProfileSkill = {
	readonly id: string;
	readonly name: string;
	readonly group: string;
	/** What says so. */
	readonly line: ProfileLine;
	/** Ids of everything that comes with it: who has React has JavaScript. */
	readonly comesWith: readonly string[];
};

/** What a profile may say against a skill: that the person lacks it, would like to have it, or is still learning it. */
export type Shortfall = 'lacks' | 'wants' | 'learning';

/** A skill that a profile names without having it. */
export type ProfileShortfall = Pick<ProfileSkill, 'id' | 'name' | 'line'> & {readonly says: Shortfall};

/** What a person states of themselves. What a profile does not state is null, never "none". */
export type Profile = {
	/** A path as the person named it, `-` for standard input; null where skills were only named or ticked. */
	readonly source: string | null;
	/** Each once, fields of study among them. */
	readonly skills: readonly ProfileSkill[];
	/** What is named but not had, each once; nothing that is among the skills. */
	readonly shortfalls: readonly ProfileShortfall[];
	/** Whether anything is said of an education: without, a missing field of study is *not stated*. */
	readonly statesEducation: boolean;
	/** The highest degree that is finished, and what says so. */
	readonly degree: {readonly degree: Degree; readonly line: ProfileLine} | null;
	/** The highest degree that is on its way, where it is higher. */
	readonly studying: {readonly degree: Degree; readonly line: ProfileLine} | null;
	/** Years of work in total, to a tenth, and what says so. */
	readonly years: {readonly years: number; readonly line: ProfileLine} | null;
	/** Entries of lists of skills that are no skill of the vocabulary. */
	readonly unrecognised: readonly string[];
	/** What of it was passed over, a sentence each: a key that nothing is known of. */
	readonly remarks: readonly string[];
};

export const emptyProfile: Profile = {source: null, skills: [], shortfalls: [], statesEducation: false, degree: null, studying: null, years: null, unrecognised: [], remarks: []};

/** The ids of what comes with a skill, and with that, each once, without the skill itself. */
export function comesWith(id: string, skillOf: (id: string) => Skill | undefined): readonly string[] {
	const known = new Set([id]);
	for (const one of known) for (const next of skillOf(one)?.implies ?? []) if (skillOf(next) !== undefined) known.add(next);
	known.delete(id);
	return [...known];
}

/** A skill that the person says to have. */
export function profileSkill(skill: Skill, line: ProfileLine, skillOf: (id: string) => Skill | undefined): ProfileSkill {
	return {id: skill.id, name: skill.name, group: skill.group, line, comesWith: comesWith(skill.id, skillOf)};
}

/** A profile with further skills; one that it has already keeps its own line. A field of study among them states an education. */
export function withSkills(profile: Profile, more: readonly ProfileSkill[]): Profile {
	const known = new Set(profile.skills.map(({id}) => id));
	const added = more.filter(({id}) => !known.has(id) && known.add(id));
	if (added.length === 0) return profile;
	const shortfalls = profile.shortfalls.filter(({id}) => !added.some(one => one.id === id));
	return {...profile, skills: [...profile.skills, ...added], shortfalls, statesEducation: profile.statesEducation || added.some(({group}) => group === 'education')};
}
