// Touches the process, and nothing else does but the explorer's terminal. The bundler sets the line in front that makes
// this a command, and the format: no top-level await here.
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import packageJson from '../package.json' with {type: 'json'};
import type {StreamFacts} from './appearance.js';
import type {Opened} from './explorer/open-explorer.js';
import {prepareEnvironment} from './explorer/terminal/prepare-environment.js';
import type {Catalog} from './model/catalog.js';
import type {Skill} from './model/skill.js';
import {run} from './run.js';
import type {OpenOnTerminal} from './run/explore.js';
import {isPlain, standardOutput} from './run/output.js';

/** A bug, as sysexits.h calls it: neither an answer nor a person's mistake. */
const internalError = 70;

async function main(): Promise<void> {
	// An interrupt ends the process by its signal, which shells report as 130; the explorer answers it itself.
	process.exitCode = await run(process.argv.slice(2), {
		// A copy: the explorer changes the process's own before it loads Ink.
		env: {...process.env},
		cwd: process.cwd(),
		stdout: standardOutput(1, () => process.stdout),
		stderr: standardOutput(2, () => process.stderr),
		isStderrTerminal: () => process.stderr.isTTY,
		terminal: isPlain(1) ? {isTerminal: false, columns: null} : terminalNow(),
		holdInterrupts,
		version: packageJson.version,
		build,
		builtin,
		readStdin,
		platform: process.platform,
		today: () => new Date().toISOString().slice(0, 10),
		openExplorer: async options => (await import('./run/explore.js')).explore(options, openOnTerminal),
	});
}

/** Standard output as a terminal: its width is asked for when something is printed, since the window may be another after the explorer. */
function terminalNow(): StreamFacts {
	return {
		isTerminal: process.stdout.isTTY,
		get columns() {
			return process.stdout.columns;
		},
	};
}

/** The keys come from standard input, or from the terminal itself where that is a pipe; to pick, everything is on the terminal itself. */
async function openOnTerminal(options: Parameters<OpenOnTerminal>[0]): Promise<Opened | null> {
	prepareEnvironment(process.env);
	const {openExplorer} = await import('./explorer/open-explorer.js');
	if (process.stdin.isTTY && !options.isPicking) return openExplorer({...options, input: process.stdin, output: process.stdout});
	const {openTerminal} = await import('./explorer/terminal/open-terminal.js');
	const terminal = openTerminal();
	if (terminal === null) return null;
	try {
		return await openExplorer({...options, input: terminal.input, output: options.isPicking ? terminal.output : process.stdout});
	} finally {
		terminal.close();
	}
}

function holdInterrupts(): {readonly isInterrupted: () => boolean; readonly release: () => void} {
	let interrupted = false;
	const note = (): void => {
		interrupted = true;
	};
	// Ctrl-C, a program that ends this one, and a terminal that is closed.
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	for (const signal of signals) process.on(signal, note);
	return {
		isInterrupted: () => interrupted,
		release() {
			for (const signal of signals) process.off(signal, note);
		},
	};
}

/** The shipped content, compiled when the program was built: it lies beside the bundle. */
function builtin(): Catalog {
	let vocabulary: readonly Skill[] | null = null;
	return {...(readShipped('builtin.json') as Omit<Catalog, 'vocabulary'>), vocabulary: () => (vocabulary ??= readShipped('vocabulary.json') as readonly Skill[])};
}

/** While it is worked on a program changes more often than its version. */
function build(): string {
	return ['main.cjs', 'builtin.json', 'vocabulary.json'].map(name => {
		const {size, mtimeMs} = statSync(join(import.meta.dirname, name));
		return `${size} ${mtimeMs}`;
	}).join(' ');
}

function readShipped(name: string): unknown {
	return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
}

async function readStdin(): Promise<Uint8Array> {
	if (process.stdin.isTTY) process.stderr.write('Reading standard input from the terminal; Ctrl-D on an empty line ends it.\n');
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = internalError;
});
