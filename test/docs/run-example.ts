import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {openTerminal} from '../pty/terminal.js';
import {project} from './markdown.js';

/** What GitHub shows of a code block without scrolling. */
const columns = 90;

/** What a slow machine is told meanwhile, on a line that is cleared again. */
// eslint-disable-next-line no-control-regex -- the escape sequence that clears it
const progress = /\r\u001B\[K(?:[^\n]*\r\u001B\[K)?/gu;

/** Whether this machine has a program that an example pipes into. */
export function hasProgram(name: string): boolean {
	return spawnSync(name, ['--version'], {stdio: 'ignore'}).error === undefined;
}

/** `run` gives the lines that a command writes. `close` takes the place away. */
type Place = {readonly run: (command: string) => Promise<readonly string[]>; readonly close: () => void};

/** A place with the files that a document shows, where its examples are run as a person would: at a terminal, by a shell. */
export function openPlace(files: ReadonlyMap<string, string>): Place {
	const root = mkdtempSync(join(tmpdir(), 'reality-readme-'));
	const [place, programs] = [join(root, 'home'), join(root, 'bin')];
	for (const folder of [place, programs]) mkdirSync(folder);
	symlinkSync(join(project, 'dist/cli.cjs'), join(programs, 'reality'));
	for (const [path, text] of files) {
		mkdirSync(dirname(join(place, path)), {recursive: true});
		writeFileSync(join(place, path), text);
	}
	// The place is the home as well, so that nothing of the person who runs the tests takes part.
	const env = {PATH: `${programs}:${process.env['PATH'] ?? ''}`, HOME: place, NO_COLOR: '1'};
	return {
		async run(command) {
			const terminal = openTerminal({command: 'bash', args: ['--norc', '-c', command], cwd: place, env, columns});
			await terminal.exit;
			const output = terminal.raw().replaceAll(progress, '').trimEnd();
			return output === '' ? [] : output.split('\r\n');
		},
		close() {
			rmSync(root, {recursive: true, force: true});
		},
	};
}
