import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {expectRestored, startVisits, takeFromMenu, type Visits} from './explorer.js';

let visits: Visits;

beforeEach(() => {
	visits = startVisits();
});

afterEach(async () => {
	await visits.end();
});

test('with arrows, Enter and Esc alone five skills are ticked, and Fit says what to learn next and where that is said', async () => {
	const terminal = await visits.open();
	const menu = async (label: string) => {
		terminal.press('escape');
		await terminal.waitFor('What to do');
		await takeFromMenu(terminal, label);
	};
	await menu('go to Fit');
	await terminal.waitFor('>Tick your skills');
	terminal.press('enter');
	await terminal.waitFor('[Skills]');
	for (let count = 1; count <= 5; count++) {
		await menu('I have it');
		await terminal.waitFor(count === 1 ? '1 skill I have' : `${count} skills I have`);
		terminal.press('down');
		await terminal.waitFor('↑↓ move');
	}
	await menu('go to Fit');
	await terminal.waitFor('LEARN NEXT');
	await terminal.waitFor('ROLES, LEAST MISSING FIRST');
	await terminal.waitFor(/^> 1 \w/mu);
	terminal.press('enter');
	await terminal.waitFor(/Fit › \w/u);
	terminal.press('escape');
	await terminal.waitFor('LEARN NEXT');
	await menu('show the command');
	await terminal.waitFor('  reality fit --have');
	terminal.press('escape');
	await terminal.waitFor('LEARN NEXT');
	await menu('print this and quit');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expectRestored(terminal);
	expect(terminal.history()).toContain('LEARN NEXT');
	expect(terminal.history()).toContain('+ met  - missing  ? cannot be told');
});

test('a résumé is had in every screen, with its own lines on Fit', async () => {
	const resume = path.join(visits.folder, 'resume.json');
	writeFileSync(resume, JSON.stringify({work: [{highlights: ['Cached it all with Redis']}], skills: [{name: 'Web', keywords: ['JavaScript']}]}));
	const terminal = await visits.open({args: ['--profile', resume]});
	terminal.press('4');
	await terminal.waitFor('2 skills · resume.json');
	terminal.type('/governance redis\r');
	await terminal.waitFor('1 of 5 roles');
	terminal.press('end');
	await terminal.waitFor(/^>  Backend Engineer/mu);
	terminal.press('enter');
	await terminal.waitFor('Fit › Backend Engineer');
	terminal.press('end');
	await terminal.waitFor('+ Cached it all with Redis');
	terminal.press('3');
	await terminal.waitFor(/^.\+ JavaScript/mu);
	terminal.press('1');
	terminal.type('/redis\r');
	await terminal.waitFor('+[Redis]');
	terminal.press('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
});

test('a résumé that changes while Fit is open is read again, one that is broken is not, and the cursor stays', async () => {
	const resume = path.join(visits.folder, 'me.yaml');
	writeFileSync(resume, 'skills: [JavaScript]\n');
	const terminal = await visits.open({args: ['--profile', resume]});
	terminal.press('4');
	await terminal.waitFor('You have 1 skill · me.yaml');
	terminal.press('down');
	await terminal.waitFor(/^> 2 \w/mu);
	const [row] = /^> 2 [\w ]+/mu.exec(terminal.screen())!;
	writeFileSync(resume, 'skills: [JavaScript, Kotlin]\n');
	await terminal.waitFor('Your profile changed and was read again: 2 skills.');
	expect(terminal.screen()).toContain('You have 2 skills · me.yaml');
	expect(terminal.screen()).toContain(row);
	writeFileSync(resume, 'skills: 7\n');
	await terminal.waitFor('Your profile could not be read again; this is from before.');
	expect(terminal.screen()).toContain('You have 2 skills · me.yaml');
	terminal.press('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
});
