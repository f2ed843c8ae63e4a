// Runs the freshly built program the way people do, and keeps what V8 compiled of it on the way: build/loader.cjs
// starts from that.
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Appended to the loader: at the end, each chunk's compiled functions are written beside it. */
const keepCompiled = `
process.on('exit', () => {
	for (const [name, {script}] of loaded) require('node:fs').writeFileSync(join(__dirname, name + '.cache'), script.createCachedData());
});
`;

/** In milliseconds. A program that draws nothing for so long is broken, and its tests will say so. */
const patience = 20_000;

/** In milliseconds: the pace of a quick reader. */
const pause = 120;

/** Down a row, and out; should `q` not be the way out, then by an interrupt. */
const visit = ['\u001B[B', 'q', '\u0003'];

/** A folder that nobody has: the person's own marks and content have no part in a build. */
function environment(/** @type {string} */ directory) {
	const {CI, CONTINUOUS_INTEGRATION, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, REALITY_CONTENT, ...env} = process.env;
	const nowhere = join(directory, 'no-state');
	return {...env, TERM: 'xterm-256color', XDG_STATE_HOME: nowhere, XDG_DATA_HOME: nowhere, XDG_CONFIG_HOME: nowhere, XDG_CACHE_HOME: nowhere};
}

/**
 * Opens the explorer in a pseudo-terminal, waits for the first frame, moves, and leaves.
 *
 * @param {string} program
 * @param {Record<string, string | undefined>} env
 */
async function visitExplorer(program, env) {
	const {spawn} = await import('@lydell/node-pty');
	const terminal = spawn(process.execPath, [program], {cols: 100, rows: 30, env});
	const ended = new Promise((resolve) => terminal.onExit(resolve));
	const tooLong = setTimeout(() => terminal.kill(), patience);
	let left = visit;
	/** @type {NodeJS.Timeout | undefined} */
	let next;
	terminal.onData(() => {
		next ??= setInterval(() => {
			const [key, ...rest] = left;
			if (key !== undefined) terminal.write(key);
			left = rest;
		}, pause);
	});
	await ended;
	clearInterval(next);
	clearTimeout(tooLong);
}

/**
 * Write `*.cjs.cache` beside the chunks in `directory`.
 *
 * @param {string} directory
 */
export async function warmUp(directory) {
	const program = join(directory, 'warming.cjs');
	const env = environment(directory);
	writeFileSync(program, readFileSync(join(directory, 'cli.cjs'), 'utf8') + keepCompiled);
	try {
		await visitExplorer(program, env);
		// Each run starts from what the ones before left, and so keeps the compiled functions of all. A shell waits for the
		// answers of `completion` at every Tab.
		for (const args of [['completion', 'zsh', '--', 'show', ''], ['search', 'redis']]) execFileSync(process.execPath, [program, ...args], {env, stdio: 'ignore'});
	} finally {
		rmSync(program);
		rmSync(join(directory, 'no-state'), {recursive: true, force: true});
	}
}
