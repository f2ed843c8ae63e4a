import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {replaceFile} from '../../source/state/replace-file.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'reality-replace-'));
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** A file that is in use at the first attempts. */
function inUse(times: number, code: string) {
	const done: string[] = [];
	return {
		done,
		rename(from: string, to: string) {
			if (done.filter(what => what === 'tried').length < times) {
				done.push('tried');
				throw Object.assign(new Error(code), {code});
			}
			done.push(`${from} to ${to}`);
		},
		wait: (milliseconds: number) => done.push(`waited ${milliseconds}`),
	};
}

test('a file takes the place of another', () => {
	for (const name of ['draft', 'file']) writeFileSync(path.join(folder, name), name);
	replaceFile(path.join(folder, 'draft'), path.join(folder, 'file'));
	expect([readdirSync(folder), readFileSync(path.join(folder, 'file'), 'utf8')]).toEqual([['file'], 'draft']);
});

test.each(['EPERM', 'EACCES', 'EBUSY'])('while it is in use it is tried again: %s', code => {
	const outside = inUse(2, code);
	replaceFile('draft', 'file', outside);
	expect(outside.done).toEqual(['tried', 'waited 5', 'tried', 'waited 20', 'draft to file']);
});

test('not for ever', () => {
	const outside = inUse(9, 'EPERM');
	expect(() => replaceFile('draft', 'file', outside)).toThrow('EPERM');
	expect(outside.done.filter(what => what === 'tried')).toHaveLength(4);
});

test('what will not pass is said at once', () => {
	const outside = inUse(1, 'ENOSPC');
	expect(() => replaceFile('draft', 'file', outside)).toThrow('ENOSPC');
	expect(outside.done).toEqual(['tried']);
});
