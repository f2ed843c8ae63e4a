import {readFileSync, watch} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {type Bundle, bundle} from '../../pty/bundle.js';
import {openTerminal, type Terminal, type TerminalOptions} from '../../pty/terminal.js';

let program: Bundle;
const opened: Terminal[] = [];

beforeAll(async () => {
	program = await bundle('test/pty/fixtures/screen-program.ts');
});

afterEach(async () => {
	for (const terminal of opened.splice(0)) {
		terminal.kill('SIGKILL');
		await terminal.exit;
	}
});

afterAll(async () => {
	await program.remove();
});

function open(options: Partial<TerminalOptions> = {}): Terminal {
	const terminal = openTerminal({command: process.execPath, args: [program.file], columns: 60, rows: 15, ...options});
	opened.push(terminal);
	return terminal;
}

async function openBoard(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
	const terminal = open(options);
	await terminal.waitFor('row 3');
	return terminal;
}

/** The terminal is as it was before the program. */
function expectRestored(terminal: Terminal): void {
	expect(terminal.isAlternate(), 'alternate screen').toBe(false);
	expect(terminal.isCursorVisible(), 'cursor').toBe(true);
	expect(terminal.isPasteBracketed(), 'bracketed paste').toBe(false);
	expect(terminal.raw().split('\u001B[?1049l').length - 1, 'times that the screen was left').toBe(1);
	expect(terminal.raw().lastIndexOf('\u001B[?7h')).toBeGreaterThan(terminal.raw().lastIndexOf('\u001B[?7l'));
}

describe('the screen', () => {
	test('belongs to the program while it runs, and is given back with its value printed behind', async () => {
		const terminal = await openBoard();
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.isCursorVisible()).toBe(false);
		expect(terminal.isPasteBracketed()).toBe(true);
		terminal.press('enter');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('finished with 0');
	});

	test('is drawn in full height, and leaves what could be scrolled to before', async () => {
		const terminal = await openBoard({command: 'sh', args: ['-c', `seq 1 40; exec "$0" "$1"`, process.execPath, program.file]});
		terminal.press('down', 'down');
		await terminal.waitFor('cursor 2');
		terminal.press('ctrl-c');
		await terminal.exit;
		expect(terminal.history().trim().split('\n')).toEqual(Array.from({length: 40}, (_, index) => String(index + 1)));
	});

	test.each([
		['narrower', 40, 15],
		['wider', 100, 15],
		['lower', 60, 9],
		['higher', 60, 25],
		['smaller both ways', 35, 8],
	])('leaves no debris when it becomes %s', async (_what, columns, rows) => {
		const terminal = await openBoard();
		terminal.resize(columns, rows);
		await terminal.waitFor(`size ${columns}x${rows}`);
		await terminal.waitFor(({screen}) => screen().split('\n').filter(line => line.includes('row ')).length === rows - 6);
		const lines = terminal.screen().trimEnd().split('\n');
		expect(lines.slice(0, 4)).toEqual([`size ${columns}x${rows} cursor 0`, 'text []', 'keys', '─'.repeat(columns)]);
		expect(lines.slice(4).map(line => [line.slice(0, 8).trimEnd(), line.length, line.at(-1)])).toEqual(
			Array.from({length: rows - 6}, (_row, row) => [`${row === 0 ? '>' : ' '} row ${row}`.slice(0, 8), columns, '…']),
		);
	});

	test('follows a size that changes many times at once', async () => {
		const terminal = await openBoard();
		for (const columns of [50, 70, 30, 90, 44]) {
			terminal.resize(columns, columns / 2);
		}

		await terminal.waitFor('size 44x22');
		await terminal.waitFor('row 15');
		expect(terminal.screen().trimEnd().split('\n')).toHaveLength(20);
	});

	test('is drawn whole again when asked to', async () => {
		const terminal = await openBoard();
		terminal.press('ctrl-l');
		await terminal.waitFor(({raw}) => raw().split('\u001B[2J').length === 4);
		await terminal.waitFor('row 8');
		expect(terminal.screen().trimEnd().split('\n')).toHaveLength(13);
	});

	test('shows nothing of a warning until it is given back', async () => {
		const terminal = await openBoard();
		terminal.press('ctrl-e', 'down');
		await terminal.waitFor('cursor 1');
		expect(terminal.raw()).not.toContain('a warning');
		terminal.press('enter');
		await terminal.exit;
		expect(terminal.history().trim()).toBe('a warning\nfinished with 1');
	});
});

describe('keys', () => {
	test('that come at once all arrive', async () => {
		const terminal = await openBoard();
		terminal.type('jjk\r');
		await terminal.exit;
		expect(terminal.history().trim()).toBe('finished with 0 jjk');
	});

	test('leave the hidden cursor at the place of writing', async () => {
		const terminal = await openBoard();
		terminal.type('前x');
		await terminal.waitFor('text [前x▏]');
		expect(terminal.cursor()).toEqual({row: 2, column: 10});
	});

	test('that are cut are put together', async () => {
		const terminal = await openBoard();
		terminal.send('\u001B');
		terminal.send('[');
		terminal.send('B');
		await terminal.waitFor('cursor 1');
		expect(terminal.screen()).toContain('keys down\n');
	});

	test('Escape alone is Escape', async () => {
		const terminal = await openBoard();
		terminal.press('escape');
		await terminal.waitFor('keys escape');
	});

	test('that nobody knows do no harm', async () => {
		const terminal = await openBoard();
		terminal.send('\u001B[1;5P\u001B[I\u001B[<0;3;4M\u001BOP\u001B[97;5u');
		terminal.press('x');
		await terminal.waitFor('keys text-"x"\n');
	});

	test('with Shift, Alt and Ctrl are told apart, as are Backspace and Delete', async () => {
		const terminal = await openBoard();
		terminal.press('shift-up', 'shift-tab', 'ctrl-w', 'backspace', 'delete');
		terminal.send('\u001Bb');
		await terminal.waitFor('keys shift-up shift-tab ctrl-text-"w" backspace delete');
		await terminal.waitFor('alt-');
	});

	test('of a paste are one text and no commands', async () => {
		const terminal = await openBoard();
		terminal.paste('redis\nq\r\n前端\u001B[31m');
		await terminal.waitFor('text [redis q 前端[31m▏]');
		expect(terminal.screen()).toContain('keys paste-"redis q 前端[31m"');
	});

	test('reach a menu of ink-select-input one after the other', async () => {
		const terminal = await openBoard();
		terminal.press('m');
		await terminal.waitFor('second');
		terminal.press('down', 'down', 'down', 'enter', 'down');
		await terminal.waitFor('row 1 fourth');
		await terminal.waitFor('cursor 1');
	});

	test('pasted into a menu choose nothing', async () => {
		const terminal = await openBoard();
		terminal.press('m');
		await terminal.waitFor('second');
		terminal.paste('2');
		terminal.press('down', 'enter');
		await terminal.waitFor('row 1 second');
	});
});

describe('the end', () => {
	test('by Ctrl-C is 130', async () => {
		const terminal = await openBoard();
		terminal.press('ctrl-c');
		expect(await terminal.exit).toEqual({code: 130, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('');
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	])('by %s is %i', async (signal, code) => {
		const terminal = await openBoard();
		terminal.kill(signal);
		expect(await terminal.exit).toEqual({code, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('');
	});

	test.each([
		['in a component', 'ctrl-b', 'Error: broken on purpose'],
		['in a timer', 'ctrl-t', 'Error: thrown later'],
		['in a promise', 'ctrl-r', 'Error: rejected'],
	])('by an error %s prints its stack on the screen that was there before', async (_what, key, message) => {
		const terminal = await openBoard();
		terminal.press(key);
		expect(await terminal.exit).toEqual({code: 1, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trimStart().split('\n')[0]).toBe(message);
		expect(terminal.history()).toContain('    at ');
		expect(terminal.history()).not.toContain('row 1');
	});
});

describe('the end without a word', () => {
	test('by process.exit gives the terminal back all the same, with what was to be said', async () => {
		const terminal = await openBoard();
		terminal.press('ctrl-e', 'ctrl-x');
		expect(await terminal.exit).toEqual({code: 7, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('a warning');
	});

	test('of the terminal itself ends the program', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'reality-test-'));
		const told = new Promise<string>(resolve => {
			const watcher = watch(folder, (_event, name) => {
				if (name === 'done') {
					watcher.close();
					resolve(readFileSync(path.join(folder, 'code'), 'utf8').trim());
				}
			});
		});
		// A shell of another session outlives the terminal and tells how the program ended.
		const script = `trap '' HUP; "$0" "$1"; echo $? > "${folder}/code"; touch "${folder}/done"`;
		const terminal = await openBoard({command: 'sh', args: ['-c', script, process.execPath, program.file]});
		terminal.hangUp();
		expect(await told).toBe('129');
		await rm(folder, {recursive: true});
	});
});

describe('a stop by Ctrl-Z', () => {
	test('gives the shell its screen, and takes it again at fg', async () => {
		const terminal = open({command: 'bash', args: ['--norc', '--noprofile', '-i'], env: {PS1: 'shell> '}});
		await terminal.waitFor('shell> ');
		terminal.type(`"${process.execPath}" "${program.file}"\r`);
		await terminal.waitFor('row 3');
		terminal.press('down', 'ctrl-z');
		await terminal.waitFor('Stopped');
		expect(terminal.isAlternate()).toBe(false);
		expect(terminal.isCursorVisible()).toBe(true);
		terminal.type('echo in "the" shell\r');
		await terminal.waitFor('in the shell');
		// Longer than it would wait for a stop that does not come.
		terminal.type('sleep 0.4; echo waited\r');
		await terminal.waitFor('waited');
		await terminal.waitFor(({screen}) => screen().trimEnd().endsWith('shell>'));
		terminal.resize(50, 12);
		terminal.type('fg\r');
		await terminal.waitFor('size 50x12 cursor 1');
		expect(terminal.raw().split('\u001B[?1049h').length - 1, 'times that the screen was taken').toBe(2);
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.isCursorVisible()).toBe(false);
		terminal.press('down');
		await terminal.waitFor('cursor 2');
		terminal.press('ctrl-z');
		await terminal.waitFor('Stopped');
		terminal.type('fg\r');
		await terminal.waitFor('cursor 2');
		terminal.press('enter');
		await terminal.waitFor('finished with 2');
		terminal.type('echo code $?\r');
		await terminal.waitFor('code 0');
		terminal.type('exit\r');
		await terminal.exit;
	});

	test('that nobody could see coming draws everything again when it is over', async () => {
		const terminal = await openBoard();
		terminal.kill('SIGSTOP');
		terminal.kill('SIGCONT');
		await terminal.waitFor(({raw}) => raw().split('\u001B[?1049h').length === 3);
		terminal.press('down');
		await terminal.waitFor('cursor 1');
		expect(terminal.isAlternate()).toBe(true);
	});

	test('goes on by itself where no shell would ever continue it', async () => {
		const terminal = await openBoard();
		terminal.press('ctrl-z');
		await terminal.waitFor(({raw}) => raw().split('\u001B[?1049h').length === 3);
		terminal.press('down');
		await terminal.waitFor('cursor 1');
		expect(terminal.isAlternate()).toBe(true);
	});
});

describe('the environment', () => {
	test('of a build server draws all the same', async () => {
		const terminal = await openBoard({env: {CI: '1', CONTINUOUS_INTEGRATION: '1'}});
		terminal.press('down');
		await terminal.waitFor('cursor 1');
		terminal.resize(70, 15);
		await terminal.waitFor('size 70x15');
	});

	test('with NO_COLOR writes no colour, and bold and reversed all the same', async () => {
		const terminal = await openBoard({env: {NO_COLOR: '1'}});
		expect(terminal.raw()).not.toContain('\u001B[32m');
		expect(terminal.raw()).toContain('\u001B[1m');
		expect(terminal.raw()).toContain('\u001B[7m');
	});

	test('without it writes colours', async () => {
		const terminal = await openBoard();
		expect(terminal.raw()).toContain('\u001B[32m');
	});

	test('with DEV, which makes Ink look for a debugger, changes nothing', async () => {
		const terminal = await openBoard({env: {DEV: 'true'}});
		terminal.press('ctrl-c');
		expect((await terminal.exit).code).toBe(130);
	});

	test('of a screen reader is drawn in lines that go on in the next row', async () => {
		const terminal = await openBoard({env: {INK_SCREEN_READER: 'true'}});
		terminal.press('down');
		await terminal.waitFor('cursor 1');
		terminal.press('ctrl-c');
		expect((await terminal.exit).code).toBe(130);
		expectRestored(terminal);
	});
});

describe('a terminal opened beside the standard streams', () => {
	test('carries the program while standard input and output are pipes', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'reality-test-'));
		const output = path.join(folder, 'output.txt');
		const terminal = await openBoard({
			command: 'sh',
			args: ['-c', `echo content | "$0" "$1" > "${output}"; echo "code $?"; cat "${output}"`, process.execPath, program.file],
			env: {FROM: 'tty'},
		});
		expect(terminal.raw(), 'colours, though standard output is no terminal').toContain('\u001B[32m');
		terminal.press('down', 'down');
		await terminal.waitFor('cursor 2');
		terminal.resize(50, 12);
		await terminal.waitFor('size 50x12');
		terminal.press('enter');
		await terminal.exit;
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('code 0\nfinished with 2');
		await rm(folder, {recursive: true});
	});

	test.skipIf(process.platform !== 'linux')('is not there without a terminal (elsewhere no command starts another session)', async () => {
		const terminal = open({command: 'setsid', args: ['-w', 'sh', '-c', '"$0" "$1" < /dev/null 2>&1 | cat', process.execPath, program.file], env: {FROM: 'tty'}});
		await terminal.waitFor('no terminal');
		await terminal.exit;
	});
});
