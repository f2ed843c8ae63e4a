import type {Catalog} from '../../source/model/catalog.js';
import type {Requirement} from '../../source/model/requirement.js';
import type {Role} from '../../source/model/role.js';
import {unstatedRole} from '../unstated-role.js';

function requirement(text: string, more: Partial<Requirement> = {}): Requirement {
	return {section: 'qualifications', weight: 'required', text, skills: [], years: null, degree: null, orEquivalent: false, paths: [], ...more};
}

function role(id: string, title: string, track: string | null, requirements: readonly Requirement[], more: Partial<Role> = {}): Role {
	return unstatedRole(id, title, {company: 'Acme', track, requirements, ...more});
}

const redis = {id: 'redis', name: 'Redis', via: 'named', oneOf: null} as const;

/** Three roles of two tracks and one without; Redis is asked for by two of them. */
export const smallCatalog: Catalog = {
	roles: [
		role('acme/api', 'API Engineer', 'backend', [requirement('Knows Redis and Kubernetes', {skills: [{...redis, start: 6, end: 11}]})], {level: 'senior', intake: 2024}),
		role('acme/jobs', 'Job Runner Engineer', 'backend', [
			requirement('Runs distributed queues', {section: 'responsibilities', weight: 'mentioned'}),
			requirement('Redis is a plus', {section: 'preferred', weight: 'preferred', skills: [{...redis, start: 0, end: 5}]}),
		]),
		role('acme/pages', 'Page Engineer', 'frontend', [requirement('Builds pages')], {source: 'https://acme.example/pages'}),
		role('acme/odd', 'Odd Jobs', null, [requirement('Does anything')], {company: null}),
	],
	tracks: [
		{id: 'frontend', name: 'Frontend', titles: []},
		{id: 'backend', name: 'Backend', titles: []},
		{id: 'pm', name: 'PM', titles: []},
	],
	skills: [
		{id: 'redis', name: 'Redis', group: 'backend', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false},
		{id: 'react', name: 'React', group: 'frontend', aliases: ['React.js'], implies: [], ambiguous: [], cased: [], degreeOnly: false},
	],
	vocabulary: () => [],
	problems: [],
	brokenRoles: 0,
	sources: ['builtin'],
};
