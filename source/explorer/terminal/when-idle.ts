import {type Schedule, scheduleByClock} from './schedule.js';

/** Between two tasks, in milliseconds: keys that came meanwhile are handled, and what they change is drawn. */
const pause = 15;

/** After a key, in milliseconds: somebody who types presses the next within this time, and should find nothing in the way. */
const pauseAfterKey = 300;

/** Tasks that wait for a time when nobody presses a key. */
export type IdleTasks = {
	/** Somebody pressed a key: the next task waits for longer. */
	readonly postpone: () => void;
	readonly stop: () => void;
};

/** Runs tasks one after the other, each when there was time for keys and frames before it; nothing runs when all are done. */
export function whenIdle(tasks: readonly (() => unknown)[], schedule: Schedule = scheduleByClock): IdleTasks {
	const waiting = [...tasks];
	let cancel = () => {};
	const runNext = () => {
		waiting.shift()?.();
		wait(pause);
	};
	const wait = (milliseconds: number) => {
		cancel();
		if (waiting.length > 0) cancel = schedule(runNext, milliseconds);
	};
	wait(pause);
	return {
		postpone() {
			wait(pauseAfterKey);
		},
		stop() {
			waiting.length = 0;
			cancel();
		},
	};
}
