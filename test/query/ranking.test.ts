import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RequirementHit, RoleHit} from '../../source/query/answers.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {searchRequirements} from '../../source/query/search-requirements.js';
import type {RoleSort} from '../../source/query/sorts.js';
import {catalogOf, list, listed, role, saying, search, searched} from './catalog.js';

describe('exact word before word beginning before resemblance', () => {
	test.each([
		['test', ['Must test', 'Does testing', 'Does tests'], ['Must test', 'Does tests', 'Does testing']],
		['scal', ['Is scalable', 'Knows Scala', 'At scale'], ['Knows Scala', 'At scale', 'Is scalable']],
	])('%s of %j', (text, texts, order) => {
		expect(searched(saying(...texts), text)).toEqual(order);
	});

	test('an exact word in a requirement comes before a beginning in the title', () => {
		const catalog = catalogOf(role('a', {title: 'Testing Lead', qualifications: ['Leads']}), role('b', {qualifications: ['Must test']}));
		expect(listed(catalog, 'test')).toEqual(['b', 'a']);
	});

	test('the same word in the title comes before one in the team, and that before one in a requirement', () => {
		const catalog = catalogOf(role('a', {qualifications: ['Payments']}), role('b', {team: 'Payments'}), role('c', {title: 'Payments'}));
		expect(listed(catalog, 'payments')).toEqual(['c', 'b', 'a']);
	});

	test('equally good requirements come first that ask more strongly: required, preferred, then the work', () => {
		const catalog = catalogOf(role('a', {responsibilities: ['Redis at work'], qualifications: ['Redis is a plus', 'Redis']}), role('b', {qualifications: ['Redis too'], preferred: ['Redis as well']}));
		expect(searched(catalog, 'redis')).toEqual(['Redis', 'Redis too', 'Redis is a plus', 'Redis as well', 'Redis at work']);
		expect(searched(catalog, 'skill:redis')).toEqual(['Redis', 'Redis too', 'Redis is a plus', 'Redis as well', 'Redis at work']);
		expect(list(catalog, 'redis').hits[0]?.hits.map(({requirement}) => requirement.text)).toEqual(['Redis', 'Redis is a plus', 'Redis at work']);
	});

	test('and roles alike, but never before a better word', () => {
		const catalog = catalogOf(role('a', {preferred: ['Tests']}), role('b', {responsibilities: ['Tests']}), role('c', {qualifications: ['Tests']}), role('d', {responsibilities: ['Must test']}));
		expect(listed(catalog, 'test')).toEqual(['d', 'c', 'a', 'b']);
		expect(searched(catalog, 'test')).toEqual(['Must test', 'Tests', 'Tests', 'Tests']);
	});

	test('a requirement that has the name of a skill and means it comes before one that only has the word', () => {
		const catalog = catalogOf(role('a', {qualifications: [{text: 'Goes to Redis, a village', not: ['redis']}, {text: 'Remote dictionaries', skills: ['redis']}, 'Knows Redis']}));
		expect(searched(catalog, 'redis')).toEqual(['Knows Redis', 'Goes to Redis, a village', 'Remote dictionaries']);
	});

	test('equally good roles stand by track, then as in the content', () => {
		const catalog = catalogOf(...['pm', 'backend', null, 'frontend', 'backend'].map((track, at) => role(`r${at}`, {track, qualifications: ['Redis']})));
		expect(listed(catalog, 'redis')).toEqual(['r3', 'r1', 'r4', 'r0', 'r2']);
	});
});

describe('what only resembles is left out', () => {
	test.each([
		['rails', ['Rides trails', 'Ruby on Rails'], ['Ruby on Rails']],
		['react', ['Acts on reacx', 'Knows React'], ['Knows React']],
		['goal', ['Sets goals', 'Eats goat'], ['Sets goals']],
		['mode', ['Sets modes', 'Has a node'], ['Sets modes']],
		['mode', ['Has a node'], ['Has a node']],
	])('when the word occurs exactly or as a beginning anywhere: %s of %j', (text, texts, found) => {
		expect(searched(saying(...texts), text)).toEqual(found);
	});

	test.each([
		['recat', ['A related field', 'Knows React'], ['Knows React']],
		['recat', ['A related field', 'Knows ReactJS', 'Knows React'], ['Knows ReactJS', 'Knows React']],
		['relaetd', ['Relatedness', 'A related field'], ['A related field']],
		['rlated', ['Relatedness', 'Reacts'], ['Relatedness']],
	])('and what only begins so when a whole word resembles: %s of %j', (text, texts, found) => {
		expect(searched(saying(...texts), text)).toEqual(found);
	});

	test('also when it is the name of a skill that the texts call otherwise', () => {
		expect(searched(saying('Walks in Goland', 'Knows Go and Python'), 'golang')).toEqual(['Knows Go and Python']);
	});

	test('also when it occurs in a title alone', () => {
		expect(listed(catalogOf(role('a', {title: 'Goal Keeper'}), role('b', {qualifications: ['Eats goat']})), 'goal')).toEqual(['a']);
	});

	test.each([
		['-goat', ['r1']],
		['"goat"', []],
		['"big goat"', []],
	])('for negatives and phrases always: %s', (text, ids) => {
		expect(listed(saying('Sets big goals'), text)).toEqual(ids);
	});

	test.each([
		['ai', 'Can maintain email'],
		['goo', 'Knows Go'],
		['jva', 'Knows Java'],
		['sq', 'Asks'],
		['jss', 'Knows JavaScript'],
		['2024', 'Starts 2023'],
		['es2016', 'Knows es2015'],
		['개', '백엔드'],
	])('for words under four letters always: %s does not find "%s"', (text, said) => {
		expect(searched(saying(said), text)).toEqual([]);
	});

	test('words that are too far away stay away', () => {
		const catalog = saying('Knows Kubernetes', 'Knows Kafka', 'Good communication');
		expect(['kubexxxtes', 'kaaaa', 'commotion', 'zzzzzzzz', 'a'.repeat(50)].map(text => searched(catalog, text))).toEqual([[], [], [], [], []]);
	});
});

describe('the order of an answer is the order of its scores', () => {
	const vocabulary = ['test', 'testing', 'tests', 'tset', 'redis', 'redux', 'react', 'reach', 'java', 'javascript', 'go', 'c', 'c++', 'kafka', 'scale', 'scala', 'scalable'];
	const line = fc.array(fc.constantFrom(...vocabulary), {minLength: 1, maxLength: 5}).map(words => words.join(' '));
	const roles = fc.array(fc.record({title: line, team: fc.option(line), qualifications: fc.array(line, {maxLength: 3}), track: fc.constantFrom('frontend', 'backend', null)}), {maxLength: 6});
	const query = fc.array(fc.constantFrom(...vocabulary, 'tesst', 'jaav', 'sclae', '-c', 'java | kafka', '"test redis"', 'track:backend'), {minLength: 1, maxLength: 3}).map(words => words.join(' '));
	const isDescending = (hits: readonly (RoleHit | RequirementHit)[]) => hits.every((hit, at) => at === 0 || hits[at - 1]!.score >= hit.score);

	test('in lists and searches, whatever they hold', () => {
		fc.assert(
			fc.property(roles, query, (literals, text) => {
				const catalog = catalogOf(...literals.map((literal, at) => role(`r${at}`, literal)));
				const index = indexCatalog(catalog);
				const byScore = {sort: 'relevance', limit: null} as const;
				const listedRoles = listRoles(index, parseQuery(text), noFilters, byScore);
				const found = searchRequirements(index, parseQuery(text), noFilters, byScore);
				expect(isDescending(listedRoles.hits)).toBe(true);
				expect(isDescending(found.hits)).toBe(true);
				for (const hit of listedRoles.hits) expect(isDescending(hit.hits)).toBe(true);
				// A search is of the roles that a list has.
				const ids = new Set(listedRoles.hits.map(hit => hit.role.id));
				expect(found.hits.filter(hit => !ids.has(hit.role.id))).toEqual([]);
				expect(found.roleCount).toBe(new Set(found.hits.map(hit => hit.role.id)).size);
			}),
		);
	});
});

describe('sorts and limits', () => {
	const catalog = catalogOf(
		role('a', {title: 'Beta 10', company: 'Zeta', track: 'pm', level: 'senior', intake: 2024, qualifications: ['Redis a', 'Other']}),
		role('b', {title: 'beta 9', company: null, track: 'frontend', level: null, intake: null, qualifications: ['Redis b']}),
		role('c', {title: 'Älpha', company: 'Acme', track: null, level: 'intern', intake: '2023 Autumn', qualifications: ['Redis c']}),
		role('d', {title: 'Redis', company: 'acme', track: 'frontend', level: 'lead', intake: 2023, qualifications: ['Redis d']}),
	);
	const ids = (sort: RoleSort | null, limit: number | null = null, text = '') => listRoles(indexCatalog(catalog), parseQuery(text), noFilters, {sort, limit}).hits.map(hit => hit.role.id);

	test.each([
		[null, ['b', 'd', 'a', 'c']],
		['track', ['b', 'd', 'a', 'c']],
		['relevance', ['b', 'd', 'a', 'c']],
		['title', ['c', 'b', 'a', 'd']],
		['company', ['d', 'c', 'a', 'b']],
		['level', ['c', 'a', 'd', 'b']],
		['intake', ['d', 'c', 'a', 'b']],
	] as const)('roles by %s', (sort, order) => {
		expect(ids(sort)).toEqual(order);
	});

	test('with words the best come first unless another order is asked for', () => {
		expect(ids(null, null, 'redis')).toEqual(['d', 'b', 'a', 'c']);
		expect(ids('title', null, 'redis')).toEqual(['c', 'b', 'a', 'd']);
	});

	test.each([
		[0, []],
		[2, ['b', 'd']],
		[99, ['b', 'd', 'a', 'c']],
	])('a limit of %i cuts, the total stays', (limit, order) => {
		const answer = listRoles(indexCatalog(catalog), parseQuery(''), noFilters, {sort: null, limit});
		expect([answer.hits.map(hit => hit.role.id), answer.total]).toEqual([order, 4]);
	});

	test('search obeys both', () => {
		const answer = searchRequirements(indexCatalog(catalog), parseQuery('redis'), noFilters, {sort: 'level', limit: 3});
		expect(answer.hits.map(hit => hit.requirement.text)).toEqual(['Redis c', 'Redis a', 'Redis d']);
		expect([answer.total, answer.roleCount]).toEqual([4, 4]);
	});
});

describe('matches', () => {
	const lit = (text: string, [start, end]: readonly [number, number]) => text.slice(start, end);

	test.each([
		['redis', 'Redis and redis', ['Redis', 'redis']],
		['redis kafka', 'Kafka, not Redis', ['Kafka', 'Redis']],
		['dist', 'Distributed', ['Distributed']],
		['distibuted', 'Is distributed', ['distributed']],
		['"large scale"', 'At large-scale here', ['large-scale']],
		['node.js', 'Knows Node.js well', ['Node.js']],
		['kubernetes', 'Knows k8s', ['k8s']],
		['resume', '😀 Your Re\u0301sumé!', ['Re\u0301sumé']],
		['c++', 'C, C++ and C#', ['C++']],
		['skill:react', 'Knows ReactJS', ['ReactJS']],
		['skill:react | skill:vue', 'Knows ReactJS', ['ReactJS']],
		['large "large scale"', 'A large scale', ['large scale']],
		['redis -kafka', 'Redis', ['Redis']],
		['track:other', 'Redis', []],
	])('%s in "%s"', (text, said, words) => {
		expect(search(saying(said), text).hits.map(({matches}) => matches.map(range => lit(said, range)))).toEqual([words]);
	});

	test('of a mistyped skill are all its names', () => {
		expect(search(saying('Knows React', 'Knows ReactJS'), 'recat').hits.map(({requirement, matches}) => matches.map(range => lit(requirement.text, range)))).toEqual([['React'], ['ReactJS']]);
	});

	test('of title, team and company are their own', () => {
		const [hit] = list(catalogOf(role('a', {title: 'Redis Engineer', team: 'The Redis Team', company: 'Redis', qualifications: ['Knows Redis']})), 'redis').hits;
		expect([hit?.titleMatches, hit?.teamMatches, hit?.companyMatches, hit?.hits.map(({matches}) => matches)]).toEqual([[[0, 5]], [[4, 9]], [[0, 5]], [[[6, 11]]]]);
	});

	test('a list without words has none', () => {
		const [hit] = list(saying('Knows Redis'), 'track:other').hits;
		expect([hit?.titleMatches, hit?.hits]).toEqual([[], []]);
	});

	test('are sorted ranges within the text that do not overlap and cut no character', () => {
		const piece = fc.constantFrom('redis', 'Redis,', 'node.js', 'Node', '日本', '😀', 'e\u0301a', 'C++', ' ', 'large scale', '\u0301', 'k8s');
		fc.assert(
			fc.property(fc.array(piece, {minLength: 1, maxLength: 8}).map(pieces => pieces.join(' ').trim() || 'x'), fc.array(piece, {minLength: 1, maxLength: 3}).map(pieces => pieces.join(' ')), (said, text) => {
				for (const {requirement, matches} of search(saying(said), text).hits) {
					let last = 0;
					for (const [start, end] of matches) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(requirement.text.length);
						expect(requirement.text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
						last = end;
					}
				}
			}),
		);
	});
});
