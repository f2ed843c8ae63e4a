// How long a person waits for a key: from the key to the last byte of its frame, in a pseudo-terminal of 120 columns and
// 40 rows. Keys are as far apart as in quick typing, so that none is measured with another.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import {rolesForLines} from './corpus.js';
import {environment} from './environment.js';
import {rolesAsNdjson} from './generate-roles.js';
import {median, quantile} from './median.js';
import {milliseconds, table} from './table.js';

const program = path.resolve('dist/cli.cjs');

/** Nothing written for so many milliseconds: the frame is done. */
const quiet = 80;

/** Before the first key: as long as it takes to look at the first frame. */
const firstLook = 1000;

/** Clean, mistyped, several words, a phrase, a field. */
const queries = ['kubernetes', 'recat', 'redis production', 'data', 'e', '"related field"', 'track:backend go', 'experince'];

const keys = {down: '\u001B[B', up: '\u001B[A', pageDown: '\u001B[6~', pageUp: '\u001B[5~', end: '\u001B[F', home: '\u001B[H', tab: '\t', backspace: '\u007F', clear: '\u0015'} as const;

/** Milliseconds to the last byte, those of them that the program's own thread ran (where the system tells), and what was written. */
type Press = {readonly time: number; readonly worked: number; readonly bytes: number};
type Group = {readonly name: string; readonly presses: readonly Press[]};

/** A terminal whose writes are counted and timed. */
class Watched {
	readonly #terminal: IPty;
	#last = 0;
	#bytes = 0;

	constructor(terminal: IPty) {
		this.#terminal = terminal;
		terminal.onData(data => {
			this.#last = performance.now();
			this.#bytes += Buffer.byteLength(data);
		});
	}

	/** Until it has written something and then nothing for a while; or nothing at all for as long as `patience`. */
	async settle(patience: number, still = quiet): Promise<void> {
		const start = performance.now();
		for (;;) {
			await new Promise(resolve => setTimeout(resolve, 5));
			const now = performance.now();
			if (this.#last > start ? now - this.#last >= still : now - start >= patience) return;
		}
	}

	async press(key: string): Promise<Press> {
		const before = this.#bytes;
		const workedBefore = this.#worked();
		const start = performance.now();
		this.#last = 0;
		this.#terminal.write(key);
		await this.settle(2000);
		return {time: this.#last === 0 ? Number.NaN : this.#last - start, worked: this.#worked() - workedBefore, bytes: this.#bytes - before};
	}

	/** Milliseconds that the program's main thread was on a processor: what else the machine does is not in it. */
	#worked(): number {
		try {
			const [nanoseconds] = readFileSync(`/proc/${this.#terminal.pid}/task/${this.#terminal.pid}/schedstat`, 'utf8').split(' ');
			return Number(nanoseconds) / 1e6;
		} catch {
			return Number.NaN;
		}
	}

	async pressAll(pressed: readonly string[]): Promise<readonly Press[]> {
		const presses: Press[] = [];
		for (const key of pressed) {
			const press = await this.press(key);
			// A key that changes nothing has no frame.
			if (press.bytes > 0) presses.push(press);
		}
		return presses;
	}
}

/** Writes back what it is given, a line for a key: what Node and the terminal take by themselves, in the same minute. */
const echo = "process.stdin.setRawMode(true); process.stdin.on('data', () => process.stdout.write('x'.repeat(100) + '\\r\\n')); console.log('Explore')";

async function visitEcho(env: Record<string, string | undefined>): Promise<readonly Press[]> {
	const terminal = spawn(process.execPath, ['-e', echo], {cols: 120, rows: 40, env});
	try {
		const watched = new Watched(terminal);
		await watched.settle(10_000);
		return await watched.pressAll(Array.from({length: 60}, () => 'x'));
	} finally {
		terminal.kill('SIGKILL');
	}
}

async function visit(content: string, env: Record<string, string | undefined>): Promise<{readonly firstFrame: number; readonly groups: readonly Group[]}> {
	const start = performance.now();
	const terminal = spawn(process.execPath, [program, '--content', content], {cols: 120, rows: 40, env});
	let firstFrame = Number.NaN;
	const shown = new Promise<void>(resolve => {
		let seen = '';
		const listener = terminal.onData(data => {
			seen += data;
			if (!seen.includes('Explore')) return;
			firstFrame = performance.now() - start;
			listener.dispose();
			resolve();
		});
	});
	const watched = new Watched(terminal);
	await shown;
	await watched.settle(0, firstLook);
	try {
		await watched.pressAll(['/']);
		const first = await watched.pressAll(['k']);
		const typing: Press[] = [];
		const deleting: Press[] = [];
		await watched.pressAll([keys.backspace]);
		for (const query of queries) {
			typing.push(...(await watched.pressAll([...query])));
			deleting.push(...(await watched.pressAll([...query].map(() => keys.backspace))));
		}
		// Out of the field, and down from the first role.
		await watched.pressAll(['\r', keys.home]);
		const moving = await watched.pressAll([...Array.from({length: 20}, () => keys.down), ...Array.from({length: 5}, () => keys.pageDown), keys.end, ...Array.from({length: 10}, () => keys.up), keys.pageUp, keys.home, ...Array.from({length: 10}, () => keys.down)]);
		const firstVisits = await watched.pressAll([keys.tab, keys.tab, keys.tab]);
		const switching = await watched.pressAll(Array.from({length: 12}, () => keys.tab));
		return {
			firstFrame,
			groups: [
				{name: 'first letter', presses: first},
				{name: 'typing', presses: typing},
				{name: 'deleting', presses: deleting},
				{name: 'moving', presses: moving},
				{name: 'tabs, first visit', presses: firstVisits},
				{name: 'tabs', presses: switching},
			],
		};
	} finally {
		terminal.kill('SIGKILL');
	}
}

/** @param args Numbers of requirement lines; 10,000 and 100,000 if not said. */
export async function bench(args: readonly string[]): Promise<void> {
	const sizes = args.length > 0 ? args.map(Number) : [10_000, 100_000];
	const home = mkdtempSync(path.join(tmpdir(), 'reality-keys-'));
	const rows: string[][] = [];
	const put = (what: string, presses: readonly Press[]) => {
		const times = presses.map(({time}) => time);
		const worked = presses.map(press => press.worked);
		rows.push([what, String(presses.length), milliseconds(median(times)), milliseconds(quantile(times, 0.95)), milliseconds(Math.max(...times)), milliseconds(median(worked)), milliseconds(quantile(worked, 0.95)), String(median(presses.map(({bytes}) => bytes)))]);
	};
	try {
		put('Node that echoes', await visitEcho(environment(home)));
		for (const lines of sizes) {
			const content = path.join(home, `${lines}.ndjson`);
			writeFileSync(content, rolesAsNdjson(rolesForLines(lines)));
			// A home for each visit: the next would begin on the tab that the last one left.
			const {firstFrame, groups} = await visit(content, environment(path.join(home, String(lines))));
			rows.push([`${lines.toLocaleString('en')} lines, first frame`, '1', milliseconds(firstFrame), '', '', '', '', '']);
			for (const {name, presses} of groups) put(`${lines.toLocaleString('en')} lines, ${name}`, presses);
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
	console.log(`From a key to the last byte of its frame, 120×40\n\n${table(['what', 'keys', 'median', 'p95', 'most', 'work', 'work, p95', 'bytes'], rows)}`);
}
