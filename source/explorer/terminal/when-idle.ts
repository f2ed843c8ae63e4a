import {performance} from 'node:perf_hooks';
import type {Steps} from '../../query/steps.js';
import {type Schedule, scheduleByClock} from './schedule.js';

/** So long at a time, in milliseconds: a key that comes meanwhile waits for no more, and that is not felt. */
const slice = 6;

/** Between two slices, in milliseconds: keys that came meanwhile are handled. */
const pause = 4;

/** After a key, in milliseconds: somebody who types presses the next within this time, and should find nothing in the way. */
const pauseAfterKey = 300;

/** Work that waits for a time when nobody presses a key. */
export type IdleWork = {
	/** Somebody pressed a key: the work waits for longer. */
	readonly postpone: () => void;
	readonly stop: () => void;
};

/** Does work in slices, with time for keys and frames between them; nothing runs when all is done. `now` is a clock in milliseconds. */
export function whenIdle(work: Steps<void>, schedule: Schedule = scheduleByClock, now: () => number = () => performance.now()): IdleWork {
	let isDone = false;
	let cancel = () => {};
	const goOn = () => {
		const end = now() + slice;
		do isDone = work.next().done === true;
		while (!isDone && now() < end);
		wait(pause);
	};
	const wait = (milliseconds: number) => {
		cancel();
		if (!isDone) cancel = schedule(goOn, milliseconds);
	};
	wait(pause);
	return {
		postpone() {
			wait(pauseAfterKey);
		},
		stop() {
			isDone = true;
			cancel();
		},
	};
}
