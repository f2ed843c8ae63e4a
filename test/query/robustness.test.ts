import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Catalog} from '../../source/model/catalog.js';
import {compareSubjects} from '../../source/query/compare.js';
import {countSkills} from '../../source/query/count-skills.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {narrowCatalog} from '../../source/query/narrow.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {searchRequirements} from '../../source/query/search-requirements.js';
import {showSubject} from '../../source/query/show.js';
import {defaultSubjects, resolveSubject, trackSubject} from '../../source/query/subjects.js';
import {catalogOf, listed, role, saying, searched} from './catalog.js';
import {copyRole} from '../../source/model/role.js';

const all = {sort: null, limit: null} as const;

/** Every answer there is, read to the end. */
function answerAll(catalog: Catalog, text: string): readonly unknown[] {
	const index = indexCatalog(catalog);
	const query = parseQuery(text);
	const subjects = catalog.tracks.map(track => trackSubject(narrowCatalog(index, query, noFilters).catalog, track));
	const answers = [
		listRoles(index, query, noFilters, all),
		searchRequirements(index, query, noFilters, all),
		countSkills(index, query, noFilters, all),
		compareSubjects(catalog, subjects.slice(0, 4)),
		...subjects.map(subject => showSubject(catalog, subject)),
	];
	return answers.map(answer => JSON.parse(JSON.stringify(answer)) as unknown);
}

describe('a query never fails', () => {
	const catalog = catalogOf(role('a', {title: '__proto__', company: 'constructor', team: 'toString', qualifications: ['hasOwnProperty of Redis', '熟悉 Node.js 😀']}), role('b', {track: 'backend', preferred: ['C++ and k8s']}));
	const index = indexCatalog(catalog);
	const pieces = fc.array(fc.constantFrom('redis', 'a', '"', '-', 'not:', ':', '|', ' ', ' OR ', 'track:', 'skill:', 'section:', 'weight:preferred', '日', '\u0301', '\u{1F600}', '\uD800', '++', '.', '__proto__', 'has:constructor', '\u0000', 'İ'), {maxLength: 14}).map(parts => parts.join(''));

	test('whatever is typed', () => {
		fc.assert(
			fc.property(fc.oneof(pieces, fc.string({unit: 'binary'})), text => {
				const query = parseQuery(text);
				const list = listRoles(index, query, noFilters, all);
				const found = searchRequirements(index, query, noFilters, all);
				expect(list.hits.length === 0).toBe(list.blame !== null);
				expect(found.hits.length === 0).toBe(found.blame !== null);
				for (const hit of [...list.hits.flatMap(({hits}) => hits), ...found.hits]) expect(hit.matches.every(([start, end]) => start >= 0 && end <= hit.requirement.text.length)).toBe(true);
			}),
			{numRuns: 500},
		);
	});

	test.each([
		['500 words', Array.from({length: 500}, (_, at) => `word${at}`).join(' ')],
		['500 times the same word', 'redis '.repeat(500)],
		['500 mistyped words', Array.from({length: 500}, (_, at) => `rediz${'abcdefghij'[at % 10]}${at}`).join(' ')],
		['500 alternatives', Array.from({length: 500}, (_, at) => `word${at}`).join(' | ')],
		['500 negatives', '-x '.repeat(500)],
		['one word of 10,000 letters', 'redis'.repeat(2000)],
		['one name of 10,000 parts', 'a.'.repeat(10_000)],
		['10,000 quotes', '"'.repeat(10_000)],
		['10,000 bars', '| '.repeat(10_000)],
		['10,000 colons', 'a:'.repeat(10_000)],
	])('of %s', (_, text) => {
		expect(answerAll(catalog, text)).toHaveLength(8);
	});
});

describe('names that mean something to the language are data', () => {
	const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
	const catalog: Catalog = {
		...catalogOf(...names.map(name => role(name, {title: name, company: name, team: name, track: name, qualifications: [`Knows ${name}`, {text: 'Asks', skills: [name]}]}))),
		tracks: names.map(name => ({id: name, name, titles: []})),
		skills: names.map(name => ({id: name, name, group: name, aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false})),
	};

	test.each(names)('%s as word, phrase, company, track, skill and subject', name => {
		expect([name, `"${name}"`, `company:${name}`, `track:${name}`, `skill:${name}`].map(text => listed(catalog, text))).toEqual(Array.from({length: 5}, () => [name]));
		expect(resolveSubject(catalog, `role:${name}`).id).toBe(name);
		expect(resolveSubject(catalog, `track:${name}`).roles.map(({id}) => id)).toEqual([name]);
	});

	test('as columns and counts', () => {
		const {only, skills} = compareSubjects(catalog, names.slice(0, 4).map(name => resolveSubject(catalog, `track:${name}`)));
		expect(only).toEqual(names.slice(0, 4).map(name => [name]));
		expect(skills).toHaveLength(4);
		const counted = countSkills(indexCatalog(catalog), parseQuery(''), noFilters, all);
		expect(counted.skills.map(({id, tracks}) => [id, Object.keys(tracks).length])).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).map(name => [name, 5]));
	});
});

describe('catalogs of every size', () => {
	test.each([
		['no role', catalogOf()],
		['no role, track or skill', {...catalogOf(), tracks: [], skills: []}],
		['one role', saying('Knows Redis')],
		['one role that says nothing', catalogOf(role('a'))],
		['one role of empty texts', catalogOf(role('', {title: '', company: '', team: '', qualifications: ['', ' ', '…']}))],
		['a role of a track that nobody declares', catalogOf(role('a', {track: 'nowhere', qualifications: ['Knows Redis']}))],
	])('%s: answers all there is', (_, catalog) => {
		for (const text of ['', 'redis', '-redis', 'track:pm', 'skill:redis', 'section:preferred', '"a b"', 'reddis | x']) {
			expect(answerAll(catalog, text)).toHaveLength(4 + catalog.tracks.length);
		}
		expect(() => defaultSubjects(catalog)).not.toThrow();
	});

	test('a role without requirements is listed, and has nothing to search', () => {
		const catalog = catalogOf(role('a', {title: 'Redis Engineer'}));
		expect([listed(catalog, 'redis'), listed(catalog, 'redis section:preferred'), searched(catalog, '')]).toEqual([['a'], [], []]);
	});

	test('a text of 200,000 words', () => {
		const catalog = saying('redis kafka '.repeat(100_000));
		expect([listed(catalog, '"redis kafka"'), listed(catalog, 'redsi')]).toEqual([['r1'], ['r1']]);
	});

	test('10,000 roles', () => {
		const [template] = catalogOf(role('x', {qualifications: ['Knows Redis and Kafka', 'Clear communication', 'One of Go and Java']})).roles;
		const many = catalogOf(...Array.from({length: 10_000}, (_, at) => copyRole(template!, {id: `acme/${at}`, title: `Engineer ${at}`, track: at % 2 === 0 ? 'backend' : 'pm'})));
		expect([listed(many, 'redis').length, listed(many, 'engineer 4321')[0], listed(many, 'comunication -track:pm').length, searched(many, 'kafka java track:pm').length]).toEqual([10_000, 'acme/4321', 5000, 10_000]);
		const {skills, statements} = compareSubjects(many, ['backend', 'pm'].map(name => resolveSubject(many, name)));
		expect([skills.find(({id}) => id === 'redis')?.cells.map(({required, of}) => [required, of]), statements.length]).toEqual([[[5000, 5000], [5000, 5000]], 3]);
	});
});
