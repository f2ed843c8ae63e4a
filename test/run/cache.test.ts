import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {folderWith} from '../content/folder.js';
import {runInMemory} from './world-in-memory.js';

let cwd: string;
const kept = (): string => path.join(cwd, 'cache/reality');
const world = () => ({cwd, env: {XDG_CACHE_HOME: path.join(cwd, 'cache')}});

function names(): readonly string[] {
	return fs.existsSync(kept()) ? fs.readdirSync(kept()) : [];
}

beforeEach(async () => {
	cwd = folderWith({'jobs/a.yaml': 'title: Data Plumber\nqualifications:\n  - Knows Redis\n', 'jobs/broken.yaml': 'title: 7\nqualifications: [Knows Redis]\n'});
	// What changed just now is not kept: it might change again within the same tick of the file system's clock.
	const youngest = fs.statSync(path.join(cwd, 'jobs/broken.yaml')).ctimeMs;
	await vi.waitUntil(() => Date.now() > youngest + 50, {interval: 5});
});

describe('a second start', () => {
	test('answers the same, problems included', async () => {
		const first = await runInMemory(['list', '--content', 'jobs', '--json'], world());
		expect(first.stderr).toContain('broken.yaml:1');
		expect(first.code).toBe(0);
		expect(names()).toHaveLength(1);
		expect(await runInMemory(['list', '--content', 'jobs', '--json'], world())).toEqual(first);
	});

	const formats = ['table', 'tsv', 'csv', 'json', 'ndjson', 'yaml', 'markdown'];
	test.each([['list', 'redis'], ['search', 'redis'], ['skills', 'redis'], ['skills', '--section', 'qualifications'], ['show', 'data-plumber'], ['show', 'other'], ['show', 'data-plumber', '--weight', 'required'], ['compare', 'data-plumber'], ['fit', '--have', 'redis']])('of %s %s gives in each format what a first one gives', async (...command) => {
		await runInMemory(['list', '--content', 'jobs'], world());
		for (const format of formats) {
			const argv = [...command, '--content', 'jobs', '--format', format];
			expect(await runInMemory(argv, world())).toEqual(await runInMemory([...argv, '--no-cache'], world()));
		}
	});

	test.each([['list'], ['search', 'redis'], ['skills'], ['show', 'data-plumber'], ['fit', '--have', 'redis'], ['pick', '--one']])('of %s takes what another command kept', async (...command) => {
		await runInMemory(['list', '--content', 'jobs'], world());
		const [name] = names();
		const {ino} = fs.statSync(path.join(kept(), name!));
		await runInMemory([...command, '--content', 'jobs'], world());
		expect(names()).toEqual([name]);
		expect(fs.statSync(path.join(kept(), name!)).ino).toBe(ino);
	});
});

describe('nothing is kept', () => {
	test.each([
		['with --no-cache', ['list', '--content', 'jobs', '--no-cache']],
		['of the shipped roles', ['list']],
		['by check', ['check', 'jobs']],
		['with --no-cache by diff', ['diff', 'jobs', 'builtin', '--no-cache']],
		['with --no-cache by a completion', ['completion', 'zsh', '--', 'list', '--content', 'jobs', '--no-cache', '--track', '']],
	])('%s', async (_how, argv) => {
		const {stderr} = await runInMemory(argv, world());
		expect(stderr).not.toContain('no-cache');
		expect(names()).toEqual([]);
	});

	test('where standard input is part of it', async () => {
		const readStdin = async () => Buffer.from('title: B\nqualifications: [Knows Redis]\n');
		expect((await runInMemory(['list', '--content', 'jobs', '--content', '-'], {...world(), readStdin})).code).toBe(0);
		expect(names()).toEqual([]);
	});

	test('without a home', async () => {
		expect((await runInMemory(['list', '--content', 'jobs'], {cwd, env: {}})).code).toBe(0);
		expect(names()).toEqual([]);
	});
});

test('a completion takes and keeps what it reads', async () => {
	await runInMemory(['completion', 'zsh', '--', 'list', '--content', 'jobs', '--track', ''], world());
	expect(names()).toHaveLength(1);
});

test('another build of the same version does not take it', async () => {
	await runInMemory(['list', '--content', 'jobs'], {...world(), build: () => 'one'});
	const [name] = names();
	const before = fs.readFileSync(path.join(kept(), name!));
	await runInMemory(['list', '--content', 'jobs'], {...world(), build: () => 'other'});
	expect(fs.readFileSync(path.join(kept(), name!)).equals(before)).toBe(false);
});

test('what reads content again when it has changed sees the change, and keeps it', async () => {
	const titles: (readonly string[])[] = [];
	const openExplorer = async ({catalog, reload}: {readonly catalog: {readonly roles: readonly {readonly title: string}[]}; readonly reload: () => Promise<{readonly roles: readonly {readonly title: string}[]}>}) => {
		titles.push(catalog.roles.map(({title}) => title));
		fs.writeFileSync(path.join(cwd, 'jobs/a.yaml'), 'title: Pipe Fitter\nqualifications: [Knows Redis]\n');
		titles.push((await reload()).roles.map(({title}) => title));
		return {code: 0, print: null};
	};
	await runInMemory(['--content', 'jobs'], {...world(), terminal: {isTerminal: true, columns: 80}, openExplorer});
	expect(titles).toEqual([['Data Plumber'], ['Pipe Fitter']]);
});
