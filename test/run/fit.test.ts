import {describe, expect, test} from 'vitest';
import type {ExplorerOptions} from '../../source/run/world.js';
import {folderWith} from '../content/folder.js';
import {smallCatalog} from './small-catalog.js';
import {runInMemory} from './world-in-memory.js';

const terminal = {isTerminal: true, columns: 80} as const;
const noSkills = {env: {XDG_STATE_HOME: '/nowhere'}};

const missing = 'acme/jobs\tJob Runner Engineer\tpreferred\tmissing\tRedis\t\t1\tRedis is a plus\t\t\nacme/api\tAPI Engineer\trequired\tmissing\tRedis\t\t1\tKnows Redis and Kubernetes\t\t\n';

describe('a profile', () => {
	test('is a file', async () => {
		const cwd = folderWith({'resume.json': '{"skills": [{"name": "Redis"}]}'});
		expect(await runInMemory(['fit', 'resume.json', '--track', 'backend'], {cwd, catalog: {...smallCatalog, vocabulary: () => smallCatalog.skills}})).toEqual({
			code: 0,
			stdout: 'acme/api\tAPI Engineer\trequired\tmet\tRedis\tRedis\t\tKnows Redis and Kubernetes\tRedis\tresume.json:1\nacme/jobs\tJob Runner Engineer\tpreferred\tmet\tRedis\tRedis\t\tRedis is a plus\tRedis\tresume.json:1\n',
			stderr: '',
		});
	});

	test('is standard input', async () => {
		const catalog = {...smallCatalog, vocabulary: () => smallCatalog.skills};
		const {code, stdout, stderr} = await runInMemory(['fit', '-', '--json'], {catalog, readStdin: async () => Buffer.from('redis\nCobol\n')});
		expect([code, stderr]).toEqual([0, 'Not known as skills, and left out: Cobol.\n']);
		expect(JSON.parse(stdout)).toMatchObject({profile: {source: '-', skills: [{id: 'redis', line: 'redis', place: '-:1'}]}, learnNext: []});
	});

	test('is what --have names, by id, name or alias in any case', async () => {
		expect(await runInMemory(['fit', '--have', 'react.js', '--track', 'backend'])).toEqual({code: 0, stdout: missing, stderr: ''});
	});

	test('is what was ticked in the explorer where nothing else is named', async () => {
		const state = folderWith({'reality/state.json': JSON.stringify({version: 1, tab: null, have: ['react', 'gone'], marks: []})});
		expect(await runInMemory(['fit', '--track', 'backend'], {env: {XDG_STATE_HOME: state}})).toEqual({code: 0, stdout: missing, stderr: ''});
		const {stdout} = await runInMemory(['fit', '--have', 'redis', '--json'], {env: {XDG_STATE_HOME: state}});
		expect(JSON.parse(stdout).profile.skills).toEqual([{id: 'redis', name: 'Redis', group: 'backend', line: '--have redis', place: null}]);
	});

	test.each([
		['algorithms', ['algorithms-skill']],
		['Algorithms', ['algorithms-skill']],
		['algorithms-field', ['algorithms-field']],
		['Economics', ['economics']],
	])('of --have %s is the skill before the field of study of this name', async (name, expected) => {
		const skill = (id: string, alias: string, group: string) => ({...smallCatalog.skills[0]!, id, name: alias, aliases: [], group});
		const skills = [skill('algorithms-field', 'Algorithms', 'education'), skill('economics', 'Economics', 'education')];
		const catalog = {...smallCatalog, skills: [...smallCatalog.skills, ...skills], vocabulary: () => [...smallCatalog.skills, ...skills, skill('algorithms-skill', 'Algorithms', 'computing')]};
		const {stdout} = await runInMemory(['fit', '--have', name, '--json'], {catalog});
		expect(JSON.parse(stdout).profile.skills.map(({id}: {id: string}) => id)).toEqual(expected);
	});

	test('is a file and what --have names', async () => {
		const cwd = folderWith({'mine.txt': 'react\n'});
		const {stdout} = await runInMemory(['fit', 'mine.txt', '--have', 'redis', '--json'], {cwd, catalog: {...smallCatalog, vocabulary: () => smallCatalog.skills}});
		expect(JSON.parse(stdout).profile.skills.map(({id}: {id: string}) => id)).toEqual(['react', 'redis']);
	});
});

describe('the end', () => {
	test.each<[argv: readonly string[], code: number, stderr: string]>([
		[['fit'], 2, 'There is no profile: nothing says what you have.\nName a résumé (reality fit resume.json) or skills (reality fit --have react,go), or tick skills with Space in the explorer (reality).\n'],
		[['fit', '--have', 'redsi'], 2, 'There is no skill "redsi".\nDid you mean redis?\n'],
		[['fit', '--have', 'cobol'], 2, 'There is no skill "cobol".\nreality skills names those that roles ask for.\n'],
		[['fit', 'none.json'], 2, 'none.json: There is no such file or folder.\nSkills can be named without a file: reality fit --have react,go\n'],
		[['fit', '--have', 'redis', '--query', 'cobol'], 1, 'Nothing matches cobol.\n'],
	])('of %j is %i', async (argv, code, stderr) => {
		expect(await runInMemory(argv, noSkills)).toEqual({code, stdout: '', stderr});
	});

	test('of nothing found is an empty answer for a program', async () => {
		const {code, stdout} = await runInMemory(['fit', '--have', 'redis', '--query', 'cobol', '--json']);
		expect([code, JSON.parse(stdout)]).toMatchObject([1, {roles: [], learnNext: []}]);
	});
});

describe('the explorer', () => {
	test('is given what --profile names, and says what it did not recognise', async () => {
		const opened: ExplorerOptions[] = [];
		const cwd = folderWith({'mine.txt': 'redis\nCobol\n'});
		const {code, stderr} = await runInMemory(['--profile', 'mine.txt'], {
			cwd,
			terminal,
			catalog: {...smallCatalog, vocabulary: () => smallCatalog.skills},
			openExplorer: async options => {
				opened.push(options);
				return {code: 0, print: null};
			},
		});
		expect([code, stderr]).toEqual([0, 'Not known as skills, and left out: Cobol.\n']);
		expect(opened).toMatchObject([{profile: {source: 'mine.txt', skills: [{id: 'redis'}]}}]);
	});

	test('is not opened with a profile that cannot be read', async () => {
		const ran = await runInMemory(['--profile', 'none.json'], {terminal, openExplorer: () => Promise.reject(new Error('opened'))});
		expect([ran.code, ran.stderr]).toEqual([2, 'none.json: There is no such file or folder.\nSkills can be named without a file: reality fit --have react,go\n']);
	});
});

test('a list with a profile says where the profile would be looked at', async () => {
	const cwd = folderWith({'mine.txt': 'redis\n'});
	const {code, stderr} = await runInMemory(['pages', '--profile', 'mine.txt'], {cwd, catalog: {...smallCatalog, vocabulary: () => smallCatalog.skills}});
	expect([code, stderr]).toEqual([0, '--profile is for the explorer; reality fit --query pages mine.txt prints what it meets.\n']);
});
