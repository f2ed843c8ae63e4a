// `node build/build.mjs [--if-needed]`: everything that `dist/` holds. It is made beside and then moved into
// place, so that what runs meanwhile never meets half a program.
import {chmodSync, existsSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');
const inputs = ['source', 'build', 'content', 'schema', 'package.json', 'package-lock.json'];

/** The latest time, in milliseconds, at which this file, or anything below this folder, changed. */
function lastChange(/** @type {string} */ path) {
	const stats = statSync(path, {throwIfNoEntry: false});
	if (stats === undefined) return 0;
	if (!stats.isDirectory()) return stats.mtimeMs;
	// A folder's own time tells of files that were removed.
	return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), stats.mtimeMs);
}

function isUpToDate() {
	const built = join(dist, 'cli.cjs');
	if (!existsSync(built)) return false;
	const time = statSync(built).mtimeMs;
	return inputs.every((input) => lastChange(join(project, input)) < time);
}

/** Build `dist/`. @param {{ifNeeded?: boolean}} [options] `ifNeeded`: not when nothing changed since. */
export async function build({ifNeeded = false} = {}) {
	if (ifNeeded && isUpToDate()) return;
	// Only now: `npm start` in front of a program that is up to date shall not wait for a bundler.
	const {bundle, bundleStart} = await import('./bundle.mjs');
	const {collectLicences} = await import('./collect-licences.mjs');
	const {compileContent} = await import('./compile-content.mjs');
	const {compileManual} = await import('./compile-manual.mjs');
	const {warmUp} = await import('./warm-up.mjs');
	const cache = join(project, 'node_modules/.cache');
	mkdirSync(cache, {recursive: true});
	const made = mkdtempSync(join(cache, 'reality-'));
	try {
		const source = join(project, 'source');
		const modules = await bundle({source, directory: made});
		await bundleStart({source, directory: made});
		await compileContent({project, directory: made});
		await compileManual({project, directory: made});
		collectLicences(modules, join(made, 'LICENSES.txt'));
		await warmUp(made);
		// Temporary folders are their owner's alone; this one is going to be published.
		chmodSync(made, 0o755);
		if (existsSync(dist)) renameSync(dist, `${made}-before`);
		renameSync(made, dist);
	} finally {
		rmSync(made, {recursive: true, force: true});
		rmSync(`${made}-before`, {recursive: true, force: true});
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ifNeeded: process.argv.includes('--if-needed')});
