import {describe, expect, test} from 'vitest';
import {topPage} from '../../../source/explorer/state/explorer-state.js';
import {drive, type Driver} from '../drive.js';

/** Where the person is: the tab, where keys go, what is open. */
function whereabouts(driver: Driver): string {
	const state = driver.state();
	const page = topPage(state)?.page;
	return [state.tab, state.focus === 'list' ? null : state.focus, page === undefined ? null : `${page.kind} ${page.kind === 'evidence' ? page.key : 'id' in page ? page.id : ''}`, state.overlay === null ? null : `<${state.overlay.kind}>`].filter(part => part !== null).join(' ');
}

const quits = (driver: Driver) => driver.effects.map(({kind}) => kind);

describe('the way up', () => {
	test('goes from the first row to the search field, on to the tabs, and down again', () => {
		const driver = drive().press('up');
		expect([whereabouts(driver), driver.cursor()]).toEqual(['explore', 'track frontend']);
		expect(whereabouts(driver.press('up'))).toBe('explore search');
		expect(whereabouts(driver.press('up'))).toBe('explore tabs');
		expect(whereabouts(driver.press('up'))).toBe('explore tabs');
		expect(whereabouts(driver.press('right'))).toBe('compare tabs');
		expect(whereabouts(driver.press('right'))).toBe('skills tabs');
		expect(whereabouts(driver.press('right'))).toBe('fit tabs');
		expect(whereabouts(driver.press('right'))).toBe('explore tabs');
		expect(whereabouts(driver.press('left', 'left'))).toBe('skills tabs');
		expect(whereabouts(driver.press('down'))).toBe('skills search');
		expect(whereabouts(driver.press('enter'))).toBe('skills');
	});

	test.each(['explore', 'compare', 'skills', 'fit'] as const)('is not gone by k in %s: held down it would write in the field', tab => {
		const driver = drive({tab, have: ['redis']}).press('g', 'k', 'k', 'k');
		expect(whereabouts(driver)).toBe(tab);
	});

	test.each([
		['escape', 'explore tabs <menu>'],
		['enter', 'explore'],
		['down', 'explore search'],
		['j', 'explore'],
		['l', 'compare tabs'],
		['h', 'fit tabs'],
		['tab', 'compare'],
		['shift-tab', 'fit'],
		['2', 'compare'],
		['?', 'explore tabs <help>'],
		['c', 'explore tabs'],
	])('on the tabs %s leads to %s', (key, place) => {
		expect(whereabouts(drive().press('home', 'up', 'up', key))).toBe(place);
	});

	test('goes from a comparison and from a page straight to the tabs, and back', () => {
		expect(whereabouts(drive({tab: 'compare'}).press('home', 'up'))).toBe('compare tabs');
		expect(whereabouts(drive({tab: 'compare'}).press('home', 'up', 'down'))).toBe('compare');
		expect(whereabouts(drive().press('enter', 'up'))).toBe('explore tabs role acme/shop');
		expect(whereabouts(drive().press('enter', 'up', 'down'))).toBe('explore role acme/shop');
		expect(drive().press('enter', 'up', 'escape').choose('copy').effects).toMatchObject([{kind: 'copyAnswer', request: {kind: 'show', subjects: ['acme/shop']}}]);
	});

	test('goes by way of an empty list too', () => {
		expect(whereabouts(drive({query: 'cobol'}).press('up'))).toBe('explore search');
		expect(whereabouts(drive({query: 'cobol'}).press('up', 'up'))).toBe('explore tabs');
	});
});

describe('the search field', () => {
	test.each([
		['/', 'explore search'],
		['/ a', 'explore search'],
		['/ enter', 'explore'],
		['/ escape', 'explore'],
		['/ g o enter', 'explore'],
		['/ g o escape', 'explore search'],
		['/ g o escape escape', 'explore'],
		['/ tab', 'compare'],
		['/ q 1 ?', 'explore search'],
	])('%s leads to %s', (keys, place) => {
		expect(whereabouts(drive().press(...keys.split(' ')))).toBe(place);
	});

	test('keeps what was typed after Enter, and Esc clears it before it leaves', () => {
		const driver = drive().press('/').type('redis q1?').press('enter');
		expect(driver.state().explore.field.text).toBe('redis q1?');
		expect(driver.press('/', 'escape').state().explore.field.text).toBe('');
		expect(quits(driver)).toEqual([]);
	});

	test.each([
		['down', 'role acme/admin'],
		['ctrl-n', 'role acme/admin'],
		['down down', 'track backend'],
		['down ctrl-p', 'role acme/shop'],
		['pageDown', 'role acme/pm'],
		['pageDown pageUp', 'track frontend'],
	])('moves the list by %s', (keys, cursor) => {
		const driver = drive().press('/', ...keys.split(' '));
		expect([driver.cursor(), driver.state().focus]).toEqual([cursor, 'search']);
	});

	test('stays in the field where Ctrl-p finds nothing above', () => {
		expect(whereabouts(drive().press('home', '/', 'ctrl-p'))).toBe('explore search');
	});

	test('puts the cursor on the first role found', () => {
		expect(drive().press('/').type('redis').cursor()).toBe('role acme/orders');
	});

	test('filters the skills, the one that is typed under the cursor', () => {
		const driver = drive({tab: 'skills'}).press('/').type('redis');
		expect([driver.cursor(), driver.state().skills.field.text, driver.state().explore.field.text]).toEqual(['skill redis', 'redis', '']);
	});
});

describe('going back', () => {
	test('leaves one level after the other, and at the top Esc opens the menu', () => {
		const driver = drive({tab: 'skills'}).press('end', 'enter', 'end', 'enter');
		expect(whereabouts(driver)).toBe('skills role acme/shop');
		expect(whereabouts(driver.press('escape'))).toBe('skills skill vue');
		expect(whereabouts(driver.press('escape'))).toBe('skills');
		expect(driver.cursor()).toBe('skill vue');
		expect(whereabouts(driver.press('escape'))).toBe('skills <menu>');
		expect(whereabouts(driver.press('escape'))).toBe('skills');
		expect(quits(driver)).toEqual([]);
	});

	test.each(['escape', 'q', 'h', 'left', 'backspace'])('%s leaves a page', key => {
		const driver = drive().press('enter', key);
		expect([whereabouts(driver), quits(driver)]).toEqual(['explore', []]);
	});

	test.each([
		['q', 'explore', ['quit']],
		['h', 'explore', []],
		['left', 'explore', []],
		['escape', 'explore <menu>', []],
		['backspace', 'explore <menu>', []],
	])('%s at the top', (key, place, effects) => {
		const driver = drive().press(key);
		expect([whereabouts(driver), quits(driver)]).toEqual([place, effects]);
	});

	test.each(['explore', 'compare', 'skills'] as const)('q on the tab %s quits, and on the row of tabs', tab => {
		expect(quits(drive({tab}).press('q'))).toEqual(['quit']);
		expect(quits(drive({tab}).press('home', 'up', 'up', 'q'))).toEqual(['quit']);
	});

	test('pages stay open on their tab', () => {
		const driver = drive().press('enter', 'tab');
		expect(whereabouts(driver)).toBe('compare');
		expect(whereabouts(driver.press('1'))).toBe('explore role acme/shop');
	});
});

describe('opening', () => {
	test.each([
		['a track', ['home', 'enter'], 'explore track frontend'],
		['a role by l', ['l'], 'explore role acme/shop'],
		['a role by →', ['right'], 'explore role acme/shop'],
		['the skill of a requirement', ['enter', 'down', 'down', 'down', 'enter'], 'explore skill javascript'],
		['the skill in a role', ['enter', 'end', 'enter'], 'explore skill node'],
	])('opens %s', (_what, keys, place) => {
		expect(whereabouts(drive().press(...keys))).toBe(place);
	});

	test('asks which skill where a requirement names several', () => {
		const driver = drive().press('enter', 'down', 'down', 'enter');
		expect(driver.state().overlay).toEqual({kind: 'skillsOf', skills: ['react', 'vue', 'javascript']});
		expect(whereabouts(driver.choose('vue'))).toBe('explore skill vue');
	});

	test('opens a link from its row, and a posting by o', () => {
		expect(drive().press('enter', 'down', 'enter').effects).toEqual([{kind: 'openLink', url: 'https://acme.example/shop'}]);
		expect(drive().press('o').effects).toEqual([{kind: 'openLink', url: 'https://acme.example/shop'}]);
		expect(drive().press('down', 'o').effects).toEqual([]);
		expect(drive().press('down', 'o').state().message).toBe('This role names no link to its posting.');
		expect(drive().press('home', 'o').state().message).toBe('Put the cursor on a role to open its posting.');
	});

	test('says that a page is open already', () => {
		expect(drive().press('enter', 'enter').state().message).toBe('This is its page.');
	});
});
