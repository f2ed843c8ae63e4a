import type {Experience, Requirement, Section, SkillMention, Weight} from '../../source/model/requirement.js';
import {weightOfSection} from '../../source/model/requirement.js';
import type {Role} from '../../source/model/role.js';
import type {Comparison, RequirementHit, RequirementList, RoleHit, RoleList, Shown, SkillCell, SkillList, Statement, SubjectFacts} from '../../source/query/answers.js';
import type {PrintOptions} from '../../source/print/print-options.js';
import {unstatedRole} from '../unstated-role.js';

const noExperience: Experience = {years: null, degree: null, orEquivalent: false, paths: []};

/** A requirement whose named skills are found by their first occurrence in the text. */
export function requirement(section: Section, text: string, names: readonly string[] = [], more: Partial<Requirement> & {readonly alternatives?: boolean} = {}): Requirement {
	const {alternatives = false, ...rest} = more;
	const skills = names.map((name): SkillMention => {
		const start = text.indexOf(name);
		return {id: name.toLowerCase(), name, start, end: start + name.length, via: 'named', oneOf: alternatives ? 0 : null};
	});
	return {...noExperience, section, weight: weightOfSection[section], text, skills, ...rest};
}

/** A role that states nothing but its id and title, and what is given. */
export function role(id: string, title: string, more: Partial<Role> = {}): Role {
	return unstatedRole(id, title, more);
}

export const shop = role('acme/shop', 'Frontend Engineer', {
	company: 'Acme',
	team: 'Shop',
	track: 'frontend',
	level: 'graduate',
	intake: 2023,
	source: 'https://acme.example/jobs/1',
	salary: '$50k',
	requirements: [
		requirement('responsibilities', 'Build pages with React that people like to use'),
		requirement('qualifications', 'JavaScript, and one of React or Vue', ['React', 'Vue'], {
			alternatives: true,
			skills: [
				{id: 'javascript', name: 'JavaScript', start: 0, end: 10, via: 'named', oneOf: null},
				{id: 'react', name: 'React', start: 23, end: 28, via: 'named', oneOf: 0},
				{id: 'vue', name: 'Vue', start: 32, end: 35, via: 'named', oneOf: 0},
			],
			years: {min: 1, max: null},
			degree: 'none',
			paths: [{degree: 'none', years: {min: 1, max: null}}],
		}),
		requirement('preferred', 'Cares about "quality", always'),
	],
});

export const feed = role('acme/feed', 'Backend Engineer', {
	company: 'Acme',
	track: 'backend',
	requirements: [
		requirement('qualifications', 'Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale', ['Redis', 'MySQL', 'Kafka']),
	],
});

/** A role that tries to break out of whatever it is printed into. */
export const hostile = role('evil/one', '| <script>alert(1)</script> | `x` [y](javascript:z)', {
	company: 'A\tB\nC\u001B[31mred',
	team: '# no heading',
	source: 'https://evil.example/a)b|c"d<e>',
	requirements: [requirement('qualifications', '- not | a list <b>bold</b> **stars** \u009B31m'), requirement('preferred', '“値段” 日本語 の 求人 を 読む、=SUM(A1)')],
});

export function roleHit(one: Role, more: Partial<RoleHit> = {}): RoleHit {
	return {role: one, titleMatches: [], teamMatches: [], companyMatches: [], hits: [], hitCount: more.hits?.length ?? 0, score: 1, ...more};
}

export function roleList(...hits: readonly RoleHit[]): RoleList {
	return {hits, total: hits.length, blame: null, remarks: []};
}

export function requirementHit(one: Role, index: number, ...words: readonly string[]): RequirementHit {
	const found = one.requirements[index]!;
	const matches = words.map(word => [found.text.indexOf(word), found.text.indexOf(word) + word.length] as const);
	return {role: one, requirement: found, matches, score: 1};
}

export function requirementList(...hits: readonly RequirementHit[]): RequirementList {
	return {hits, total: hits.length, roleCount: new Set(hits.map(hit => hit.role.id)).size, blame: null, remarks: []};
}

const noFacts: SubjectFacts = {companies: [], teams: [], tracks: [], levels: [], intakes: [], locations: [], years: null, degree: null};

function cell(counts: Partial<SkillCell>): SkillCell {
	return {required: 0, oneOf: 0, preferred: 0, mentioned: 0, implied: 0, of: 0, evidence: [], ...counts};
}

function said(role: string, text: string, weight: Weight): Statement {
	return {role, title: 'Title', text, weight};
}

export const comparison: Comparison = {
	subjects: [
		{id: 'frontend', kind: 'track', name: 'Frontend', roleCount: 2, facts: {...noFacts, companies: ['Acme'], levels: ['graduate', 'mid'], years: {min: 1, max: null}, degree: 'none'}},
		{id: 'acme/feed', kind: 'role', name: 'Backend Engineer', roleCount: 1, facts: {...noFacts, companies: ['Acme']}},
		{id: 'pm', kind: 'track', name: 'PM', roleCount: 0, facts: noFacts},
	],
	skills: [
		{
			id: 'javascript',
			name: 'JavaScript',
			group: 'languages',
			differs: true,
			cells: [
				cell({required: 1, preferred: 1, of: 2, evidence: [{role: 'acme/shop', title: 'Frontend Engineer', section: 'qualifications', text: 'JavaScript, and one of React or Vue'}]}),
				cell({implied: 1, of: 1}),
				cell({}),
			],
		},
		{id: 'react', name: 'React', group: 'frontend', differs: true, cells: [cell({oneOf: 2, of: 2}), cell({of: 1}), cell({})]},
		{id: 'computer-science', name: 'Computer science', group: 'education', differs: false, cells: [cell({mentioned: 1, of: 2}), cell({required: 1, of: 1}), cell({})]},
	],
	statements: [
		{section: 'qualifications', differs: true, namesSkill: true, cells: [[said('acme/shop', 'JavaScript, and one of React or Vue', 'required')], [], []]},
		{section: 'preferred', differs: true, namesSkill: false, cells: [[said('acme/shop', 'Cares about "quality", always', 'preferred')], [], []]},
	],
	shared: ['computer-science'],
	only: [['javascript', 'react'], [], []],
};

export const skills: SkillList = {
	skills: [
		{id: 'react', name: 'React', group: 'frontend', roleCount: 2, of: 3, tracks: {frontend: {roleCount: 2, of: 2}, backend: {roleCount: 0, of: 1}}},
		{id: 'redis', name: 'Redis', group: 'data', roleCount: 1, of: 3, tracks: {frontend: {roleCount: 0, of: 2}, backend: {roleCount: 1, of: 1}}},
	],
	total: 2,
	roleCount: 3,
	blame: null,
	remarks: [],
};

export const shownTrack: Shown = {
	kind: 'track',
	summary: {
		track: {id: 'frontend', name: 'Frontend', titles: []},
		roles: [shop],
		facts: {...noFacts, companies: ['Acme'], levels: ['graduate']},
		together: [
			{
				weight: 'required',
				skills: [
					{id: 'javascript', name: 'JavaScript', group: 'languages', count: 1, oneOf: 0, of: 1, evidence: []},
					{id: 'react', name: 'React', group: 'frontend', count: 1, oneOf: 1, of: 1, evidence: []},
				],
				statements: [],
			},
			{weight: 'preferred', skills: [], statements: [{statements: [said('acme/shop', 'Cares about "quality", always', 'preferred')], count: 1, of: 1}]},
			{weight: 'mentioned', skills: [], statements: []},
		],
	},
};

/** A pipe. */
export const pipe: PrintOptions = {columns: null, color: false, links: false};

/** A terminal of so many columns, without colour. */
export function terminal(columns: number): PrintOptions {
	return {columns, color: false, links: false};
}

/** Everything that was printed, as one text. */
export async function textOf(printed: Promise<Iterable<string>>): Promise<string> {
	return [...(await printed)].join('');
}

/** Lines as a text in which each ends in a line feed. */
export function lines(...all: readonly string[]): string {
	return all.map(line => line + '\n').join('');
}
