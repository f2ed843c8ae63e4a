import {describe, expect, test} from 'vitest';
import type {Catalog} from '../../source/model/catalog.js';
import {copyRole, type Role} from '../../source/model/role.js';
import type {SkillCell} from '../../source/query/answers.js';
import {askedBy, compareSubjects, isAsked} from '../../source/query/compare.js';
import {resolveSubject} from '../../source/query/subjects.js';
import {catalogOf, role} from './catalog.js';

function compare(catalog: Catalog, ...names: readonly string[]) {
	return compareSubjects(catalog, names.map(name => resolveSubject(catalog, name)));
}

/** A cell as "required/oneOf/preferred/mentioned of roles", with what is implied behind a plus. */
function shown({required, oneOf, preferred, mentioned, implied, of}: SkillCell): string {
	return `${required}/${oneOf}/${preferred}/${mentioned} of ${of}${implied > 0 ? ` +${implied}` : ''}`;
}

function cellOf(skill: string, ...roles: readonly Role[]): string | null {
	const {skills} = compare(catalogOf(...roles.map(one => copyRole(one, {track: 'backend'}))), 'track:backend');
	const cell = skills.find(({id}) => id === skill)?.cells[0];
	return cell === undefined ? null : shown(cell);
}

describe('each role counts once, by its strongest weight', () => {
	test.each([
		['a must', [role('a', {qualifications: ['Knows Redis']})], '1/0/0/0 of 1'],
		['a nice-to-have', [role('a', {preferred: ['Knows Redis']})], '0/0/1/0 of 1'],
		['a plus within the qualifications', [role('a', {qualifications: ['Redis is a plus']})], '0/0/1/0 of 1'],
		['work', [role('a', {responsibilities: ['Run Redis']})], '0/0/0/1 of 1'],
		['one of several', [role('a', {qualifications: ['One of Redis or Kafka']})], '0/1/0/0 of 1'],
		['one of several that would be nice', [role('a', {preferred: ['One of Redis or Kafka']})], '0/0/1/0 of 1'],
		['a must that is said three times', [role('a', {qualifications: ['Knows Redis', 'Runs Redis', 'Redis and Redis']})], '1/0/0/0 of 1'],
		['a must and a nice-to-have and work', [role('a', {responsibilities: ['Run Redis'], qualifications: ['Knows Redis'], preferred: ['Loves Redis']})], '1/0/0/0 of 1'],
		['a must and one of several', [role('a', {qualifications: ['One of Redis or Kafka', 'Knows Redis']})], '1/0/0/0 of 1'],
		['a must and one of several in one sentence', [role('a', {qualifications: ['Redis, and Redis or Kafka']})], '1/0/0/0 of 1'],
		['one of several and a nice-to-have', [role('a', {qualifications: ['One of Redis or Kafka'], preferred: ['Knows Redis']})], '0/1/0/0 of 1'],
		['a nice-to-have and work', [role('a', {responsibilities: ['Run Redis'], preferred: ['Knows Redis']})], '0/0/1/0 of 1'],
		['three roles, each its own way', [role('a', {qualifications: ['Knows Redis']}), role('b', {preferred: ['Knows Redis']}), role('c', {responsibilities: ['Run Redis']})], '1/0/1/1 of 3'],
		['a role that does not ask', [role('a', {qualifications: ['Knows Redis']}), role('b', {qualifications: ['Knows Java']})], '1/0/0/0 of 2'],
		['a role without requirements', [role('a', {qualifications: ['Knows Redis']}), role('b')], '1/0/0/0 of 2'],
		['what is declared', [role('a', {qualifications: [{text: 'Knows a store', skills: ['redis']}]})], '1/0/0/0 of 1'],
		['alternatives that are declared', [role('a', {qualifications: [{text: 'Redis, Kafka', oneOf: [['redis', 'kafka']]}]})], '0/1/0/0 of 1'],
		['nobody', [role('a', {qualifications: ['Knows Java']})], null],
	])('%s', (_, roles, cell) => {
		expect(cellOf('redis', ...roles)).toBe(cell);
	});

	test('its evidence are all requirements that say so', () => {
		const catalog = catalogOf(role('a', {title: 'A', qualifications: ['Knows Redis'], preferred: ['Loves Redis', 'Loves tea']}));
		expect(compare(catalog, 'a').skills[0]?.cells[0]?.evidence).toEqual([
			{role: 'a', title: 'A', section: 'qualifications', text: 'Knows Redis'},
			{role: 'a', title: 'A', section: 'preferred', text: 'Loves Redis'},
		]);
	});
});

describe('what is implied does not count', () => {
	test('a skill that is only implied has no row', () => {
		expect(cellOf('javascript', role('a', {qualifications: ['Knows React']}))).toBeNull();
	});

	test('beside somebody who names it, it is shown as implied', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Knows React']}), role('b', {qualifications: ['Knows JavaScript']}));
		const {skills, only, shared} = compare(catalog, 'a', 'b');
		expect(skills.map(({id, differs, cells}) => [id, differs, cells.map(shown)])).toEqual([
			['javascript', true, ['0/0/0/0 of 1 +1', '1/0/0/0 of 1']],
			['react', true, ['1/0/0/0 of 1', '0/0/0/0 of 1']],
		]);
		expect([only, shared]).toEqual([[['react'], ['javascript']], []]);
	});

	test('a role that names it itself does not imply it', () => {
		expect(cellOf('javascript', role('a', {qualifications: ['Knows React', 'Knows JavaScript']}))).toBe('1/0/0/0 of 1');
	});
});

test.each([
	['1 must and 2 nice', {required: 1, oneOf: 0, preferred: 2, mentioned: 0}, true, 3],
	['one of several', {required: 0, oneOf: 1, preferred: 0, mentioned: 0}, true, 1],
	['implied alone', {required: 0, oneOf: 0, preferred: 0, mentioned: 0}, false, 0],
])('asked for: %s', (_, counts, asked, count) => {
	const cell = {...counts, implied: 4, of: 9, evidence: []};
	expect([isAsked(cell), askedBy(cell)]).toEqual([asked, count]);
});

describe('differs, shared and only', () => {
	const catalog = catalogOf(
		role('web', {track: 'frontend', qualifications: ['Knows React', 'Clear communication', 'Knows Redis']}),
		role('api', {track: 'backend', qualifications: ['Knows Redis', 'Clear communication']}),
		role('job', {track: 'backend', qualifications: ['Knows Kafka']}),
		role('lead', {track: 'pm', preferred: ['Clear communication']}),
	);

	test.each([
		[['frontend', 'backend', 'pm'], ['communication'], {frontend: ['react'], backend: ['kafka'], pm: []}, ['react', 'redis', 'kafka']],
		[['frontend', 'backend'], ['redis', 'communication'], {frontend: ['react'], backend: ['kafka']}, ['react', 'kafka']],
		[['web', 'api'], ['redis', 'communication'], {web: ['react'], api: []}, ['react']],
		[['web', 'frontend'], ['react', 'redis', 'communication'], {web: [], frontend: []}, []],
		[['backend'], [], {backend: ['redis', 'kafka', 'communication']}, []],
		[['data-science', 'web', 'api'], ['redis', 'communication'], {'data-science': [], web: ['react'], api: []}, ['react']],
		[['data-science', 'web'], [], {'data-science': [], web: ['react', 'redis', 'communication']}, []],
		[['data-science'], [], {'data-science': []}, []],
	])('of %j', (names, shared, only, differing) => {
		const comparison = compare(catalog, ...names);
		expect([...comparison.shared].sort()).toEqual([...shared].sort());
		expect(Object.fromEntries(comparison.subjects.map(({id}, at) => [id, [...comparison.only[at]!].sort()]))).toEqual(Object.fromEntries(Object.entries(only).map(([id, ids]) => [id, [...ids].sort()])));
		expect(comparison.skills.filter(row => row.differs).map(({id}) => id).sort()).toEqual([...differing].sort());
	});

	test('a track without roles is a column that says so, with empty facts', () => {
		const {subjects, skills, statements} = compare(catalog, 'data-science', 'web');
		expect(subjects[0]).toEqual({
			id: 'data-science',
			kind: 'track',
			name: 'Data science',
			roleCount: 0,
			facts: {companies: [], teams: [], tracks: [], levels: [], intakes: [], locations: [], years: null, degree: null},
		});
		expect(skills.map(({cells}) => shown(cells[0]!))).toEqual(['0/0/0/0 of 0', '0/0/0/0 of 0', '0/0/0/0 of 0']);
		expect(statements.every(({differs, cells}) => !differs && cells[0]!.length === 0)).toBe(true);
	});
});

describe('rows of skills', () => {
	test('stand by group, in it the most asked for first, then by name', () => {
		const catalog = catalogOf(
			role('a', {track: 'backend', qualifications: ['Knows Kafka, Redis, Python, Java and React']}),
			role('b', {track: 'backend', qualifications: ['Knows Redis, Python, C++ and CI/CD']}),
		);
		expect(compare(catalog, 'backend').skills.map(({id}) => id)).toEqual(['python', 'cpp', 'java', 'react', 'redis', 'kafka', 'ci-cd']);
	});

	test('what differs most stands first in its group: asked for by one alone, then how much more strongly, then how often', () => {
		const catalog = catalogOf(
			role('a', {qualifications: ['Knows JavaScript', 'Java or C++', 'Knows Redis'], preferred: ['Knows Python']}),
			role('b', {qualifications: ['Knows Python', 'Knows JavaScript'], preferred: ['Knows C#']}),
		);
		expect(compare(catalog, 'a', 'b').skills.map(({id, differs}) => `${differs ? '\u2260' : '='} ${id}`)).toEqual(['\u2260 cpp', '\u2260 java', '\u2260 csharp', '= python', '= javascript', '\u2260 redis']);
	});

	test('groups of a content itself come last', () => {
		const base = catalogOf(role('a', {qualifications: ['Knows Redis', {text: 'Plays', skills: ['chess']}, {text: 'Sings', skills: ['song']}]}));
		const own = (id: string, group: string) => ({id, name: id, group, aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false});
		expect(compare({...base, skills: [own('chess', 'play'), own('song', 'arts'), ...base.skills]}, 'a').skills.map(({id}) => id)).toEqual(['redis', 'song', 'chess']);
	});

	test('are the same whichever order the roles come in', () => {
		const roles = [role('a', {track: 'pm', qualifications: ['Knows Redis and Java']}), role('b', {track: 'pm', qualifications: ['Knows Kafka and Go']}), role('c', {track: 'pm', qualifications: ['Knows Redis']})];
		const ids = (list: readonly Role[]) => compare(catalogOf(...list), 'pm').skills.map(({id}) => id);
		expect(ids([...roles].reverse())).toEqual(ids(roles));
	});
});

describe('statements', () => {
	const texts = (catalog: Catalog, ...names: readonly string[]) => compare(catalog, ...names).statements.map(({section, differs, cells}) => [section, differs, cells.map(cell => cell.map(({text}) => text))]);

	test('that are alike stand on one row, those of more subjects first, the rest in their order', () => {
		const catalog = catalogOf(
			role('a', {qualifications: ['Writes tests', 'Understands data structures and algorithms deeply']}),
			role('b', {qualifications: ['Understands algorithms and data structures', 'Loves mountains']}),
		);
		expect(texts(catalog, 'a', 'b')).toEqual([
			['qualifications', false, [['Understands data structures and algorithms deeply'], ['Understands algorithms and data structures']]],
			['qualifications', true, [['Writes tests'], []]],
			['qualifications', true, [[], ['Loves mountains']]],
		]);
	});

	test('are aligned within their section alone', () => {
		const catalog = catalogOf(role('a', {responsibilities: ['Build payment systems']}), role('b', {qualifications: ['Build payment systems']}));
		expect(texts(catalog, 'a', 'b')).toEqual([
			['responsibilities', true, [['Build payment systems'], []]],
			['qualifications', true, [[], ['Build payment systems']]],
		]);
	});

	test('say whose they are, how strongly, and whether one of them names a skill', () => {
		const catalog = catalogOf(role('a', {title: 'A', qualifications: ['Knows Redis', 'Loves tea']}));
		expect(compare(catalog, 'a').statements).toEqual([
			{section: 'qualifications', differs: false, namesSkill: true, cells: [[{role: 'a', title: 'A', text: 'Knows Redis', weight: 'required'}]]},
			{section: 'qualifications', differs: false, namesSkill: false, cells: [[{role: 'a', title: 'A', text: 'Loves tea', weight: 'required'}]]},
		]);
	});

	test('every statement stands on exactly one row', () => {
		const sentences = ['Knows Redis', 'Knows Redis', 'Strong ability', 'Strong ability', '熟悉分布式系统', '熟悉分布式系统', '!!!', '', 'Works with teams', 'Working with a team'];
		const catalog = catalogOf(role('a', {qualifications: sentences}), role('b', {qualifications: [...sentences].reverse()}));
		const {statements} = compare(catalog, 'a', 'b');
		expect(statements.flatMap(({cells}) => cells.flat().map(({text}) => text)).sort()).toEqual([...sentences, ...sentences].sort());
	});
});

test('facts are each value once, the most frequent first, and the lowest way in', () => {
	const catalog = catalogOf(
		role('a', {track: 'pm', company: 'Acme', team: 'One', level: 'senior', intake: 2023, location: 'Oslo', qualifications: ['5+ years of experience']}),
		role('b', {track: 'pm', company: 'Initech', level: 'mid', intake: '2023', qualifications: ["Bachelor's degree and 3 years of experience"]}),
		role('c', {track: 'pm', company: 'Initech', level: 'mid', preferred: ['1 year of experience']}),
	);
	expect(compare(catalog, 'pm').subjects[0]?.facts).toEqual({companies: ['Initech', 'Acme'], teams: ['One'], tracks: ['pm'], levels: ['mid', 'senior'], intakes: ['2023'], locations: ['Oslo'], years: {min: 3, max: null}, degree: 'bachelor'});
});
