import {expect, test} from 'vitest';
import {skillColumns} from '../../../source/explorer/layout/list-items.js';
import {cellText} from '../../../source/explorer/layout/signs.js';

const cell = {required: 462, oneOf: 318, preferred: 221, mentioned: 64, implied: 0, of: 1633, evidence: []};

test.each<[columns: number, text: string]>([
	[40, '●462 ◐318 ○221 ·64 /1633'],
	[24, '●462 ◐318 ○221 ·64 /1633'],
	[23, '●462 ◐318 ○221 … /1633'],
	[21, '●462 ◐318 … /1633'],
	[16, '●462 … /1633'],
	[11, '●462…/1633'],
])('a cell of %i columns says by strength how many roles ask, the strongest where there is no room for all', (columns, text) => {
	expect(cellText(cell, columns)).toBe(text);
});

test.each<[roleCount: number, count: number, tracks: readonly number[]]>([
	[5, 9, [10, 9]],
	[5000, 11, [11, 11]],
	[100_000, 15, [13, 13]],
])('with %i roles the columns of counts are wide enough for the largest', (roleCount, count, widths) => {
	const half = Math.ceil(roleCount / 2);
	const columns = skillColumns(120, roleCount, [
		{id: 'frontend', name: 'Frontend', roleCount: half},
		{id: 'backend', name: 'Backend', roleCount: half},
	]);
	expect([columns.count, columns.tracks.map(({width}) => width)]).toEqual([count, widths]);
});

test.each<[columns: number, bar: number, tracks: readonly string[]]>([
	[99, 22, ['Frontend', 'Backend', 'PM']],
	[71, 12, ['Frontend', 'Backend', 'PM']],
	[59, 0, ['Frontend', 'Backend', 'PM']],
	[50, 8, ['Frontend']],
])('in %i columns the bar gives way to the tracks where all of them fit then', (columns, bar, tracks) => {
	const shown = skillColumns(columns, 5, ['Frontend', 'Backend', 'PM'].map(name => ({id: name, name, roleCount: 2})));
	expect([shown.bar, shown.tracks.map(({name}) => name)]).toEqual([bar, tracks]);
});
