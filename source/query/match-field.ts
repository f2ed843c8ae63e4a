import {type Requirement, sections, weights} from '../model/requirement.js';
import {levels, type Role} from '../model/role.js';
import type {Skill} from '../model/skill.js';
import {fold} from '../text/fold.js';
import type {CatalogIndex} from './index-catalog.js';
import type {Field} from './query.js';
import {wordKey} from './words.js';

/** What `has:` can ask for, with how a role answers. */
const having: Readonly<Record<string, (role: Role) => boolean>> = {
	team: role => role.team !== null,
	company: role => role.company !== null,
	track: role => role.track !== null,
	level: role => role.level !== null,
	intake: role => role.intake !== null,
	source: role => role.source !== null,
	location: role => role.location !== null,
	posted: role => role.posted !== null,
	closes: role => role.closes !== null,
	employment: role => role.employment !== null,
	workplace: role => role.workplace !== null,
	salary: role => role.salary !== null,
	tags: role => role.tags.length > 0,
	skills: role => role.requirements.some(requirement => requirement.skills.length > 0),
	years: role => role.requirements.some(requirement => requirement.years !== null),
	degree: role => role.requirements.some(requirement => requirement.degree !== null),
	responsibilities: role => role.requirements.some(requirement => requirement.section === 'responsibilities'),
	qualifications: role => role.requirements.some(requirement => requirement.section === 'qualifications'),
	required: role => role.requirements.some(requirement => requirement.weight === 'required'),
	preferred: role => role.requirements.some(requirement => requirement.weight === 'preferred'),
	mentioned: role => role.requirements.some(requirement => requirement.weight === 'mentioned'),
};

/** The words for "no track": roles that stand under Other. */
const otherTrack = 'other';

/**
 * Whether a role answers `field:value`. Track by id or name, company by name or the beginning of its words, intake by
 * any of its words; the rest exactly. Case and accents never count. `counts` says which requirements do.
 */
export function fieldTest(index: CatalogIndex, field: Field, value: string): (role: Role, counts: (requirement: Requirement) => boolean) => boolean {
	const wanted = fold(value);
	switch (field) {
		case 'track': {
			const ids = new Set(index.catalog.tracks.filter(({id, name}) => fold(id) === wanted || fold(name) === wanted).map(({id}) => id));
			return role => (role.track === null ? wanted === otherTrack : ids.has(role.track));
		}
		case 'company': {
			const key = wordKey(value);
			return role => role.company !== null && (fold(role.company) === wanted || (key !== '' && ` ${wordKey(role.company)}`.includes(` ${key}`)));
		}
		case 'level':
			return role => role.level === wanted;
		case 'intake': {
			const key = wordKey(value);
			return role => role.intake !== null && key !== '' && ` ${wordKey(String(role.intake))} `.includes(` ${key} `);
		}
		case 'section':
			return (role, counts) => role.requirements.some(requirement => requirement.section === wanted && counts(requirement));
		case 'weight':
			return (role, counts) => role.requirements.some(requirement => requirement.weight === wanted && counts(requirement));
		case 'skill': {
			const ids = skillIds(index, value);
			return (role, counts) => role.requirements.some(requirement => asksFor(requirement, ids) && counts(requirement));
		}
		case 'has':
			return Object.hasOwn(having, wanted) ? having[wanted]! : () => false;
	}
}

/** Whether a requirement names or declares one of these skills; implied ones do not count. */
export function asksFor(requirement: Requirement, ids: ReadonlySet<string>): boolean {
	return requirement.skills.some(({id, via}) => via !== 'implied' && ids.has(id));
}

/** The ids of the skills in the roles that a person means by an id, a name or an alias. */
export function skillIds(index: CatalogIndex, value: string): ReadonlySet<string> {
	return new Set(skillsCalled(index.catalog.skills, value).map(({id}) => id));
}

/** The skills of a list that go by this id, name or alias; signs between words count only where several differ in them. */
export function skillsCalled(skills: readonly Skill[], value: string): readonly Skill[] {
	const wanted = fold(value);
	const key = wordKey(value);
	const exact = skills.filter(skill => namesOf(skill).some(name => fold(name) === wanted));
	if (exact.length > 0 || key === '') return exact;
	return skills.filter(skill => namesOf(skill).some(name => wordKey(name) === key));
}

function namesOf({id, name, aliases}: Skill): readonly string[] {
	return [id, name, ...aliases];
}

/** The values that a field can have in this catalog, for suggestions. */
export function fieldValues({catalog}: Pick<CatalogIndex, 'catalog'>, field: Field): readonly string[] {
	const {tracks, skills, roles} = catalog;
	switch (field) {
		case 'track':
			return tracks.flatMap(({id, name}) => [id, name]);
		case 'company':
			return [...new Set(roles.flatMap(({company}) => company ?? []))];
		case 'level':
			return levels;
		case 'intake':
			return [...new Set(roles.flatMap(({intake}) => (intake === null ? [] : [String(intake)])))];
		case 'section':
			return sections;
		case 'weight':
			return weights;
		case 'skill':
			return skills.flatMap(namesOf);
		case 'has':
			return Object.keys(having);
	}
}
