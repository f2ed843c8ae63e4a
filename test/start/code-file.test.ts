import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {fromCodeFile, mostKinds, readCodeFile, toCodeFile} from '../../source/start/code-file.js';

const data = Buffer.from('what V8 made');

describe('a file of compiled code', () => {
	test('gives what was put in', () => {
		expect(fromCodeFile(toCodeFile({data, kinds: [1, 0xff_ff_ff_ff]}))).toEqual({data, kinds: [1, 0xff_ff_ff_ff]});
	});

	test('holds as many kinds of run as may be', () => {
		const kinds = Array.from({length: mostKinds}, (_, at) => at);
		expect(fromCodeFile(toCodeFile({data, kinds}))?.kinds).toEqual(kinds);
	});

	test.each([
		['nothing', Buffer.alloc(0)],
		['less than a number', Buffer.from('abc')],
		['zeros alone', Buffer.alloc(100)],
		['zeros at the end, where writing was cut off', Buffer.concat([data, Buffer.alloc(100)])],
		['more kinds than there can be', Buffer.concat([data, Buffer.alloc(200, 1)])],
		['kinds without code', toCodeFile({data: Buffer.alloc(0), kinds: [1, 2]})],
		['text', Buffer.from('nonsense')],
	])('with %s is none', (_, bytes) => {
		expect(fromCodeFile(bytes)).toBeNull();
	});
});

describe('on disk', () => {
	let folder: string;
	let file: string;

	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'reality-code-'));
		file = path.join(folder, 'main.cjs.cache');
		writeFileSync(file, toCodeFile({data, kinds: [7]}), {mode: 0o600});
	});

	afterEach(() => rmSync(folder, {recursive: true, force: true}));

	const uid = process.getuid?.() ?? null;

	test('it is read where it is the person\'s own', () => {
		expect(readCodeFile(file, uid)).toEqual({data, kinds: [7]});
	});

	test.each([[''], ['no-such-file'], ['main.cjs.cache/below-a-file']])('"%s" is no file, and no error', (name) => {
		expect(readCodeFile(path.join(folder, name), uid)).toBeNull();
	});

	test.skipIf(uid === null)('a file of somebody else\'s is left alone (Windows tells no owner)', () => {
		expect(readCodeFile(file, uid! + 1)).toBeNull();
		expect(readCodeFile(file, null)).not.toBeNull();
	});

	test.skipIf(uid === null).each([0o620, 0o602, 0o666])('a file that others may write is left alone: mode %o (Windows has none)', (mode) => {
		chmodSync(file, mode);
		expect(readCodeFile(file, uid)).toBeNull();
	});
});
