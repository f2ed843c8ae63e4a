import {describe, expect, test} from 'vitest';
import {menuOf} from '../../../source/explorer/state/menus.js';
import {manyRoles} from '../catalog.js';
import {drive, type Driver} from '../drive.js';

function menu(driver: Driver): readonly string[] {
	const state = driver.state();
	return state.overlay === null ? [] : (menuOf(state, state.overlay, driver.world())?.items ?? []).map(({value, label, caps}) => `${value}|${label}|${caps}`);
}

describe('the menu', () => {
	test('of Explore has everything that can be done there', () => {
		expect(menu(drive().press('.'))).toEqual([
			'mark|mark|Space',
			'compare|compare|c',
			'search|search|/',
			'track|choose a track|t',
			'sort|sort|s',
			'group|list without headings|',
			'openPosting|open the posting in a browser|o',
			'copy|copy as Markdown|y',
			'copyCommand|copy the command that prints this|',
			'showCommand|show the command that prints this|',
			'print|print this and quit|',
			'compareTab|go to Compare|',
			'skills|go to Skills|',
			'fitTab|go to Fit|',
			'help|help|?',
			'quit|quit|q',
		]);
	});

	test('of a comparison says what its keys would do now', () => {
		const labels = () => menu(driver).filter(item => /\|[vdax]$/u.test(item));
		const driver = drive({tab: 'compare'}).press('.');
		expect(labels()).toEqual(['view|show statements|v', 'differences|show differences only|d', 'add|add a column|a', 'remove|remove this column|x']);
		driver.press('v', '.', 'd', '.');
		expect(labels()).toEqual(['view|show skills|v', 'differences|show everything|d', 'add|add a column|a', 'remove|remove this column|x']);
	});

	test('offers of the marks what there is to do with them', () => {
		const driver = drive();
		const offered = () => menu(driver.press('.')).filter(item => /^(?:un)?mark/u.test(item));
		expect(offered()).toEqual(['mark|mark|Space']);
		driver.choose('mark');
		expect(offered()).toEqual(['mark|unmark|Space', 'unmark|clear the marks|u']);
		driver.choose('unmark');
		expect(offered()).toEqual(['mark|mark|Space', 'unmark|bring the marks back|u']);
	});

	test.each([
		['a heading of a track', drive().press('home'), ['mark', 'openPosting']],
		['a role without a link', drive().press('down'), ['openPosting']],
		['a fact of a comparison', drive({tab: 'compare'}).press('home'), ['mark']],
		['a statement of a comparison', drive({tab: 'compare'}).press('v'), ['mark']],
		['the page of a skill', drive({tab: 'skills'}).press('enter'), ['compare', 'openPosting']],
	])('offers on %s nothing that does nothing there', (_where, driver, missing) => {
		const offered = menu(driver.press('.')).map(item => item.split('|')[0]);
		expect(missing.filter(action => offered.includes(action))).toEqual([]);
	});

	test('begins not on what takes all marks away', () => {
		const state = drive({tab: 'compare', marks: ['acme/shop']}).press('v', '.').state();
		const shown = menuOf(state, state.overlay!, drive().world())!;
		expect([shown.items[0]?.value, shown.items[shown.begin]?.value]).toEqual(['unmark', 'view']);
	});

	test.each([
		['the sort', drive().press('s').choose('company').press('s'), 'company'],
		['the track', drive().press('t').choose('backend').press('t'), 'backend'],
		['all tracks', drive({query: 'redis'}).press('t'), ''],
	])('begins on %s that is chosen', (_what, driver, value) => {
		const state = driver.state();
		const shown = menuOf(state, state.overlay!, driver.world())!;
		expect(shown.items[shown.begin]?.value).toBe(value);
	});

	test('clears the search where there is one', () => {
		const driver = drive({query: 'redis'}).press('.');
		expect(menu(driver).filter(item => item.startsWith('clear'))).toEqual(['clearSearch|clear the search|']);
		expect(driver.choose('clearSearch').state().explore.field.text).toBe('');
	});

	test('has no way to quit on a page, as q goes back there', () => {
		expect(menu(drive().press('enter', '.')).some(item => item.startsWith('quit'))).toBe(false);
	});

	test.each([
		['space', (driver: Driver) => driver.state().marks, ['acme/shop']],
		['c', (driver: Driver) => driver.state().tab, 'compare'],
		['/', (driver: Driver) => driver.state().focus, 'search'],
		['t', (driver: Driver) => driver.state().overlay, {kind: 'tracks'}],
		['s', (driver: Driver) => driver.state().overlay, {kind: 'sort'}],
		['?', (driver: Driver) => driver.state().overlay, {kind: 'help', top: 0}],
		['y', (driver: Driver) => driver.effects.map(({kind}) => kind), ['copyAnswer']],
		['o', (driver: Driver) => driver.effects.map(({kind}) => kind), ['openLink']],
		['q', (driver: Driver) => driver.effects.map(({kind}) => kind), ['quit']],
	])('takes the key %s that it shows', (key, read, expected) => {
		expect(read(drive().press('.', key))).toEqual(expected);
	});

	test.each(['up', 'down', 'j', 'k', 'enter', '1', '9', 'z', 'a'])('leaves %s to the list of its rows', key => {
		const driver = drive().press('.', key);
		expect([driver.state().overlay, driver.effects]).toEqual([{kind: 'menu'}, []]);
	});

	test.each(['escape', 'h', 'left', 'backspace', '.'])('is closed by %s', key => {
		const driver = drive().press('.', key);
		expect([driver.state().overlay, driver.effects]).toEqual([null, []]);
	});

	test.each(['tracks', 'sort'] as const)('of %s is closed by q, and gives way to the help', kind => {
		const key = kind === 'tracks' ? 't' : 's';
		expect([drive().press(key, 'q').state().overlay, drive().press(key, 'q').effects]).toEqual([null, []]);
		expect(drive().press(key, '?').state().overlay).toEqual({kind: 'help', top: 0});
	});

	test.each([
		['print', {kind: 'print', request: {kind: 'list'}}],
		['copyCommand', {kind: 'copyCommand', request: {kind: 'list'}}],
		['copy', {kind: 'copyAnswer', request: {kind: 'list'}}],
		['quit', {kind: 'quit'}],
	])('asks for %s', (value, effect) => {
		expect(drive().press('.').choose(value).effects).toMatchObject([effect]);
	});

	test('takes the headings away and brings them back', () => {
		const driver = drive().press('.').choose('group');
		expect([driver.press('home').cursor(), driver.state().explore.isGrouped]).toEqual(['role acme/shop', false]);
		expect(driver.press('.').choose('group').press('home').cursor()).toBe('track frontend');
	});
});

describe('the choice of a track', () => {
	test('offers the tracks that have roles', () => {
		expect(menu(drive().press('t'))).toEqual(['|all tracks|', 'frontend|Frontend (2)|', 'backend|Backend (2)|', 'pm|PM (1)|']);
	});

	test.each([
		['', 'backend', 'track:backend'],
		['redis', 'backend', 'track:backend redis'],
		['redis track:pm', 'backend', 'track:backend redis'],
		['track:"data science" redis track:pm', 'backend', 'track:backend redis'],
		['track:pm redis', '', 'redis'],
		['soundtrack:pm', 'pm', 'track:pm soundtrack:pm'],
	])('makes %j with %j %j', (query, id, expected) => {
		expect(drive({query}).press('t').choose(id).state().explore.field.text).toBe(expected);
	});

	test('filters the skills where it is asked for there', () => {
		const {explore, skills} = drive({tab: 'skills'}).press('t').choose('pm').state();
		expect([explore.field.text, skills.field.text]).toEqual(['', 'track:pm']);
	});
});

describe('sorting', () => {
	test('offers what the tab can be sorted by', () => {
		expect(menu(drive().press('s')).map(item => item.split('|')[0])).toEqual(['relevance', 'track', 'title', 'company', 'level', 'intake']);
		expect(menu(drive({tab: 'skills'}).press('s')).map(item => item.split('|')[0])).toEqual(['count', 'name', 'group']);
	});

	test('orders the list and keeps the cursor on its role', () => {
		const driver = drive().press('.').choose('group').press('s').choose('title');
		const {items} = driver.world().lists.active(driver.state());
		expect(items.keys).toEqual(['role acme/orders', 'role acme/shop', 'role acme/admin', 'role acme/pm', 'role beta/search']);
		expect(driver.cursor()).toBe('role acme/shop');
	});
});

describe('adding a column', () => {
	test('offers tracks and roles without one, the marked ones first', () => {
		expect(menu(drive({tab: 'compare', marks: ['acme/pm', 'gone']}).press('a'))).toEqual([
			'role:acme/pm|* Product Manager, Shop · Acme|',
			'role:acme/shop|Frontend Engineer, Shop · Acme|',
			'role:acme/admin|Frontend Engineer, Admin, Acme|',
			'role:acme/orders|Backend Engineer, Orders and Payments · Acme|',
			'role:beta/search|Search Engineer, Beta|',
		]);
		expect(menu(drive({tab: 'compare'}).press('x', 'a'))[0]).toBe('track:frontend|Frontend, the track (2)|');
	});

	test('leaves more than a hundred roles to the list', () => {
		const driver = drive({tab: 'compare', catalog: manyRoles(101), marks: ['many/7']}).press('a');
		expect(menu(driver)).toEqual(['role:many/7|* Engineer 7|', 'elsewhere|another role: mark it in Explore|']);
		expect([driver.choose('elsewhere').state().tab, driver.state().message]).toEqual(['explore', 'Space marks roles, c compares what is marked.']);
	});
});

describe('the help', () => {
	const top = (driver: Driver) => (driver.state().overlay?.kind === 'help' ? (driver.state().overlay as {readonly top: number}).top : null);

	test.each([
		['down', 1],
		['down down up', 1],
		['up', 0],
		['j j j k', 2],
		['pageDown', 24],
		['space', 24],
		['ctrl-d ctrl-u', 0],
		['pageDown pageUp', 0],
		['G g', 0],
	])('scrolls by %s to line %i', (keys, line) => {
		expect(top(drive().press('?', ...keys.split(' ')))).toBe(line);
	});

	test('ends where its last line is seen', () => {
		const driver = drive().press('?', 'end');
		const last = top(driver)!;
		expect(top(driver.press('down'))).toBe(last);
		expect(top(driver.press('pageUp', 'pageDown', 'pageDown'))).toBe(last);
	});

	test.each(['escape', 'q', '?', 'enter', 'left'])('is left by %s', key => {
		expect(drive().press('?', key).state().overlay).toBeNull();
	});
});

describe('the command', () => {
	test.each([
		['the list', drive({query: 'redis'}), {kind: 'list', text: 'redis'}],
		['a role', drive().press('enter'), {kind: 'show', subjects: ['acme/shop'], text: ''}],
		['a track', drive().press('home', 'enter'), {kind: 'show', subjects: ['frontend']}],
		['a skill', drive({tab: 'skills'}).press('enter'), {kind: 'search', text: 'skill:java'}],
		['the comparison of the beginning', drive({tab: 'compare'}), {kind: 'compare', subjects: []}],
		['a comparison', drive({marks: ['acme/pm', 'acme/shop']}).press('c'), {kind: 'compare', subjects: ['acme/pm', 'acme/shop']}],
		['the evidence of a comparison', drive({tab: 'compare'}).press('enter'), {kind: 'compare', subjects: []}],
		['the skills', drive({tab: 'skills', query: 'redis'}).press('s').choose('name'), {kind: 'skills', text: '', sort: 'name'}],
	])('prints %s', (_what, driver, request) => {
		expect(driver.press('.').choose('showCommand').state().overlay).toMatchObject({kind: 'command', request});
	});

	test.each(['escape', 'q', 'enter', 'left'])('is left by %s', key => {
		expect(drive().press('.').choose('showCommand').press(key).state().overlay).toBeNull();
	});
});
