import {expect, test} from 'vitest';
import {slipsBetween} from '../../source/text/slips.js';

test.each([
	['two letters swapped', 'pyhton', 'python', 1],
	['one missing', 'pythn', 'python', 1],
	['one struck twice', 'pytthon', 'python', 1],
	['the key beside', 'pytjon', 'python', 1],
	['the key below', 'pythkn', 'python', 1],
	['the key beside as well', 'pythoin', 'python', 1],
	['a letter that sounds alike', 'kafca', 'kafka', 1],
	['any other letter', 'pyqhon', 'python', 3],
	['any other letter too many', 'pyqthon', 'python', 3],
	['two slips', 'phtyonn', 'python', 3],
	['nothing', 'python', 'python', 0],
	['everything missing', '', 'java', 4],
	['everything too many', 'java', '', 12],
])('%s', (_what, typed, word, slips) => {
	expect(slipsBetween(typed, word).whole).toBe(slips);
});

test('the beginning of a word may be what is meant', () => {
	expect(slipsBetween('postgrse', 'postgresql')).toEqual({whole: 3, beginning: 1});
});
