import {describe, expect, test} from 'vitest';
import {footerLine, footerText, headerLine, messageLines, searchLine} from '../../../source/explorer/layout/chrome.js';
import {plain, textOf} from '../../../source/explorer/layout/line.js';
import {displayWidth} from '../../../source/text/width.js';

/** "|" is the caret. */
function search(typed: string, columns: number, {isFocused = true, found = ''} = {}): string {
	return textOf(searchLine({text: typed.replace('|', ''), caret: typed.indexOf('|')}, isFocused, 'what for', found, columns));
}

describe('searchLine', () => {
	test.each([
		['redis|', 30, '>/ redis▏'],
		['re|dis', 30, '>/ re▏dis'],
		['|', 30, '>/ ▏'],
		['abcdefghijklmnop|', 18, '>/ …ghijklmnop▏'],
		['|abcdefghijklmnop', 18, '>/ ▏abcdefghij…'],
		['abcdefgh|ijklmnop', 18, '>/ abcdefgh▏ij…'],
		['前端工程师开发|', 18, '>/ …工程师开发▏'],
		['|前端工程师开发', 18, '>/ ▏前端工程师…'],
	])('%j on %i columns', (typed, columns, expected) => {
		const line = search(typed, columns);
		expect(line.trimEnd()).toBe(expected);
		expect(displayWidth(line)).toBe(columns);
	});

	test.each([
		['redis|', 50, '>/ redis▏           2 of 5 roles · 2 requirements'],
		['redis|', 40, '>/ redis▏                  2 of 5 roles'],
		['redis or anything|', 40, '>/ redis or anything▏      2 of 5 roles'],
		['redis or anything else that is|', 40, '>/ …nything else that is▏  2 of 5 roles'],
		['redis or anything else that is|', 30, '>/ … anything else that is▏'],
	])('%j on %i columns has the room before what was found', (typed, columns, expected) => {
		expect(search(typed, columns, {found: '2 of 5 roles · 2 requirements'}).trimEnd()).toBe(expected);
	});

	test('says what it is for, and what was found', () => {
		expect(search('', 30, {isFocused: false}).trimEnd()).toBe(' / what for');
		expect(search('redis', 30, {isFocused: false, found: '2 of 5'})).toBe(' / redis               2 of 5 ');
		expect(search('redis and very much more|', 30, {found: '2 of 5'})).toBe('>/ …d very much more▏  2 of 5 ');
	});
});

describe('headerLine', () => {
	const tabs = [{name: 'One', isShown: true}, {name: 'Two', isShown: false}];
	const status = [plain('5 roles'), plain('2 companies')];
	test.each([
		[60, false, ' Reality   [One]   Two                5 roles · 2 companies'],
		[60, true, ' Reality  >[One]   Two                5 roles · 2 companies'],
		[40, false, ' Reality [One] Two              5 roles'],
		[28, false, ' Reality [One] Two'],
		[14, false, ' Reality [One…'],
	])('on %i columns', (columns, isChosen, expected) => {
		expect(textOf(headerLine(tabs, status, isChosen, columns)).trimEnd()).toBe(expected);
	});
});

describe('the footer', () => {
	test.each([
		['explore', 100, ' ↑↓ move  Enter open  Space mark  c compare  / search  Esc menu  ? help'],
		['explore', 60, ' ↑↓ move  Enter open  Space mark  Esc menu  ? help'],
		['explore', 40, ' ↑↓ move  Enter open  Esc menu  ? help'],
		['page', 100, ' ↑↓ move  Enter open  Space mark  c compare  Esc back  ? help'],
		['skills', 100, ' ↑↓ move  Enter who asks  Space I have it  / filter  Esc menu  ? help'],
		['compare', 120, ' ↑↓←→ move  Enter evidence  Space I have it  v statements  d everything  a add  x remove  Esc menu  ? help'],
		['compare', 40, ' ↑↓←→ move  a add  Esc menu  ? help'],
		['compare', 22, ' Esc menu  ? help'],
	] as const)('of %s on %i columns', (context, columns, expected) => {
		expect(textOf(footerLine(context, columns, {view: 'statements', differences: 'everything'})).trimEnd()).toBe(expected);
	});

	test('leaves out what does not fit, but not the last', () => {
		expect(textOf(footerText([['↑↓', 'move'], ['Enter', 'choose'], ['Esc', 'back']], 24))).toBe(' ↑↓ move  Esc back      ');
	});
});

describe('messageLines', () => {
	test.each([
		['All is well.', 20, 3, [' All is well.']],
		['Put the cursor on a role to compare it.', 20, 3, [' Put the cursor on', ' a role to compare', ' it.']],
		['Put the cursor on a role to compare it.', 20, 2, [' Put the cursor on', ' a role to compare…']],
		['https://jobs.example/one/two/three', 20, 3, [' https://jobs.examp', ' le/one/two/three']],
		['前端工程师开发前端工程师开发', 12, 2, [' 前端工程师', ' 开发前端…']],
	])('%j on %i columns takes the lines that it needs, %i at most', (message, columns, most, expected) => {
		const lines = messageLines(message, columns, most).map(textOf);
		expect(lines.map(line => line.trimEnd())).toEqual(expected);
		expect(lines.map(displayWidth)).toEqual(expected.map(() => columns));
	});
});
