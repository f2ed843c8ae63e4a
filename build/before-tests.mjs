// Vitest calls this once before the first test of the built program. A process of its own, since Vitest's loader of
// modules lacks what the build asks of Node's.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export function setup() {
	execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), '--if-needed'], {stdio: ['ignore', 'inherit', 'inherit']});
}
