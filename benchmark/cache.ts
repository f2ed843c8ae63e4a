// What a second start saves on a person's own content: loading a folder of files for the first time, and again when
// nothing has changed. Each in a process of its own, from the call to the catalog, with whatever code that has to load.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Catalog} from '../source/model/catalog.js';
import {loadCatalog} from '../source/run/load-catalog.js';
import type {World} from '../source/run/world.js';
import {environment} from './environment.js';
import {writeRoleFiles} from './generate-roles.js';
import {median} from './median.js';
import {milliseconds, table} from './table.js';

const program = path.resolve('dist/cli.cjs');

type Round = {readonly first: number; readonly second: number};

/** @param args The number of files, 5,000 if not said; how often, 9 times if not said. */
export function bench([size = '5000', rounds = '9']: readonly string[]): void {
	const home = mkdtempSync(path.join(tmpdir(), 'reality-cache-'));
	try {
		const content = path.join(home, 'roles');
		writeRoleFiles(content, Number(size));
		const measured = {
			'loading the content, processor time': Array.from({length: Number(rounds)}, () => twice(home, () => timeLoading(content, home))),
			'reality list --limit 1, whole command': Array.from({length: Number(rounds)}, () => twice(home, () => timeCommand(['list', '--limit', '1', '--content', content], home))),
		};
		const kept = readdirSync(path.join(home, 'reality')).reduce((bytes, name) => bytes + statSync(path.join(home, 'reality', name)).size, 0);
		const rows = Object.entries(measured).map(([name, times]) => {
			const [first, second] = [median(times.map(time => time.first)), median(times.map(time => time.second))];
			return [name, milliseconds(first), milliseconds(second), (second / first).toFixed(3)];
		});
		console.log(`${Number(size).toLocaleString('en')} files, medians of ${rounds}; ${(kept / 1e6).toFixed(1)} MB are kept of them\n\n${table(['what', 'first', 'again', 'ratio'], rows)}`);
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

function twice(home: string, run: () => number): Round {
	rmSync(path.join(home, 'reality'), {recursive: true, force: true});
	return {first: run(), second: run()};
}

function timeLoading(content: string, home: string): number {
	const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', `const {tellLoading} = await import(${JSON.stringify(import.meta.url)}); await tellLoading(${JSON.stringify(content)});`], {env: environment(home), encoding: 'utf8'});
	if (status !== 0) throw new Error(stderr);
	return Number(stdout);
}

function timeCommand(args: readonly string[], home: string): number {
	const start = performance.now();
	const {status, stderr} = spawnSync(process.execPath, [program, ...args], {env: environment(home), encoding: 'utf8'});
	if (status !== 0) throw new Error(stderr);
	return performance.now() - start;
}

/** Prints how long loading takes in this process, in milliseconds. */
export async function tellLoading(content: string): Promise<void> {
	let base: Catalog | null = null;
	const world = {env: process.env, cwd: process.cwd(), platform: process.platform, version: 'benchmark', builtin: () => (base ??= builtin())} as Pick<World, 'env' | 'cwd' | 'platform' | 'version' | 'builtin'> as World;
	const start = usedTime();
	await loadCatalog([content], world, {isCached: true});
	process.stdout.write(String(usedTime() - start));
}

/** Of the processor, in milliseconds: what else the machine does has no part in it. */
function usedTime(): number {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
}

function builtin(): Catalog {
	let vocabulary: ReturnType<Catalog['vocabulary']> | null = null;
	return {...(shipped('builtin.json') as Omit<Catalog, 'vocabulary'>), vocabulary: () => (vocabulary ??= shipped('vocabulary.json') as ReturnType<Catalog['vocabulary']>)};
}

function shipped(name: string): unknown {
	return JSON.parse(readFileSync(path.join(path.dirname(program), name), 'utf8'));
}
