import {describe, expect, test} from 'vitest';
import {columnWidths, hasTwoPanes, isStacked, isTooSmall, labelWidth, paneWidths, scrollToColumn} from '../../../source/explorer/layout/sizes.js';

test.each([
	[100, {list: 44, preview: 54}],
	[90, {list: 39, preview: 49}],
	[136, {list: 59, preview: 75}],
	[200, {list: 60, preview: 138}],
])('panes of %i columns', (columns, expected) => {
	expect(paneWidths({columns})).toEqual(expected);
	expect(expected.list + 2 + expected.preview).toBe(columns);
});

test.each([
	[39, 10, true],
	[40, 9, true],
	[40, 10, false],
	[200, 60, false],
])('%i×%i is too small: %s', (columns, rows, expected) => {
	expect(isTooSmall({columns, rows})).toBe(expected);
});

test('two panes from 90 columns, comparison columns from 60', () => {
	expect([89, 90].map(columns => hasTwoPanes({columns}))).toEqual([false, true]);
	expect([59, 60].map(columns => isStacked({columns}))).toEqual([true, false]);
});

describe('columnWidths', () => {
	test.each([
		[99, 3, 12, 28, {label: 28, column: 23, visible: 3}],
		[99, 1, 12, 28, {label: 28, column: 71, visible: 1}],
		[99, 4, 24, 2, {label: 2, column: 24, visible: 4}],
		[97, 4, 24, 2, {label: 2, column: 31, visible: 3}],
		[59, 4, 12, 20, {label: 20, column: 13, visible: 3}],
		[59, 4, 24, 2, {label: 2, column: 28, visible: 2}],
		[30, 4, 24, 20, {label: 20, column: 10, visible: 1}],
	])('of %i columns for %i at %i beside %i', (columns, count, narrowest, label, expected) => {
		expect(columnWidths(columns, count, narrowest, label)).toEqual(expected);
	});
});

test.each([
	[40, 20],
	[60, 20],
	[80, 23],
	[100, 28],
	[200, 34],
])('a label beside skills on %i columns has %i', (columns, expected) => {
	expect(labelWidth(columns)).toBe(expected);
});

test.each([
	['seen already', 0, 1, 2, 4, 0],
	['to the right', 0, 2, 2, 4, 1],
	['to the left', 2, 1, 2, 4, 1],
	['not beyond the end', 3, 3, 2, 4, 2],
	['all are seen', 1, 0, 4, 4, 0],
	['fewer than are seen', 1, 0, 4, 1, 0],
])('scrollToColumn: %s', (_what, first, at, visible, count, expected) => {
	expect(scrollToColumn(first, at, visible, count)).toBe(expected);
});
