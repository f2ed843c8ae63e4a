import {expect, test} from 'vitest';
import {Recent} from '../../build/replacements/recent.mjs';

test('what was asked for lately is known, and what was not is forgotten', () => {
	const recent = new Recent<string, number>(2);
	for (const [at, key] of ['a', 'b', 'c', 'd', 'e'].entries()) recent.set(key, at);
	expect(['a', 'b', 'c', 'd', 'e'].map(key => recent.get(key))).toEqual([undefined, undefined, 2, 3, 4]);
});

test('what is asked for again and again stays', () => {
	const recent = new Recent<string, number>(2);
	recent.set('kept', 1);
	for (let at = 0; at < 20; at++) {
		recent.set(`other ${at}`, at);
		expect(recent.get('kept')).toBe(1);
	}
});
