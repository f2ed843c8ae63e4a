import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanText} from '../../source/text/clean.js';

const esc = '\u001B';

describe('cleanText', () => {
	test.each([
		['leaves ordinary text alone', 'Go, C++ & C# (5+ years)', 'Go, C++ & C# (5+ years)'],
		['leaves letters of every script, emoji and their joiners alone', 'Zürich · 東京 · 👩‍💻 · نرم‌افزار', 'Zürich · 東京 · 👩‍💻 · نرم‌افزار'],
		['makes line breaks, tabs and runs of spaces one space', ' a\r\n\tb \u00A0 c\u2028d\u0085e ', 'a b c d e'],
		['takes colour away', `${esc}[1;31mred${esc}[0m`, 'red'],
		['takes colour away that begins with one C1 character', '\u009B31mred\u009Bm', 'red'],
		['takes a window title away, with its text', `a${esc}]0;owned\u0007b`, 'ab'],
		['takes a link away and leaves its words', `${esc}]8;;https://x.example${esc}\\here${esc}]8;;${esc}\\`, 'here'],
		['takes device strings away', `a${esc}P1$r0m${esc}\\b${esc}_x${esc}\\c`, 'abc'],
		['takes short sequences away', `a${esc}cb${esc}(0c`, 'abc'],
		['drops an escape that ends nowhere', `a${esc}`, 'a'],
		['drops control characters', 'a\u0000b\u0007c\u0008d\u007Fe\u0090', 'abcde'],
		['drops marks that turn the direction of writing', 'abc\u202Egnp.exe\u202C\u2066x\u2069\u200F', 'abcgnp.exex'],
		['drops characters without width', 'Re\u200Bact\uFEFF\u00AD', 'React'],
		['replaces half a character', 'a\uD83Db', 'a\uFFFDb'],
		['gives nothing for nothing', ' \u200B\t', ''],
	])('%s', (_what, text, expected) => {
		expect(cleanText(text)).toBe(expected);
	});

	test('nothing that a terminal obeys is left of any text, and cleaning again changes nothing', () => {
		const nasty = fc.string({unit: fc.oneof(fc.constantFrom(esc, '[', ']', '\\', '\u009B', '\u0007', '\u200B', ' ', 'm', '\u202E', '\n'), fc.string({unit: 'binary', minLength: 1, maxLength: 1}))});
		fc.assert(
			fc.property(nasty, (text) => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]|^\s|\s$|\s\s/u);
				expect(cleanText(clean)).toBe(clean);
			}),
		);
	});

	test('a megabyte of beginnings without an end is read once', () => {
		expect(cleanText(`${esc}]`.repeat(500_000) + 'x')).toBe('x');
	});
});
