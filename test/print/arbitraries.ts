import fc from 'fast-check';
import {degrees, sections, weights} from '../../source/model/requirement.js';
import type {Requirement} from '../../source/model/requirement.js';
import {levels, type Role} from '../../source/model/role.js';
import type {Comparison, RequirementList, RoleList, SkillList} from '../../source/query/answers.js';

/** Text of any kind, with a liking for what ends cells, lines, markup and escape sequences. */
export const text = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom('\t', '\n', '\r', '"', ',', '|', '`', '<b>', '# ', '- ', '\u001B[31m', '\u009B', '\u0007', '日本', '👩‍💻', 'e\u0301', ' ', 'word', 'averyveryverylongword', '\\', '=', '__proto__')).map(parts => parts.join('')),
);

const maybe = fc.option(text);

const requirement: fc.Arbitrary<Requirement> = fc
	.record({section: fc.constantFrom(...sections), weight: fc.constantFrom(...weights), text, named: fc.array(fc.tuple(text, fc.nat(20), fc.nat(20)), {maxLength: 2})})
	.map(({named, ...rest}) => ({
		...rest,
		skills: named.map(([name, start, size]) => ({id: name, name, start, end: start + size, via: 'named' as const, oneOf: null})),
		years: {min: 1, max: null},
		degree: degrees[1],
		orEquivalent: false,
		paths: [],
	}));

export const role: fc.Arbitrary<Role> = fc.record({
	id: text,
	title: text,
	company: maybe,
	team: maybe,
	track: maybe,
	level: fc.option(fc.constantFrom(...levels)),
	intake: fc.option(fc.oneof(text, fc.integer())),
	source: maybe,
	location: maybe,
	posted: maybe,
	closes: maybe,
	employment: maybe,
	workplace: maybe,
	salary: maybe,
	tags: fc.array(text, {maxLength: 2}),
	companyLinks: fc.array(fc.record({name: text, url: text}), {maxLength: 1}),
	requirements: fc.array(requirement, {minLength: 1, maxLength: 3}),
});

const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(10)).map(([start, size]) => [start, start + size] as const), {maxLength: 2});

const requirementHit = fc.record({role, requirement, matches: ranges, score: fc.constant(1)});

export const requirementList: fc.Arbitrary<RequirementList> = fc
	.array(requirementHit, {maxLength: 4})
	.map(hits => ({hits, total: hits.length, roleCount: hits.length, blame: null, remarks: []}));

export const roleList: fc.Arbitrary<RoleList> = fc
	.array(fc.record({role, titleMatches: ranges, teamMatches: ranges, companyMatches: ranges, hits: fc.array(requirementHit, {maxLength: 1}), hitCount: fc.nat(1), score: fc.constant(1)}), {maxLength: 4})
	.map(hits => ({hits, total: hits.length, blame: null, remarks: []}));

export const skillList: fc.Arbitrary<SkillList> = fc
	.array(
		fc.record({id: text, name: text, group: text, roleCount: fc.nat(9), of: fc.nat(9), tracks: fc.dictionary(text, fc.record({roleCount: fc.nat(2000), of: fc.nat(2000)}), {maxKeys: 5})}),
		{maxLength: 4},
	)
	.map(skills => ({skills, total: skills.length, roleCount: 9, blame: null, remarks: []}));

const facts = fc.record({
	companies: fc.array(text, {maxLength: 5}),
	teams: fc.array(text, {maxLength: 2}),
	tracks: fc.constant([]),
	levels: fc.constant([]),
	intakes: fc.array(text, {maxLength: 2}),
	locations: fc.constant([]),
	years: fc.constant(null),
	degree: fc.option(fc.constantFrom(...degrees)),
});

const count = fc.nat(3);
const cell = fc.record({required: count, oneOf: count, preferred: count, mentioned: count, implied: count, of: count, evidence: fc.constant([])});
const statement = fc.record({role: text, title: text, text, weight: fc.constantFrom(...weights)});

export const comparison: fc.Arbitrary<Comparison> = fc.integer({min: 0, max: 4}).chain(size => {
	const each = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, {minLength: size, maxLength: size});
	return fc.record({
		subjects: each(fc.record({id: text, kind: fc.constantFrom('role' as const, 'track' as const), name: text, roleCount: count, facts})),
		skills: fc.array(fc.record({id: text, name: text, group: text, differs: fc.boolean(), cells: each(cell)}), {maxLength: 4}),
		statements: fc.array(fc.record({section: fc.constantFrom(...sections), differs: fc.boolean(), namesSkill: fc.boolean(), cells: each(fc.array(statement, {maxLength: 2}))}), {maxLength: 3}),
		shared: fc.array(text, {maxLength: 2}),
		only: fc.array(fc.array(text, {maxLength: 2}), {maxLength: 2}),
	});
});
