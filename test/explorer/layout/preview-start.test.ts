import {expect, test} from 'vitest';
import {itemsFrom, type Item} from '../../../source/explorer/layout/items.js';
import {emptyLine, plain, styled} from '../../../source/explorer/layout/line.js';
import {previewStart} from '../../../source/explorer/layout/preview-start.js';

const title: Item = {key: 'title', target: {kind: 'role', id: 'a'}, lines: [[plain('Title')], [plain('Team')]]};
const heading = (name: string): Item => ({key: name, target: null, lines: [emptyLine, [styled('heading', name)]]});
const said = (key: string, height: number, isMatch = false): Item => ({key, target: {kind: 'text'}, lines: Array.from({length: height}, (_, at) => [isMatch && at === height - 1 ? styled('match', `[${key}]`) : plain(key)])});

test.each([
	['at the top without a match', [title, heading('A'), said('a', 9)], 6, 0],
	['at the top where the match is seen there', [title, heading('A'), said('a', 1, true), said('b', 9)], 6, 0],
	['at the top where everything is seen', [title, heading('A'), said('a', 1), said('b', 1, true)], 6, 0],
	['at the heading where the match would be under the line that counts what is below', [title, heading('A'), said('a', 1), said('b', 1, true), said('c', 9)], 6, 2],
	['at the heading of the match, its empty line under the line that counts what is above', [title, heading('A'), said('a', 5), heading('B'), said('b', 2, true), said('c', 9)], 6, 9],
	['at the line before the match where its heading is too far above', [title, heading('A'), said('a', 5), said('b', 2, true), said('c', 9)], 6, 8],
	['at the first of two matches', [title, heading('A'), said('a', 5), said('b', 1, true), heading('B'), said('c', 1, true)], 6, 8],
])('a preview begins %s', (_what, items, height, start) => {
	expect(previewStart(itemsFrom(items), height)).toBe(start);
});
