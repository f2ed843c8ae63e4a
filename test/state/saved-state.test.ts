import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {nothingSaved, readSaved, type Saved, stateFile, withChange, writeSaved} from '../../source/state/saved-state.js';

let folder: string;
let file: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reality-state-'));
	file = join(folder, 'reality', 'state.json');
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

const some: Saved = {tab: 'skills', have: ['go', '__proto__'], marks: new Map([['builtin', ['a/b']], ['__proto__', ['constructor']]])};

function put(text: string): void {
	mkdirSync(join(folder, 'reality'), {recursive: true});
	writeFileSync(file, text);
}

describe('stateFile', () => {
	test.each<[what: string, env: Record<string, string>, platform: string, expected: string | null]>([
		['XDG_STATE_HOME first', {XDG_STATE_HOME: '/state', HOME: '/home/me'}, 'linux', '/state/reality/state.json'],
		['else the home', {HOME: '/home/me'}, 'linux', '/home/me/.local/state/reality/state.json'],
		['an empty XDG_STATE_HOME for none', {XDG_STATE_HOME: '', HOME: '/home/me'}, 'darwin', '/home/me/.local/state/reality/state.json'],
		['the local data of Windows', {LOCALAPPDATA: '/local', USERPROFILE: '/me'}, 'win32', '/local/reality/state.json'],
		['the profile where that is missing', {USERPROFILE: '/me'}, 'win32', '/me/.local/state/reality/state.json'],
		['LOCALAPPDATA for nothing elsewhere', {LOCALAPPDATA: '/local', HOME: '/home/me'}, 'linux', '/home/me/.local/state/reality/state.json'],
		['none without a home', {}, 'linux', null],
		['none with an empty home', {HOME: ''}, 'linux', null],
	])('takes %s', (_what, env, platform, expected) => {
		expect(stateFile(env, platform)).toBe(expected === null ? null : join(expected));
	});
});

describe('what was written', () => {
	test('is read again, names of the language included', () => {
		expect(writeSaved(file, some)).toBeNull();
		expect(readSaved(file)).toEqual({saved: some, notice: null});
	});

	test('is one line that only the person may read, and nothing beside it', () => {
		writeSaved(file, some);
		writeSaved(file, {...some, tab: null});
		expect(readFileSync(file, 'utf8')).toBe('{"version":1,"tab":null,"have":["go","__proto__"],"marks":[["builtin",["a/b"]],["__proto__",["constructor"]]]}\n');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(readdirSync(join(folder, 'reality'))).toEqual(['state.json']);
	});

	test('holds the marks of the fifty contents used last', () => {
		writeSaved(file, {...nothingSaved, marks: new Map(Array.from({length: 60}, (_, at) => [`content ${at}`, ['x']]))});
		expect([...readSaved(file).saved.marks.keys()]).toEqual(Array.from({length: 50}, (_, at) => `content ${at + 10}`));
	});
});

describe('what is not there', () => {
	test.each([
		['no file', () => {}],
		['a file in the place of the folder', () => writeFileSync(join(folder, 'reality'), 'x')],
	])('is nothing to speak of: %s', (_what, prepare) => {
		prepare();
		expect(readSaved(file)).toEqual({saved: nothingSaved, notice: null});
	});
});

describe('what cannot be understood', () => {
	test.each<[what: string, text: string]>([
		['no JSON', '{"version":1,'],
		['nothing', ''],
		['a list', '[1]'],
		['null', 'null'],
		['a number', '3'],
		['another version', '{"version":2,"tab":null,"have":[],"marks":[]}'],
		['skills that are no list', '{"version":1,"tab":null,"have":"go","marks":[]}'],
		['skills that are no texts', '{"version":1,"tab":null,"have":[1],"marks":[]}'],
		['marks that are no list', '{"version":1,"tab":null,"have":[],"marks":{"builtin":["a"]}}'],
		['a prototype instead of fields', '{"__proto__":{"version":1,"have":[],"marks":[]}}'],
		['more than four million bytes', `{"version":1,"tab":null,"have":["${'x'.repeat(4_000_000)}"],"marks":[]}`],
	])('is set aside and said: %s', (_what, text) => {
		put(text);
		expect(readSaved(file)).toEqual({saved: nothingSaved, notice: `${file} could not be understood; it is kept as ${file}.unreadable.`});
		expect(readdirSync(join(folder, 'reality'))).toEqual(['state.json.unreadable']);
		expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(text);
		expect(readSaved(file)).toEqual({saved: nothingSaved, notice: null});
	});

	test('is left where it is when it cannot be set aside, and said', () => {
		put('x');
		mkdirSync(join(`${file}.unreadable`, 'full'), {recursive: true});
		expect(readSaved(file)).toEqual({saved: nothingSaved, notice: `${file} could not be understood.`});
	});

	test('in one mark takes away that mark alone', () => {
		put('{"version":1,"tab":7,"have":["go"],"marks":[["a",["x"]],["b",[1]],["c"],"d",["e",["y"]]]}');
		expect(readSaved(file)).toEqual({saved: {tab: null, have: ['go'], marks: new Map([['a', ['x']], ['e', ['y']]])}, notice: null});
	});

	test('is said where reading fails: a folder in its place', () => {
		mkdirSync(file, {recursive: true});
		const {saved, notice} = readSaved(file);
		expect(saved).toEqual(nothingSaved);
		expect(notice).toMatch(/^Marks and skills could not be read: EISDIR/u);
	});
});

describe('what cannot be written', () => {
	test('is said, and leaves no draft: a folder in its place', () => {
		mkdirSync(join(file, 'full'), {recursive: true});
		expect(writeSaved(file, some)).toMatch(/^Marks and skills could not be kept: /u);
		expect(readdirSync(join(folder, 'reality'))).toEqual(['state.json']);
	});

	test('is said: a file in the place of the folder', () => {
		writeFileSync(join(folder, 'reality'), 'x');
		expect(writeSaved(file, some)).toMatch(/^Marks and skills could not be kept: (?:EEXIST|ENOTDIR)/u);
	});

	test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('is said: a folder that is read only', () => {
		writeSaved(file, some);
		chmodSync(join(folder, 'reality'), 0o500);
		expect(writeSaved(file, nothingSaved)).toMatch(/^Marks and skills could not be kept: EACCES/u);
		chmodSync(join(folder, 'reality'), 0o700);
		expect(readSaved(file).saved).toEqual(some);
	});
});

describe('withChange', () => {
	test.each<[what: string, onDisk: string[], before: string[], after: string[], expected: string[]]>([
		['nothing changed keeps what is on disk', ['a', 'b'], ['a'], ['a'], ['a', 'b']],
		['what was added comes last', ['a'], [], ['b'], ['a', 'b']],
		['what was taken away goes', ['a', 'b', 'c'], ['a', 'b'], ['b'], ['b', 'c']],
		['what another took away stays away', ['b'], ['a', 'b'], ['a', 'b', 'c'], ['b', 'c']],
		['what both added is there once', ['a'], [], ['a'], ['a']],
		['all cleared here leaves what another added', ['a', 'b', 'z'], ['a', 'b'], [], ['z']],
	])('%s', (_what, onDisk, before, after, expected) => {
		expect(withChange(onDisk, before, after)).toEqual(expected);
	});
});
