import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect} from 'vitest';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.js';

/** The arguments are the program's own, unless another command is to be started. */
export type Visit = Partial<TerminalOptions>;

export const program = path.resolve('dist/cli.cjs');

/** The built program's explorer in pseudo-terminals, with a state folder of its own; links that it opens lead nowhere. */
export type Visits = {
	readonly folder: string;
	readonly open: (visit?: Visit) => Promise<Terminal>;
	/** As {@link open}, without waiting for a first frame. */
	readonly start: (visit?: Visit) => Terminal;
	/** Ends what still runs and takes the folder away. */
	readonly end: () => Promise<void>;
};

export function startVisits(): Visits {
	const folder = mkdtempSync(path.join(tmpdir(), 'reality-visit-'));
	const opened: Terminal[] = [];
	const start = ({command, args = [], env = {}, ...options}: Visit = {}): Terminal => {
		const started = command === undefined ? {command: process.execPath, args: [program, ...args]} : {command, args};
		const terminal = openTerminal({...started, ...options, env: {XDG_STATE_HOME: folder, REALITY_OPEN: 'true', ...env}});
		opened.push(terminal);
		return terminal;
	};
	return {
		folder,
		start,
		async open(visit) {
			const terminal = start(visit);
			await terminal.waitFor(/ Reality .*\n[^]*move/u);
			return terminal;
		},
		async end() {
			for (const terminal of opened) {
				terminal.kill('SIGKILL');
				await terminal.exit;
			}
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

/** The terminal is as it was before the program. */
export function expectRestored(terminal: Terminal): void {
	expect(terminal.isAlternate(), 'alternate screen').toBe(false);
	expect(terminal.isCursorVisible(), 'cursor').toBe(true);
	expect(terminal.isPasteBracketed(), 'bracketed paste').toBe(false);
}

/** Takes a row of the menu that is open by arrows and Enter alone. */
export async function takeFromMenu(terminal: Terminal, label: string): Promise<void> {
	await terminal.waitFor(label);
	const rows = terminal.screen().split('\n').slice(2);
	const at = rows.findIndex(row => row.startsWith(` > `));
	const wanted = rows.findIndex(row => row.slice(3).startsWith(label));
	terminal.press(...Array.from({length: Math.abs(wanted - at)}, () => (wanted > at ? 'down' : 'up')));
	await terminal.waitFor(`\n > ${label}`);
	terminal.press('enter');
}
