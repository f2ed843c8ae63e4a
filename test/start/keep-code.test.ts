import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {isWindows} from '../system.js';
import {fromCodeFile} from '../../source/start/code-file.js';
import {type ChunkToKeep, keepCode} from '../../source/start/keep-code.js';

let caches: string;

beforeEach(() => {
	caches = mkdtempSync(path.join(tmpdir(), 'reality-code-'));
});

afterEach(() => rmSync(caches, {recursive: true, force: true}));

const pid = 4711;

function chunk(name: string, text = 'code'): ChunkToKeep {
	return {name, compile: () => ({data: Buffer.from(text), kinds: [7]})};
}

test('each chunk has a file in the folder, which is made, and nothing else', () => {
	const folder = path.join(caches, 'reality/code/one');
	keepCode(folder, [chunk('main.cjs.cache'), chunk('import.cjs.cache', 'more')], pid);
	expect(readdirSync(folder).toSorted()).toEqual(['import.cjs.cache', 'main.cjs.cache']);
	expect(fromCodeFile(readFileSync(path.join(folder, 'import.cjs.cache')))).toEqual({data: Buffer.from('more'), kinds: [7]});
});

test.skipIf(isWindows)('folder and files are the person\'s alone (Windows has no modes)', () => {
	const folder = path.join(caches, 'code/one');
	keepCode(folder, [chunk('main.cjs.cache')], pid);
	expect([statSync(folder).mode & 0o777, statSync(path.join(folder, 'main.cjs.cache')).mode & 0o777]).toEqual([0o700, 0o600]);
});

test('what was there before is replaced', () => {
	const folder = path.join(caches, 'code/one');
	keepCode(folder, [chunk('main.cjs.cache', 'old')], pid);
	keepCode(folder, [chunk('main.cjs.cache', 'new')], pid);
	expect(fromCodeFile(readFileSync(path.join(folder, 'main.cjs.cache')))?.data.toString()).toBe('new');
});

test('the folders of four Nodes are kept, and of more the ones written last', () => {
	for (const [at, name] of ['a', 'b', 'c', 'd'].entries()) {
		keepCode(path.join(caches, 'code', name), [chunk('main.cjs.cache')], pid);
		utimesSync(path.join(caches, 'code', name), 1000 + at, name === 'a' ? 2000 : 1000 + at);
	}
	expect(readdirSync(path.join(caches, 'code'))).toEqual(['a', 'b', 'c', 'd']);
	keepCode(path.join(caches, 'code/e'), [chunk('main.cjs.cache')], pid);
	expect(readdirSync(path.join(caches, 'code')).toSorted()).toEqual(['a', 'c', 'd', 'e']);
});

test('what others keep beside it stays', () => {
	mkdirSync(path.join(caches, 'reality'));
	writeFileSync(path.join(caches, 'reality/some.content'), '');
	for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) keepCode(path.join(caches, 'reality/code', name), [chunk('main.cjs.cache')], pid);
	expect(existsSync(path.join(caches, 'reality/some.content'))).toBe(true);
});

test('where no folder can be made nothing is compiled, and nothing said', () => {
	writeFileSync(path.join(caches, 'file'), '');
	let compiled = 0;
	const counting: ChunkToKeep = {name: 'main.cjs.cache', compile: () => ({data: Buffer.alloc(++compiled), kinds: [7]})};
	keepCode(path.join(caches, 'file/code'), [counting], pid);
	expect(compiled).toBe(0);
});

// An administrator may write everywhere.
test.skipIf(isWindows || process.getuid?.() === 0)('where the folder may not be written nothing is compiled (Windows has no modes)', () => {
	chmodSync(caches, 0o500);
	keepCode(path.join(caches, 'one'), [{name: 'main.cjs.cache', compile: () => expect.unreachable()}], pid);
	chmodSync(caches, 0o700);
	expect(readdirSync(caches)).toEqual([]);
});

test('a draft that an earlier process of this number left is out of the way at the next run', () => {
	const draft = path.join(caches, `main.cjs.cache.${pid}.tmp`);
	writeFileSync(draft, 'half');
	keepCode(caches, [chunk('main.cjs.cache')], pid);
	expect(readdirSync(caches)).toEqual([]);
	keepCode(caches, [chunk('main.cjs.cache')], pid);
	expect(readdirSync(caches)).toEqual(['main.cjs.cache']);
});

test('a draft that another process left long ago is removed, a new one is let be', () => {
	for (const name of ['main.cjs.cache.1.tmp', 'main.cjs.cache.2.tmp']) writeFileSync(path.join(caches, name), 'half');
	utimesSync(path.join(caches, 'main.cjs.cache.1.tmp'), 1000, 1000);
	keepCode(caches, [chunk('main.cjs.cache')], pid);
	expect(readdirSync(caches).toSorted()).toEqual(['main.cjs.cache', 'main.cjs.cache.2.tmp']);
});

test('a file that cannot take its place leaves no draft', () => {
	mkdirSync(path.join(caches, 'main.cjs.cache/occupied'), {recursive: true});
	keepCode(caches, [chunk('main.cjs.cache')], pid);
	expect(readdirSync(caches)).toEqual(['main.cjs.cache']);
});
