import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {beginningOfWidth, cutToWidth, displayWidth, graphemes, padToWidth} from '../../source/text/width.js';

const family = '👩‍👩‍👧';

describe('displayWidth', () => {
	test.each([
		['Redis', 5],
		['', 0],
		['日本', 4],
		['cafe\u0301', 4],
		[family, 2],
		['한국', 4],
		['…', 1],
	])('%s takes %i columns', (text, columns) => {
		expect(displayWidth(text)).toBe(columns);
	});
});

describe('graphemes', () => {
	test('are what a person sees as one character', () => {
		expect(graphemes(`ae\u0301${family}`)).toEqual(['a', 'e\u0301', family]);
		expect(graphemes('C++')).toEqual(['C', '+', '+']);
	});
});

describe('cutToWidth', () => {
	test.each([
		['Redis', 5, 'Redis'],
		['Redis', 4, 'Red…'],
		['Redis', 1, '…'],
		['Redis', 0, ''],
		['Redis', -3, ''],
		['日本語', 5, '日本…'],
		['日本語', 4, '日…'],
		[`${family}${family}`, 3, `${family}…`],
		['', 0, ''],
	])('%s in %i columns is %s', (text, columns, cut) => {
		expect(cutToWidth(text, columns)).toBe(cut);
	});
});

describe('beginningOfWidth', () => {
	test.each([
		['Redis', 3, 'Red'],
		['日本語', 3, '日'],
		['日本語', 1, ''],
		['e\u0301a', 1, 'e\u0301'],
		['Redis', -1, ''],
	])('of %s in %i columns is %s', (text, columns, beginning) => {
		expect(beginningOfWidth(text, columns)).toBe(beginning);
	});
});

describe('padToWidth', () => {
	test.each([
		['Go', 4, 'Go  '],
		['日本', 6, '日本  '],
		['日本語', 4, '日… '],
		['Redis', 3, 'Re…'],
	])('%s in %i columns is "%s"', (text, columns, padded) => {
		expect(padToWidth(text, columns)).toBe(padded);
	});

	test('any text comes out exactly as wide as asked for', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('a', ' ', '日', 'e\u0301', family, '…')}), fc.nat(20), (text, columns) => {
				expect(displayWidth(padToWidth(text, columns))).toBe(columns);
			}),
		);
	});
});
