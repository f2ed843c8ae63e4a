import {expect, test} from 'vitest';
import {whenIdle} from '../../../source/explorer/terminal/when-idle.js';
import type {Steps} from '../../../source/query/steps.js';

/** A clock that a test moves: what is waited for, and what time it is. */
function startClock() {
	let time = 0;
	let waiting: {readonly task: () => void; readonly milliseconds: number} | null = null;
	return {
		now: () => time,
		pass(milliseconds: number) {
			time += milliseconds;
		},
		schedule(task: () => void, milliseconds: number) {
			const mine = {task, milliseconds};
			waiting = mine;
			return () => {
				if (waiting === mine) waiting = null;
			};
		},
		/** How long is waited now; null when nothing is. */
		waits: () => waiting?.milliseconds ?? null,
		ring() {
			const due = waiting;
			waiting = null;
			due?.task();
		},
	};
}

function* work(clock: ReturnType<typeof startClock>, done: number[], count: number, milliseconds: number): Steps<void> {
	for (let step = 1; step <= count; step++) {
		clock.pass(milliseconds);
		done.push(step);
		if (step < count) yield;
	}
}

test('work is done in slices of a few steps, with a pause between them', () => {
	const clock = startClock();
	const done: number[] = [];
	whenIdle(work(clock, done, 7, 2), clock.schedule, clock.now);
	expect(done).toEqual([]);
	clock.ring();
	expect(done).toEqual([1, 2, 3]);
	clock.ring();
	expect(done).toEqual([1, 2, 3, 4, 5, 6]);
	expect(clock.waits()).toBe(4);
});

test('a long step is a slice', () => {
	const clock = startClock();
	const done: number[] = [];
	whenIdle(work(clock, done, 3, 50), clock.schedule, clock.now);
	clock.ring();
	expect(done).toEqual([1]);
});

test('nothing is waited for when all is done', () => {
	const clock = startClock();
	const done: number[] = [];
	const idle = whenIdle(work(clock, done, 3, 1), clock.schedule, clock.now);
	clock.ring();
	expect({done, waits: clock.waits()}).toEqual({done: [1, 2, 3], waits: null});
	idle.postpone();
	expect(clock.waits()).toBe(null);
});

test('a key postpones the next slice', () => {
	const clock = startClock();
	const done: number[] = [];
	const idle = whenIdle(work(clock, done, 9, 2), clock.schedule, clock.now);
	clock.ring();
	idle.postpone();
	expect(clock.waits()).toBe(300);
	clock.ring();
	expect(done).toEqual([1, 2, 3, 4, 5, 6]);
	expect(clock.waits()).toBe(4);
});

test('what is stopped does no more', () => {
	const clock = startClock();
	const done: number[] = [];
	const idle = whenIdle(work(clock, done, 9, 2), clock.schedule, clock.now);
	clock.ring();
	idle.stop();
	expect(clock.waits()).toBe(null);
	idle.postpone();
	expect(clock.waits()).toBe(null);
	expect(done).toEqual([1, 2, 3]);
});
