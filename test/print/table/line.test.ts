import {describe, expect, test} from 'vitest';
import {cutLine, lineOfRanges, span, wrapText} from '../../../source/print/table/line.js';

const texts = (line: readonly {readonly text: string}[]) => line.map(({text}) => text);

describe('A line', () => {
	test.each([
		[9, ['one', ' two', ' …']],
		[8, ['one', ' two', '…']],
		[7, ['one', ' tw…']],
		[3, ['on…']],
		[0, ['']],
	] as const)('cut to %i columns ends in an ellipsis and keeps its spans', (columns, kept) => {
		expect(texts(cutLine([span('one'), span(' two'), span(' three')], columns))).toEqual(kept);
	});

	test('that fits is not cut', () => {
		expect(texts(cutLine([span('one'), span(' two')], 7))).toEqual(['one', ' two']);
	});

	test('takes ranges in any order, and none twice where they overlap', () => {
		const line = lineOfRanges('abcdefgh', [[4, 6], [1, 3], [2, 5]], ['bold']);
		expect(line.map(({text, look}) => [text, ...look])).toEqual([['a'], ['bc', 'bold'], ['de', 'bold'], ['f', 'bold'], ['gh']]);
	});

	test('leaves ranges outside the text alone', () => {
		expect(texts(lineOfRanges('abc', [[2, 9], [7, 8]], ['bold']))).toEqual(['ab', 'c']);
	});

	test('carries its ranges over a break', () => {
		const wrapped = wrapText('knows React Native', 12, [[6, 18]], ['bold']);
		expect(wrapped.map(line => line.map(({text, look}) => [text, ...look]))).toEqual([[['knows '], ['React', 'bold']], [['Native', 'bold']]]);
	});
});
