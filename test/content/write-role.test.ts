import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {roleToYaml, rolesToYaml} from '../../source/content/write-role.js';
import {buildDictionary} from '../../source/recognition/index.js';
import {base, loadText} from './folder.js';

const dictionary = buildDictionary(base.vocabulary());

const full = `id: acme/a
title: Backend Engineer
company:
  name: Acme
  url: https://acme.example
team: Core
track: backend
level: senior
intake: 2023
source: https://acme.example/1
salary: "5000"
tags:
  - x
responsibilities:
  - Build what people need
qualifications:
  - "Redis: one of our stores"
  - At least one of React and Python
  - text: Knows Redis
    weight: preferred
  - text: Knows React and Redis
    skills:
      - python
    not:
      - redis
  - text: Knows Redis, Python
    oneOf:
      - - redis
        - python
  - Redis is a plus
preferred:
  - text: Has to know more
    weight: required
`;

describe('a role as YAML', () => {
	test('declares what recognition does not find by itself, and nothing else', () => {
		const {roles, problems} = loadText(full);
		expect(problems).toEqual([]);
		expect(roles.map((role) => roleToYaml(role, dictionary))).toEqual([full]);
	});

	test('roles are documents of one stream, which reads as the same roles', () => {
		const {roles} = loadText(`${full}---\ntitle: B\npreferred: [b]\n`);
		const text = rolesToYaml(roles, dictionary);
		expect(text).toContain('\n---\nid: b\ntitle: B\n');
		expect(loadText(text).roles).toEqual(roles);
	});

	test('declares no group again that recognition finds beside a declared one', () => {
		const {roles} = loadText('title: A\nqualifications:\n  - {text: Python Python or JavaScript, oneOf: [[redis, react]]}\n');
		const text = rolesToYaml(roles, dictionary);
		expect(text).not.toContain('javascript');
		expect(loadText(text).roles).toEqual(roles);
	});

	test('declares a group that recognition finds for some of the words only', () => {
		const {roles} = loadText('title: A\nqualifications:\n  - {text: React or Python React, oneOf: [[react, python]]}\n  - React or Python React\n');
		expect(loadText(rolesToYaml(roles, dictionary)).roles).toEqual(roles);
		expect(loadText(JSON.stringify(roles)).roles).toEqual(roles);
	});

	const words = fc.array(fc.constantFrom('React', 'Redis', 'Python', 'JavaScript', 'or', 'and', ',', 'is a plus', 'such as', '5 years of', '# no', ': yes', '- x', '"', "'", '*', '&', '!', '|', '>', '%', '@', '`', '{', '[', '\\', 'é', '👩‍💻', 'null', 'true', '~', '2023', '0x1', '2023-01-01', 'a'), {minLength: 1, maxLength: 8}).map((all) => all.join(' '));
	const skill = fc.constantFrom('react', 'redis', 'python', 'javascript');
	const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
	const requirement = fc.oneof(
		words,
		fc.record({
			text: words,
			weight: optional(fc.constantFrom('required', 'preferred', 'mentioned')),
			skills: optional(fc.uniqueArray(skill, {maxLength: 2})),
			not: optional(fc.uniqueArray(skill, {maxLength: 1})),
			oneOf: optional(fc.array(fc.uniqueArray(skill, {minLength: 1, maxLength: 3}), {maxLength: 3})),
		}),
	);
	const link = fc.record({name: words, url: fc.constantFrom('https://a.example', 'http://b.example/?q=1#x')});
	const content = fc.record({
		title: words,
		company: optional(fc.oneof(words, fc.record({name: words, url: optional(fc.constant('https://a.example')), links: optional(fc.array(link, {maxLength: 2}))}))),
		team: optional(words),
		track: optional(fc.constantFrom('frontend', 'backend')),
		level: optional(fc.constantFrom('intern', 'lead')),
		intake: optional(fc.oneof(fc.integer(), words)),
		posted: optional(fc.constant('2023-01-31')),
		salary: optional(fc.oneof(words, fc.integer())),
		tags: optional(fc.array(words, {maxLength: 2})),
		responsibilities: optional(fc.array(requirement, {maxLength: 2})),
		qualifications: fc.array(requirement, {minLength: 1, maxLength: 3}),
		preferred: optional(fc.array(requirement, {maxLength: 2})),
	});

	test('reads as the same role again, whatever is in it', () => {
		fc.assert(
			fc.property(content, (value) => {
				const before = loadText(JSON.stringify(value));
				expect(before.problems).toEqual([]);
				const after = loadText(rolesToYaml(before.roles, dictionary));
				expect(after.problems).toEqual([]);
				expect(after.roles).toEqual(before.roles);
			}),
			{numRuns: 500},
		);
	});

	test('printed as JSON it reads as the same role again too', () => {
		fc.assert(
			fc.property(content, (value) => {
				const before = loadText(JSON.stringify(value));
				const after = loadText(JSON.stringify(before.roles));
				expect(after.problems).toEqual([]);
				expect(after.roles).toEqual(before.roles);
			}),
			{numRuns: 500},
		);
	});
});
