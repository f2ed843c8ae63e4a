import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {typingErrors} from '../../source/text/distance.js';

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8});

describe('typingErrors', () => {
	test.each([
		['react', 'react', 0, 0],
		['recat', 'react', 1, 1],
		['rect', 'react', 1, 1],
		['reeact', 'react', 1, 1],
		['rexct', 'react', 1, 1],
		['raect', 'reactive', 4, 1],
		['react', 'reactive', 3, 0],
		['kuberntes', 'kubernetes', 1, 1],
		['', 'react', 5, 0],
		['react', '', 5, 5],
		['java', 'vaja', 2, 2],
		['abc', 'ca', 3, 2],
	])('from %s to %s: %i, to its beginning %i', (typed, wanted, whole, beginning) => {
		expect(typingErrors(typed, wanted)).toEqual({whole, beginning});
	});

	test('is the same both ways, none for the same word, and never more than the longer word has letters', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				const errors = typingErrors(a, b).whole;
				expect(typingErrors(b, a).whole).toBe(errors);
				expect(errors === 0).toBe(a === b);
				expect(errors).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(errors).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			}),
		);
	});

	test('the beginning that is meant is the cheapest of all beginnings', () => {
		fc.assert(
			fc.property(word, word, (typed, wanted) => {
				const all = Array.from({length: wanted.length + 1}, (_, end) => typingErrors(typed, wanted.slice(0, end)).whole);
				expect(typingErrors(typed, wanted).beginning).toBe(Math.min(...all));
			}),
		);
	});
});
