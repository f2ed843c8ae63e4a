import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {expectRestored, program, startVisits, type Visits} from './explorer.js';
import type {Terminal} from './terminal.js';

let visits: Visits;

beforeEach(() => {
	visits = startVisits();
});

afterEach(async () => {
	await visits.end();
});

/** A shell's line in which `reality` is the built program; what comes of it is in the files that it writes. */
function shell(line: string): Promise<Terminal> {
	const reality = `reality() { "${process.execPath}" "${program}" "$@"; }`;
	return visits.open({command: 'bash', args: ['-c', `${reality}; ${line}`], cwd: visits.folder});
}

const written = (name: string) => readFileSync(path.join(visits.folder, name), 'utf8');

describe('reality pick draws on the terminal itself', () => {
	test('and prints the role under the cursor into a pipe', async () => {
		const terminal = await shell('reality pick backend | cut -f 1 > taken; echo ${PIPESTATUS[0]} > code');
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.screen()).toContain('Enter take');
		terminal.press('down');
		await terminal.waitFor(/^> {2}\[?Backend\]? Engineer/mu);
		terminal.press('enter');
		await terminal.exit;
		expectRestored(terminal);
		expect([written('taken'), written('code'), terminal.history().trim()]).toEqual(['tiktok/backend-platform-governance\n', '0\n', '']);
	});

	test('and prints all that are marked, in the order they were marked', async () => {
		const terminal = await shell('reality pick --format ndjson > taken');
		terminal.press('end', 'space');
		await terminal.waitFor('Enter takes what is marked.');
		terminal.press('home', 'down', 'space');
		await terminal.waitFor('2 marked');
		terminal.press('enter');
		expect((await terminal.exit).code).toBe(0);
		const roles = written('taken').trimEnd().split('\n').map(line => (JSON.parse(line) as {id: string}).id);
		expect(roles).toEqual(['tiktok/product-manager-live', 'tiktok/frontend-e-commerce']);
	});

	test('while standard input is content', async () => {
		writeFileSync(path.join(visits.folder, 'my.yaml'), '- title: Plumber\n  qualifications: [Knows pipes]\n- title: Gardener\n  qualifications: [Knows roses]\n');
		const terminal = await shell('cat my.yaml | reality pick --content - | cat > taken');
		await terminal.waitFor('Gardener');
		terminal.press('end', 'enter');
		await terminal.exit;
		expect(written('taken').split('\t').slice(0, 2)).toEqual(['gardener', 'Gardener']);
	});

	test.each([
		['q', ['q']],
		['Ctrl-c', ['ctrl-c']],
	])('and ends with 130 when %s leaves it', async (_, keys) => {
		const terminal = await shell('reality pick | cat > taken; echo ${PIPESTATUS[0]} > code');
		terminal.press(...keys);
		await terminal.exit;
		expectRestored(terminal);
		expect([written('taken'), written('code')]).toEqual(['', '130\n']);
	});

	test('and follows the size of the window', async () => {
		const terminal = await shell('reality pick | cat > taken');
		terminal.resize(70, 20);
		await terminal.waitFor(/^─{70}$/mu);
		terminal.press('q');
		await terminal.exit;
	});

	test('and keeps no marks', async () => {
		const terminal = await shell('reality pick | cat > taken');
		terminal.press('space');
		await terminal.waitFor('1 marked');
		terminal.press('enter');
		await terminal.exit;
		const again = await shell('reality pick | cat > taken');
		expect(again.screen()).not.toContain('marked');
		again.press('q');
		await again.exit;
		const state = path.join(visits.folder, 'reality');
		const kept = existsSync(state) ? readdirSync(state).map(name => written(path.join('reality', name))).join('') : '';
		expect(kept).not.toContain('tiktok/');
	});
});

test('without any terminal it ends with 2 and advice', async () => {
	// Detached: in a session of its own, which no terminal belongs to.
	const alone = spawn(process.execPath, [program, 'pick'], {detached: true, env: {HOME: visits.folder, XDG_STATE_HOME: visits.folder}, stdio: ['ignore', 'pipe', 'pipe']});
	const [stdout, stderr, code] = await Promise.all([text(alone.stdout), text(alone.stderr), new Promise(resolve => alone.on('close', resolve))]);
	expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: 'There is no terminal to pick on.\nreality list prints every match; --one takes a single one without asking.\n'});
});
