import {describe, expect, test} from 'vitest';
import {monthOf, stretchOf, yearsOf} from '../../source/profile/work-time.js';

describe('monthOf', () => {
	test.each<[date: string, begin: number | null, end: number | null]>([
		['2020', 24_240, 24_240],
		['2020-03', 24_242, 24_243],
		['2020-03-01', 24_242, 24_242 + 1 / 30],
		['2020-03-31', 24_243, 24_243],
		['2020-03-15T10:00:00Z', 24_242 + 14 / 30, 24_242.5],
		['2020-13', null, null],
		['2020-00', null, null],
		['2020-03-32', null, null],
		['March 2020', 24_242, 24_243],
		['03/2020', 24_242, 24_243],
		['03/04/2020', null, null],
		['Spring 2020', null, null],
		['', null, null],
	])('%s begins and ends', (date, begin, end) => {
		expect([monthOf(date, 'begin'), monthOf(date, 'end')]).toEqual([begin, end]);
	});
});

describe('stretchOf', () => {
	const today = '2024-07-31';

	test.each<[start: string | null, end: string | null, months: number | null]>([
		['2024-01', '2024-06', 6],
		['2024-01', null, 7],
		['2024-01', 'Present', 7],
		['2024-01', '', 7],
		['2024-01', '2030-01', 7],
		['2023', '2024', 12],
		['2024', '2024', null],
		[null, '2024', null],
		['2025-01', null, null],
		['2024-06', '2024-01', null],
		['0001', '2024', null],
		['2024-01', 'never', null],
	])('from %s up to %s', (start, end, months) => {
		const stretch = stretchOf(start, end, today);
		expect(stretch === null ? null : stretch.to - stretch.from).toBe(months);
	});
});

describe('yearsOf', () => {
	test.each<[what: string, stretches: readonly (readonly [from: number, to: number])[], years: number]>([
		['adds what stands apart', [[0, 12], [24, 30]], 1.5],
		['counts once what overlaps', [[0, 12], [6, 18]], 1.5],
		['counts once what lies within', [[0, 24], [6, 12]], 2],
		['does not mind the order', [[24, 36], [0, 12]], 2],
		['never says more than there is', [[0, 23]], 1.9],
		['is nothing for nothing', [], 0],
	])('%s', (_what, stretches, years) => {
		expect(yearsOf(stretches.map(([from, to]) => ({from, to})))).toBe(years);
	});
});
