import {Writable} from 'node:stream';
import {expect, test} from 'vitest';
import {writeAll} from '../../source/run/write-all.js';

/** A stream whose every write waits until it is told how it went. */
function heldStream(): {readonly stream: Writable; readonly answer: (error: Error | null) => void; readonly written: string[]} {
	const written: string[] = [];
	let waiting: ((error: Error | null) => void) | null = null;
	const stream = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			written.push(chunk);
			waiting = done;
		},
	});
	stream.on('error', () => {});
	return {stream, written, answer: error => waiting?.(error)};
}

/** Pieces of half a chunk each, with how many were taken. */
function countedPieces(count: number): {readonly pieces: Iterable<string>; readonly taken: () => number} {
	let taken = 0;
	function* pieces() {
		for (; taken < count; ) {
			taken++;
			yield 'x'.repeat(32 * 1024);
		}
	}
	return {pieces: pieces(), taken: () => taken};
}

const turn = () => new Promise(resolve => setImmediate(resolve));

test('no more is made than the reader takes', async () => {
	const {stream, answer, written} = heldStream();
	const {pieces, taken} = countedPieces(5);
	const done = writeAll(stream, pieces);
	await turn();
	expect({taken: taken(), written: written.length}).toEqual({taken: 2, written: 1});
	answer(null);
	await turn();
	expect({taken: taken(), written: written.length}).toEqual({taken: 4, written: 2});
	answer(null);
	await turn();
	answer(null);
	expect(await done).toBe(true);
	expect(written.map(({length}) => length)).toEqual([65_536, 65_536, 32_768]);
});

test('what a reader that left does not want is not made', async () => {
	const {stream, answer} = heldStream();
	const {pieces, taken} = countedPieces(100);
	const done = writeAll(stream, pieces);
	await turn();
	answer(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}));
	expect(await done).toBe(false);
	expect(taken()).toBe(2);
});

test('nothing is written where there is nothing', async () => {
	const {stream, written} = heldStream();
	expect(await writeAll(stream, [])).toBe(true);
	expect(written).toEqual([]);
});
