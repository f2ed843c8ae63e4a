import {describe, expect, test} from 'vitest';
import {excerpt} from '../../../source/print/table/excerpt.js';
import {lineWidth} from '../../../source/print/table/line.js';

const sentence = 'Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale';

describe('An excerpt', () => {
	test.each([
		{what: 'is the whole text where it fits', word: 'Redis', columns: 100, shown: sentence},
		{what: 'is the whole text without a limit', word: 'Redis', columns: null, shown: sentence},
		{what: 'keeps the beginning where that shows the match', word: 'caches', columns: 30, shown: 'Knows caches and queues well,…'},
		{what: 'begins at a word before a match in the middle', word: 'Redis', columns: 30, shown: '… above all Redis, MySQL and …'},
		{what: 'ends in the end of the text where the match is there, with as much before it as fits', word: 'scale', columns: 30, shown: '… and how to run them at scale'},
		{what: 'leaves out a word that does not fit before the match', word: 'scale', columns: 29, shown: '… how to run them at scale'},
		{what: 'shows a match that hardly fits', word: 'Redis', columns: 9, shown: '… Redis,…'},
	])('$what', ({word, columns, shown}) => {
		const start = sentence.indexOf(word);
		const line = excerpt(sentence, [[start, start + word.length]], ['bold'], columns);
		expect(line.map(({text}) => text).join('')).toBe(shown);
		expect(line.filter(({look}) => look.includes('bold')).map(({text}) => text)).toEqual([word]);
	});

	test('counts wide characters by the columns they take', () => {
		const line = excerpt('データベースの設計と運用', [], [], 10);
		expect(line.map(({text}) => text).join('')).toBe('データベ…');
		expect(lineWidth(line)).toBe(9);
	});
});
