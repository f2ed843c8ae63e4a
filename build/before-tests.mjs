// Vitest calls this once before the first test of the built program. A process of its own, since Vitest's loader of
// modules lacks what the build asks of Node's.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export function setup() {
	execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), '--if-needed'], {stdio: ['ignore', 'inherit', 'inherit']});
	// What the program keeps in tests is no business of the person who runs them.
	const caches = mkdtempSync(join(tmpdir(), 'reality-caches-'));
	process.env['XDG_CACHE_HOME'] = caches;
	return () => rmSync(caches, {recursive: true, force: true});
}
