import {describe, expect, test} from 'vitest';
import type {ExplorerOptions, ExplorerResult} from '../../source/run/world.js';
import {smallCatalog} from './small-catalog.js';
import {runInMemory} from './world-in-memory.js';

const [api, jobs] = smallCatalog.roles;

/** An explorer in which a person does one thing; keeps what it was opened with. */
function explorer(result: ExplorerResult | null) {
	const opened: ExplorerOptions[] = [];
	const openExplorer = async (options: ExplorerOptions) => {
		opened.push(options);
		return result;
	};
	return {opened, openExplorer};
}

const took = (...taken: NonNullable<ExplorerResult['taken']>): ExplorerResult => ({code: 0, print: null, taken});
const apiLine = 'acme/api\tAPI Engineer\tAcme\t\tbackend\tsenior\t2024\t\n';
const jobsLine = 'acme/jobs\tJob Runner Engineer\tAcme\t\tbackend\t\t\t\n';

test('what is taken comes as list prints it, in its order', async () => {
	const {opened, openExplorer} = explorer(took(jobs!, api!));
	expect(await runInMemory(['pick', 'redis', '--track', 'backend'], {openExplorer})).toEqual({code: 0, stdout: jobsLine + apiLine, stderr: ''});
	expect(opened).toMatchObject([{request: {kind: 'pick', text: 'redis', filters: {track: ['backend']}}}]);
});

test.each<readonly [format: string, begins: string]>([
	['csv', 'id,title,company,team,track,level,intake,source\nacme/api,'],
	['json', '[\n  {\n    "id": "acme/api",'],
	['ndjson', '{"id":"acme/api",'],
	['yaml', '---\nid: acme/api\ntitle: API Engineer\n'],
	['markdown', '| Role | Company |'],
	['table', 'ROLE      TITLE'],
])('it comes as %s', async (format, begins) => {
	const {code, stdout} = await runInMemory(['pick', '--format', format], {openExplorer: explorer(took(api!)).openExplorer});
	expect([code, stdout.slice(0, begins.length)]).toEqual([0, begins]);
});

test('the explorer has colour though standard output is a pipe', async () => {
	const {opened, openExplorer} = explorer(took(api!));
	await runInMemory(['pick'], {openExplorer});
	await runInMemory(['pick'], {openExplorer, env: {NO_COLOR: '1'}});
	expect(opened.map(({appearance}) => appearance.color)).toEqual([true, false]);
});

test.each<readonly [what: string, result: ExplorerResult, code: number]>([
	['left without a choice', {code: 0, print: null, taken: null}, 130],
	['interrupted', {code: 130, print: null, taken: null}, 130],
	['ended by a signal', {code: 143, print: null, taken: null}, 143],
])('%s nothing is printed', async (_, result, code) => {
	expect(await runInMemory(['pick'], {openExplorer: explorer(result).openExplorer})).toEqual({code, stdout: '', stderr: ''});
});

describe('without a terminal', () => {
	const advice = {code: 2, stdout: '', stderr: 'There is no terminal to pick on.\nreality list prints every match; --one takes a single one without asking.\n'};

	test('it says what to use instead', async () => {
		expect(await runInMemory(['pick'], {openExplorer: explorer(null).openExplorer})).toEqual(advice);
		expect(await runInMemory(['pick'])).toEqual(advice);
	});

	test('one that cannot draw is none', async () => {
		const {opened, openExplorer} = explorer(took(api!));
		expect(await runInMemory(['pick'], {openExplorer, env: {TERM: 'dumb'}})).toEqual(advice);
		expect(opened).toEqual([]);
	});
});

describe('--one', () => {
	test('takes a single match without asking', async () => {
		const {opened, openExplorer} = explorer(took(api!));
		expect(await runInMemory(['pick', '--one', 'kubernetes'], {openExplorer})).toEqual({code: 0, stdout: apiLine, stderr: ''});
		expect(opened).toEqual([]);
	});

	test('asks where there are several', async () => {
		const {opened, openExplorer} = explorer(took(api!));
		expect(await runInMemory(['pick', '--one', 'redis'], {openExplorer})).toEqual({code: 0, stdout: apiLine, stderr: ''});
		expect(opened).toHaveLength(1);
	});

	test('says that nothing matches', async () => {
		const {opened, openExplorer} = explorer(took(api!));
		expect(await runInMemory(['pick', '--one', 'nosuchthing'], {openExplorer})).toEqual({code: 1, stdout: '', stderr: 'Nothing matches nosuchthing.\n'});
		expect(opened).toEqual([]);
	});
});

test('what is wrong with the filters is said before anything is drawn', async () => {
	const {opened, openExplorer} = explorer(took(api!));
	expect(await runInMemory(['pick', '--track', 'bakend'], {openExplorer})).toEqual({code: 2, stdout: '', stderr: 'There is no track "bakend".\nDid you mean backend?\n'});
	expect(await runInMemory(['pick', '--limit', '3'], {openExplorer})).toMatchObject({code: 2, stderr: expect.stringContaining('reality pick takes no --limit.')});
	expect(opened).toEqual([]);
});
