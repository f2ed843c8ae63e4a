import {cutToWidth} from '../text/width.js';
import type {World} from './world.js';

/** Says how far a long work is. */
export type Progress = {
	/** `total`: null where nobody knows. */
	readonly tell: (what: string, done: number, total: number | null) => void;
	/** Takes the bar away, before something else is written. */
	readonly clear: () => void;
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
	return {
		tell(what, done, total) {
			const at = now();
			if (at - start < quiet || at - last < (isTerminal ? pace.terminal : pace.line)) return;
			last = at;
			const count = total === null ? String(done) : `${done} of ${total}`;
			if (!isTerminal) {
				stderr.write(`${what}: ${count}\n`, () => {});
				return;
			}
			const full = total === null || total === 0 ? 0 : Math.round((done / total) * barWidth);
			const bar = total === null ? '' : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `;
			stderr.write(`\r\u001B[K${cutToWidth(`${bar}${what}: ${count}`, (terminal.columns ?? 80) - 1)}`, () => {});
			isDrawn = true;
		},
		clear() {
			if (isDrawn) stderr.write('\r\u001B[K', () => {});
			isDrawn = false;
		},
	};
}
