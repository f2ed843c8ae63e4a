import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {graphemes, isPlain} from '../../build/replacements/graphemes.mjs';

const plain = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code)).filter((character) => isPlain(character));
const segmenter = new Intl.Segmenter();

test('plain are the letters of Latin scripts, and what draws the screen', () => {
	expect(plain.length).toBeGreaterThan(1000);
	for (const character of 'Az09 ~éß—“”…•●◐○·≠↑↓←→│─┌█✓❯▏') expect({character, isPlain: isPlain(character)}).toEqual({character, isPlain: true});
});

test.each(['\u00AD', '\u0301', '\u200B', '\u200D', '\uFE0F', '漢', '가', 'ﾞ', '⌚', '◽', '◾', '😀', '\u001B', '\n', '\u0085', '\u2028'])('%j is not plain', (text) => {
	expect(isPlain(text)).toBe(false);
	expect(isPlain(`a${text}`)).toBe(false);
});

test('every plain character is one column wide to string-width', () => {
	expect(plain.filter((character) => stringWidth(character) !== 1)).toEqual([]);
});

const plainText = fc.array(fc.constantFrom(...plain), {maxLength: 60}).map((characters) => characters.join(''));

test('a plain text is as wide as string-width says', () => {
	const isAsWide = (text: string): boolean => stringWidth(text) === text.length;
	fc.assert(fc.property(plainText, isAsWide), {numRuns: 2000});
});

test('graphemes are those of Intl.Segmenter, plain text, escape sequences and anything else', () => {
	const escapes = fc.constantFrom('\u001B[1m', '\u001B[39m', '\u001B]8;;https://example.com\u0007');
	const anything = fc.oneof(plainText, escapes, fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}));
	fc.assert(
		fc.property(fc.array(anything, {maxLength: 4}), (parts) => {
			const text = parts.join('');
			const expected = Array.from(segmenter.segment(text), ({segment, index}) => [segment, index]);
			expect(Array.from(graphemes.segment(text), ({segment, index}) => [segment, index])).toEqual(expected);
		}),
		{numRuns: 2000},
	);
});

test.each(['plain', 'wide 漢字'])('the grapheme at a place of %j is that of Intl.Segmenter', (text) => {
	for (let index = -1; index <= text.length; index++) {
		expect(graphemes.segment(text).containing(index)?.segment).toBe(segmenter.segment(text).containing(index)?.segment);
	}
});
