import {type Schedule, scheduleByClock} from './schedule.js';

/** Between two tasks, in milliseconds: keys that came meanwhile are handled, and what they change is drawn. */
const pause = 15;

/** Runs tasks one after the other, each when there was time for keys and frames before it. Gives what stops it. */
export function whenIdle(tasks: readonly (() => unknown)[], schedule: Schedule = scheduleByClock): () => void {
	let cancel = () => {};
	const runFrom = (at: number) => {
		const task = tasks[at];
		if (task === undefined) return;
		cancel = schedule(() => {
			task();
			runFrom(at + 1);
		}, pause);
	};
	runFrom(0);
	return () => {
		cancel();
	};
}
