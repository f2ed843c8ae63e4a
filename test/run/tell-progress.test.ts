import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import type {Progress} from '../../source/content/load-content.js';
import type {Problem} from '../../source/model/catalog.js';
import {tellProgress} from '../../source/run/tell-progress.js';

/** What is written when a file is read at each of these times, in milliseconds after the beginning. */
function written(times: readonly number[], isTerminal = true, progress: (at: number) => Progress = at => ({files: 1000 * at, bytes: 0, roles: null})): string {
	const stream = new PassThrough();
	let time = 1000;
	const {onProgress, end} = tellProgress({stderr: stream, isStderrTerminal: () => isTerminal}, () => time);
	for (const [at, after] of times.entries()) {
		time = 1000 + after;
		onProgress(progress(at + 1));
	}
	end();
	return textIn(stream);
}

/** One read gives all of it, or a part, as the version of Node has it. */
function textIn(stream: PassThrough): string {
	const parts: string[] = [];
	for (let part: unknown = stream.read(); part !== null; part = stream.read()) parts.push(String(part));
	return parts.join('');
}

test.each([
	['what is read within half a second is not told', [100, 499], ''],
	['then the number of files stands on one line, which is gone at the end', [100, 500], '\r\u001B[KReading: 2,000 files\r\u001B[K'],
	['it changes ten times a second at most', [500, 550, 599, 600], '\r\u001B[KReading: 1,000 files\r\u001B[KReading: 4,000 files\r\u001B[K'],
])('%s', (_, times, text) => {
	expect(written(times)).toBe(text);
});

test.each<readonly [string, Progress, string]>([
	['how much of one large file is read', {files: 0, bytes: 12_600_000, roles: null}, '12 MB'],
	['a megabyte more than a thousand', {files: 1, bytes: 1_234_567_890, roles: null}, '1 file, 1,234 MB'],
	['how many of its roles are recognised', {files: 1, bytes: 75_000_000, roles: {done: 5600, of: 100_000}}, '1 file, 75 MB, 5,600 of 100,000 roles'],
	['no bytes of small files', {files: 40, bytes: 999_999, roles: {done: 200, of: 400}}, '40 files, 200 of 400 roles'],
])('it tells %s', (_, progress, words) => {
	expect(written([500], true, () => progress)).toBe(`\r\u001B[KReading: ${words}\r\u001B[K`);
});

describe('what is broken', () => {
	const problem = (file: string): Problem => ({file, line: 1, column: 2, message: 'Wrong.', hint: null, severity: 'error'});

	/** What is written of problems found at these times, and how many of them are told. */
	function toldOf(times: readonly number[], isTerminal = true): {readonly text: string; readonly told: number} {
		const stream = new PassThrough();
		let time = 0;
		const {onProgress, onProblem, end, told} = tellProgress({stderr: stream, isStderrTerminal: () => isTerminal}, () => time);
		for (const [at, now] of times.entries()) {
			time = now;
			onProblem(problem(`${at}.yaml`));
			onProgress({files: at + 1, bytes: 0, roles: null});
		}
		end();
		return {text: textIn(stream), told: told()};
	}

	test('is left to the end where reading takes no time', () => {
		expect(toldOf([0, 100])).toEqual({text: '', told: 0});
	});

	test('is told as it comes where reading takes long, from the first on, and above the line of progress', () => {
		expect(toldOf([0, 600, 750])).toEqual({
			text: '0.yaml:1:2: Wrong.\n1.yaml:1:2: Wrong.\n\r\u001B[KReading: 2 files\r\u001B[K2.yaml:1:2: Wrong.\n\r\u001B[KReading: 3 files\r\u001B[K',
			told: 3,
		});
	});

	test('is told in a pipe too, without a line of progress', () => {
		expect(toldOf([600], false)).toEqual({text: '0.yaml:1:2: Wrong.\n', told: 1});
	});

	test('is told of the first few alone', () => {
		expect(toldOf([600, 600, 600, 600, 600, 600, 600]).told).toBe(5);
	});
});

test('where messages go to a file nothing is told', () => {
	expect(written([500, 2000], false)).toBe('');
});
