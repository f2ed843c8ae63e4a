import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {openProgress} from '../../source/run/import-progress.js';
import {folderWith} from '../content/folder.js';
import {smallCatalog} from './small-catalog.js';
import {keepingStream, type Ran, runInMemory} from './world-in-memory.js';

const catalog = {...smallCatalog, tracks: [{id: 'frontend', name: 'Frontend', titles: ['frontend']}, {id: 'backend', name: 'Backend', titles: ['backend']}], vocabulary: () => smallCatalog.skills};
const readme = '# [Acme](https://acme.example)\n\n## [Backend Engineer (Pay) - 2024 Start](https://acme.example/1)\n### Qualifications\n* Knows Redis\n\n## [Frontend Engineer](https://acme.example/2)\n### Responsibilities\n* Builds pages\n### Treats\n* Cake\n';

async function importFrom(files: Readonly<Record<string, string>>, argv: readonly string[], world: Parameters<typeof runInMemory>[1] = {}): Promise<Ran & {readonly folder: string}> {
	const folder = folderWith(files);
	return {...(await runInMemory(['import', ...argv], {catalog, cwd: folder, ...world})), folder};
}

const yaml = `---
title: Backend Engineer
company:
  name: Acme
  url: https://acme.example
team: Pay
track: backend
intake: 2024
source: https://acme.example/1
qualifications:
  - Knows Redis
---
title: Frontend Engineer
company:
  name: Acme
  url: https://acme.example
track: frontend
source: https://acme.example/2
responsibilities:
  - Builds pages
`;

describe('roles on standard output', () => {
	test('are YAML, a document each; what became of them is said beside', async () => {
		expect(await importFrom({'README.md': readme}, ['README.md'])).toMatchObject({
			code: 0,
			stdout: yaml,
			stderr: `README.md: Markdown of the README form, 2 postings.
  Backend Engineer (Pay), Acme: 1 requirement kept, 0 lines left out.
    Headings: "Qualifications" → qualifications
    Not stated: level, location, posted, closes, employment, workplace, salary
  Frontend Engineer, Acme: 1 requirement kept, 1 line left out.
    Headings: "Responsibilities" → responsibilities; "Treats" → not placed
    Left out: 1 not placed
    Not placed, under "Treats": "Cake"
    Not stated: team, level, intake, location, posted, closes, employment, workplace, salary
2 roles imported.
`,
		});
	});

	test('are content again', async () => {
		const {stdout} = await importFrom({'README.md': readme}, ['README.md']);
		const listed = await runInMemory(['list', '--content', '-'], {catalog, readStdin: async () => Buffer.from(stdout)});
		expect(listed).toEqual({code: 0, stdout: 'acme/frontend-engineer\tFrontend Engineer\tAcme\t\tfrontend\t\t\thttps://acme.example/2\nacme/backend-engineer\tBackend Engineer\tAcme\tPay\tbackend\t\t2024\thttps://acme.example/1\n', stderr: ''});
	});

	test('come from standard input, and from several sources, each once', async () => {
		const {code, stdout} = await importFrom({'README.md': readme}, ['-', 'README.md'], {readStdin: async () => Buffer.from(readme)});
		expect({code, stdout}).toEqual({code: 0, stdout: yaml});
	});

	test('come from all files of a folder that may hold postings', async () => {
		const {code, stdout, stderr} = await importFrom({'in/a.md': readme, 'in/b/c.txt': 'nothing of the kind', 'in/.d.md': readme, 'in/e.png': ''}, ['in']);
		expect({code, stdout}).toEqual({code: 0, stdout: yaml});
		expect(stderr).toContain('in/b/c.txt: no posting was found.\n');
	});

	test('take the track, the level and the company that are set for them', async () => {
		const {stdout} = await importFrom({'a.md': '# Frontend Engineer\n## Requirements\n- A\n'}, ['a.md', '--set-track', 'backend', '--set-level', 'Senior', '--set-company', 'Beta']);
		expect(stdout).toBe('---\ntitle: Frontend Engineer\ncompany: Beta\ntrack: backend\nlevel: senior\nqualifications:\n  - A\n');
	});

	test.each([
		[['--query', 'track:backend'], '1 of 2 are taken: track:backend\n'],
		[['--limit', '1'], 'The first 1 of 2 are taken.\n'],
		[['--query', 'redis', '--limit', '1'], '1 of 2 are taken: redis\n'],
	])('are chosen by %j', async (argv, said) => {
		const {stdout, stderr} = await importFrom({'README.md': readme}, ['README.md', ...argv]);
		expect(stdout).toBe(yaml.slice(0, yaml.indexOf('---\ntitle: Frontend')));
		expect(stderr).toContain(said);
	});

	test('are said to be unsure where a title says several things', async () => {
		const {stderr} = await importFrom({'a.md': '# Senior/Staff Frontend / Backend Engineer\n## Requirements\n- A\n'}, ['a.md']);
		expect(stderr).toContain('Unsure of the track: the title says frontend and backend; frontend is taken. --set-track decides.\n');
		expect(stderr).toContain('Unsure of the level: the title says staff and senior; staff is taken. --set-level decides.\n');
	});

	test('are left out in a dry run', async () => {
		expect(await importFrom({'README.md': readme}, ['README.md', '--dry-run'])).toMatchObject({code: 0, stdout: ''});
	});
});

describe('roles in files', () => {
	test('are new, then unchanged, then updated, and each is told', async () => {
		const {folder, code, stdout, stderr} = await importFrom({'README.md': readme}, ['README.md', '--out', 'jobs']);
		expect({code, stdout}).toEqual({code: 0, stdout: ''});
		expect(stderr).toMatch(/jobs\/acme\/backend-engineer\.yaml: new\njobs\/acme\/frontend-engineer\.yaml: new\n2 roles imported into jobs: 2 new\.\n$/u);
		expect((await runInMemory(['import', 'README.md', '--out', 'jobs'], {catalog, cwd: folder})).stderr).toMatch(/\n2 roles imported into jobs: 2 unchanged\.\n$/u);
		writeFileSync(path.join(folder, 'README.md'), readme.replace('Knows Redis', 'Knows Redis well'));
		const again = await runInMemory(['import', 'README.md', '--out', 'jobs', '--dry-run'], {catalog, cwd: folder});
		expect(again.stderr).toMatch(/jobs\/acme\/backend-engineer\.yaml: would be updated\n {2}qualifications: Knows Redis → Knows Redis well\n2 roles imported into jobs: 1 updated, 1 unchanged; nothing written\.\n$/u);
		expect(readFileSync(path.join(folder, 'jobs/acme/backend-engineer.yaml'), 'utf8')).not.toContain('well');
	});

	test('stay whole when they are interrupted, and no other file is left', async () => {
		const postings = Array.from({length: 100}, (_, at) => `## [Engineer ${at}](https://acme.example/${at})\n### Requirements\n- A\n`).join('\n');
		const {folder, code, stderr} = await importFrom({'README.md': `# Acme\n${postings}`}, ['README.md', '--out', 'jobs'], {holdInterrupts: () => ({isInterrupted: () => true, release: () => undefined})});
		expect(code).toBe(130);
		expect(stderr).toMatch(/Interrupted: 1 of 100 roles imported into jobs: 1 new\.\n$/u);
		expect(readdirSync(path.join(folder, 'jobs/acme'))).toEqual(['engineer-0.yaml']);
	});
});

describe('nothing', () => {
	test.each<readonly [files: Readonly<Record<string, string>>, argv: readonly string[], code: number, stderr: string]>([
		[{'a.txt': 'A letter to a friend.'}, ['a.txt'], 1, 'a.txt: no posting was found.\n  None of its headings is known to stand over requirements, as "Requirements" or "What you will do" do.\n'],
		[{'a.html': '<h1>Entwickler</h1><h2>応募資格</h2><ul><li>Java</li></ul>'}, ['a.html'], 1, 'a.html: no posting was found.\n  None of its headings is known to stand over requirements, as "Requirements" or "What you will do" do.\n'],
		[{'a.json': '{"jobs":[],"meta":{"total":0}}'}, ['a.json'], 1, 'a.json: no posting was found.\n'],
		[{'README.md': readme}, ['README.md', '--query', 'nosuchthing'], 1, 'Nothing matches nosuchthing.\n'],
		[{'a.json': '{"jobs":[{"title'}, ['a.json'], 2, 'a.json: This is no valid JSON.'],
		[{'a.json': '\0\0'}, ['a.json'], 2, 'a.json: Here is a NUL character'],
		[{}, ['missing.html'], 2, 'missing.html: There is no such file or folder.\n'],
		[{'in/a.png': ''}, ['in'], 2, 'in holds no file that could be a posting.\n'],
		[{}, ['ftp://acme.example/x'], 2, 'ftp://acme.example/x is neither http nor https.\n'],
		[{'a.json': ' \n'}, ['a.json'], 1, 'a.json: no posting was found.\n  It is empty; what was to fill it may have failed.\n'],
		[{}, ['https://me:secret@acme.example/x'], 2, 'The address at acme.example holds a name or a password, which is not sent.\n  Fetch it with another program, and import its output as -.\n'],
		[{}, ['http://'], 2, 'http:// is no address.\n'],
		[{}, [], 2, 'Nothing is named to import.\n'],
		[{}, ['-', '-'], 2, 'Standard input is named twice.\n'],
		[{'a.md': readme}, ['a.md', '--set-track', 'bakend'], 2, 'There is no track "bakend".\nDid you mean backend?\n'],
		[{'a.md': readme}, ['a.md', '--set-level', 'boss'], 2, 'There is no level "boss".\n'],
		[{'a.md': readme}, ['a.md', '--format', 'xml'], 2, 'There is no format "xml".\n'],
		[{'a.md': readme}, ['a.md', '--json', '--format', 'csv'], 2, '--json and --format csv contradict each other.\n'],
	])('of %j by %j ends with %d and is explained', async (files, argv, code, stderr) => {
		const ran = await importFrom(files, argv);
		expect({code: ran.code, stdout: ran.stdout}).toEqual({code, stdout: ''});
		expect(ran.stderr).toContain(stderr);
	});

	test('of one source does not keep the others back', async () => {
		const {code, stdout, stderr} = await importFrom({'a.md': readme, 'b.json': '{'}, ['b.json', 'a.md']);
		expect({code, stdout}).toEqual({code: 0, stdout: yaml});
		expect(stderr).toContain('b.json: This is no valid JSON.');
	});

	test('that a posting says reaches the terminal as more than text', async () => {
		const {stdout, stderr} = await importFrom({'a.md': '# Backend\u001B]0;x\u0007 \u001B[31mEngineer\n## Req\u202Euirements\n- A\u001B[2J\n## T\u009Breats\n- B\n'}, ['a.md']);
		expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/u);
		expect(stdout).toContain('title: Backend Engineer\n');
	});
});

describe('progress', () => {
	function told(isTerminal: boolean, times: readonly number[]): string {
		const {stream, text} = keepingStream();
		const clock = [...times];
		const progress = openProgress({stderr: stream, isStderrTerminal: () => isTerminal, terminal: {isTerminal: false, columns: 40}}, () => clock.shift() ?? 0);
		for (let done = 1; done < times.length; done++) progress.tell(`Writing: ${done} of 10`, done / 10);
		progress.clear();
		return text();
	}

	test('is a bar on a terminal, drawn over itself and taken away', () => {
		expect(told(true, [0, 100, 600, 650, 800])).toBe('\r\u001B[K█████░░░░░░░░░░░░░░░░░░░ Writing: 2 of…\r\u001B[K██████████░░░░░░░░░░░░░░ Writing: 4 of…\r\u001B[K');
	});

	test('is a line now and then elsewhere', () => {
		expect(told(false, [0, 100, 600, 2000, 6000])).toBe('Writing: 2 of 10\nWriting: 4 of 10\n');
	});

	test.each([
		[true, '\r\u001B[KReading a b\r\u001B[K'],
		[false, ''],
	])('names what begins at once where somebody sees it go (%s)', (isTerminal, said) => {
		const {stream, text} = keepingStream();
		const progress = openProgress({stderr: stream, isStderrTerminal: () => isTerminal, terminal: {isTerminal: false, columns: 40}});
		progress.begin('Reading a\u001Bb');
		progress.clear();
		progress.clear();
		expect(text()).toBe(said);
	});

	test('goes on while something is waited for, and ends with it', async () => {
		vi.useFakeTimers();
		try {
			const {stream, text} = keepingStream();
			const progress = openProgress({stderr: stream, isStderrTerminal: () => false, terminal: {isTerminal: false, columns: null}}, () => Date.now());
			let bytes = 0;
			const work = new Promise<string>(resolve => {
				setTimeout(() => resolve('done'), 6000);
			});
			const waited = progress.during(() => `Fetching: ${bytes++}`, work);
			await vi.advanceTimersByTimeAsync(6000);
			expect(await waited).toBe('done');
			expect(vi.getTimerCount()).toBe(0);
			expect(text()).toBe('Fetching: 4\nFetching: 54\n');
		} finally {
			vi.useRealTimers();
		}
	});
});

test('a folder given as the place to write is not read as a source', async () => {
	const {folder} = await importFrom({'README.md': readme}, ['README.md', '--out', 'jobs']);
	mkdirSync(path.join(folder, 'empty'));
	expect((await runInMemory(['import', 'empty', '--out', 'jobs'], {catalog, cwd: folder})).code).toBe(2);
});

test('standard output is no folder to write into', async () => {
	const {folder, ...ran} = await importFrom({'readme.md': readme}, ['readme.md', '--out', '-']);
	expect(ran).toEqual({code: 2, stdout: '', stderr: '--out takes a folder, not standard output.\nWithout --out the roles go to standard output; ./- is a folder of this name.\n'});
	expect(readdirSync(folder)).toEqual(['readme.md']);
});

test('a file is no place to write to', async () => {
	const {folder, ...ran} = await importFrom({'readme.md': readme}, ['readme.md', '--out', 'readme.md']);
	expect(ran).toEqual({code: 2, stdout: '', stderr: 'readme.md is a file, not a folder.\nWithout --out the roles go to standard output.\n'});
	expect(await runInMemory(['import', 'readme.md', '--out', 'readme.md/below'], {catalog, cwd: folder})).toEqual({code: 2, stdout: '', stderr: `readme.md/below cannot be a folder: ${path.join(folder, 'readme.md')} is a file.\nWithout --out the roles go to standard output.\n`});
	expect(readFileSync(path.join(folder, 'readme.md'), 'utf8')).toBe(readme);
});
