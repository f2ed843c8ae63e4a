import type {Progress} from '../content/load-content.js';
import type {World} from './world.js';

/** So long it says nothing, in milliseconds: most content is there by then. */
const patience = 500;

/** How often the number changes, in milliseconds. */
const interval = 100;

const clearLine = '\r\u001B[K';

/** What tells of loading, and what takes the line away when it is done. */
export type ProgressLine = {readonly onProgress: (progress: Progress) => void; readonly end: () => void};

/**
 * Tells how many files are read, on one line of the terminal that messages go to; nothing where they go anywhere else.
 *
 * @param now The time in milliseconds.
 */
export function tellProgress({stderr, isStderrTerminal = () => false}: Pick<World, 'stderr' | 'isStderrTerminal'>, now: () => number = () => performance.now()): ProgressLine {
	const begin = now();
	let next = begin + patience;
	let isShown = false;
	return {
		onProgress({files}) {
			if (now() < next || !isStderrTerminal()) return;
			next = now() + interval;
			isShown = true;
			stderr.write(`${clearLine}Reading: ${files.toLocaleString('en')} files`, () => {});
		},
		end() {
			if (isShown) stderr.write(clearLine, () => {});
		},
	};
}
