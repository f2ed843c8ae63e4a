import {spawnSync} from 'node:child_process';
import {mkdtempSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a shell gave: its exit code is that of its last command, or with `pipefail` of the last that failed. */
export type Shelled = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

/** A shell in which `reality` is the built program, as an installation links it. Commands run in an empty folder. */
export function openShell(): {readonly folder: string; readonly shell: (command: string) => Shelled} {
	const folder = mkdtempSync(join(tmpdir(), 'reality-pipes-'));
	const programs = mkdtempSync(join(tmpdir(), 'reality-bin-'));
	symlinkSync(join(project, 'dist/cli.cjs'), join(programs, 'reality'));
	const env = {PATH: `${programs}:${process.env['PATH'] ?? ''}`, HOME: folder, CONTENT: join(project, 'content')};
	return {
		folder,
		shell(command) {
			const {status, stdout, stderr} = spawnSync('bash', ['-o', 'pipefail', '-c', command], {cwd: folder, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
			return {code: status, stdout, stderr};
		},
	};
}
