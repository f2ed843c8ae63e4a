import {expect, test} from 'vitest';
import {remember, rememberSteps} from '../../../source/explorer/state/remember.js';

test('an answer is made once for the same question, and anew when it was long ago', () => {
	const asked: string[] = [];
	const ask = remember((one: string, two: number) => {
		asked.push(one + two);
		return {one, two};
	}, 2);
	expect(ask('a', 1)).toBe(ask('a', 1));
	ask('b', 1);
	ask('c', 1);
	ask('a', 1);
	expect(asked).toEqual(['a1', 'b1', 'c1', 'a1']);
});

function countInSteps() {
	const done: string[] = [];
	const count = rememberSteps(function* (to: number) {
		for (let at = 1; at < to; at++) {
			done.push(`${at} of ${to}`);
			yield;
		}
		done.push(`${to} of ${to}`);
		return {counted: to};
	});
	return {done, count};
}

test('who asks while work is under way waits for what is left of it alone', () => {
	const {done, count} = countInSteps();
	const steps = count.inSteps(4);
	steps.next();
	steps.next();
	expect(done).toEqual(['1 of 4', '2 of 4']);
	expect(count(4)).toEqual({counted: 4});
	expect(done).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
	expect(steps.next().done).toBe(true);
	expect(done).toHaveLength(4);
});

test('what was done in steps is there when it is asked for', () => {
	const {done, count} = countInSteps();
	expect([...count.inSteps(3)]).toHaveLength(2);
	done.length = 0;
	expect(count(3)).toBe(count(3));
	expect(done).toEqual([]);
});

test('without steps an answer is worked out at once, and once', () => {
	const {done, count} = countInSteps();
	expect(count(2)).toBe(count(2));
	expect([...count.inSteps(2)]).toEqual([]);
	expect(done).toEqual(['1 of 2', '2 of 2']);
});
