// How long a person waits: from the command to its answer, and to the explorer's first frame, as multiples of what Node
// needs to do nothing (`node -e 0`). All are run in turns, so that what else the machine does weighs on all alike.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import {environment} from './environment.js';
import {median} from './median.js';

const program = path.resolve('dist/cli.cjs');

/** Something that only a finished first frame shows. */
const inFirstFrame = 'Reality';

const piped: Readonly<Record<string, readonly string[]>> = {
	'node -e 0': ['-e', '0'],
	'reality --version': [program, '--version'],
	'reality --help': [program, '--help'],
	'reality completion …': [program, 'completion', 'zsh', '--', 'show', ''],
	'reality list': [program, 'list'],
	'reality search redis': [program, 'search', 'redis'],
};

function timePiped(args: readonly string[], env: NodeJS.ProcessEnv): number {
	const start = performance.now();
	const {status, stderr} = spawnSync(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
	const time = performance.now() - start;
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString()}`);
	return time;
}

/** Until `text` is on the screen; without a text, until the process ends. */
async function timeOnTerminal(args: readonly string[], text: string | null, env: Record<string, string | undefined>): Promise<number> {
	const start = performance.now();
	const terminal = spawn(process.execPath, [...args], {cols: 100, rows: 30, env});
	return new Promise((resolve) => {
		let seen = '';
		let time: number | undefined;
		terminal.onData((data) => {
			seen += data;
			if (text === null || time !== undefined || !seen.includes(text)) return;
			time = performance.now() - start;
			terminal.kill('SIGKILL');
		});
		terminal.onExit(() => resolve(time ?? performance.now() - start));
	});
}

function report(name: string, times: readonly number[], bare: readonly number[]): void {
	console.log(`${name.padEnd(24)}${median(times).toFixed(1).padStart(8)} ms ${(median(times) / median(bare)).toFixed(2).padStart(7)} ×`);
}

/** @param args How often each is run; 25 times if not said. */
export async function bench([rounds = '25']: readonly string[]): Promise<void> {
	const home = mkdtempSync(path.join(tmpdir(), 'reality-start-'));
	const env = environment(home);
	const names = [...Object.keys(piped), 'terminal, node -e 0', 'terminal, first frame'];
	const times = new Map<string, number[]>(names.map((name) => [name, []]));
	try {
		for (let round = 0; round < Number(rounds); round++) {
			for (const [name, args] of Object.entries(piped)) times.get(name)?.push(timePiped(args, env));
			times.get('terminal, node -e 0')?.push(await timeOnTerminal(['-e', '0'], null, env));
			times.get('terminal, first frame')?.push(await timeOnTerminal([program], inFirstFrame, env));
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
	console.log(`Start, medians of ${rounds}: Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}`);
	for (const [name, measured] of times) {
		report(name, measured, times.get(name.startsWith('terminal') ? 'terminal, node -e 0' : 'node -e 0') ?? []);
	}
	const isWindows = process.platform === 'win32';
	// A list of packages until npm 11; since npm 12 an object that holds each by its name.
	const packages: Readonly<Record<string, {readonly size: number; readonly unpackedSize: number; readonly entryCount: number}>> = JSON.parse(execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'ignore']}));
	const [packed] = Object.values(packages);
	if (packed === undefined) throw new Error('npm packed nothing.');
	console.log(`Package: ${Math.round(packed.size / 1000)} kB packed, ${Math.round(packed.unpackedSize / 1000)} kB in ${packed.entryCount} files installed, no dependencies`);
}
