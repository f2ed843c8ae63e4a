import {describe, expect, test} from 'vitest';
import {loadContent} from '../../../source/content/load-content.js';
import {copyRole, type Role} from '../../../source/model/role.js';
import type {Skill} from '../../../source/model/skill.js';
import type {PrintOptions} from '../../../source/print/print-options.js';
import {printComparison, printRequirements, printRoles, printShown, printSkills} from '../../../source/print/print.js';
import {roleToContent} from '../../../source/content/role-content.js';
import {buildDictionary} from '../../../source/recognition/index.js';
import {comparison, feed, lines, pipe, requirementHit, requirementList, role, roleHit, roleList, shop, shownTrack, skills, textOf} from '../fixtures.js';

function skill(id: string, name: string): Skill {
	return {id, name, group: 'languages', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false};
}

const known = [skill('javascript', 'JavaScript'), skill('react', 'React'), skill('vue', 'Vue'), skill('redis', 'Redis'), skill('mysql', 'MySQL')];
const dictionary = buildDictionary(known);
const reading: PrintOptions = {...pipe, contentOf: one => roleToContent(one, dictionary)};

/** The roles that content of one YAML stream holds. */
function load(yaml: string): readonly Role[] {
	const catalog = loadContent({sources: ['-'], builtin: () => ({roles: [], tracks: [{id: 'frontend', name: 'Frontend', titles: []}], skills: [], vocabulary: () => known}), readStdin: () => yaml});
	expect(catalog.problems).toEqual([]);
	return catalog.roles;
}

/** A role that declares whatever can be declared beside the text. */
const declaring = `
id: acme/all
title: Tester
company: {name: Acme, links: [{name: Jobs, url: "https://acme.example/jobs"}]}
track: frontend
intake: "2023"
tags: [one, two]
responsibilities:
  - Work with React and Vue
  - {text: Work with React or Vue, not: [react]}
qualifications:
  - A diploma is a plus
  - {text: A second diploma is a plus, weight: required}
  - {text: Knows caches, skills: [redis]}
  - {text: Knows React and Vue, oneOf: [[react, vue]]}
  - {text: "yes", weight: preferred}
preferred:
  - "# not a comment: 'quoted'"
`;

describe('YAML of roles', () => {
	test('leaves out what is not stated and declares only what reading would not find', async () => {
		expect(await textOf(printRoles(roleList(roleHit(shop)), 'yaml', reading))).toBe(
			lines(
				'---',
				'id: acme/shop',
				'title: Frontend Engineer',
				'company: Acme',
				'team: Shop',
				'track: frontend',
				'level: graduate',
				'intake: 2023',
				'source: https://acme.example/jobs/1',
				'salary: $50k',
				'responsibilities:',
				'  - text: Build pages with React that people like to use',
				'    not:',
				'      - react',
				'qualifications:',
				'  - JavaScript, and one of React or Vue',
				'preferred:',
				'  - Cares about "quality", always',
			),
		);
	});

	test('is content again: every role reads as the same role', async () => {
		const roles = load(declaring);
		expect(roles.map(({id}) => id)).toEqual(['acme/all']);
		const printed = await textOf(printRoles(roleList(...roles.map(role => roleHit(role))), 'yaml', reading));
		expect(load(printed)).toEqual(roles);
	});

	test('has the shape of its JSON when nobody says how content is written', async () => {
		const printed = await textOf(printRoles(roleList(...load(declaring).map(role => roleHit(role))), 'yaml', pipe));
		expect(printed).toContain(lines('  - section: qualifications', '    weight: preferred', '    text: A diploma is a plus'));
		expect(load(printed)).toEqual(load(declaring));
	});

	test('quotes what older readers would take for a boolean or a date', async () => {
		const quoted = role('on', 'yes', {posted: '2023-01-31', requirements: [{...shop.requirements[0]!, skills: []}]});
		expect(await textOf(printRoles(roleList(roleHit(quoted)), 'yaml', reading))).toBe(
			lines('---', 'id: "on"', 'title: "yes"', 'posted: "2023-01-31"', 'responsibilities:', '  - text: Build pages with React that people like to use', '    not:', '      - react'),
		);
	});

	test('of several roles is a document each, and two outputs can be joined', async () => {
		const [one] = load(declaring);
		const first = await textOf(printRoles(roleList(roleHit(one!)), 'yaml', reading));
		const second = await textOf(printShown([{kind: 'role', role: copyRole(one!, {id: 'acme/other'})}], 'yaml', reading));
		expect(load(first + second).map(({id}) => id)).toEqual(['acme/all', 'acme/other']);
	});
});

describe('YAML of everything else', () => {
	test('has the keys of JSON', async () => {
		expect(await textOf(printSkills({...skills, skills: skills.skills.slice(0, 1)}, 'yaml', pipe))).toBe(
			lines('- id: react', '  name: React', '  group: frontend', '  roleCount: 2', '  of: 3', '  tracks:', '    frontend:', '      roleCount: 2', '      of: 2', '    backend:', '      roleCount: 0', '      of: 1'),
		);
	});

	test('of a comparison is one map', async () => {
		const printed = await textOf(printComparison({...comparison, subjects: [], skills: [], statements: [], only: []}, 'yaml', pipe));
		expect(printed).toBe(lines('subjects: []', 'skills: []', 'statements: []', 'shared:', '  - computer-science', 'only: {}'));
	});

	test('of a track is a document with its kind', async () => {
		expect(await textOf(printShown([shownTrack], 'yaml', pipe))).toContain('---\nid: frontend\nkind: track\nname: Frontend\nroleCount: 1\n');
	});

	test('of no requirements is an empty sequence', async () => {
		expect(await textOf(printRequirements(requirementList(), 'yaml', pipe))).toBe('[]\n');
	});

	test('keeps a long text on one line', async () => {
		const printed = await textOf(printRequirements(requirementList(requirementHit(feed, 0)), 'yaml', pipe));
		expect(printed).toContain('  text: Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale\n');
	});
});
