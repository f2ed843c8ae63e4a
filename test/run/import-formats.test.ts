import {readdirSync, readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadContent} from '../../source/content/load-content.js';
import {folderWith} from '../content/folder.js';
import {isWindows, withSlashes} from '../system.js';
import {smallCatalog} from './small-catalog.js';
import {type Ran, runInMemory} from './world-in-memory.js';

const catalog = {...smallCatalog, tracks: [{id: 'frontend', name: 'Frontend', titles: ['frontend']}, {id: 'backend', name: 'Backend', titles: ['backend']}], vocabulary: () => smallCatalog.skills};
const fixtures = path.join(import.meta.dirname, '../postings/fixtures');
const files = readdirSync(fixtures, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile()).map(entry => withSlashes(path.relative(fixtures, path.join(entry.parentPath, entry.name))));

async function importFile(file: string, argv: readonly string[], cwd: string = fixtures): Promise<Ran> {
	return runInMemory(['import', file, ...argv], {catalog, cwd});
}

/** The roles of a text, as another command reads them. */
function rolesOf(text: string) {
	const {roles, problems} = loadContent({sources: ['-'], builtin: () => ({...catalog, roles: []}), readStdin: () => text});
	expect(problems).toEqual([]);
	return roles;
}

describe.each(files)('%s', file => {
	test.each(['json', 'ndjson', 'markdown'])('as %s is the same content as its YAML', async format => {
		const yaml = await importFile(file, []);
		const other = await importFile(file, ['--format', format]);
		expect({code: other.code, stderr: other.stderr}).toEqual({code: yaml.code, stderr: yaml.stderr});
		if (yaml.stdout === '') expect(other.stdout).toBe(format === 'json' && yaml.code === 1 ? '[]\n' : '');
		else expect(rolesOf(other.stdout)).toEqual(rolesOf(yaml.stdout));
	});
});

describe('what is content already', () => {
	test.each(['yaml', 'json', 'ndjson'])('is taken as it is from %s', async format => {
		for (const file of ['greenhouse/board.json', 'markdown/readme.md', 'json-resume/full.json']) {
			const yaml = await importFile(file, []);
			const printed = await importFile(file, ['--format', format]);
			const again = await runInMemory(['import', '-'], {catalog, readStdin: async () => Buffer.from(printed.stdout)});
			expect(again.stdout).toBe(yaml.stdout);
			expect(again.stderr).toMatch(/^standard input: content, \d postings?\.\n/u);
		}
	});

	test('keeps what a person wrote, and takes what is set for this run', async () => {
		const own = '# mine\ntitle: Dev\ncompany: Acme\ntags: [good]\nqualifications:\n  - {text: Knows caches, skills: [redis]}\n';
		const {stdout, stderr} = await importFile('a.yaml', ['--set-level', 'mid', '--set-company', 'Beta'], folderWith({'a.yaml': own}));
		expect(stdout).toBe('---\ntitle: Dev\ncompany: Beta\ntags:\n  - good\nqualifications:\n  - text: Knows caches\n    skills:\n      - redis\nlevel: mid\n');
		expect(stderr).toContain('  Dev, Beta: 1 requirement kept, 0 lines left out.\n    Not stated: team, track, intake, source,');
	});

	test('may be a list', async () => {
		const list = '- title: A\n  qualifications: [B]\n- title: C\n  preferred: [D]\n';
		expect((await importFile('a.yaml', [], folderWith({'a.yaml': list}))).stdout).toBe('---\ntitle: A\nqualifications:\n  - B\n---\ntitle: C\npreferred:\n  - D\n');
	});

	test('is taken as far as it is right', async () => {
		const {code, stdout, stderr} = await importFile('a.yaml', [], folderWith({'a.yaml': 'title: A\nqualifications: [B]\n---\ntitle: C\n'}));
		expect({code, stdout}).toEqual({code: 0, stdout: '---\ntitle: A\nqualifications:\n  - B\n'});
		expect(stderr).toContain('a.yaml: content, 2 postings.\n');
		expect(stderr).toContain('\n  Left out: role 2: The role has no requirement.\n');
	});

	test.each([
		['plain text', 'Title: Backend Engineer\nCompany: Acme\n\nRequirements:\n- Go\n'],
		['plain text in small letters', 'title: Backend Engineer\ncompany: Acme\n\nrequirements:\n\nYou know Go: well.\n* and Redis\n'],
	])('is not %s', async (_name, text) => {
		const {stderr} = await importFile('a.txt', [], folderWith({'a.txt': text}));
		expect(stderr).toMatch(/^a\.txt: plain text, 1 posting\.\n/u);
	});
});

const posting = '# Acme\n## [Backend Engineer](https://acme.example/1)\n### Qualifications\n* Knows Redis\n## [PM](https://acme.example/2)\n### Qualifications\n* Calm\n';

describe('roles on standard output', () => {
	test('are a line each in CSV, by the ids that they have as content', async () => {
		const folder = folderWith({'a.md': posting});
		expect((await importFile('a.md', ['--format', 'csv'], folder)).stdout).toBe('id,title,company,team,track,level,intake,source\nacme/backend-engineer,Backend Engineer,Acme,,backend,,,https://acme.example/1\nacme/pm,PM,Acme,,,,,https://acme.example/2\n');
		expect((await importFile('a.md', ['--format', 'csv', '--query', 'redis'], folder)).stdout).toBe('id,title,company,team,track,level,intake,source\nacme/backend-engineer,Backend Engineer,Acme,,backend,,,https://acme.example/1\n');
	});

	test('are a table as wide as they are told', async () => {
		const folder = folderWith({'a.md': posting});
		expect((await importFile('a.md', ['--format', 'table', '--width', '40'], folder)).stdout).toBe('Backend Engineer\n  acme/backend-engineer\n  Acme · backend\nPM\n  acme/pm\n  Acme\n');
	});

	test.each([
		['json', '[]\n'],
		['csv', 'id,title,company,team,track,level,intake,source\n'],
		['tsv', ''],
		['ndjson', ''],
		['markdown', ''],
		['yaml', ''],
	])('are in %s %j where there are none', async (format, stdout) => {
		expect(await importFile('a.md', ['--format', format, '--query', 'nosuchthing'], folderWith({'a.md': posting}))).toMatchObject({code: 1, stdout});
		expect(await importFile('a.md', ['--format', format], folderWith({'a.md': 'Nothing of the kind'}))).toMatchObject({code: 1, stdout});
	});
});

describe('with a folder to write to', () => {
	test('standard output says what became of each where a format is named, and standard error only sums up', async () => {
		const folder = folderWith({'a.md': posting});
		const {stdout, stderr} = await importFile('a.md', ['--out', './jobs', '--format', 'tsv'], folder);
		expect(withSlashes(stdout)).toBe('acme/backend-engineer\tnew\tjobs/acme/backend-engineer.yaml\tBackend Engineer\tAcme\tbackend\t\thttps://acme.example/1\nacme/pm\tnew\tjobs/acme/pm.yaml\tPM\tAcme\t\t\thttps://acme.example/2\n');
		expect(stderr).not.toContain('jobs/acme');
		expect(stderr).toMatch(/\n2 roles imported into \.\/jobs: 2 new\.\n$/u);
		const listed = await runInMemory(['list', '--content', 'jobs'], {catalog, cwd: folder});
		expect(listed.stdout.split('\n').map(line => line.split('\t')[0])).toEqual(['acme/backend-engineer', 'acme/pm', '']);
	});

	test('JSON has what was changed, what stays and why', async () => {
		const folder = folderWith({'a.md': posting, 'jobs/b.yaml': 'title: Backend Engineer\ncompany: Acme\nlevel: junior\nqualifications:\n  - Knows Go\n  - text: Likes trains # mine\n    skills: [react]\n', 'jobs/two.yaml': 'title: PM\ncompany: Acme\nqualifications: [Calm]\n---\ntitle: Clerk\nqualifications: [Writes]\n'});
		const {stdout} = await importFile('a.md', ['--out', 'jobs', '--json', '--dry-run', '--set-level', 'mid'], folder);
		expect(JSON.parse(stdout)).toEqual([
			{id: 'b', status: 'updated', file: path.join('jobs/b.yaml'), title: 'Backend Engineer', company: 'Acme', team: null, track: 'backend', level: 'mid', intake: null, source: 'https://acme.example/1', changes: [{name: 'track', old: null, new: 'backend'}, {name: 'level', old: 'junior', new: 'mid'}, {name: 'source', old: null, new: 'https://acme.example/1'}, {name: 'qualifications', old: null, new: 'Knows Redis'}, {name: 'qualifications', old: 'Knows Go', new: null}], stays: ['Likes trains'], reason: null},
			{id: 'acme/pm', status: 'untouched', file: path.join('jobs/two.yaml'), title: 'PM', company: 'Acme', team: null, track: null, level: 'mid', intake: null, source: 'https://acme.example/2', changes: [], stays: [], reason: 'the file holds more than this role, or is no YAML'},
		]);
	});

	test('an answer without roles is an empty list', async () => {
		expect(await importFile('a.md', ['--out', 'jobs', '--json', '--query', 'nosuchthing'], folderWith({'a.md': posting}))).toMatchObject({code: 1, stdout: '[]\n'});
	});

	// On Windows not everybody may make links.
	test.skipIf(isWindows)('that can take none of the roles the code says so', async () => {
		const folder = folderWith({'a.md': posting, 'jobs/x': '', 'elsewhere/x': ''});
		symlinkSync('../elsewhere', path.join(folder, 'jobs/acme'));
		const {code, stdout, stderr} = await importFile('a.md', ['--out', 'jobs'], folder);
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(/\njobs\/acme\/backend-engineer\.yaml: refused, since acme is a link that leads out of the folder\njobs\/acme\/pm\.yaml: refused, .*\n2 roles imported into jobs: 2 refused\.\n$/u);
	});

	// A path may have 4,095 characters: the name of the second file is too long there, that of the first is not.
	test.runIf(process.platform === 'linux')('that stops taking files in the middle, what was written is told, and then what is wrong', async () => {
		const folder = folderWith({'a.md': '# Acme\n## PM\n### Qualifications\n* Calm\n## Backend Engineer\n### Qualifications\n* Go\n'});
		const missing = 4070 - folder.length;
		const out = 'd'.repeat(199).concat('/').repeat(Math.floor(missing / 200)).concat('e'.repeat(missing % 200)).slice(0, missing - 1).replace(/\/$/u, 'f');
		const {code, stdout, stderr} = await importFile('a.md', ['--out', out, '--format', 'tsv'], folder);
		expect({code, stdout: stdout.split('\t').slice(0, 2)}).toEqual({code: 2, stdout: ['acme/pm', 'new']});
		expect(stderr).toMatch(/\n1 of 2 roles imported into [def/]+: 1 new\.\n\S+\/acme\/backend-engineer\.yaml cannot be written: the name is too long\.\nWhat was written before it stays\.\n$/u);
		expect(readdirSync(path.join(folder, out, 'acme'))).toEqual(['pm.yaml']);
	});
});

test('two postings of one title with different links are two files, in one run or in two', async () => {
	const of = (at: number): string => `# Acme\n## [Dev](https://acme.example/${at})\n### Qualifications\n* Knows Redis\n`;
	const folder = folderWith({'one.md': of(1), 'two.md': of(2), 'three.md': of(3)});
	await importFile('one.md', ['--out', 'jobs'], folder);
	const {stdout} = await runInMemory(['import', 'two.md', 'one.md', 'three.md', '--out', 'jobs', '--format', 'tsv'], {catalog, cwd: folder});
	expect(withSlashes(stdout).split('\n').map(line => line.split('\t').slice(1, 3).join(' '))).toEqual(['new jobs/acme/dev-2.yaml', 'unchanged jobs/acme/dev.yaml', 'new jobs/acme/dev-3.yaml', '']);
	expect(readFileSync(path.join(folder, 'jobs/acme/dev.yaml'), 'utf8')).toContain('https://acme.example/1\n');
});
