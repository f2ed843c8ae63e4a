import {describe, expect, test} from 'vitest';
import type {Items, Target} from '../../../source/explorer/layout/items.js';
import {firstStop, lastStop, placeOf, stopAfter} from '../../../source/explorer/layout/items.js';
import {plain, textOf} from '../../../source/explorer/layout/line.js';
import {itemAtLine, scrollToItem, stackHeights, totalHeight, unseenLines} from '../../../source/explorer/layout/scroll.js';
import {previewLines, visibleLines} from '../../../source/explorer/layout/visible-lines.js';

// Lines: 0 | 1 2 3 | 4 5 | 6 … 15 | 16
const heights = stackHeights([1, 3, 2, 10, 1]);

test('heights are stacked', () => {
	expect([...heights.starts]).toEqual([0, 1, 4, 6, 16, 17]);
	expect(totalHeight(heights)).toBe(17);
	expect(totalHeight(stackHeights([]))).toBe(0);
});

test.each([[0, 0], [1, 1], [3, 1], [4, 2], [6, 3], [15, 3], [16, 4], [17, 4], [99, 4]])('line %i belongs to item %i', (line, item) => {
	expect(itemAtLine(heights, line)).toBe(item);
});

describe('scrollToItem', () => {
	test.each<[what: string, top: number, at: number, height: number, lead: number, expected: number]>([
		['stays where the item is seen', 0, 1, 5, 0, 0],
		['goes down as far as it has to', 0, 2, 5, 0, 1],
		['goes up to its beginning', 4, 1, 5, 0, 1],
		['shows what leads it', 4, 1, 5, 1, 0],
		['leaves the lead out where both do not fit', 4, 1, 3, 1, 1],
		['shows an item higher than the screen from its beginning', 0, 3, 5, 0, 6],
		['shows it to its end from below', 13, 3, 5, 0, 11],
		['stays within it', 8, 3, 5, 0, 8],
		['ends with the last line', 99, 4, 5, 0, 12],
		['begins with the first line', -3, 0, 5, 0, 0],
		['begins with the first line where all fits', 3, 4, 40, 0, 0],
	])('%s', (_what, top, at, height, lead, expected) => {
		expect(scrollToItem(heights, top, at, height, lead)).toBe(expected);
	});
});

test.each([
	[6, 3, 5, 1, 5],
	[8, 3, 5, 1, 3],
	[8, 3, 5, -1, 2],
	[11, 3, 5, 1, 0],
	[6, 3, 5, -1, 0],
	[0, 1, 5, 1, 0],
	[2, 1, 5, -1, 1],
] as const)('from line %i of item %i in %i lines, %i way: %i unseen', (top, at, height, direction, expected) => {
	expect(unseenLines(heights, top, at, height, direction)).toBe(expected);
});

const stop: Target = {kind: 'text'};
const targets = [null, stop, null, null, stop, stop, null];

describe('stops', () => {
	test.each([
		[1, 1, 4],
		[1, 2, 5],
		[1, 9, 5],
		[5, -1, 4],
		[5, -9, 1],
		[1, -1, 1],
		[5, 1, 5],
		[3, 1, 4],
		[1, 0, 1],
	])('from %i by %i to %i', (from, steps, expected) => {
		expect(stopAfter({targets}, from, steps)).toBe(expected);
	});

	test('the first and the last', () => {
		expect([firstStop({targets}), lastStop({targets})]).toEqual([1, 5]);
		expect([firstStop({targets: [null]}), lastStop({targets: []})]).toEqual([-1, -1]);
	});

	test('are known by their keys', () => {
		expect([placeOf({keys: ['a', 'b']}, 'b'), placeOf({keys: ['a']}, 'c'), placeOf({keys: ['a']}, null)]).toEqual([1, -1, -1]);
	});
});

const lines = [['A'], ['B', 'b', 'b'], ['C', 'c'], ['D']];
const items: Items = {keys: ['a', 'b', 'c', 'd'], targets: [stop, stop, stop, stop], begin: 0, heights: stackHeights(lines.map(({length}) => length)), linesOf: at => lines[at]!.map(text => [plain(text)])};
const none: Items = {keys: [], targets: [], begin: -1, heights: stackHeights([]), linesOf: () => []};

describe('visibleLines', () => {
	test.each([
		['from the top', 0, 0, 3, ['>A ', ' B ', ' b ']],
		['from within an item, its cursor out of sight', 2, 1, 3, [' b ', ' b ', ' C ']],
		['to the end, and empty below', 5, 3, 4, [' c ', '>D ', '   ', '   ']],
		['without a cursor', 4, -1, 2, [' C ', ' c ']],
	])('%s', (_what, top, cursor, height, expected) => {
		expect(visibleLines(items, top, cursor, height, 3).map(textOf)).toEqual(expected);
	});

	test('of nothing are empty', () => {
		expect(visibleLines(none, 0, 0, 2, 3).map(textOf)).toEqual(['   ', '   ']);
	});
});

describe('previewLines', () => {
	test.each([
		['all that fits', 0, 8, ['A', 'B', 'b', 'b', 'C', 'c', 'D', '']],
		['what is left, in the last line', 0, 3, ['A', 'B', '… 5 more lines: Shift-↓, or Enter for the page']],
		['the end, with what is above in the first line', 99, 3, ['… 5 lines above: Shift-↑', 'c', 'D']],
		['the middle', 2, 3, ['… 3 lines above: Shift-↑', 'b', '… 3 more lines: Shift-↓, or Enter for the page']],
		['text alone in two lines', 2, 2, ['b', '… 4 more lines: Shift-↓, or Enter for the page']],
	])('show %s', (_what, top, height, expected) => {
		expect(previewLines(items, top, height, 60).map(line => textOf(line).trimEnd())).toEqual(expected);
	});

	test('of nothing are empty', () => {
		expect(previewLines(none, 0, 2, 2).map(textOf)).toEqual(['  ', '  ']);
	});
});
