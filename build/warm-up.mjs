// Runs the freshly built program the way people do, and ships what it keeps of its compiled code on the way: the
// program starts from that where Node is the same (see source/start/start.ts).
import {execFileSync} from 'node:child_process';
import {chmodSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** In milliseconds. A program that draws nothing for so long is broken, and its tests will say so. */
const patience = 20_000;

/** In milliseconds: too short for the explorer to get ready what may be asked next. Code for that would be read by every command. */
const pause = 5;

/**
 * Down a row, and out. No interrupt after it: behind the explorer it would meet the program while it keeps its code. Should
 * `q` not be the way out, then patience ends.
 */
const visit = ['\u001B[B', 'q'];

/** Folders that nobody has: the person's own marks and content have no part in a build. */
function environment(/** @type {string} */ nowhere) {
	const {CI, CONTINUOUS_INTEGRATION, NODE_OPTIONS, NODE_EXTRA_CA_CERTS, REALITY_CONTENT, ...env} = process.env;
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

/** A person's own files may be read by nobody else; shipped ones may. */
function publish(/** @type {string} */ kept, /** @type {string} */ shipped) {
	renameSync(kept, shipped);
	chmodSync(shipped, 0o755);
	for (const entry of readdirSync(shipped, {withFileTypes: true, recursive: true})) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

/**
 * Write `code/`, with what V8 compiled of the chunks, into the `directory` that holds the program.
 *
 * @param {string} directory
 */
export async function warmUp(directory) {
	const program = join(directory, 'cli.cjs');
	const nowhere = join(directory, 'nowhere');
	const env = environment(nowhere);
	try {
		await visitExplorer(program, env);
		// Each run starts from what the ones before left, and so keeps the compiled functions of all. A shell waits for the
		// answers of `completion` at every Tab.
		for (const args of [['completion', 'zsh', '--', 'show', ''], ['search', 'redis']]) execFileSync(process.execPath, [program, ...args], {env, stdio: 'ignore'});
		publish(join(nowhere, 'reality', 'code'), join(directory, 'code'));
	} finally {
		rmSync(nowhere, {recursive: true, force: true});
	}
}
