import type {Progress} from '../content/load-content.js';
import type {Problem} from '../model/catalog.js';
import {mostProblems, problemLines} from './messages.js';
import type {World} from './world.js';

/** So long it says nothing, in milliseconds: most content is there by then. */
const patience = 500;

/** How often the number changes, in milliseconds. */
const interval = 100;

const clearLine = '\r\u001B[K';

/** What tells of loading, and what takes the line away when it is done. */
export type ProgressLine = {
	readonly onProgress: (progress: Progress) => void;
	readonly onProblem: (problem: Problem) => void;
	readonly end: () => void;
	/** How many of the first problems have been told, and need not be again. */
	readonly told: () => number;
};

/**
 * Tells how far reading is, on one line of the terminal that messages go to, nothing of it where they go anywhere else;
 * and what is broken, as it comes, where that takes long.
 *
 * @param now The time in milliseconds.
 */
export function tellProgress({stderr, isStderrTerminal = () => false}: Pick<World, 'stderr' | 'isStderrTerminal'>, now: () => number = () => performance.now()): ProgressLine {
	const begin = now();
	let next = begin + patience;
	let isShown = false;
	let told = 0;
	let waiting: readonly Problem[] = [];
	const write = (text: string): void => {
		stderr.write(isShown ? clearLine + text : text, () => {});
	};
	const tellProblems = (): void => {
		if (waiting.length === 0) return;
		write(waiting.flatMap(problemLines).map(line => `${line}\n`).join(''));
		isShown = false;
		told += waiting.length;
		waiting = [];
	};
	return {
		onProgress(progress) {
			if (now() < next) return;
			next = now() + interval;
			tellProblems();
			if (!isStderrTerminal()) return;
			write(isShown ? inWords(progress) : clearLine + inWords(progress));
			isShown = true;
		},
		onProblem(problem) {
			if (told + waiting.length === mostProblems) return;
			waiting = [...waiting, problem];
			if (now() >= begin + patience) tellProblems();
		},
		end() {
			if (isShown) stderr.write(clearLine, () => {});
			isShown = false;
		},
		told: () => told,
	};
}

/** Bytes are told where they say more than the number of files does. */
function inWords({files, bytes, roles}: Progress): string {
	const isLarge = bytes >= 1e6;
	const read = [...(files === 0 && isLarge ? [] : [files === 1 ? '1 file' : `${files.toLocaleString('en')} files`]), ...(isLarge ? [`${Math.floor(bytes / 1e6).toLocaleString('en')} MB`] : [])];
	const recognised = roles === null ? [] : [`${roles.done.toLocaleString('en')} of ${roles.of.toLocaleString('en')} roles`];
	return `Reading: ${[...read, ...recognised].join(', ')}`;
}
