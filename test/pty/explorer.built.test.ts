import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {displayWidth} from '../../source/text/width.js';
import {isWindows} from '../system.js';
import {expectRestored, program, startVisits, takeFromMenu, type Visits} from './explorer.js';

let visits: Visits;

beforeEach(() => {
	visits = startVisits();
});

afterEach(async () => {
	await visits.end();
});

function contentFile(name: string, text: string): string {
	const file = path.join(visits.folder, name);
	writeFileSync(file, text);
	return file;
}

const twoRoles = `- title: API Engineer
  company: Acme
  track: backend
  qualifications: [Knows Redis]
- title: Page Engineer
  company: Acme
  track: frontend
  qualifications: [Knows React]
`;

describe('the screen', () => {
	test.skipIf(isWindows)('is taken, and given back as it was (Windows shows a screen of its own)', async () => {
		const terminal = await visits.open();
		expect(terminal.isAlternate()).toBe(true);
		expect(terminal.screen()).toContain('5 roles · 1 company');
		terminal.press('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		expectRestored(terminal);
		expect(terminal.history().trim()).toBe('');
	});

	test.skipIf(isWindows)('is given back on Ctrl-c, which ends with 130 (Windows shows a screen of its own)', async () => {
		const terminal = await visits.open();
		terminal.press('ctrl-c');
		expect(await terminal.exit).toEqual({code: 130, signal: 0});
		expectRestored(terminal);
	});

	test('follows the size of the window, and says what it needs', async () => {
		const terminal = await visits.open({columns: 100, rows: 30});
		terminal.resize(60, 20);
		await terminal.waitFor(/^─{60}$/mu);
		expect(terminal.screen()).not.toContain('│');
		terminal.resize(40, 9);
		await terminal.waitFor('Reality needs 40×10; this is 40×9.');
		terminal.resize(120, 30);
		await terminal.waitFor(/^─{120}$/mu);
		expect(terminal.screen()).toContain('│');
	});

	test.skipIf(isWindows)('has no colour where NO_COLOR asks for none (Windows writes sequences of its own)', async () => {
		const terminal = await visits.open({env: {NO_COLOR: '1'}});
		expect(terminal.raw()).not.toMatch(/\u001B\[[0-9;]*(?:3[0-9]|4[0-9]|9[0-7])m/u);
		const colored = await visits.open();
		expect(colored.raw()).toMatch(/\u001B\[[0-9;]*36m/u);
	});

	test.skipIf(isWindows)('shows nothing of the escape sequences of a content (Windows writes sequences of its own)', async () => {
		const file = contentFile('hostile.yaml', '- title: "Red \\e[31mEngineer\\e]0;owned\\a"\n  qualifications: ["Knows \\e[2JRedis"]\n');
		const terminal = await visits.open({args: ['--content', file]});
		await terminal.waitFor('Engineer');
		expect(terminal.raw()).not.toContain('\u001B]0;');
		expect(terminal.raw()).not.toContain('\u001B[31m');
		expect(terminal.screen()).toContain('MUST HAVE');
	});

	test('keeps its columns with titles in wide characters', async () => {
		const file = contentFile('wide.yaml', '- title: 前端工程师（电商平台方向）\n  track: frontend\n  qualifications: [熟悉 React]\n- title: Page Engineer\n  track: frontend\n  qualifications: [x]\n');
		const terminal = await visits.open({args: ['--content', file]});
		await terminal.waitFor('前端工程师');
		const columns = terminal.screen().split('\n').filter(line => line.includes('│')).map(line => displayWidth(line.slice(0, line.indexOf('│'))));
		expect(new Set(columns)).toEqual(new Set([44]));
		expect(columns).toHaveLength(24);
	});
});

test.skipIf(isWindows)('arrows, Enter and Esc reach everything (Windows keeps what is copied from our sight)', async () => {
	const terminal = await visits.open();
	const back = async (text: string) => {
		terminal.press('escape');
		await terminal.waitFor(text);
	};
	const menu = async (label: string) => {
		terminal.press('escape');
		await terminal.waitFor('What to do');
		await takeFromMenu(terminal, label);
	};

	// A role, its posting, and back.
	terminal.press('enter');
	await terminal.waitFor('Explore › Frontend Engineer');
	terminal.press('down');
	await terminal.waitFor('>Posting: https://');
	terminal.press('enter');
	await terminal.waitFor('Opened https://');
	await back('Esc menu');

	// Two marks, and side by side.
	await menu('mark');
	await terminal.waitFor('1 marked');
	terminal.press('down', 'down');
	await terminal.waitFor('>BACKEND');
	terminal.press('down');
	await menu('mark');
	await terminal.waitFor('2 marked');
	await menu('compare');
	await terminal.waitFor('[Compare]');
	await menu('add');
	await terminal.waitFor('Add which column?');
	await takeFromMenu(terminal, 'PM, the track (1)');
	await terminal.waitFor('[PM (1 role)]');
	await menu('remove');
	await terminal.waitFor('[Backend Software Engineer]');
	await menu('show statements');
	await terminal.waitFor('v skills');
	await menu('show differences only');
	await terminal.waitFor('Only differences are shown.');
	terminal.press('enter');
	await terminal.waitFor('Compare › evidence');
	await back('Esc menu');

	// Up to the tabs, to the skills; one of them is mine.
	terminal.press('up');
	await terminal.waitFor('>[Compare]');
	terminal.press('right');
	await terminal.waitFor('>[Skills]');
	terminal.press('enter');
	await terminal.waitFor(/^>  /mu);
	await menu('I have it');
	await terminal.waitFor('1 skill I have');
	await menu('help');
	await terminal.waitFor('Arrows, Enter and Esc reach everything');
	await back('Esc menu');
	await menu('copy as Markdown');
	await terminal.waitFor('was sent to the clipboard');
	const copied = /\u001B\]52;c;([A-Za-z0-9+/=]+)\u0007/u.exec(terminal.raw())?.[1] ?? '';
	expect(Buffer.from(copied, 'base64').toString()).toMatch(/^\|.*Skill/imu);
	await menu('show the command');
	await terminal.waitFor('  reality skills');
	await back('Esc menu');

	// A search, by the way of the arrows.
	await menu('filter');
	await terminal.waitFor('>/ ');
	terminal.press('up');
	await terminal.waitFor('>[Skills]');
	terminal.press('right');
	await terminal.waitFor('>[Fit]');
	terminal.press('right');
	await terminal.waitFor('>[Explore]');
	terminal.press('down');
	await terminal.waitFor('>/ ');
	terminal.type('redis');
	await terminal.waitFor('>/ redis▏');
	terminal.press('enter');
	await terminal.waitFor('Esc menu');
	await menu('print this and quit');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expectRestored(terminal);
	expect(terminal.history()).toContain('tiktok/backend-');
	expect(terminal.history()).not.toContain('tiktok/frontend-');
});

test('what is printed at the end is as wide as the window is then', async () => {
	const terminal = await visits.open({columns: 60, rows: 20});
	terminal.resize(120, 30);
	await terminal.waitFor(/^─{120}$/mu);
	terminal.press('escape');
	await takeFromMenu(terminal, 'print this and quit');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(terminal.history()).toMatch(/ROLE +TITLE +COMPANY +TEAM +TRACK +LEVEL +INTAKE/u);
});

test('the keys of vim reach the same', async () => {
	const terminal = await visits.open();
	const step = async (keys: string, text: string | RegExp) => {
		terminal.type(keys);
		await terminal.waitFor(text);
	};
	await step('l', 'Explore › Frontend Engineer');
	await step('h', 'Esc menu');
	await step(' ', '1 marked');
	await step('jjj ', '2 marked');
	await step('c', '[Compare]');
	await step('a', 'Add which column?');
	await step('jj', /^ > PM, the track/mu);
	await step('\r', '[PM (1 role)]');
	await step('x', '[Backend Software Engineer]');
	await step('v', 'v skills');
	await step('d', 'Only differences are shown.');
	await step('\r', 'Compare › evidence');
	await step('q', 'Esc menu');
	await step('3', '[Skills]');
	await step(' ', '1 skill I have');
	await step('?', 'Arrows, Enter and Esc reach everything');
	await step('q', 'Esc menu');
	await step('y', 'was sent to the clipboard');
	await step('.', 'What to do');
	terminal.type('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expectRestored(terminal);
});

describe('what is kept', () => {
	test('marks, skills and the tab are there again after a restart; marks in their content alone', async () => {
		const first = await visits.open();
		first.type(' 3 ');
		await first.waitFor('1 skill I have');
		first.press('ctrl-c');
		await first.exit;
		const second = await visits.open();
		expect(second.screen()).toContain('[Skills]');
		expect(second.screen()).toMatch(/^>\+ /mu);
		second.type('1');
		await second.waitFor('1 marked');
		const other = await visits.open({args: ['--content', contentFile('two.yaml', twoRoles)]});
		other.type('3');
		await other.waitFor('1 skill I have');
		other.type('1');
		await other.waitFor('[Explore]');
		expect(other.screen()).not.toContain('marked');
	});

	test('two explorers keep what the other added', async () => {
		const one = await visits.open();
		const two = await visits.open();
		one.type(' ');
		await one.waitFor('1 marked');
		two.type('j ');
		await two.waitFor('1 marked');
		const third = await visits.open();
		expect(third.screen()).toContain('2 marked');
	});

	test('a file that cannot be understood is set aside, and said', async () => {
		const file = path.join(visits.folder, 'reality/state.json');
		mkdirSync(path.dirname(file));
		writeFileSync(file, '{"version":1,');
		const terminal = visits.start();
		await terminal.waitFor('could not be understood');
		terminal.type(' ');
		await terminal.waitFor('1 marked');
		expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe('{"version":1,');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({version: 1});
	});

	test('is said where it cannot be written, and nothing is lost meanwhile', async () => {
		writeFileSync(path.join(visits.folder, 'reality'), 'a file in the place of the folder');
		const terminal = await visits.open();
		terminal.type(' ');
		await terminal.waitFor('Marks and skills could not be kept');
		expect(terminal.screen()).toContain('1 marked');
	});
});

describe('a content of the person\'s own', () => {
	test.skipIf(isWindows)('is read from a pipe, the keys from the terminal (Windows has no shell of this kind)', async () => {
		const file = contentFile('piped.yaml', twoRoles);
		const terminal = await visits.open({command: 'sh', args: ['-c', 'cat "$0" | "$1" "$2" --content -', file, process.execPath, program]});
		expect(terminal.screen()).toContain('2 roles');
		terminal.press('down', 'down');
		await terminal.waitFor(/^>  API Engineer/mu);
		terminal.type(' ');
		await terminal.waitFor('1 marked');
		terminal.press('ctrl-c');
		expect((await terminal.exit).code).toBe(130);
		expectRestored(terminal);
		const state = path.join(visits.folder, 'reality/state.json');
		expect(existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as {readonly marks: readonly unknown[]}).marks : []).toEqual([]);
	});

	test('is read again when it changes, with the cursor on its role', async () => {
		const file = contentFile('own.yaml', twoRoles);
		const terminal = await visits.open({args: ['--content', file]});
		terminal.press('end');
		await terminal.waitFor(/^>  API Engineer/mu);
		writeFileSync(file, `${twoRoles}- title: A first Page Engineer\n  company: Acme\n  track: frontend\n  qualifications: [Knows Vue]\n`);
		await terminal.waitFor('The content changed and was read again.');
		expect(terminal.screen()).toMatch(/^>  API Engineer/mu);
		expect(terminal.screen()).toContain('3 roles');
		terminal.press('down');
		await terminal.waitFor('Esc menu');
		terminal.press('q');
		expect((await terminal.exit).code).toBe(0);
		expectRestored(terminal);
	});
});
