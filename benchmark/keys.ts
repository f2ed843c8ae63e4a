// How long a person waits for a key: from the key to the last byte of its frame, in a pseudo-terminal of 120 columns and
// 40 rows. Keys are as far apart as in quick typing, so that none is measured with another.
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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

/** Before the first key, in milliseconds: as long as it takes to look at the first frame. */
const firstLook = 3000;

/** Clean, mistyped, several words, a phrase, a field. */
const queries = ['kubernetes', 'recat', 'redis production', 'data', 'e', '"related field"', 'track:backend go', 'experince'];

/** For the fields above lists that are not searched by words alone. */
const filters = ['react', 'e', 'kub', 'track:backend go', '"data'];

const keys = {down: '\u001B[B', up: '\u001B[A', pageDown: '\u001B[6~', pageUp: '\u001B[5~', end: '\u001B[F', home: '\u001B[H', tab: '\t', enter: '\r', escape: '\u001B', backspace: '\u007F'} as const;

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
	async settle(patience: number): Promise<void> {
		const start = performance.now();
		for (;;) {
			await new Promise(resolve => setTimeout(resolve, 5));
			const now = performance.now();
			if (this.#last > start ? now - this.#last >= quiet : now - start >= patience) return;
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

/** Opens a program on roles, looks at its first frame for a while, and has keys pressed. */
async function visit(opened: Opened, press: (watched: Watched) => Promise<readonly Group[]>): Promise<{readonly firstFrame: number; readonly groups: readonly Group[]}> {
	const start = performance.now();
	const terminal = spawn(process.execPath, [opened.program, '--content', opened.content], {cols: 120, rows: 40, env: opened.env});
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
	try {
		await new Promise(resolve => setTimeout(resolve, firstLook));
		return {firstFrame, groups: await press(watched)};
	} finally {
		terminal.kill('SIGKILL');
	}
}

type Opened = {readonly program: string; readonly content: string; readonly env: Record<string, string | undefined>};

const moves: readonly string[] = [...Array.from({length: 20}, () => keys.down), ...Array.from({length: 5}, () => keys.pageDown), keys.end, ...Array.from({length: 10}, () => keys.up), keys.pageUp, keys.home, ...Array.from({length: 10}, () => keys.down)];

/** Queries letter by letter, each taken away again; then out of the field, and through the list. */
async function typeAndMove(watched: Watched, place: string, typed: readonly string[]): Promise<readonly Group[]> {
	const typing: Press[] = [];
	const deleting: Press[] = [];
	for (const query of typed) {
		typing.push(...(await watched.pressAll([...query])));
		deleting.push(...(await watched.pressAll([...query].map(() => keys.backspace))));
	}
	await watched.pressAll([keys.enter, keys.home]);
	return [{name: `${place}, typing`, presses: typing}, {name: `${place}, deleting`, presses: deleting}, {name: `${place}, moving`, presses: await watched.pressAll(moves)}];
}

async function pressInExplore(watched: Watched): Promise<readonly Group[]> {
	await watched.pressAll(['/']);
	const first = await watched.pressAll(['k']);
	await watched.pressAll([keys.backspace]);
	return [{name: 'first letter', presses: first}, ...(await typeAndMove(watched, 'Explore', queries))];
}

async function pressEverywhere(watched: Watched): Promise<readonly Group[]> {
	const groups = [...(await pressInExplore(watched))];
	await watched.pressAll(['.']);
	groups.push({name: 'menu, moving', presses: await watched.pressAll(Array.from({length: 8}, () => keys.down))});
	await watched.pressAll([`${keys.escape}\f`, keys.tab]);
	groups.push({name: 'Compare, moving', presses: await watched.pressAll(moves)});
	await watched.pressAll([keys.tab, '/']);
	groups.push(...(await typeAndMove(watched, 'Skills', filters)));
	// Two skills that the person has: now there is something to fit.
	await watched.pressAll([keys.home, ' ', keys.down, ' ']);
	await new Promise(resolve => setTimeout(resolve, firstLook));
	groups.push({name: 'Fit, first visit with skills', presses: await watched.pressAll([keys.tab])});
	await watched.pressAll(['/']);
	groups.push(...(await typeAndMove(watched, 'Fit', filters)));
	return groups;
}

async function pressTabs(watched: Watched): Promise<readonly Group[]> {
	const first = await watched.pressAll(Array.from({length: 4}, () => keys.tab));
	return [{name: 'tabs, first visit', presses: first}, {name: 'tabs', presses: await watched.pressAll(Array.from({length: 12}, () => keys.tab))}];
}

/** The same program without the modules that are replaced for speed. */
function bundleAsPackaged(directory: string): string {
	// The bundler finds its packages from where it lies, which is not where this runs.
	const options = JSON.stringify({source: path.resolve('source'), directory, drawsAsPackaged: true});
	execFileSync(process.execPath, ['--input-type=module', '-e', `import {bundle} from './build/bundle.mjs'; await bundle(${options});`]);
	for (const name of ['builtin.json', 'vocabulary.json']) copyFileSync(path.resolve('dist', name), path.join(directory, name));
	const entry = path.join(directory, 'cli.cjs');
	copyFileSync(path.resolve('dist/cli.cjs'), entry);
	return entry;
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
		for (const [at, lines] of sizes.entries()) {
			const name = lines.toLocaleString('en');
			const content = path.join(home, `${lines}.ndjson`);
			writeFileSync(content, rolesAsNdjson(rolesForLines(lines)));
			// A home for each visit: the next would begin on the tab that the last one left.
			const opened = (visited: string): Opened => ({program, content, env: environment(path.join(home, `${lines} ${visited}`))});
			const everywhere = await visit(opened('everywhere'), pressEverywhere);
			const tabs = await visit(opened('tabs'), pressTabs);
			rows.push([`${name} lines, first frame`, '1', milliseconds(everywhere.firstFrame), '', '', '', '', '']);
			for (const group of [...everywhere.groups, ...tabs.groups]) put(`${name} lines, ${group.name}`, group.presses);
			if (at > 0) continue;
			const packaged = await visit({...opened('packaged'), program: bundleAsPackaged(path.join(home, 'packaged'))}, pressInExplore);
			for (const group of packaged.groups) put(`${name} lines, packages as they come: ${group.name}`, group.presses);
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
	console.log(`From a key to the last byte of its frame, 120×40\n\n${table(['what', 'keys', 'median', 'p95', 'most', 'work', 'work, p95', 'bytes'], rows)}`);
}
