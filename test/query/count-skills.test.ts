import {describe, expect, test} from 'vitest';
import {countSkills} from '../../source/query/count-skills.js';
import type {SkillSort} from '../../source/query/sorts.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {type Filters, noFilters} from '../../source/query/query.js';
import {catalogOf, role, skills} from './catalog.js';

const catalog = catalogOf(
	role('web', {track: 'frontend', qualifications: ['Knows React and Redis', 'Knows Redis']}),
	role('api', {track: 'backend', qualifications: ['Knows Redis', 'One of Go and Java'], preferred: ['Knows Kafka']}),
	role('job', {track: 'backend', responsibilities: ['Run Kafka'], qualifications: ['Knows Java']}),
	role('odd', {qualifications: ['Knows nothing']}),
);

function counted(text: string, filters: Partial<Filters> = {}, sort: SkillSort | null = null, limit: number | null = null) {
	return countSkills(indexCatalog(catalog), parseQuery(text), {...noFilters, ...filters}, {sort, limit});
}

const shown = (text: string, filters: Partial<Filters> = {}) => counted(text, filters).skills.map(({name, roleCount, of}) => `${name} ${roleCount}/${of}`);

describe('skills are counted over roles', () => {
	test.each([
		['', {}, ['Java 2/4', 'Kafka 2/4', 'Redis 2/4', 'Go 1/4', 'React 1/4']],
		['track:backend', {}, ['Java 2/2', 'Kafka 2/2', 'Go 1/2', 'Redis 1/2']],
		['redis', {}, ['Redis 2/2', 'Go 1/2', 'Java 1/2', 'Kafka 1/2', 'React 1/2']],
		['weight:required', {}, ['Java 2/4', 'Redis 2/4', 'Go 1/4', 'React 1/4']],
		['', {weight: ['mentioned']}, ['Kafka 1/1']],
		['', {section: ['preferred'], track: ['backend']}, ['Kafka 1/1']],
		['skill:kafka', {skill: ['redis']}, ['Go 1/1', 'Java 1/1', 'Kafka 1/1', 'Redis 1/1']],
	])('that match "%s" with %j, once each, the most asked for first, then by name', (text, filters, expected) => {
		expect(shown(text, filters)).toEqual(expected);
	});

	test('and by track, in the order of the screens, only tracks that have roles', () => {
		expect(counted('').skills.find(({id}) => id === 'redis')).toEqual({
			id: 'redis',
			name: 'Redis',
			group: 'data',
			roleCount: 2,
			of: 4,
			tracks: {frontend: {roleCount: 1, of: 1}, backend: {roleCount: 1, of: 2}, other: {roleCount: 0, of: 1}},
		});
		expect(Object.keys(counted('').skills[0]?.tracks ?? {})).toEqual(['frontend', 'backend', 'other']);
	});

	test('what is implied does not count', () => {
		expect(shown('').join(' ')).not.toContain('JavaScript');
	});
});

describe('they are sorted', () => {
	test.each([
		['count', ['java', 'kafka', 'redis', 'go', 'react']],
		['name', ['go', 'java', 'kafka', 'react', 'redis']],
		['group', ['java', 'go', 'react', 'kafka', 'redis']],
	] as const)('by %s', (sort, ids) => {
		expect(counted('', {}, sort).skills.map(({id}) => id)).toEqual(ids);
	});

	test('equal names by id, whatever the order of the vocabulary', () => {
		const twin = (id: string) => ({id, name: 'Twin', group: 'arts', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false});
		const base = catalogOf(role('a', {qualifications: [{text: 'Both', skills: ['x', 'y']}]}));
		const ids = (...order: readonly string[]) => countSkills(indexCatalog({...base, skills: [...order.map(twin), ...skills]}), parseQuery(''), noFilters, {sort: null, limit: null}).skills.map(({id}) => id);
		expect([ids('x', 'y'), ids('y', 'x')]).toEqual([['x', 'y'], ['x', 'y']]);
	});

	test('and cut by a limit, the total stays', () => {
		const {skills: some, total, roleCount} = counted('', {}, null, 2);
		expect([some.map(({id}) => id), total, roleCount]).toEqual([['java', 'kafka'], 5, 4]);
	});
});

describe('nothing to count', () => {
	test('where the roles name no skill', () => {
		expect(counted('track:other').blame).toEqual({part: '', message: 'The roles that match name no known skill.', nearest: null});
	});

	test('where no role matches', () => {
		expect(counted('track:other redis').blame?.message).toBe('No role has all of it; without track:other 2 roles match.');
	});
});
