import {setTimeout as startTimer, clearTimeout} from 'node:timers';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {isWindows} from '../system.js';

export type TerminalOptions = {
	readonly command: string;
	readonly args?: readonly string[];
	/** The whole environment of the program, besides where programs, home and temporary files are, and TERM=xterm-256color. */
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	readonly columns?: number;
	readonly rows?: number;
};

export type ExitStatus = {readonly code: number; readonly signal: number};

/** What is waited for: a text on the screen, a pattern of it, or anything that can be asked of the terminal. */
export type Expectation = string | RegExp | ((terminal: Terminal) => boolean);

/** A program in a pseudo-terminal, its output drawn by a terminal emulator. */
export type Terminal = {
	/** The visible lines, without the spaces at their ends. */
	readonly screen: () => string;
	/** Everything that can be scrolled to, the visible lines last. */
	readonly history: () => string;
	/** Everything written so far, as it came. */
	readonly raw: () => string;
	readonly isAlternate: () => boolean;
	readonly isCursorVisible: () => boolean;
	/** Where the cursor is, shown or not; both count from 1. */
	readonly cursor: () => {readonly row: number; readonly column: number};
	readonly isPasteBracketed: () => boolean;
	/** Whether it stands on the screen, without waiting. */
	readonly shows: (expectation: Expectation) => boolean;
	/**
	 * Resolves at the first write after which it holds, at once if it holds already.
	 * Rejects with what is on the screen when the program ends without it, or after `deadline` milliseconds.
	 */
	readonly waitFor: (expectation: Expectation, options?: {readonly deadline?: number}) => Promise<void>;
	/** Presses a key by name, as `down`, `pageUp`, `ctrl-c`, `shift-up`. */
	readonly press: (...names: readonly string[]) => void;
	readonly type: (text: string) => void;
	readonly paste: (text: string) => void;
	readonly send: (bytes: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly kill: (signal?: string) => void;
	/** Takes the terminal away, as closing its window does. */
	readonly hangUp: () => void;
	readonly pid: number;
	/** Resolves when the program has ended and everything it wrote is drawn. */
	readonly exit: Promise<ExitStatus>;
};

const sequences: Readonly<Record<string, string>> = {
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	'shift-up': '\u001B[1;2A',
	'shift-down': '\u001B[1;2B',
	home: '\u001B[H',
	end: '\u001B[F',
	pageUp: '\u001B[5~',
	pageDown: '\u001B[6~',
	delete: '\u001B[3~',
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	backspace: '\u007F',
	space: ' ',
};

/** Of our own environment; without the ones that Windows has, no program starts there. */
const passedOn = ['PATH', 'HOME', 'XDG_CACHE_HOME', 'SystemRoot', 'USERPROFILE', 'LOCALAPPDATA', 'TEMP', 'TMP'] as const;

type Waiter = {readonly look: () => boolean; readonly fail: (why: string) => void};

/** Starts a program in a pseudo-terminal of 100 columns and 30 rows, unless said otherwise. Whoever opens it sees to its end, by `exit` or `kill`. */
export function openTerminal({command, args = [], env = {}, cwd = process.cwd(), columns = 100, rows = 30}: TerminalOptions): Terminal {
	const emulator = new headless.Terminal({cols: columns, rows, scrollback: 5000, allowProposedApi: true});
	const basis = {...pick(passedOn), TERM: 'xterm-256color'};
	const program = spawn(command, [...args], {name: 'xterm-256color', cols: columns, rows, cwd, env: {...basis, ...env}});
	const waiters = new Set<Waiter>();
	let raw = '';
	let isCursorVisible = true;
	let ended: string | null = null;

	const followCursor = (isVisible: boolean) => (parameters: ReadonlyArray<number | number[]>) => {
		if (parameters.includes(25)) {
			isCursorVisible = isVisible;
		}

		return false;
	};

	emulator.parser.registerCsiHandler({prefix: '?', final: 'h'}, followCursor(true));
	emulator.parser.registerCsiHandler({prefix: '?', final: 'l'}, followCursor(false));
	// The emulator answers what it is asked, as a real one does.
	emulator.onData(answer => {
		program.write(answer);
	});
	program.onData(text => {
		raw += text;
		emulator.write(text, () => {
			for (const waiter of waiters) {
				waiter.look();
			}
		});
	});
	const exit = new Promise<ExitStatus>(resolve => {
		program.onExit(({exitCode, signal}) => {
			emulator.write('', () => {
				ended = `The program ended with ${exitCode}.`;
				for (const waiter of waiters) {
					if (!waiter.look()) {
						waiter.fail(ended);
					}
				}

				resolve({code: exitCode, signal: signal ?? 0});
			});
		});
	});

	const linesFrom = (start: number) => {
		const buffer = emulator.buffer.active;
		const lines: string[] = [];
		for (let index = start; index < buffer.length; index++) {
			lines.push(buffer.getLine(index)?.translateToString(true) ?? '');
		}

		return lines.join('\n');
	};

	const send = (bytes: string) => {
		program.write(bytes);
	};

	const terminal: Terminal = {
		screen: () => linesFrom(emulator.buffer.active.baseY),
		history: () => linesFrom(0),
		raw: () => raw,
		isAlternate: () => emulator.buffer.active.type === 'alternate',
		isCursorVisible: () => isCursorVisible,
		cursor: () => ({row: emulator.buffer.active.cursorY + 1, column: emulator.buffer.active.cursorX + 1}),
		isPasteBracketed: () => emulator.modes.bracketedPasteMode,
		shows(expectation) {
			if (typeof expectation === 'function') {
				return expectation(terminal);
			}

			return typeof expectation === 'string' ? terminal.screen().includes(expectation) : expectation.test(terminal.screen());
		},
		async waitFor(expectation, {deadline = 10_000} = {}) {
			if (terminal.shows(expectation)) {
				return;
			}

			await new Promise<void>((resolve, reject) => {
				const fail = (why: string) => {
					waiters.delete(waiter);
					clearTimeout(timer);
					reject(new Error(`${why} Waited for ${String(expectation)}. On the screen:\n${terminal.screen()}`));
				};

				const timer = startTimer(() => {
					fail(`Not within ${deadline} ms.`);
				}, deadline);
				const waiter: Waiter = {
					look() {
						const isThere = terminal.shows(expectation);
						if (isThere) {
							waiters.delete(waiter);
							clearTimeout(timer);
							resolve();
						}

						return isThere;
					},
					fail,
				};
				if (ended === null) {
					waiters.add(waiter);
				} else {
					fail(ended);
				}
			});
		},
		press(...names) {
			send(names.map(bytesOf).join(''));
		},
		type: send,
		paste(text) {
			send(emulator.modes.bracketedPasteMode ? `\u001B[200~${text}\u001B[201~` : text);
		},
		send,
		resize(newColumns, newRows) {
			emulator.resize(newColumns, newRows);
			program.resize(newColumns, newRows);
		},
		kill(signal) {
			if (ended === null) {
				program.kill(isWindows ? undefined : signal);
			}
		},
		hangUp() {
			(program as unknown as {destroy(): void}).destroy();
		},
		pid: program.pid,
		exit,
	};
	return terminal;
}

/** Variables of our own environment that are set. */
function pick(names: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

function bytesOf(name: string): string {
	const control = /^ctrl-([a-z])$/.exec(name)?.[1];
	const bytes = control === undefined ? (sequences[name] ?? (name.length === 1 ? name : undefined)) : String.fromCharCode(control.charCodeAt(0) - 96);
	if (bytes === undefined) {
		throw new Error(`No key "${name}".`);
	}

	return bytes;
}
