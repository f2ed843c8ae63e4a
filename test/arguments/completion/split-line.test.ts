import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bashReply, splitLine} from '../../../source/arguments/completion/split-line.js';
import {splitAsShell} from '../../split-as-shell.js';

/** As Bash has it when nobody changed it. */
const usual = ' \t\n"\'@><=;|&(:';

describe('a line is split as the shell splits it', () => {
	test.each<readonly [line: string, words: readonly string[]]>([
		['reality', ['reality']],
		['reality ', ['reality', '']],
		['reality  list\t--tr', ['reality', 'list', '--tr']],
		[String.raw`reality --company Acme\ Co`, ['reality', '--company', 'Acme Co']],
		["reality --company 'Acme Co", ['reality', '--company', 'Acme Co']],
		[`reality --company "It's`, ['reality', '--company', "It's"]],
		[String.raw`reality "a \"b\" \c`, ['reality', String.raw`a "b" \c`]],
		[String.raw`reality 'a\b`, ['reality', String.raw`a\b`]],
		["reality ''", ['reality', '']],
		['reality --track=ba', ['reality', '--track=ba']],
		[String.raw`reality a\ `, ['reality', 'a ']],
		['reality a\\', ['reality', 'a\\']],
	])('%s', (line, words) => {
		expect(splitLine(line, usual).map(({value}) => value)).toEqual(words);
	});
});

describe('what Bash puts in place of the last word', () => {
	test.each<readonly [line: string, value: string, reply: string]>([
		['reality li', 'list', 'list'],
		['reality --track=ba', '--track=backend', 'backend'],
		['reality show role:ac', 'role:acme/api', 'acme/api'],
		['reality --company ', "Acme & Sons (It's)", String.raw`Acme\ \&\ Sons\ \(It\'s\)`],
		['reality --company "', 'a "b" $c `d` \\e', String.raw`a \"b\" \$c \`d\` \\e`],
		["reality --company 'A", "A's", String.raw`A'\''s`],
		["reality --company='A", '--company=A b', 'A b'],
		[String.raw`reality --company Acme\ \&`, 'Acme & Sons', String.raw`Acme\ \&\ Sons`],
		['reality --company 値', '値段 日', String.raw`値段\ 日`],
	])('%s → %s', (line, value, reply) => {
		expect(bashReply(value, splitLine(line, usual).at(-1)!)).toBe(reply);
	});

	test('is one word again that says the same', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'ab \'"\\$`;|&=:*~#!(')}), value => {
				const reply = bashReply(value, splitLine('reality ', usual).at(-1)!);
				expect(splitAsShell(`reality ${reply}`)).toEqual(value === '' ? ['reality'] : ['reality', value]);
			}),
		);
	});
});

test('where the person took a sign from the breaks, the whole word is replaced', () => {
	expect(bashReply('role:acme/api', splitLine('reality show role:ac', ' \t\n').at(-1)!)).toBe('role:acme/api');
});
