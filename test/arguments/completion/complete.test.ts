import {describe, expect, test} from 'vitest';
import {complete} from '../../../source/arguments/completion/complete.js';
import {placeOf} from '../../../source/arguments/completion/place.js';
import {commandNames, commands} from '../../../source/arguments/commands.js';
import type {Catalog} from '../../../source/model/catalog.js';
import {smallCatalog} from '../../run/small-catalog.js';
import {copyRole} from '../../../source/model/role.js';

const [api, jobs, pages, odd] = smallCatalog.roles;
const catalog: Catalog = {...smallCatalog, roles: [api!, jobs!, copyRole(pages!, {company: 'Acme & Sons'}), odd!, copyRole(odd!, {id: 'other/pages'}), copyRole(odd!, {id: 'other/backend'})]};

async function valuesAfter(...words: readonly string[]): Promise<readonly string[]> {
	return (await complete(placeOf(words), async () => catalog)).map(({value}) => value);
}

describe('the last word can become', () => {
	test.each<readonly [words: readonly string[], values: readonly string[]]>([
		[['li'], ['list']],
		[['c'], ['compare', 'check', 'completion', 'company:']],
		[['list', 'c'], ['company:']],
		[['help', 'sh'], ['show']],
		[['help', 'show', ''], []],
		[['completion', ''], ['bash', 'zsh', 'fish']],
		[['completion', 'bash', ''], []],
		[['list', '--js'], ['--json']],
		[['list', '--json', '--js'], []],
		[['list', '--track', 'backend', '--tr'], ['--track']],
		[['check', '-'], ['--content', '--format', '--json', '--color', '--help']],
		[['--', '--js'], []],
		[['list', '--format', 'm'], ['markdown']],
		[['check', '--format', ''], ['json', 'ndjson']],
		[['skills', '--sort', ''], ['count', 'name', 'group']],
		[['list', '--sort', 'co'], ['company']],
		[['list', '--level', 'S'], ['senior', 'staff']],
		[['list', '--weight', ''], ['required', 'preferred', 'mentioned']],
		[['list', '--limit', ''], []],
		[['list', '--nosuch', 'tra'], ['track:']],
		[['list', '--track', ''], ['frontend', 'backend', 'other']],
		[['list', '--track', 'BACK'], ['backend']],
		[['list', '--track=ba'], ['--track=backend']],
		[['list', '--nosuch=ba'], []],
		[['list', '--json=ba'], []],
		[['list', '--company', 'a'], ['Acme', 'Acme & Sons']],
		[['list', '--intake', ''], ['2024']],
		[['list', '--skill', ''], ['redis']],
		[['pick', '--o'], ['--one']],
		[['list', '--content', ''], ['builtin', '-']],
		[['diff', 'a', ''], ['builtin', '-']],
		[['diff', 'a', 'b', ''], []],
		[['check', 'b'], ['builtin']],
		[['fit', ''], ['-']],
		[['fit', '--profile', ''], ['-']],
		[['fit', '--have', 'r'], ['redis']],
		[['fit', '--have', 'go,r'], ['go,redis']],
		[['fit', '--have=go,r'], ['--have=go,redis']],
		[['show', 'acme/'], ['acme/api', 'acme/jobs', 'acme/pages', 'acme/odd']],
		[['show', 'acme/api', 'acme/'], ['acme/jobs', 'acme/pages', 'acme/odd']],
		// Not pages, which is the end of two; not backend, which is a track.
		[['show', 'ap'], ['api']],
		[['show', 'pag'], []],
		[['compare', 'back'], ['backend']],
		[['compare', 'role:ap'], ['role:api']],
		[['compare', 'track:b'], ['track:backend']],
		[['list', 'track:b'], ['track:backend']],
		[['list', 'redis', 'weight:p'], ['weight:preferred']],
		[['list', 'company:a'], ['company:Acme', 'company:"Acme & Sons"']],
		[['list', 'company:"acme &'], ['company:"Acme & Sons"']],
		[['list', 'has:sa'], ['has:salary']],
		[['list', 'unknown:b'], []],
		[['show', '--query', 'lev'], ['level:']],
		[[], [...commandNames.filter(name => name !== 'explore'), 'track:', 'company:', 'level:', 'intake:', 'section:', 'skill:', 'weight:', 'has:']],
	])('%j → %j', async (words, values) => {
		expect(await valuesAfter(...words)).toEqual(values);
	});
});

test('values come with what they are', async () => {
	const load = async () => catalog;
	expect(await complete(placeOf(['list', '--track', 'f']), load)).toEqual([{value: 'frontend', about: 'Frontend, 1 role'}]);
	expect(await complete(placeOf(['list', '--skill', 'r']), load)).toEqual([{value: 'redis', about: 'Redis, 2 roles'}]);
	expect(await complete(placeOf(['show', 'ap']), load)).toEqual([{value: 'api', about: 'API Engineer · Acme'}]);
	expect(await complete(placeOf(['lis']), load)).toEqual([{value: 'list', about: commands.list.summary}]);
});

test.each([['--help'], ['list', '--format', 'j'], ['completion', 'b'], ['list', '--content', './']])('the content is not read for %s %s', async (...words) => {
	await complete(placeOf(words), () => Promise.reject(new Error('The content was read.')));
});

test('content that cannot be read offers nothing', async () => {
	expect(await complete(placeOf(['list', '--track', '']), async () => null)).toEqual([]);
});

test('a value that no terminal could show is left out', async () => {
	const hostile: Catalog = {...catalog, roles: [copyRole(api!, {company: 'Acme\u001B[31m\nrm'}), copyRole(api!, {company: 'Beta'})]};
	expect(await complete(placeOf(['list', '--company', '']), async () => hostile)).toEqual([{value: 'Beta', about: '1 role'}]);
});

describe('before the word at the cursor', () => {
	test.each<readonly [words: readonly string[], content: readonly string[]]>([
		[['list', '--content', 'a', '--content=b', '--track', ''], ['a', 'b']],
		[['list', '--content', ''], []],
		[['list', '--query', '--content', 'a', ''], []],
	])('%j names the content %j', (words, content) => {
		expect(placeOf(words).content).toEqual(content);
	});

	test.each<readonly [words: readonly string[], isPath: boolean]>([
		[['check', ''], true],
		[['fit', ''], true],
		[['fit', 'a.json', ''], false],
		[['list', '--content', './x'], true],
		[['list', '--content=./x'], true],
		[['list', ''], false],
		[['list', '--track', ''], false],
	])('%j: a path may stand there is %s', (words, isPath) => {
		expect(placeOf(words).isPath).toBe(isPath);
	});
});
