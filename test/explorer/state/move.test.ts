import {describe, expect, test} from 'vitest';
import {indexCatalog} from '../../../source/query/index-catalog.js';
import {bodyHeight} from '../../../source/explorer/state/frame-heights.js';
import {catalogOf, role} from '../../query/catalog.js';
import {catalog, manyRoles, without} from '../catalog.js';
import {drive, type Driver} from '../drive.js';

const place = (driver: Driver) => {
	const {position} = driver.world().lists.active(driver.state());
	return [driver.cursor(), position.top];
};

const small = {columns: 60, rows: 14};

/** Its rows are 2 or 3 lines high; 8 lines of them are seen. */
const many = () => drive({catalog: manyRoles(30), size: small, query: 'redis'});

describe('in a list of rows of unequal height', () => {
	test.each([
		['the first role', [], ['role many/0', 0]],
		['the end', ['end'], ['role many/29', 78]],
		['the end and back', ['G', 'g'], ['track backend', 0]],
		['a row down', ['down'], ['role many/1', 0]],
		['a row beyond what is seen', ['down', 'down'], ['role many/2', 1]],
		['a page down', ['pageDown'], ['role many/2', 6]],
		['two pages down', ['pageDown', 'pageDown'], ['role many/4', 12]],
		['a page down and up', ['pageDown', 'pageUp'], ['track backend', 0]],
		['two pages up from the end', ['end', 'pageUp', 'pageUp'], ['role many/23', 64]],
		['many pages down', Array.from({length: 20}, () => 'ctrl-d'), ['role many/29', 78]],
		['many pages up', [...Array.from({length: 20}, () => 'ctrl-d'), ...Array.from({length: 20}, () => 'ctrl-u')], ['track backend', 0]],
	])('goes to %s', (_what, keys, expected) => {
		expect(place(many().press(...keys))).toEqual(expected);
	});

	test('shows the whole of every row that the cursor stops on, both ways', () => {
		const driver = many();
		const {items} = driver.world().lists.active(driver.state());
		for (const key of [...items.keys.map(() => 'down'), ...items.keys.map(() => 'up')]) {
			driver.press(key);
			if (driver.state().focus !== 'list') break;
			const {position} = driver.world().lists.active(driver.state());
			expect(items.heights.starts[position.at]).toBeGreaterThanOrEqual(position.top);
			expect(items.heights.starts[position.at + 1]).toBeLessThanOrEqual(position.top + bodyHeight(driver.state()));
		}
		expect(driver.state().focus).toBe('search');
	});
});

describe('where one item is higher than the screen', () => {
	const long = catalogOf(role('long', {title: 'Reader', qualifications: ['short', 'word '.repeat(80).trim(), 'last']}));
	const open = () => drive({catalog: long, size: {columns: 40, rows: 12}}).press('enter', 'down', 'down');

	test('down and up scroll it by a line before they leave it', () => {
		const driver = open();
		expect(place(driver)).toEqual(['qualifications 1', 5]);
		expect(place(driver.press('down'))).toEqual(['qualifications 1', 6]);
		driver.press('down', 'down', 'down', 'down', 'down');
		expect(place(driver)).toEqual(['qualifications 1', 11]);
		expect(place(driver.press('down'))).toEqual(['qualifications 2', 12]);
		expect(place(driver.press('up'))).toEqual(['qualifications 1', 11]);
		expect(place(driver.press('up'))).toEqual(['qualifications 1', 10]);
		expect(place(driver.press('pageUp'))).toEqual(['qualifications 1', 5]);
		expect(place(driver.press('up'))).toEqual(['qualifications 0', 2]);
	});

	test('a page down scrolls through it', () => {
		const driver = open().press('pageDown');
		expect(place(driver)).toEqual(['qualifications 1', 10]);
		expect(place(driver.press('pageDown'))).toEqual(['qualifications 1', 11]);
		expect(place(driver.press('pageDown'))).toEqual(['qualifications 2', 12]);
	});

	test('the end is its end, and the beginning its beginning', () => {
		const only = catalogOf(role('long', {title: 'word '.repeat(80).trim(), team: 'word '.repeat(80).trim(), qualifications: ['x']}));
		const driver = drive({catalog: only, size: {columns: 40, rows: 12}}).press('enter', 'end');
		expect(driver.cursor()).toBe('qualifications 0');
		expect(place(driver.press('home'))).toEqual(['role long', 0]);
		expect(place(driver.press('down'))).toEqual(['role long', 1]);
		expect(place(driver.press('up'))).toEqual(['role long', 0]);
		expect(driver.press('up').state().focus).toBe('tabs');
	});
});

describe('where nothing can be stopped at', () => {
	test.each(['up', 'down', 'pageUp', 'pageDown', 'home', 'end', 'enter', 'space', 'J'])('%s does no harm', key => {
		const driver = drive({query: 'cobol'}).press(key);
		expect([driver.cursor(), driver.effects]).toEqual([null, []]);
	});
});

describe('the preview', () => {
	const size = {columns: 100, rows: 12};
	const top = (driver: Driver) => driver.state().explore.previewTop;

	test.each([
		[['J'], 1],
		[['shift-down', 'J', 'K'], 1],
		[['shift-up'], 0],
		[Array.from({length: 50}, () => 'J'), 14],
		[['J', 'J', 'down'], null],
		[['J', 'J', 'down', 'up'], null],
		[['home', 'J'], 1],
	])('%s scrolls to line %s; null where it begins by itself', (keys, line) => {
		expect(top(drive({size}).press(...keys))).toBe(line);
	});

	test('stays where there is none', () => {
		expect(top(drive({size: {columns: 89, rows: 12}}).press('J'))).toBe(null);
	});
});

describe('a content that changes', () => {
	const replace = (driver: Driver, next = catalog) => {
		driver.store.replaceCatalog(indexCatalog(next), 'Read again.');
		return driver;
	};

	test.each([
		['on its role', ['down', 'down'], without('acme/shop'), 'track backend'],
		['on its role when others come before', ['down', 'down', 'down'], without('acme/shop', 'acme/admin'), 'role acme/orders'],
		['on what stands in the place of a role that is gone', ['down'], without('acme/admin'), 'track backend'],
		['on the last one when those at the end are gone', ['end'], without('acme/pm'), 'role beta/search'],
	])('leaves the cursor %s', (_what, keys, next, cursor) => {
		const driver = replace(drive().press(...keys), next);
		expect([driver.cursor(), driver.state().message]).toEqual([cursor, 'Read again.']);
	});

	test('leaves the page that is open, and its cursor', () => {
		const driver = replace(drive().press('enter', 'down', 'down', 'down'), without('acme/pm'));
		expect([driver.state().pages.explore.length, driver.cursor()]).toEqual([1, 'qualifications 1']);
	});

	test('leaves a page of what is gone, to go back from', () => {
		const driver = replace(drive().press('enter'), without('acme/shop'));
		expect(driver.cursor()).toBeNull();
		expect(driver.press('escape').cursor()).toBe('role acme/admin');
	});

	test('leaves the query, and an empty list as it is', () => {
		const driver = replace(drive({query: 'redis'}), without('acme/orders', 'beta/search'));
		expect([driver.state().explore.field.text, driver.cursor()]).toEqual(['redis', null]);
		expect(replace(driver).cursor()).toBe('role acme/orders');
	});

	test('settles the lists of other tabs when they are shown', () => {
		const driver = replace(drive({tab: 'skills'}).press('end', '1'), without('acme/shop', 'acme/admin'));
		expect(driver.press('3').cursor()).toBe('skill python');
	});
});

describe('a window of another size', () => {
	test('keeps the cursor and shows it', () => {
		const driver = drive({catalog: manyRoles(30), size: {columns: 100, rows: 40}}).press('end');
		for (const size of [{columns: 40, rows: 10}, {columns: 200, rows: 60}, {columns: 60, rows: 20}]) {
			driver.store.resize(size);
			expect(driver.cursor()).toBe('role many/29');
			const {items, position} = driver.world().lists.active(driver.state());
			expect(position.top).toBe(Math.max(0, items.heights.starts[31]! - bodyHeight(driver.state())));
		}
	});
});
