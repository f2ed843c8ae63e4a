import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {wordChanges, wordingOf} from '../../../source/query/diff/word-changes.js';

/** `[-went-]`, `{+came+}`, as GNU wdiff writes it. */
function marked(old: string, next: string): string {
	return wordChanges(old, next)
		.map(({change, text}) => (change === 'same' ? text : change === 'removed' ? `[-${text}-]` : `{+${text}+}`))
		.join(' ');
}

describe('the words that differ', () => {
	test.each<readonly [old: string, next: string, words: string]>([
		['Knows Redis', 'Knows Redis', 'Knows Redis'],
		['Knows Redis', 'Knows Kafka', 'Knows [-Redis-] {+Kafka+}'],
		['Knows Redis well', 'Knows Redis', 'Knows Redis [-well-]'],
		['Redis', 'Knows Redis', '{+Knows+} Redis'],
		['3+ years of Go', '5+ years of Go or Rust', '[-3+-] {+5++} years of Go {+or Rust+}'],
		['5+ years', '5 years', '[-5+-] {+5+} years'],
		['C and C++', 'C# and C++', '[-C-] {+C#+} and C++'],
		['a b c d', 'b x d', '[-a-] b [-c-] {+x+} d'],
		['one two', 'three four', '[-one two-] {+three four+}'],
		['', 'Knows Redis', '{+Knows Redis+}'],
		['Knows Redis', '', '[-Knows Redis-]'],
		// What reads alike stays, as the new wording has it.
		['Redis, (MySQL) and kafka.', 'redis MySQL, and Kafka', 'redis MySQL, and Kafka'],
	])('%j → %j', (old, next, words) => {
		expect(marked(old, next)).toBe(words);
	});

	test('put together without what came they are the old wording, without what went the new one', () => {
		const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 12}).map(words => words.join(' '));
		fc.assert(
			fc.property(text, text, (old, next) => {
				const changes = wordChanges(old, next);
				const without = (gone: string) => changes.filter(({change}) => change !== gone).map(one => one.text).join(' ');
				expect([without('added'), without('removed')]).toEqual([old, next]);
				expect(changes.every(({change}, at) => change !== changes[at - 1]?.change)).toBe(true);
			}),
		);
	});

	test('of very long wordings are told in one piece between the first and the last', () => {
		const words = (letter: string) => Array.from({length: 2500}, (_, at) => letter + at).join(' ');
		expect(wordChanges(`Begin ${words('a')} end`, `Begin ${words('b')} end`).map(({change}) => change)).toEqual(['same', 'removed', 'added', 'same']);
	});
});

test.each<readonly [one: string, other: string, isSame: boolean]>([
	['Knows  Redis.', 'knows redis', true],
	['Knows “Redis”', 'Knows Redis', true],
	['C', 'C++', false],
	['5 years', '5+ years', false],
	['.NET', 'NET', false],
	['- -', '-', false],
])('that %j and %j say the same is %s', (one, other, isSame) => {
	expect(wordingOf(one) === wordingOf(other)).toBe(isSame);
});
