import {plain} from '../print/plain.js';
import {cutToWidth} from '../text/width.js';
import type {World} from './world.js';

/** Says how far a long work is. */
export type Progress = {
	/** What begins now and may take long without a word: shown at once, on a terminal alone. */
	readonly begin: (what: string) => void;
	/** `part`: how much of it is done, from 0 to 1; null where nobody knows. */
	readonly tell: (what: string, part: number | null) => void;
	/** Takes it away, before something else is written. */
	readonly clear: () => void;
	/** Tells again and again while a promise is waited for, of which `what` knows more each time. */
	readonly during: <Value>(what: () => string, work: Promise<Value>) => Promise<Value>;
};

/** Nothing is said of what is over sooner; in milliseconds. */
const quiet = 500;
/** On a terminal, and elsewhere. */
const pace = {terminal: 100, line: 5000} as const;
const barWidth = 24;

/** Progress on standard error: a bar that is drawn over itself on a terminal, else a line every few seconds. `now`: in milliseconds. */
export function openProgress({stderr, isStderrTerminal, terminal}: Pick<World, 'stderr' | 'isStderrTerminal' | 'terminal'>, now: () => number = () => performance.now()): Progress {
	const isTerminal = isStderrTerminal?.() === true;
	const start = now();
	let last = start + quiet - (isTerminal ? pace.terminal : pace.line);
	let isDrawn = false;
	const draw = (text: string): void => {
		stderr.write(`\r\u001B[K${cutToWidth(plain(text), (terminal.columns ?? 80) - 1)}`, () => {});
		isDrawn = true;
	};
	const tell = (what: string, part: number | null): void => {
		const at = now();
		if (at - start < quiet || at - last < (isTerminal ? pace.terminal : pace.line)) return;
		last = at;
		const full = Math.round((part ?? 0) * barWidth);
		if (!isTerminal) stderr.write(`${plain(what)}\n`, () => {});
		else draw(part === null ? what : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${what}`);
	};
	return {
		begin(what) {
			if (isTerminal) draw(what);
		},
		tell,
		clear() {
			if (isDrawn) stderr.write('\r\u001B[K', () => {});
			isDrawn = false;
		},
		async during(what, work) {
			const timer = setInterval(() => tell(what(), null), pace.terminal);
			try {
				return await work;
			} finally {
				clearInterval(timer);
			}
		},
	};
}
