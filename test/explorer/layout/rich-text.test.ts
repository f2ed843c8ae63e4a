import {describe, expect, test} from 'vitest';
import {excerptStart} from '../../../source/explorer/layout/excerpt.js';
import {type Line, plain, styled, textOf} from '../../../source/explorer/layout/line.js';
import {cutLine, fitLine, type Highlight, highlight, lineWidth, sliceRich, spread, wrapRich} from '../../../source/explorer/layout/rich-text.js';

/** Spans as "style:text", plain ones as their text. */
const shown = (line: Line) => line.map(({style, text}) => (style === 'plain' ? text : `${style}:${text}`));

const match = (start: number, end: number): Highlight => ({start, end, style: 'match', before: '[', after: ']'});
const skill = (start: number, end: number): Highlight => ({start, end, style: 'skill', before: '', after: ''});
const have = (start: number, end: number): Highlight => ({start, end, style: 'have', before: '+', after: ''});

describe('highlight', () => {
	test.each<[what: string, text: string, highlights: Highlight[], expected: string[]]>([
		['nothing', 'abc', [], ['abc']],
		['the middle', 'a redis b', [match(2, 7)], ['a ', 'match:[redis]', ' b']],
		['the whole', 'redis', [match(0, 5)], ['match:[redis]']],
		['two beside each other', 'abcd', [match(0, 2), match(2, 4)], ['match:[ab]', 'match:[cd]']],
		['a match that is a skill', 'go on', [skill(0, 2), match(0, 2)], ['match:[go]', ' on']],
		['a match within a skill', 'react native', [skill(0, 12), match(0, 5)], ['match:[react]', 'skill: native']],
		['a match over the end of a skill that I have', 'redis cluster', [have(0, 5), match(3, 13)], ['have:+red', 'match:[is', 'match: cluster]']],
		['a match around a skill', 'the redis db', [skill(4, 9), match(0, 12)], ['match:[the ', 'match:redis', 'match: db]']],
		['what lies outside of the text not at all', 'abc', [match(-4, -1), match(5, 9)], ['abc']],
		['an empty text', '', [match(0, 3)], []],
		['an empty range not at all', 'abc', [match(1, 1)], ['a', 'bc']],
	])('%s', (_what, text, highlights, expected) => {
		expect(shown(highlight(text, highlights))).toEqual(expected);
	});
});

describe('wrapRich', () => {
	test.each<[what: string, line: Line, columns: number, indent: number, expected: string[]]>([
		['one line', [plain('short')], 10, 0, ['short']],
		['at spaces', [plain('one two three')], 8, 0, ['one two', 'three']],
		['with a hanging indent', [plain('one two three four')], 8, 2, ['one two', '  three', '  four']],
		['a word that is too long', [plain('abcdefgh')], 3, 0, ['abc', 'def', 'gh']],
		['wide characters', [plain('前端工程师')], 5, 0, ['前端', '工程', '师']],
		['an empty text', [plain('')], 5, 0, ['']],
	])('%s', (_what, line, columns, indent, expected) => {
		expect(wrapRich(line, columns, indent).map(textOf)).toEqual(expected);
	});

	test('carries styles over breaks', () => {
		expect(wrapRich([plain('know '), styled('skill', 'React Native'), plain(' by heart')], 10).map(shown)).toEqual([['know ', 'skill:React'], ['skill:Native', ' by'], ['heart']]);
	});
});

test.each<[start: number, end: number, expected: string[]]>([
	[0, 4, ['ab', 'skill:cd']],
	[1, 3, ['b', 'skill:c']],
	[4, 6, ['ef']],
	[2, 2, []],
	[6, 9, []],
])('sliceRich from %i to %i', (start, end, expected) => {
	expect(shown(sliceRich([plain('ab'), styled('skill', 'cd'), plain('ef')], start, end))).toEqual(expected);
});

describe('cutLine', () => {
	test.each<[what: string, line: Line, columns: number, expected: string[]]>([
		['what fits', [plain('ab'), styled('bold', 'cd')], 4, ['ab', 'bold:cd']],
		['the last span', [plain('ab'), styled('bold', 'cde')], 4, ['ab', 'bold:c…']],
		['a span before the last', [plain('abcd'), plain('ef')], 4, ['abc…']],
		['exactly at the end of a span', [plain('ab'), plain('cd'), plain('')], 4, ['ab', 'cd']],
		['to one column', [plain('abc')], 1, ['…']],
		['to nothing', [plain('abc')], 0, []],
		['a wide character that half fits', [plain('前端工')], 4, ['前…']],
		['a grapheme of several units', [plain('👩‍👧bc')], 3, ['👩‍👧…']],
	])('%s', (_what, line, columns, expected) => {
		expect(shown(cutLine(line, columns))).toEqual(expected);
	});
});

test.each<[line: Line, columns: number, expected: string]>([
	[[plain('ab')], 4, 'ab  '],
	[[plain('前端')], 5, '前端 '],
	[[plain('前端工')], 4, '前… '],
	[[], 2, '  '],
	[[plain('abc')], 2, 'a…'],
])('fitLine makes exactly as many columns: %j in %i', (line, columns, expected) => {
	expect(textOf(fitLine(line, columns))).toBe(expected);
	expect(lineWidth(fitLine(line, columns))).toBe(columns);
});

test.each<[what: string, left: string, right: string, columns: number, expected: string]>([
	['with room', 'left', 'right', 12, 'left   right'],
	['the right one is cut', 'left', 'right', 9, 'left  ri…'],
	['the right one goes', 'left', 'right', 7, 'left   '],
	['the left one is cut', 'leftmost', 'right', 6, 'leftm…'],
	['without a right one', 'left', '', 6, 'left  '],
])('spread: %s', (_what, left, right, columns, expected) => {
	expect(textOf(spread([plain(left)], right === '' ? [] : [plain(right)], columns))).toBe(expected);
});

test.each<[what: string, text: string, matches: [number, number][], columns: number, expected: number]>([
	['no match begins at the beginning', 'a long text', [], 5, 0],
	['a match that is seen begins at the beginning', 'go and more text', [[0, 2]], 10, 0],
	['a match far behind begins at a word before it', 'one two three four five redis and whatever else comes', [[24, 29]], 20, 19],
	['a match near the end begins so early that the line is full', 'one two three four five six redis', [[28, 33]], 22, 19],
	['a match at the end of what fits whole begins at the beginning', 'one two three redis', [[14, 19]], 21, 0],
	['wide letters count by their columns', '一一 二二 三三 四四 五五 redis', [[15, 20]], 20, 9],
	['a match in a word too long begins with itself', `${'x'.repeat(40)}redis`, [[40, 45]], 20, 40],
])('excerptStart: %s', (_what, text, matches, columns, expected) => {
	expect(excerptStart(text, matches, columns)).toBe(expected);
});
