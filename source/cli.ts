// Touches the process, and nothing else does but the explorer's terminal. The bundler sets the line in front that makes
// this a command, and the format: no top-level await here.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isatty} from 'node:tty';
import packageJson from '../package.json' with {type: 'json'};
import type {Catalog} from './model/catalog.js';
import {run} from './run.js';

/** A bug, as sysexits.h calls it: neither an answer nor a person's mistake. */
const internalError = 70;

async function main(): Promise<void> {
	// An interrupt ends the process by its signal, which shells report as 130; the explorer answers it itself.
	process.exitCode = await run(process.argv.slice(2), {
		env: process.env,
		cwd: process.cwd(),
		stdout: process.stdout,
		stderr: process.stderr,
		terminal: {isTerminal: isatty(1), columns: process.stdout.columns ?? null},
		version: packageJson.version,
		builtin,
		readStdin,
		// The explorer's place: async options => (await import('./explorer/open-explorer.js')).openExplorer(options)
		openExplorer: null,
	});
}

/** The shipped content, compiled when the program was built: it lies beside the bundle. */
function builtin(): Catalog {
	return JSON.parse(readFileSync(join(import.meta.dirname, 'builtin.json'), 'utf8')) as Catalog;
}

async function readStdin(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = internalError;
});
