import {describe, expect, test} from 'vitest';
import {indexCatalog as indexed} from '../../../source/query/index-catalog.js';
import {drive} from '../drive.js';
import {manyRoles, without} from '../catalog.js';

const subjects = (driver: ReturnType<typeof drive>) => driver.state().compare.subjects?.map(({kind, id}) => `${kind}:${id}`);

describe('marks', () => {
	test('Space marks a role and takes the mark away', () => {
		const driver = drive().press('space');
		expect([driver.state().marks, driver.state().message]).toEqual([['acme/shop'], 'Marked Frontend Engineer: c compares what is marked.']);
		expect([driver.press('space').state().marks, driver.state().message]).toEqual([[], 'Frontend Engineer is no longer marked.']);
	});

	test.each([
		['on its page', ['enter', 'space']],
		['on the link to its posting', ['enter', 'down', 'space']],
		['on one of its requirements', ['enter', 'down', 'down', 'space']],
		['on the page of its track', ['home', 'enter', 'end', 'up', 'space']],
	])('marks a role %s', (_what, keys) => {
		expect(drive().press(...keys).state().marks).toEqual(['acme/shop']);
	});

	test('marks no track, and says what to do', () => {
		const driver = drive().press('home', 'space');
		expect([driver.state().marks, driver.state().message]).toEqual([[], 'Roles are marked, not tracks: c compares a track.']);
	});

	test('u clears them, and again brings them back', () => {
		const driver = drive({marks: ['acme/shop', 'acme/pm']}).press('u');
		expect([driver.state().marks, driver.state().message]).toEqual([[], '2 marks are cleared; u brings them back.']);
		expect([driver.press('u').state().marks, driver.state().message]).toEqual([['acme/shop', 'acme/pm'], 'The marks are back.']);
		expect(driver.press('u', 'u', 'u').state().marks).toEqual([]);
		expect(drive().press('u').state().message).toBe('Nothing is marked: Space marks a role.');
	});

	test('what is said goes with the next key', () => {
		expect(drive().press('space', 'down').state().message).toBeNull();
	});
});

describe('"I have it"', () => {
	test.each([
		['in the list of skills', drive({tab: 'skills'}).press('space'), ['java']],
		['on the page of a skill', drive({tab: 'skills'}).press('enter', 'space'), ['java']],
		['on the page of a role', drive().press('enter', 'end', 'space'), ['node']],
		['on the page of a track', drive().press('home', 'enter', 'down', 'space'), ['react']],
		['in a comparison', drive({tab: 'compare'}).press('space'), ['java']],
	])('is said %s, and taken back', (_what, driver, have) => {
		expect(driver.state().have).toEqual(have);
		expect(driver.press('space').state().have).toEqual([]);
	});

	test.each([
		['a fact', drive({tab: 'compare'}).press('home', 'space')],
		['a statement', drive({tab: 'compare'}).press('v', 'space')],
		['a statement of a track', drive().press('home', 'enter', 'end', 'up', 'up', 'space')],
	])('is not said of %s', (_what, driver) => {
		expect([driver.state().have, driver.state().marks, driver.state().message]).toEqual([[], [], 'Space marks a role, and says "I have it" on a skill.']);
	});
});

describe('c', () => {
	const companions = ['track:backend', 'track:pm'];
	test.each<[what: string, marks: string[], keys: string[], expected: string[]]>([
		['sets a role beside its track', [], ['c'], ['role:acme/shop', 'track:frontend']],
		['sets a track beside the others', [], ['home', 'c'], ['track:frontend', ...companions]],
		['sets the role of a page beside its track', [], ['enter', 'end', 'c'], ['role:acme/shop', 'track:frontend']],
		['sets the track of a page beside the others', [], ['home', 'enter', 'down', 'c'], ['track:frontend', ...companions]],
		['sets the one marked role beside its track', ['acme/shop'], ['c'], ['role:acme/shop', 'track:frontend']],
		['sets the one marked role beside the one under the cursor', ['acme/pm'], ['c'], ['role:acme/pm', 'role:acme/shop']],
		['sets the one marked role beside the track under the cursor', ['acme/pm'], ['home', 'c'], ['role:acme/pm', 'track:frontend']],
		['compares two marked roles wherever the cursor is', ['acme/pm', 'acme/shop'], ['down', 'c'], ['role:acme/pm', 'role:acme/shop']],
		['compares two marked roles from a heading', ['acme/pm', 'acme/shop'], ['home', 'c'], ['role:acme/pm', 'role:acme/shop']],
		['leaves out what is no longer in the content', ['gone', 'acme/pm', 'acme/shop'], ['c'], ['role:acme/pm', 'role:acme/shop']],
		['sets what the cursor is on beside its track where all marked are gone', ['gone', 'too'], ['c'], ['role:acme/shop', 'track:frontend']],
	])('%s', (_what, marks, keys, expected) => {
		const driver = drive({marks}).press(...keys);
		expect([driver.state().tab, subjects(driver)]).toEqual(['compare', expected]);
	});

	test('asks which where more than four are marked', () => {
		const marks = ['acme/shop', 'acme/admin', 'gone', 'acme/orders', 'beta/search', 'acme/pm'];
		const driver = drive({marks}).press('c');
		expect([driver.state().tab, driver.state().overlay]).toEqual(['explore', {kind: 'four'}]);
		expect(subjects(driver.choose('first'))).toEqual(['role:acme/shop', 'role:acme/admin', 'role:acme/orders', 'role:beta/search']);
		expect(subjects(drive({marks}).press('c').choose('last'))).toEqual(['role:acme/admin', 'role:acme/orders', 'role:beta/search', 'role:acme/pm']);
	});

	test('says what it needs where there is nothing', () => {
		const driver = drive({query: 'cobol'}).press('c');
		expect([driver.state().tab, driver.state().message]).toEqual(['explore', 'Put the cursor on a role or a track to compare it.']);
	});
});

describe('a comparison', () => {
	test('begins with the three tracks', () => {
		const driver = drive({tab: 'compare'});
		expect(driver.world().views.subjects(null).map(({id}) => id)).toEqual(['frontend', 'backend', 'pm']);
		expect([driver.cursor(), driver.state().compare.column]).toEqual(['skill java', 0]);
	});

	test('moves sideways within its columns', () => {
		const driver = drive({tab: 'compare'});
		expect(driver.press('right', 'l', 'right').state().compare.column).toBe(2);
		expect(driver.press('h', 'left', 'left').state().compare.column).toBe(0);
	});

	test('x takes the column under the cursor away, but never the last', () => {
		const driver = drive({tab: 'compare'}).press('right', 'x');
		expect([subjects(driver), driver.state().compare.column]).toEqual([['track:frontend', 'track:pm'], 1]);
		expect(subjects(driver.press('x'))).toEqual(['track:frontend']);
		expect([subjects(driver.press('x')), driver.state().message]).toEqual([['track:frontend'], 'A comparison has at least one column: a adds another.']);
	});

	test('a adds a track or a role, with the cursor in it, up to four', () => {
		const driver = drive({tab: 'compare'}).press('a').choose('role:acme/pm');
		expect([subjects(driver), driver.state().compare.column]).toEqual([['track:frontend', 'track:backend', 'track:pm', 'role:acme/pm'], 3]);
		expect([driver.press('a').state().overlay, driver.state().message]).toEqual([null, 'A comparison holds 4: remove a column first (x).']);
	});

	test('v turns to statements and back, d to differences and back', () => {
		const driver = drive({tab: 'compare'}).press('v');
		expect([driver.state().compare.view, driver.cursor()]).toEqual(['statements', 'statement Builds pages with React or Vue']);
		expect(driver.press('v').state().compare.view).toBe('skills');
		expect([driver.press('d').state().compare.differencesOnly, driver.state().message]).toEqual([true, 'Only differences are shown.']);
		expect([driver.press('d').state().compare.differencesOnly, driver.state().message]).toEqual([false, 'Everything is shown.']);
	});

	test('shows the column under the cursor however narrow it becomes', () => {
		const driver = drive({tab: 'compare'}).press('a').choose('role:acme/pm');
		const seen = () => driver.world().lists.compareLayout(driver.state()).seen;
		expect(seen()).toEqual([0, 1, 2, 3]);
		driver.press('v');
		expect(seen()).toEqual([0, 1, 2, 3]);
		driver.store.resize({columns: 60, rows: 20});
		expect(seen()).toEqual([2, 3]);
		driver.press('left', 'left', 'left');
		expect(seen()).toEqual([0, 1]);
		driver.store.resize({columns: 100, rows: 20});
		expect(seen()).toEqual([0, 1, 2, 3]);
	});

	test('says the column by name where it stacks', () => {
		expect(drive({tab: 'compare', size: {columns: 50, rows: 20}}).press('right').state().message).toBe('Column 2: Backend');
	});

	test('says the column that was removed where it stacks', () => {
		expect(drive({tab: 'compare', size: {columns: 50, rows: 20}}).press('right', 'x').state().message).toBe('Removed Backend.');
		expect(drive({tab: 'compare', size: {columns: 60, rows: 20}}).press('right', 'x').state().message).toBeNull();
	});

	test('keeps its columns and the evidence that is open when the content changes', () => {
		const driver = drive({marks: ['acme/pm', 'acme/orders', 'acme/shop']}).press('c', 'right', 'right').press('enter');
		const [{page} = {page: null}] = driver.state().pages.compare;
		driver.store.replaceCatalog(indexed(without('acme/pm')), 'Changed.');
		expect(driver.world().views.subjects(driver.state().compare.subjects).map(({id}) => id)).toEqual(['acme/orders', 'acme/shop']);
		expect([driver.state().compare.column, driver.state().pages.compare[0]?.page]).toEqual([1, page]);
	});

	test('begins anew where all its columns are gone', () => {
		const driver = drive({marks: ['acme/pm', 'acme/orders']}).press('c');
		driver.store.replaceCatalog(indexed(manyRoles(3)), 'Changed.');
		expect(driver.world().views.subjects(driver.state().compare.subjects).map(({id}) => id)).toEqual(['frontend', 'backend', 'pm']);
		expect(driver.cursor()).toBe('skill redis');
	});
});
