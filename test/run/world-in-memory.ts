import {Writable} from 'node:stream';
import type {Catalog} from '../../source/model/catalog.js';
import {run} from '../../source/run.js';
import type {World} from '../../source/run/world.js';
import {withSlashes} from '../system.js';
import {smallCatalog} from './small-catalog.js';

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};

/** A stream that keeps what is written to it. */
export function keepingStream(): {readonly stream: Writable; readonly text: () => string} {
	const chunks: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write(chunk: string, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	return {stream, text: () => chunks.join('')};
}

/** Runs a command line in a pipe, unless `world` says otherwise, on the small catalog. */
export async function runInMemory(argv: readonly string[], world: Partial<World> & {readonly catalog?: Catalog} = {}): Promise<Ran> {
	const stdout = keepingStream();
	const stderr = keepingStream();
	const code = await run(argv, {
		env: {},
		cwd: '/',
		stdout: stdout.stream,
		stderr: stderr.stream,
		terminal: {isTerminal: false, columns: null},
		version: '1.2.3',
		builtin: () => world.catalog ?? smallCatalog,
		readStdin: () => Promise.reject(new Error('Standard input was not asked for.')),
		openExplorer: null,
		platform: 'linux',
		today: () => '2024-07-01',
		...world,
	});
	return {code, stdout: stdout.text(), stderr: withSlashes(stderr.text())};
}
