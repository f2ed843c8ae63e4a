import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {createKeyStream, type KeyStream} from '../../../source/explorer/terminal/key-stream.js';

/** A clock that stands until it is told to go on. */
function createClock() {
	const tasks = new Map<() => void, number>();
	return {
		schedule(task: () => void, milliseconds: number) {
			tasks.set(task, milliseconds);
			return () => {
				tasks.delete(task);
			};
		},
		waiting: () => [...tasks.values()],
		pass() {
			for (const task of tasks.keys()) {
				tasks.delete(task);
				task();
			}
		},
	};
}

/** Resolves after so many turns of the event loop. */
async function turns(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn++) {
		await new Promise(resolve => {
			setImmediate(resolve);
		});
	}
}

function collect(keys: KeyStream): string[] {
	const read: string[] = [];
	keys.on('readable', () => {
		for (let key = keys.read() as unknown; key !== null; key = keys.read()) {
			read.push(String(key));
		}
	});
	return read;
}

describe('createKeyStream', () => {
	test('hands on one key a chunk, the next only after five turns of the event loop', async () => {
		const source = new PassThrough();
		const read = collect(createKeyStream(source));
		source.write('jk\r');
		await turns(3);
		expect(read).toEqual(['j']);
		await turns(5);
		expect(read).toEqual(['j', 'k']);
		await turns(6);
		expect(read).toEqual(['j', 'k', '\r']);
	});

	test('keeps keys until somebody reads, and does not join them when Ink asks for text', async () => {
		const source = new PassThrough();
		const keys = createKeyStream(source);
		source.write('jk');
		await turns(3);
		keys.setEncoding('utf8');
		const read = collect(keys);
		await turns(20);
		expect(read).toEqual(['j', 'k']);
	});

	test('puts a character together whose bytes come apart', async () => {
		const source = new PassThrough();
		const read = collect(createKeyStream(source));
		const [first = 0, ...others] = Buffer.from('é');
		source.write(Buffer.from([first]));
		await turns(5);
		expect(read).toEqual([]);
		source.write(Buffer.from(others));
		await turns(5);
		expect(read).toEqual(['é']);
	});

	test('puts an arrow together whose bytes come apart, and leaves no timer', async () => {
		const source = new PassThrough();
		const clock = createClock();
		const read = collect(createKeyStream(source, {schedule: clock.schedule}));
		source.write('\u001B');
		await turns(5);
		expect(clock.waiting()).toEqual([50]);
		source.write('[A');
		await turns(5);
		expect(read).toEqual(['\u001B[A']);
		expect(clock.waiting()).toEqual([]);
	});

	test('takes an Escape for the Escape key after 50 ms without more', async () => {
		const source = new PassThrough();
		const clock = createClock();
		const read = collect(createKeyStream(source, {schedule: clock.schedule}));
		source.write('\u001B');
		await turns(5);
		expect(read).toEqual([]);
		clock.pass();
		await turns(5);
		expect(read).toEqual(['\u001B']);
	});

	test('keeps a paste together, and delivers what came of it when its end never comes', async () => {
		const source = new PassThrough();
		const clock = createClock();
		const read = collect(createKeyStream(source, {schedule: clock.schedule}));
		source.write('\u001B[200~one ');
		await turns(5);
		source.write('two');
		await turns(5);
		expect(read).toEqual([]);
		expect(clock.waiting()).toEqual([1000]);
		clock.pass();
		await turns(5);
		expect(read).toEqual(['\u0002one two']);
	});

	test('asks about every key at its arrival, and hands on those that were not taken', async () => {
		const source = new PassThrough();
		const asked: string[] = [];
		const read = collect(
			createKeyStream(source, {
				intercept(key) {
					asked.push(key);
					return key === '\u0003';
				},
			}),
		);
		source.write('ab\u0003c');
		await turns(2);
		expect(asked).toEqual(['a', 'b', '\u0003', 'c']);
		await turns(30);
		expect(read).toEqual(['a', 'b', 'c']);
	});

	test('lets go of the source when it is stopped', async () => {
		const source = new PassThrough();
		const clock = createClock();
		const keys = createKeyStream(source, {schedule: clock.schedule});
		const read = collect(keys);
		source.write('a\u001B');
		await turns(10);
		keys.stop();
		source.write('b');
		await turns(10);
		expect(read).toEqual(['a']);
		expect(clock.waiting()).toEqual([]);
		expect(source.listenerCount('data')).toBe(0);
		expect(source.isPaused()).toBe(true);
	});

	test('passes for a terminal whose modes are not Ink\'s to change', () => {
		const keys = createKeyStream(new PassThrough());
		expect(keys.isTTY).toBe(true);
		expect(keys.setRawMode(false)).toBe(keys);
		expect(keys.ref()).toBe(keys);
		expect(keys.unref()).toBe(keys);
	});
});
