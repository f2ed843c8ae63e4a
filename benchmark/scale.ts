// How the program grows with its content: time and memory of whole commands over more and more generated roles, read from
// one NDJSON file.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {environment} from './environment.js';
import {rolesAsNdjson} from './generate-roles.js';
import {median} from './median.js';
import {milliseconds, table} from './table.js';

const program = path.resolve('dist/cli.cjs');
const rounds = 3;

const commands: Readonly<Record<string, readonly string[]>> = {
	'first load': ['list', '--limit', '1', '--no-cache'],
	'load again': ['list', '--limit', '1'],
	'list, JSON': ['list', '--json'],
	query: ['search', 'redis production', '--limit', '10'],
	mistyped: ['search', 'kubrenetes', '--limit', '10'],
	skills: ['skills', '--limit', '10'],
	compare: ['compare'],
	'compare, JSON': ['compare', '--json'],
};

/**
 * Tells on a pipe of its own how much memory the process held at most, in kilobytes, and what it took of the processor. Where the system's own file tells it,
 * that is taken: the other number begins with what the process held that started this one.
 */
const tellMemory = `process.on('exit', () => {
	const {readFileSync, writeSync} = require('node:fs');
	let memory = process.resourceUsage().maxRSS;
	try {
		memory = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
	} catch {}
	const {user, system} = process.cpuUsage();
	writeSync(3, \`\${memory} \${(user + system) / 1000}\`);
});`;

/** @param args Numbers of roles; 1,000, 10,000 and 100,000 if not said. */
export function bench(args: readonly string[]): void {
	const sizes = args.length > 0 ? args.map(Number) : [1000, 10_000, 100_000];
	const home = mkdtempSync(path.join(tmpdir(), 'reality-scale-'));
	const hook = path.join(home, 'tell-memory.cjs');
	const rows: string[][] = [];
	try {
		writeFileSync(hook, tellMemory);
		for (const size of sizes) {
			const content = path.join(home, 'roles.ndjson');
			writeFileSync(content, rolesAsNdjson(size));
			for (const [name, command] of Object.entries(commands)) {
				const runs = Array.from({length: rounds}, () => run([...command, '--content', content], hook, home));
				const [time, processor, memory] = (['time', 'processor', 'memory'] as const).map(what => median(runs.map(({[what]: measured}) => measured)));
				rows.push([`${size.toLocaleString('en')} roles (${megabytes(statSync(content).size)}), ${name}`, milliseconds(time!), milliseconds(processor!), megabytes(1000 * memory!)]);
			}
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
	console.log(`Whole commands over one NDJSON file, medians of ${rounds}\n\n${table(['what', 'time', 'processor', 'memory at most'], rows)}`);
}

function run(args: readonly string[], hook: string, home: string): {readonly time: number; readonly processor: number; readonly memory: number} {
	const start = performance.now();
	const {status, stderr, output} = spawnSync(process.execPath, ['--require', hook, program, ...args], {env: environment(home), stdio: ['ignore', 'ignore', 'pipe', 'pipe']});
	const time = performance.now() - start;
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.toString().slice(0, 500)}`);
	const [memory, processor] = output[3]!.toString().split(' ').map(Number);
	return {time, processor: processor!, memory: memory!};
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
