import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {countSkills} from '../../source/query/count-skills.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {narrowCatalog} from '../../source/query/narrow.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {type Filters, noFilters} from '../../source/query/query.js';
import {catalogOf, list, listed, role, search, saying} from './catalog.js';

const catalog = catalogOf(
	role('web', {company: 'Acme Shop', track: 'frontend', level: 'senior', intake: 2023, qualifications: ['Knows React', 'Works on large scale systems'], preferred: ['Has seen Redis']}),
	role('api', {company: 'Initech', track: 'backend', level: 'mid', intake: 2024, qualifications: ['Knows Redis and k8s', 'Runs Node.js'], responsibilities: ['Handles incidents']}),
	role('old', {company: 'Initech', track: 'backend', qualifications: ['Knows Redis']}),
);

function blamed(text: string, filters: Partial<Filters> = {}) {
	const {blame} = list(catalog, text, filters);
	return blame === null ? null : [blame.part, blame.message, blame.nearest];
}

describe('nothing found blames', () => {
	test.each([
		['redis', null],
		['nosuchthing', ['nosuchthing', 'Nothing matches nosuchthing.', null]],
		['redis nosuchthing', ['nosuchthing', 'Nothing matches nosuchthing.', null]],
		['"redis react"', ['"redis react"', 'Nothing matches "redis react".', null]],
		['"large scael"', ['"large scael"', 'Nothing matches "large scael".', '"large scale"']],
		['"larg scael"', ['"larg scael"', 'Nothing matches "larg scael".', '"large scale"']],
		['"redsi"', ['"redsi"', 'Nothing matches "redsi".', '"redis"']],
		['kxbernxtxs', ['kxbernxtxs', 'Nothing matches kxbernxtxs.', 'kubernetes']],
		['rds', ['rds', 'Nothing matches rds.', null]],
		['raectx', ['raectx', 'Nothing matches raectx.', 'react']],
		['track:forntend', ['track:forntend', 'Nothing matches track:forntend.', 'track:frontend']],
		['track:backnd redis', ['track:backnd', 'Nothing matches track:backnd.', 'track:backend']],
		['company:"acme shup"', ['company:"acme shup"', 'Nothing matches company:"acme shup".', 'company:"Acme Shop"']],
		['level:sen', ['level:sen', 'Nothing matches level:sen.', 'level:senior']],
		['track:front', ['track:front', 'Nothing matches track:front.', 'track:frontend']],
		['level:senor', ['level:senor', 'Nothing matches level:senor.', 'level:senior']],
		['intake:2025', ['intake:2025', 'Nothing matches intake:2025.', 'intake:2023']],
		['section:prefered', ['section:prefered', 'Nothing matches section:prefered.', 'section:preferred']],
		['weight:requird', ['weight:requird', 'Nothing matches weight:requird.', 'weight:required']],
		['skill:raect', ['skill:raect', 'Nothing matches skill:raect.', 'skill:react']],
		['has:preferd', ['has:preferd', 'Nothing matches has:preferd.', 'has:preferred']],
		['level:xyz', ['level:xyz', 'Nothing matches level:xyz. level: takes intern, graduate, junior, mid, senior, staff, principal, lead.', null]],
		['level:intern', ['level:intern', 'Nothing matches level:intern.', null]],
		['section:xyz redis', ['section:xyz', 'Nothing matches section:xyz. section: takes responsibilities, qualifications, preferred.', null]],
		['company:xyz', ['company:xyz', 'Nothing matches company:xyz. company: takes Acme Shop, Initech.', null]],
		['track:xyz', ['track:xyz', 'Nothing matches track:xyz. track: takes frontend, backend.', null]],
		['track:', ['track:', 'Nothing matches track:. track: takes frontend, backend.', null]],
		['skill:xyzzy', ['skill:xyzzy', 'Nothing matches skill:xyzzy.', null]],
		['company:inetech company:inetich', ['company:inetech | company:inetich', 'Nothing matches company:inetech | company:inetich.', 'company:Initech']],
		['raectx | nosuchthing', ['raectx | nosuchthing', 'Nothing matches raectx | nosuchthing.', 'react']],
		['-knows', ['-knows', 'Every role is excluded by -knows.', null]],
		['-track:frontend -track:backend', ['-track:backend', 'No role has all of it; without -track:backend 2 roles match.', null]],
		['redis track:frontend level:mid', ['track:frontend', 'No role has all of it; without track:frontend one role matches.', null]],
		['react track:backend', ['react', 'No role has all of it; without react 2 roles match.', null]],
		['react k8s level:mid', ['react', 'No role has all of it; without react one role matches.', null]],
		['react incidents', ['react', 'No role has all of it; without react one role matches.', null]],
	] as const)('%s', (text, blame) => {
		expect(blamed(text)).toEqual(blame);
	});

	test.each([
		['react section:preferred', ['react', 'No requirement of section:preferred matches react.', null]],
		['skill:react weight:mentioned', ['skill:react', 'No requirement of weight:mentioned matches skill:react.', null]],
		['section:responsibilities weight:preferred', ['section:responsibilities', 'No requirement of weight:preferred matches section:responsibilities.', null]],
		['react -section:qualifications', ['react', 'No requirement of -section:qualifications matches react.', null]],
		['weight:prefered section:preferred', ['weight:prefered', 'Nothing matches weight:prefered.', 'weight:preferred']],
		['react section:prefered', ['section:prefered', 'Nothing matches section:prefered.', 'section:preferred']],
		['raectx section:preferred', ['raectx', 'Nothing matches raectx.', null]],
	])('what the requirements that count lack: %s', (text, blame) => {
		expect(blamed(text)).toEqual(blame);
	});

	test('a flag as the field that it is', () => {
		expect(blamed('redis', {company: ['inetech']})).toEqual(['company:inetech', 'Nothing matches company:inetech.', 'company:Initech']);
	});

	test('parts that no role has together, when none is to blame alone', () => {
		const pairs = catalogOf(role('ab', {qualifications: ['alpha bravo']}), role('cd', {qualifications: ['charlie delta']}));
		expect(list(pairs, 'alpha bravo charlie delta').blame).toEqual({part: '', message: 'Each part matches some role, but no role has them together: alpha, bravo, charlie, delta.', nearest: null});
		const letters = 'alpha bravo xenon yacht charlie delta zebra omega';
		const many = catalogOf(role('a', {qualifications: ['alpha bravo xenon yacht']}), role('c', {qualifications: ['charlie delta zebra omega']}));
		expect(list(many, letters).blame?.message).toBe('Each part matches some role, but no role has them together: alpha, bravo, xenon, yacht, charlie, delta, ….');
	});

	test('the content when it has no roles', () => {
		expect(list(catalogOf(), 'redis').blame).toEqual({part: '', message: 'There are no roles in this content.', nearest: null});
	});

	test('the same in a search, in a count of skills and in what show and compare are of', () => {
		const index = indexCatalog(catalog);
		const query = parseQuery('track:forntend');
		const blame = {part: 'track:forntend', message: 'Nothing matches track:forntend.', nearest: 'track:frontend'};
		expect(search(catalog, 'track:forntend').blame).toEqual(blame);
		expect(countSkills(index, query, noFilters, {sort: null, limit: null}).blame).toEqual(blame);
		expect(narrowCatalog(index, query, noFilters).blame).toEqual(blame);
	});
});

describe('the nearest', () => {
	test('is nothing for the name of a skill that no role asks for', () => {
		const catalog = saying('Pays what is due');
		expect([list(catalog, 'vue').blame?.nearest, list(catalog, 'sue').blame?.nearest]).toEqual([null, 'due']);
	});

	const words = fc.constantFrom('redis', 'reddis', 'rediss', 'raectx', 'kubrntes', 'nodd.js', 'incidnets', 'lrge', '"larg scale"', 'skill:raect', 'skill:pythn', 'skill:redsi', 'track:backnd', 'track:pn', 'track:data-scence', 'company:inetech', 'section:prefered', 'weight:prefered', 'level:jnior', '-redis', 'has:salry', 'react | vuue');

	test('really matches when it stands in the place of what is to blame', () => {
		let suggested = 0;
		fc.assert(
			fc.property(fc.uniqueArray(words, {minLength: 1, maxLength: 3}), parts => {
				let text = parts.join(' ');
				// Several parts may be wrong: each is put right in its turn.
				for (let turn = 0; turn < parts.length + 1; turn++) {
					const {blame} = list(catalog, text);
					if (blame === null || blame.nearest === null) return;
					suggested++;
					// A repeated field is one part, written apart.
					if (!text.includes(blame.part)) return;
					text = text.replace(blame.part, blame.nearest);
					expect(list(catalog, text).blame?.part).not.toBe(blame.nearest);
				}
				expect(listed(catalog, text)).not.toEqual([]);
			}),
			{numRuns: 300},
		);
		expect(suggested).toBeGreaterThan(50);
	});

	test.each([
		['a track that has no roles', 'track:pn'],
		['a skill that nobody asks for', 'skill:pythn'],
		['a company of another track', 'company:acme-shup track:backend'],
		['a level that no role has', 'level:jnior'],
	])('is never %s', (_, text) => {
		expect(list(catalog, text).blame?.nearest).toBeNull();
	});
});
