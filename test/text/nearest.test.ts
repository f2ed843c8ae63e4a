import {describe, expect, test} from 'vitest';
import {nearest, nearestFirst} from '../../source/text/nearest.js';

const tracks = ['frontend', 'Backend', 'pm', 'data-science', 'Résumé'];

describe('nearest', () => {
	test.each([
		['frontnd', 'frontend'],
		['bakend', 'Backend'],
		['BACKEND', 'Backend'],
		['resumé', 'Résumé'],
		['pn', 'pm'],
		['datascience', 'data-science'],
		['dtaa-scince', 'data-science'],
		['zebra', null],
		['', null],
		['x', null],
		['frontend-and-much-more', null],
	])('by "%s" %s is meant', (typed, meant) => {
		expect(nearest(typed, tracks)).toBe(meant);
	});

	test('of equally near ones the first is meant', () => {
		expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
		expect(nearest('bat', ['hat', 'cat'])).toBe('hat');
	});

	test('the nearest wins over the first', () => {
		expect(nearest('kubernets', ['kubernet-x', 'kubernetes'])).toBe('kubernetes');
	});

	test('nobody mistypes a page: very long texts are near nothing', () => {
		const page = 'a'.repeat(100_000);
		expect(nearest(page, [`${page}b`]) === null).toBe(true);
	});

	test('all that are near come with the nearest first, equally near ones in their order', () => {
		expect(nearestFirst('reacts', ['reach', 'react', 'enact', 'reacts', 'redact', 'vue'])).toEqual(['reacts', 'react', 'reach', 'redact']);
	});
});
