// The code that V8 compiled earlier: shipped for one Node, kept in the person's folder for others. Another Node is told
// here by flags, which have a folder of their own.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {fromCodeFile, toCodeFile} from '../../source/start/code-file.js';
import {isWindows} from '../system.js';

const project = path.join(import.meta.dirname, '../..');
let home: string;
let dist: string;
let answer: Run;

type Run = {readonly status: number | null; readonly signal: string | null; readonly stdout: string; readonly stderr: string};

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'reality-code-'));
	dist = path.join(home, 'dist');
	cpSync(path.join(project, 'dist'), dist, {recursive: true});
	answer = reality(['search', 'redis', '--no-cache']);
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

function reality(args: readonly string[], flags = ''): Run {
	const {REALITY_CONTENT: _content, ...env} = process.env;
	const {status, signal, stdout, stderr} = spawnSync(process.execPath, [path.join(dist, 'cli.cjs'), ...args], {
		encoding: 'utf8',
		env: {...env, NODE_OPTIONS: flags, XDG_CACHE_HOME: path.join(home, 'caches')},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return {status, signal, stdout, stderr};
}

const otherFlags = '--no-warnings';

function filesBelow(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)) : [];
}

const shipped = () => filesBelow(path.join(dist, 'code'));
const kept = () => filesBelow(path.join(home, 'caches'));
const keptMain = () => kept().filter((file) => path.basename(file) === 'main.cjs.cache');

describe('the Node that built the program', () => {
	test('takes what is shipped and keeps nothing', () => {
		expect(shipped().map((file) => path.basename(file))).toContain('main.cjs.cache');
		expect(reality(['search', 'redis'])).toEqual(answer);
		expect(kept()).toEqual([]);
	});

	test('does without what is shipped, and with what is not V8\'s', () => {
		for (const file of shipped()) writeFileSync(file, toCodeFile({data: Buffer.from('nonsense'), kinds: [1]}));
		expect(reality(['search', 'redis'])).toEqual(answer);
		rmSync(path.join(dist, 'code'), {recursive: true});
		expect(reality(['search', 'redis'])).toEqual(answer);
	});

	test.skipIf(isWindows)('ships what everybody may read (Windows has no modes)', () => {
		for (const file of shipped()) expect(statSync(file).mode & 0o777).toBe(0o644);
		expect(statSync(path.dirname(shipped()[0]!)).mode & 0o777).toBe(0o755);
	});
});

describe('another Node', () => {
	test('never meets the code that is shipped: V8 itself would take it', () => {
		const copied = path.join(home, 'shipped');
		cpSync(path.join(dist, 'code'), copied, {recursive: true});
		expect(reality(['list'], otherFlags).status).toBe(0);
		const [folder] = readdirSync(path.join(home, 'caches/reality/code'));
		expect(readdirSync(copied)).not.toContain(folder);
	});

	test('keeps its own at the first run, adds to it at the first run of another kind, and then leaves it alone', () => {
		expect(reality(['search', 'redis'], otherFlags)).toEqual(answer);
		const [main] = keptMain();
		const first = fromCodeFile(readFileSync(main!));
		expect(first?.kinds).toHaveLength(1);
		expect(reality(['compare'], otherFlags).status).toBe(0);
		const second = fromCodeFile(readFileSync(main!));
		expect(second?.kinds).toHaveLength(2);
		expect(second!.data.length).toBeGreaterThan(first!.data.length);
		const before = statSync(main!);
		expect(reality(['search', 'redis'], otherFlags)).toEqual(answer);
		expect(reality(['compare'], otherFlags).status).toBe(0);
		expect([statSync(main!).ino, statSync(main!).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
	});

	test('replaces what V8 refuses', () => {
		reality(['search', 'redis'], otherFlags);
		const [main] = keptMain();
		const good = readFileSync(main!).length;
		writeFileSync(main!, toCodeFile({data: Buffer.from('nonsense that is long enough for a header of some kind or other'), kinds: fromCodeFile(readFileSync(main!))!.kinds}));
		expect(reality(['search', 'redis'], otherFlags)).toEqual(answer);
		expect(Math.abs(readFileSync(main!).length - good)).toBeLessThan(good / 10);
		expect(kept().filter((file) => file.endsWith('.tmp'))).toEqual([]);
	});

	test('keeps nothing with --no-cache', () => {
		expect(answer).toMatchObject({status: 0, stderr: '', stdout: expect.stringContaining('Redis') as string});
		expect(reality(['search', 'redis', '--no-cache'], otherFlags)).toEqual(answer);
		expect(kept()).toEqual([]);
	});

	test('says nothing where nothing can be kept', () => {
		writeFileSync(path.join(home, 'caches'), '');
		expect(reality(['search', 'redis'], otherFlags)).toEqual(answer);
	});

	test('keeps the code of an answer that found nothing, and of a wrong usage, as well', () => {
		expect(reality(['search', 'nothingcanbelikethis'], otherFlags).status).toBe(1);
		expect(keptMain()).toHaveLength(1);
		expect(reality(['import', 'no-such-file.html'], otherFlags).status).toBe(2);
		expect(kept().some((file) => path.basename(file).startsWith('import-'))).toBe(true);
	});
});

test('another build of the program has another folder', () => {
	const names = () => readdirSync(path.join(home, 'caches/reality/code')).length;
	reality(['list'], otherFlags);
	expect(names()).toBe(1);
	const start = path.join(dist, 'cli.cjs');
	const build = /[\da-f]{12}$/u.exec(readdirSync(path.join(dist, 'code'))[0]!)![0];
	writeFileSync(start, readFileSync(start, 'utf8').replace(build, 'fedcba987654'));
	reality(['list'], otherFlags);
	expect(names()).toBe(2);
});
