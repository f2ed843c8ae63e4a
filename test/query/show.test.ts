import {describe, expect, test} from 'vitest';
import {showSubject} from '../../source/query/show.js';
import {resolveSubject} from '../../source/query/subjects.js';
import {catalogOf, role} from './catalog.js';

const catalog = catalogOf(
	role('a', {title: 'A', track: 'backend', company: 'Acme', responsibilities: ['Run Kafka', 'Answer the phone'], qualifications: ['Knows Redis', 'One of Go, Python and Java', 'Writes clearly'], preferred: ['Knows React']}),
	role('b', {title: 'B', track: 'backend', company: 'Acme', responsibilities: ['Run Redis'], qualifications: ['Knows Redis and Go', 'Writes clearly'], preferred: ['Knows Kafka']}),
	role('c', {title: 'C', track: 'backend', preferred: ['Knows Redis']}),
	role('d', {title: 'D', track: 'pm', qualifications: ['Knows Vue']}),
);

function together() {
	const shown = showSubject(catalog, resolveSubject(catalog, 'backend'));
	if (shown.kind !== 'track') throw new Error('A track was asked for.');
	return shown.summary;
}

describe('a role is shown whole', () => {
	test('as it is in the catalog', () => {
		expect(showSubject(catalog, resolveSubject(catalog, 'a'))).toEqual({kind: 'role', role: catalog.roles[0]});
	});
});

describe('of a track is shown what its roles ask for taken together', () => {
	test('musts, nice-to-haves and work, each skill once by its strongest weight in each role, the most frequent first', () => {
		expect(together().together.map(({weight, skills}) => [weight, skills.map(({id, count, oneOf, of}) => `${id} ${count} (${oneOf}) of ${of}`)])).toEqual([
			['required', ['redis 2 (0) of 3', 'go 2 (1) of 3', 'java 1 (1) of 3', 'python 1 (1) of 3']],
			['preferred', ['kafka 1 (0) of 3', 'react 1 (0) of 3', 'redis 1 (0) of 3']],
			['mentioned', ['kafka 1 (0) of 3']],
		]);
	});

	test('a skill is not said to be implied there', () => {
		expect(together().together.flatMap(({skills}) => skills.map(({id}) => id))).not.toContain('javascript');
	});

	test('statements that name no skill, alike ones together, in how many roles', () => {
		expect(together().together.map(({weight, statements}) => [weight, statements.map(({statements: alike, count, of}) => [alike.map(({role: id, text}) => `${id}: ${text}`), count, of])])).toEqual([
			['required', [[['a: Writes clearly', 'b: Writes clearly'], 2, 3]]],
			['preferred', []],
			['mentioned', [[['a: Answer the phone'], 1, 3]]],
		]);
	});

	test('a role that says the same twice is one role', () => {
		const twice = catalogOf(role('a', {track: 'pm', qualifications: ['Writes clearly', 'Writes clearly']}));
		const shown = showSubject(twice, resolveSubject(twice, 'pm'));
		expect(shown.kind === 'track' ? shown.summary.together[0]?.statements.map(({count, of}) => [count, of]) : null).toEqual([[1, 1]]);
	});

	test('its roles and its facts', () => {
		const {track, roles, facts} = together();
		expect([track.id, roles.map(({id}) => id), facts.companies]).toEqual(['backend', ['a', 'b', 'c'], ['Acme']]);
	});

	test('without roles nothing', () => {
		const shown = showSubject(catalog, resolveSubject(catalog, 'data-science'));
		expect(shown.kind === 'track' ? shown.summary.together : null).toEqual([
			{weight: 'required', skills: [], statements: []},
			{weight: 'preferred', skills: [], statements: []},
			{weight: 'mentioned', skills: [], statements: []},
		]);
	});
});
