import {sections, weightOfSection, type Requirement, type Section, type SkillMention} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';

/** How content reads a bare text of a section: what need not be written beside the text, since reading finds it again. */
export type AsRead = (text: string, section: Section) => Pick<Requirement, 'weight' | 'skills'>;

/** A role in the shape of a role file. What the posting does not state has no key. */
export function roleToContent(role: Role, asRead: AsRead | undefined): Readonly<Record<string, unknown>> {
	const facts = {
		id: role.id,
		title: role.title,
		company: role.company,
		companyLinks: role.companyLinks.map(({name, url}) => ({name, url})),
		team: role.team,
		track: role.track,
		level: role.level,
		intake: role.intake,
		source: role.source,
		location: role.location,
		posted: role.posted,
		closes: role.closes,
		employment: role.employment,
		workplace: role.workplace,
		salary: role.salary,
		tags: role.tags,
	};
	const lists = sections.map(section => [section, role.requirements.filter(one => one.section === section).map(one => requirementToContent(one, asRead))] as const);
	return Object.fromEntries([...Object.entries(facts), ...lists].filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

/** The text alone where reading it gives the same requirement, else the text with what has to be declared. */
function requirementToContent(requirement: Requirement, asRead: AsRead | undefined): unknown {
	const {section, text, weight, skills} = requirement;
	// Without a reader in hand everything that it might not find is declared: more words, but the same role.
	const read = asRead?.(text, section) ?? {weight: weightOfSection[section], skills: skills.filter(skill => skill.via === 'named').map(skill => ({...skill, oneOf: null}))};
	const declared = {
		weight: weight === read.weight ? [] : weight,
		skills: missing(skills.filter(skill => skill.via === 'declared'), read.skills),
		not: missing(read.skills.filter(skill => skill.via === 'named'), skills),
		oneOf: JSON.stringify(alternatives(skills)) === JSON.stringify(alternatives(read.skills)) ? [] : alternatives(skills),
	};
	const entries = Object.entries(declared).filter(([, value]) => value.length > 0);
	return entries.length === 0 ? text : {text, ...Object.fromEntries(entries)};
}

/** The ids of `wanted` that `found` lacks, each once. */
function missing(wanted: readonly SkillMention[], found: readonly SkillMention[]): readonly string[] {
	const ids = new Set(found.map(skill => skill.id));
	return [...new Set(wanted.map(skill => skill.id))].filter(id => !ids.has(id));
}

/** The groups of alternatives as lists of ids, in the order of the text. A group of one says nothing. */
function alternatives(skills: readonly SkillMention[]): readonly (readonly string[])[] {
	const groups = new Map<number, Set<string>>();
	for (const {id, oneOf, via} of skills) {
		if (oneOf === null || via === 'implied') continue;
		groups.set(oneOf, (groups.get(oneOf) ?? new Set()).add(id));
	}
	return Array.from(groups.values(), group => [...group]).filter(group => group.length > 1);
}
