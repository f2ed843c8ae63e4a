import type {Catalog} from '../../source/model/catalog.js';
import {type Section, sections} from '../../source/model/requirement.js';
import type {Role} from '../../source/model/role.js';
import type {Skill} from '../../source/model/skill.js';
import type {Track} from '../../source/model/track.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {type Filters, noFilters} from '../../source/query/query.js';
import {searchRequirements} from '../../source/query/search-requirements.js';
import {buildDictionary, type Declared, recogniseRequirement} from '../../source/recognition/index.js';
import {unstatedRole} from '../unstated-role.js';

function skill(id: string, name: string, group: string, more: Partial<Skill> = {}): Skill {
	return {id, name, group, aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...more};
}

/** A vocabulary small enough to know by heart. */
export const skills: readonly Skill[] = [
	skill('go', 'Go', 'languages', {aliases: ['Golang'], ambiguous: ['Go']}),
	skill('python', 'Python', 'languages'),
	skill('java', 'Java', 'languages'),
	skill('javascript', 'JavaScript', 'languages', {aliases: ['JS']}),
	skill('c', 'C', 'languages'),
	skill('cpp', 'C++', 'languages'),
	skill('csharp', 'C#', 'languages'),
	skill('react', 'React', 'frontend', {aliases: ['ReactJS', 'React.js'], implies: ['javascript']}),
	skill('vue', 'Vue', 'frontend', {implies: ['javascript']}),
	skill('dotnet', '.NET', 'backend'),
	skill('node', 'Node.js', 'backend', {aliases: ['NodeJS'], implies: ['javascript']}),
	skill('redis', 'Redis', 'data'),
	skill('kafka', 'Kafka', 'data'),
	skill('kubernetes', 'Kubernetes', 'infrastructure', {aliases: ['k8s']}),
	skill('ci-cd', 'CI/CD', 'engineering'),
	skill('communication', 'Communication', 'people'),
];

export const tracks: readonly Track[] = [
	{id: 'frontend', name: 'Frontend', titles: []},
	{id: 'backend', name: 'Backend', titles: []},
	{id: 'pm', name: 'PM', titles: []},
	{id: 'data-science', name: 'Data science', titles: []},
];

const dictionary = buildDictionary(skills);

type Statement = string | (Declared & {readonly text: string});
type RoleLiteral = Partial<Omit<Role, 'id' | 'requirements'>> & Partial<Readonly<Record<Section, readonly Statement[]>>>;

/** A role from short literals; its statements are recognised as those of content are. Its title is "Engineer". */
export function role(id: string, {responsibilities, qualifications, preferred, ...facts}: RoleLiteral = {}): Role {
	const statements = {responsibilities, qualifications, preferred};
	return unstatedRole(id, 'Engineer', {
		...facts,
		requirements: sections.flatMap(section =>
			(statements[section] ?? []).map(statement => {
				if (typeof statement === 'string') return recogniseRequirement(statement, section, dictionary);
				const {text, ...declared} = statement;
				return recogniseRequirement(text, section, dictionary, declared);
			}),
		),
	});
}

export function catalogOf(...roles: readonly Role[]): Catalog {
	return {roles, tracks, skills, vocabulary: () => skills, problems: [], brokenRoles: 0, sources: ['-']};
}

/** Roles `r1`, `r2` … that say one thing each, as a must. */
export function saying(...texts: readonly string[]): Catalog {
	return catalogOf(...texts.map((text, at) => role(`r${at + 1}`, {qualifications: [text]})));
}

export function list(catalog: Catalog, text: string, filters: Partial<Filters> = {}) {
	return listRoles(indexCatalog(catalog), parseQuery(text), {...noFilters, ...filters}, {sort: null, limit: null});
}

export function search(catalog: Catalog, text: string, filters: Partial<Filters> = {}) {
	return searchRequirements(indexCatalog(catalog), parseQuery(text), {...noFilters, ...filters}, {sort: null, limit: null});
}

/** The ids of the roles that match, in order. */
export function listed(catalog: Catalog, text: string, filters: Partial<Filters> = {}): readonly string[] {
	return list(catalog, text, filters).hits.map(hit => hit.role.id);
}

/** The texts of the requirements that match, in order. */
export function searched(catalog: Catalog, text: string, filters: Partial<Filters> = {}): readonly string[] {
	return search(catalog, text, filters).hits.map(({requirement}) => requirement.text);
}
