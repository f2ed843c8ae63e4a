import process from 'node:process';
import type {ScreenModes} from './screen-modes.js';

/** Ctrl-Z and what comes after it. `stop` ends listening. */
export type Suspension = {readonly suspend: () => void; readonly stop: () => void};

/** After so many milliseconds without having been stopped, nobody is there to stop us: no shell with job control. */
const stopDeadline = 300;

/**
 * Gives the terminal back and stops the process and those beside it, as the terminal itself would at Ctrl-Z; takes it again when it goes on.
 * The same at a SIGTSTP from elsewhere. Ink's own raw mode switch would let go of the input, and the process would end at `fg`.
 * @param onResume The screen is ours again, and empty.
 */
export function createSuspension(modes: ScreenModes, onResume: () => void): Suspension {
	if (process.platform === 'win32') {
		return {suspend() {}, stop() {}};
	}

	let timer: NodeJS.Timeout | null = null;

	const resume = () => {
		if (timer !== null) {
			clearTimeout(timer);
			timer = null;
			process.on('SIGTSTP', suspend);
		}

		// After a stop that nobody could see coming the shell has changed the modes, and Node does nothing for a mode it thinks is on.
		modes.leave();
		modes.enter();
		onResume();
	};

	const resumeUnstopped = () => {
		// After a real stop the deadline is over too: SIGCONT, which waits in the same turn of the event loop, comes first.
		setImmediate(() => {
			if (timer !== null) {
				resume();
			}
		});
	};

	const suspend = () => {
		if (timer !== null) {
			return;
		}

		modes.leave();
		// Without a listener the signal does what it always does.
		process.off('SIGTSTP', suspend);
		timer = setTimeout(resumeUnstopped, stopDeadline);
		process.kill(0, 'SIGTSTP');
	};

	process.on('SIGTSTP', suspend);
	process.on('SIGCONT', resume);
	return {
		suspend,
		stop() {
			if (timer !== null) {
				clearTimeout(timer);
				timer = null;
			}

			process.off('SIGTSTP', suspend);
			process.off('SIGCONT', resume);
		},
	};
}
