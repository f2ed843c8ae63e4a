import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold} from '../../source/text/fold.js';

describe('fold', () => {
	test.each([
		['React', 'react'],
		['Résumé', 'resume'],
		['RE\u0301SUME\u0301', 'resume'],
		['Zürich', 'zurich'],
		['İstanbul', 'istanbul'],
		['ＡＢＣ', 'abc'],
		['C++ / C#', 'c++ / c#'],
		['ΑΘΉΝΑ', 'αθηνα'],
		['日本', '日本'],
		['', ''],
	])('%s reads as %s', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('folding twice changes nothing more', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), text => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});
