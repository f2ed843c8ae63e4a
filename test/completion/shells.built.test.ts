import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {openTerminal} from '../pty/terminal.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'reality-completion-'));
const programs = join(home, 'bin');
mkdirSync(programs);
symlinkSync(join(project, 'dist/cli.cjs'), join(programs, 'reality'));
const path = `${programs}:${process.env['PATH'] ?? ''}`;
writeFileSync(join(home, 'my.ndjson'), JSON.stringify({title: 'Plumber', company: "Acme & Sons (It's)", id: 'acme/plumber', qualifications: ['Knows Redis']}) + '\n');
writeFileSync(join(home, 'rc.bash'), `PS1='$ '\neval "$(reality completion bash)"\n`);
writeFileSync(join(home, '.zshrc'), "PS1='$ '\nautoload -U compinit && compinit -u -D\nsource <(reality completion zsh)\n");
writeFileSync(join(home, 'rc.fish'), "reality completion fish | source\nfunction fish_prompt; echo '$ '; end\n");

const shells = [
	{shell: 'bash', args: ['--noprofile', '--rcfile', 'rc.bash', '-i']},
	{shell: 'zsh', args: ['-i']},
	{shell: 'fish', args: ['-i', '--no-config', '-C', 'source rc.fish']},
] as const;

/** What macOS has as Bash, 3.2, has no `compopt`. */
const isThere = (shell: string) => spawnSync(shell, ['--version']).status === 0 && (shell !== 'bash' || spawnSync('bash', ['-c', 'type compopt']).status === 0);

/** The keys that are typed, and the line that stands there then. */
const lines: readonly (readonly [typed: string, line: string])[] = [
	['reality li\t', 'reality list'],
	['reality list --tr\tba\t', 'reality list --track backend'],
	['reality list --track=fr\t', 'reality list --track=frontend'],
	['reality list --format mark\t', 'reality list --format markdown'],
	['reality list --skill elas\t', 'reality list --skill elasticsearch'],
	['reality show backend-l\t', 'reality show backend-live'],
	['reality show tiktok/prod\t', 'reality show tiktok/product-manager-live'],
	['reality list tra\tba\t', 'reality list track:backend'],
	['reality list --content my\t', 'reality list --content my.ndjson'],
	['reality list --content my.ndjson --company ac\t', String.raw`reality list --content my.ndjson --company Acme\ \&\ Sons\ \(It\'s\)`],
	['reality list --content my.ndjson --company "Ac\t', `reality list --content my.ndjson --company "Acme & Sons (It's)"`],
	['reality show --content my.ndjson role:pl\t', 'reality show --content my.ndjson role:plumber'],
	// Nothing could come here, and nothing is said.
	['reality list --content ./missing --track \tx', 'reality list --content ./missing --track x'],
];

describe.each(shells.filter(({shell}) => isThere(shell)))('in $shell', ({shell, args}) => {
	test.each(lines)('%j becomes %s', async (typed, line) => {
		const terminal = openTerminal({command: shell, args, env: {HOME: home, ZDOTDIR: home, PATH: path}, cwd: home, columns: 120, rows: 24});
		try {
			await terminal.waitFor('$ ');
			terminal.type(typed);
			await terminal.waitFor(`$ ${line}`);
			expect(terminal.screen().trimEnd().replace(/^[^$]*\$ /u, '').trimEnd()).toBe(line);
		} finally {
			terminal.kill('SIGKILL');
			await terminal.exit;
		}
	});
});

test.skipIf(process.platform !== 'linux')('Bash is there to try it in (elsewhere it may be missing or too old)', () => {
	expect(isThere('bash')).toBe(true);
});
