import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {expect, test, vi} from 'vitest';
import type {Menu} from '../../../source/explorer/state/menus.js';
import {MenuBox} from '../../../source/explorer/widgets/menu-box.js';
import {drive, type Start} from '../drive.js';
import {frameOf} from '../frame.js';
import {displayWidth} from '../../../source/text/width.js';

const twenty: Menu = {title: 'Which?', begin: 0, items: Array.from({length: 20}, (_, at) => ({value: `v${at}`, label: at === 3 ? '前端工程师' : `item ${at}`, caps: at === 3 ? 'x' : ''}))};

function open(rows: number) {
	const chosen: string[] = [];
	const box = (height: number) => <MenuBox menu={twenty} columns={40} rows={height} onChoose={value => chosen.push(value)} />;
	const {stdin, lastFrame, rerender, unmount} = render(box(rows));
	return {
		chosen,
		unmount,
		frame: () => stripVTControlCharacters(lastFrame() ?? ''),
		press: async (bytes: string, shown: string) => {
			// As the program does between two keys: the effects of the last one have to run, or its listener is an old one.
			for (let turn = 0; turn < 4; turn++) await new Promise(resolve => setImmediate(resolve));
			stdin.write(bytes);
			await vi.waitFor(() => {
				expect(stripVTControlCharacters(lastFrame() ?? '')).toContain(shown);
			});
		},
		enter: async () => {
			for (let turn = 0; turn < 4; turn++) await new Promise(resolve => setImmediate(resolve));
			stdin.write('\r');
			await vi.waitFor(() => {
				expect(chosen).not.toEqual([]);
			});
		},
		resize: (height: number) => {
			rerender(box(height));
		},
	};
}

test('an item is chosen by arrows and Enter', async () => {
	const menu = open(24);
	await menu.press('\u001B[B', '> item 1');
	await menu.press('\u001B[B', '> item 2');
	await menu.press('\u001B[A', '> item 1');
	await menu.enter();
	expect(menu.chosen).toEqual(['v1']);
	menu.unmount();
});

test('labels of wide characters leave the keys where they are', () => {
	const menu = open(24);
	expect(menu.frame().split('\n')[5]).toBe('   前端工程师   x');
	menu.unmount();
});

test('the cursor stays on its item when fewer rows are left, or more', async () => {
	const menu = open(24);
	for (let at = 1; at <= 12; at++) await menu.press('\u001B[B', at === 3 ? '> 前端工程师' : `> item ${at}`);
	menu.resize(7);
	expect(menu.frame().split('\n')).toHaveLength(7);
	expect(menu.frame()).toContain('> item 12');
	menu.resize(24);
	expect(menu.frame()).toContain('> item 12');
	await menu.enter();
	expect(menu.chosen).toEqual(['v12']);
	menu.unmount();
});

test('says so where there is nothing to choose from', () => {
	const {lastFrame, unmount} = render(<MenuBox menu={{title: 'Add which?', begin: 0, items: []}} columns={60} rows={10} onChoose={() => {}} />);
	expect(stripVTControlCharacters(lastFrame() ?? '')).toBe(' Add which? There is nothing to choose from.');
	unmount();
});

test.each<[what: string, start: Start, keys: readonly string[]]>([
	['the menu', {}, ['.']],
	['the choice of tracks', {}, ['t']],
	['sorting', {}, ['s']],
	['adding', {tab: 'compare'}, ['a']],
	['the choice of four', {marks: ['acme/shop', 'acme/admin', 'acme/orders', 'beta/search', 'acme/pm']}, ['c']],
	['the skills of a requirement', {}, ['enter', 'down', 'down', 'enter']],
])('%s is as high as the screen less one, and no wider, at every size', (_what, start, keys) => {
	for (const size of [{columns: 40, rows: 10}, {columns: 47, rows: 13}, {columns: 59, rows: 14}, {columns: 60, rows: 15}, {columns: 89, rows: 24}, {columns: 100, rows: 40}]) {
		const lines = frameOf(drive({...start, size}).press(...keys)).split('\n');
		expect([size, lines.length]).toEqual([size, size.rows - 1]);
		expect(Math.max(...lines.map(line => displayWidth(line)))).toBe(size.columns);
	}
});
