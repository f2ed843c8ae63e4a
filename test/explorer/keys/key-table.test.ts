import {describe, expect, test} from 'vitest';
import {actionOf, type ActionName, type Context, keyTable, labelOf, nameOfKey} from '../../../source/explorer/keys/key-table.js';
import {readKey} from '../../../source/explorer/keys/key.js';
import {keyNamed} from '../drive.js';

describe('nameOfKey', () => {
	test.each([
		['\u001B[A', 'up'],
		['\u001B[1;2B', 'shift-down'],
		['\u001B[Z', 'shift-tab'],
		['\u0004', 'ctrl-d'],
		['\u001B[1;5A', 'ctrl-up'],
		['\u001Bb', 'alt-b'],
		['\u001B\r', 'alt-enter'],
		['G', 'G'],
		['/', '/'],
		[' ', 'space'],
		['\r', 'enter'],
		['\u0002q', 'paste'],
	])('calls %j %s', (chunk, name) => {
		expect(nameOfKey(readKey(chunk)!)).toBe(name);
	});
});

const nothing = null;

/** The key table of the design, row by row: what each key does on the lists and on a page. */
const cases: readonly (readonly [key: string, explore: ActionName | null, compare: ActionName | null, skills: ActionName | null, page: ActionName | null])[] = [
	['up', 'up', 'up', 'up', 'up'],
	['k', 'up', 'up', 'up', 'up'],
	['down', 'down', 'down', 'down', 'down'],
	['j', 'down', 'down', 'down', 'down'],
	['pageUp', 'pageUp', 'pageUp', 'pageUp', 'pageUp'],
	['ctrl-u', 'pageUp', 'pageUp', 'pageUp', 'pageUp'],
	['pageDown', 'pageDown', 'pageDown', 'pageDown', 'pageDown'],
	['ctrl-d', 'pageDown', 'pageDown', 'pageDown', 'pageDown'],
	['home', 'first', 'first', 'first', 'first'],
	['g', 'first', 'first', 'first', 'first'],
	['end', 'last', 'last', 'last', 'last'],
	['G', 'last', 'last', 'last', 'last'],
	['shift-up', 'previewUp', nothing, nothing, nothing],
	['K', 'previewUp', nothing, nothing, nothing],
	['shift-down', 'previewDown', nothing, nothing, nothing],
	['J', 'previewDown', nothing, nothing, nothing],
	['enter', 'open', 'open', 'open', 'open'],
	['l', 'open', 'right', 'open', 'open'],
	['right', 'open', 'right', 'open', 'open'],
	['h', 'back', 'left', 'back', 'back'],
	['left', 'back', 'left', 'back', 'back'],
	['escape', 'back', 'back', 'back', 'back'],
	['q', 'back', 'back', 'back', 'back'],
	['tab', 'nextTab', 'nextTab', 'nextTab', 'nextTab'],
	['shift-tab', 'previousTab', 'previousTab', 'previousTab', 'previousTab'],
	['1', 'explore', 'explore', 'explore', 'explore'],
	['2', 'compareTab', 'compareTab', 'compareTab', 'compareTab'],
	['3', 'skills', 'skills', 'skills', 'skills'],
	['4', 'fitTab', 'fitTab', 'fitTab', 'fitTab'],
	['/', 'search', nothing, 'search', nothing],
	['space', 'mark', 'mark', 'mark', 'mark'],
	['u', 'unmark', 'unmark', 'unmark', 'unmark'],
	['c', 'compare', nothing, nothing, 'compare'],
	['a', nothing, 'add', nothing, nothing],
	['x', nothing, 'remove', nothing, nothing],
	['v', nothing, 'view', nothing, nothing],
	['d', nothing, 'differences', nothing, nothing],
	['t', 'track', nothing, 'track', nothing],
	['s', 'sort', nothing, 'sort', nothing],
	['.', 'menu', 'menu', 'menu', 'menu'],
	['o', 'openPosting', nothing, nothing, 'openPosting'],
	['y', 'copy', 'copy', 'copy', 'copy'],
	['?', 'help', 'help', 'help', 'help'],
	['ctrl-l', 'redraw', 'redraw', 'redraw', 'redraw'],
	['Q', nothing, nothing, nothing, nothing],
	['alt-j', nothing, nothing, nothing, nothing],
	['ctrl-j', nothing, nothing, nothing, nothing],
	['paste', nothing, nothing, nothing, nothing],
];

/** Fit is a list of roles with a preview, without an order of its own. */
const onFit: readonly (readonly [key: string, action: ActionName | null])[] = [['enter', 'open'], ['space', 'mark'], ['J', 'previewDown'], ['c', 'compare'], ['/', 'search'], ['t', 'track'], ['s', nothing], ['4', 'fitTab'], ['escape', 'back'], ['a', nothing], ['y', 'copy']];

test.each(onFit)('%s on Fit', (key, action) => {
	expect(actionOf(keyNamed(key), 'fit')).toBe(action);
});

describe('actionOf', () => {
	test.each(cases)('%s', (key, ...expected) => {
		expect((['explore', 'compare', 'skills', 'page'] as const).map(context => actionOf(keyNamed(key), context))).toEqual(expected);
	});

	test.each<[key: string, expected: ActionName | null]>([['1', 'explore'], ['2', 'compareTab'], ['3', 'skills'], ['4', 'fitTab'], ['?', 'help'], ['c', null], ['space', null]])('on the tabs %s', (key, expected) => {
		expect(actionOf(keyNamed(key), 'tabs')).toBe(expected);
	});

	test.each(['q', '1', '?', '/', 'space', 'c'])('finds no action for %s in the search field', key => {
		expect(actionOf(keyNamed(key), 'search')).toBeNull();
	});
});

describe('the table', () => {
	test('holds no key twice that would do two things in one place, but where columns move sideways', () => {
		const contexts: readonly Context[] = ['explore', 'compare', 'skills', 'page', 'search', 'tabs'];
		const twice = contexts.flatMap(context => {
			const keys = keyTable.filter(row => row.contexts.includes(context)).flatMap(({keys: own}) => own);
			return keys.filter((key, at) => keys.indexOf(key) !== at).map(key => `${context} ${key}`);
		});
		expect(twice).toEqual(['compare l', 'compare right', 'compare left', 'compare h']);
	});

	test('shows a key for everything that no menu has', () => {
		expect(keyTable.filter(({caps, inMenu}) => caps === '' && !inMenu)).toEqual([]);
	});

	test.each<[action: ActionName, context: Context, label: string]>([
		['mark', 'explore', 'mark'],
		['mark', 'skills', 'I have it'],
		['open', 'compare', 'evidence'],
		['open', 'skills', 'who asks'],
		['back', 'explore', 'menu'],
		['back', 'page', 'back'],
	])('calls %s in %s %s', (action, context, label) => {
		expect(labelOf(keyTable.find(row => row.action === action)!, context)).toBe(label);
	});
});
