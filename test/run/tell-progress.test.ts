import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {tellProgress} from '../../source/run/tell-progress.js';

/** What is written when a file is read at each of these times, in milliseconds after the beginning. */
function written(times: readonly number[], isTerminal = true): string {
	const stream = new PassThrough();
	let time = 1000;
	const {onProgress, end} = tellProgress({stderr: stream, isStderrTerminal: () => isTerminal}, () => time);
	for (const [at, after] of times.entries()) {
		time = 1000 + after;
		onProgress({files: 1000 * (at + 1)});
	}
	end();
	// One read gives all of it, or a part, as the version of Node has it.
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

test('where messages go to a file nothing is told', () => {
	expect(written([500, 2000], false)).toBe('');
});
