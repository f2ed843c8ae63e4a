import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runInMemory} from './world-in-memory.js';

let cwd: string;

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), 'reality-diff-'));
	writeFileSync(join(cwd, 'old.yaml'), 'title: Plumber\ncompany: Acme\ntrack: backend\nid: acme/plumber\nqualifications:\n  - Knows pipes\n');
	writeFileSync(join(cwd, 'new.yaml'), 'title: Plumber\ncompany: Acme\ntrack: backend\nid: acme/plumber\nqualifications:\n  - Knows long pipes\n');
	writeFileSync(join(cwd, 'same.json'), JSON.stringify({title: 'Plumber', company: 'Acme', track: 'backend', id: 'acme/plumber', qualifications: ['Knows pipes.']}));
	writeFileSync(join(cwd, 'broken.yaml'), 'title: 7\n');
	mkdirSync(join(cwd, 'partly'));
	writeFileSync(join(cwd, 'partly/new.yaml'), 'title: Plumber\ncompany: Acme\ntrack: backend\nid: acme/plumber\nqualifications:\n  - Knows pipes\n');
	writeFileSync(join(cwd, 'partly/odd.yaml'), 'title: 7\nqualifications: [a]\n');
});

afterAll(() => rmSync(cwd, {recursive: true, force: true}));

const change = 'acme/plumber\tbackend\trequirement\treworded\trequired\trequired\tKnows pipes\tKnows long pipes\n';

test('what changed ends with 0', async () => {
	expect(await runInMemory(['diff', 'old.yaml', 'new.yaml'], {cwd})).toEqual({code: 0, stdout: change, stderr: ''});
});

test('nothing changed ends with 1, and says so beside the data', async () => {
	expect(await runInMemory(['diff', 'old.yaml', 'same.json'], {cwd})).toEqual({code: 1, stdout: '', stderr: 'Nothing changed: the one role asks the same.\n'});
	expect(await runInMemory(['diff', 'builtin', 'builtin', '--format', 'csv'], {cwd})).toEqual({code: 1, stdout: 'id,track,what,change,oldWeight,newWeight,old,new\n', stderr: 'Nothing changed: all 4 roles ask the same.\n'});
});

test('either of the two can come through standard input', async () => {
	const readStdin = async () => Buffer.from('title: Plumber\nid: acme/plumber\ncompany: Acme\ntrack: backend\nqualifications:\n  - Knows pipes\n');
	expect(await runInMemory(['diff', '-', 'new.yaml'], {cwd, readStdin})).toMatchObject({code: 0, stdout: change});
	expect((await runInMemory(['diff', 'new.yaml', '-'], {cwd, readStdin})).stdout).toBe('acme/plumber\tbackend\trequirement\treworded\trequired\trequired\tKnows long pipes\tKnows pipes\n');
});

test('on a terminal it is a table', async () => {
	const {stdout} = await runInMemory(['diff', 'old.yaml', 'new.yaml'], {cwd, terminal: {isTerminal: true, columns: 80}, env: {NO_COLOR: '1'}});
	expect(stdout).toContain('  ~ ● Knows {+long+} pipes\n');
});

test('filters hold for both', async () => {
	expect(await runInMemory(['diff', 'old.yaml', 'new.yaml', '--track', 'pm'], {cwd})).toMatchObject({code: 1, stdout: ''});
	expect(await runInMemory(['diff', 'old.yaml', 'new.yaml', '--query', 'long'], {cwd})).toMatchObject({code: 0, stdout: 'acme/plumber\tbackend\trole\tcame\t\t\t\tPlumber\n'});
	expect(await runInMemory(['diff', 'old.yaml', 'new.yaml', '--track', 'bakend'], {cwd})).toEqual({code: 2, stdout: '', stderr: 'There is no track "bakend".\nDid you mean backend?\n'});
});

test('a track that neither knows is answered by those of both, each once', async () => {
	writeFileSync(join(cwd, 'pm.yaml'), 'title: Plumber\ntrack: pm\nqualifications: [Knows pipes]\n');
	expect(await runInMemory(['diff', 'pm.yaml', 'new.yaml', '--track', 'zzzzz'], {cwd})).toEqual({code: 2, stdout: '', stderr: 'There is no track "zzzzz".\nThere are backend, pm.\n'});
});

test('what is broken in one of them is named, the rest compared', async () => {
	const {code, stderr} = await runInMemory(['diff', 'old.yaml', 'partly'], {cwd});
	expect(code).toBe(1);
	expect(stderr).toMatch(/^partly\/odd\.yaml:1:8: (?:.|\n)*One role is broken and left out\.\nNothing changed/u);
});

test.each<readonly [argv: readonly string[], stderr: string]>([
	[['diff', 'old.yaml', 'broken.yaml'], 'No role could be loaded from broken.yaml.\n'],
	[['diff', 'missing', 'old.yaml'], 'missing: There is no such file or folder.\n'],
])('%j ends with 2', async (argv, said) => {
	const {code, stdout, stderr} = await runInMemory(argv, {cwd});
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toContain(said);
});

test('its help says in bold which way round its exit code is, where bold can be seen', async () => {
	const terminal = {isTerminal: true, columns: 100};
	expect((await runInMemory(['diff', '--help'], {terminal})).stdout).toContain('\u001B[1mIt ends with 0 when something changed and with 1 when nothing did: the other way round than diff(1).\u001B[22m\n');
	expect((await runInMemory(['diff', '--help'])).stdout).not.toContain('\u001B');
	expect((await runInMemory(['diff', '--help'], {terminal, env: {NO_COLOR: '1'}})).stdout).not.toContain('\u001B');
});
