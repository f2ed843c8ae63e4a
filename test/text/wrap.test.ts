import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {displayWidth, graphemes} from '../../source/text/width.js';
import {countLines, wrapPieces} from '../../source/text/wrap.js';

function wrap(text: string, columns: number): readonly string[] {
	return wrapPieces(text, columns).map(({start, end}) => text.slice(start, end));
}

const family = '👩‍👩‍👧';

describe('wrapPieces', () => {
	test.each([
		['Knows Redis and Go', 20, ['Knows Redis and Go']],
		['Knows Redis and Go', 11, ['Knows Redis', 'and Go']],
		['Knows Redis and Go', 10, ['Knows', 'Redis and', 'Go']],
		['Knows  Redis', 5, ['Knows', 'Redis']],
		['supercalifragilistic Go', 8, ['supercal', 'ifragili', 'stic Go']],
		['Go supercalifragilistic', 8, ['Go', 'supercal', 'ifragili', 'stic']],
		['日本語のテスト', 6, ['日本語', 'のテス', 'ト']],
		['日本', 1, ['日', '本']],
		[`${family}${family}`, 2, [family, family]],
		['ab', 0, ['a', 'b']],
		['ab', -4, ['a', 'b']],
		['', 10, ['']],
		['   ', 10, ['']],
		['  Go  ', 10, ['Go']],
	])('"%s" in %i columns', (text, columns, lines) => {
		expect(wrap(text, columns)).toEqual(lines);
	});

	test('no letter is lost, none stands twice, and a line is wider than asked for only by one character that does not fit', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('a', 'bc', ' ', '日', 'e\u0301', family)}), fc.integer({min: 1, max: 12}), (text, columns) => {
				const pieces = wrapPieces(text, columns);
				const lines = pieces.map(({start, end}) => text.slice(start, end));
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const [at, {start, end}] of pieces.entries()) {
					expect(start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
					expect(end).toBeGreaterThanOrEqual(start);
				}
				for (const line of lines) if (graphemes(line).length > 1) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
			}),
		);
	});
});

test('countLines says how many lines a text is broken into, whatever it is made of', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: fc.constantFrom('a', 'bc', ' ', '-', 'longer than that'), maxLength: 30}), fc.string({unit: fc.constantFrom('a', ' ', '日', '\t', '\u00A0', family)})), fc.integer({min: 0, max: 14}), (text, columns) => {
			expect(countLines(text, columns)).toBe(wrapPieces(text, columns).length);
		}),
		{numRuns: 1000},
	);
});
