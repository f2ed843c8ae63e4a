import {describe, expect, test} from 'vitest';
import {editField} from '../../../source/explorer/state/search-field.js';
import {keyNamed} from '../drive.js';

/** "|" is the caret. */
function edited(before: string, key: Parameters<typeof editField>[1]): string | null {
	const caret = before.indexOf('|');
	const field = editField({text: before.replace('|', ''), caret}, key);
	return field === null ? null : `${field.text.slice(0, field.caret)}|${field.text.slice(field.caret)}`;
}

describe('editField', () => {
	test.each<[key: string, before: string, after: string]>([
		['a', '|', 'a|'],
		['b', 'a|c', 'ab|c'],
		['q', 'a|', 'aq|'],
		['1', '|', '1|'],
		['?', '|', '?|'],
		['前', 'a|', 'a前|'],
		['space', 'a|b', 'a |b'],
		['backspace', 'ab|c', 'a|c'],
		['backspace', '|c', '|c'],
		['backspace', 'é|', '|'],
		['backspace', 'a👩‍👧|b', 'a|b'],
		['delete', 'a|bc', 'a|c'],
		['delete', 'a|', 'a|'],
		['delete', '|👩‍👧b', '|b'],
		['left', 'ab|', 'a|b'],
		['left', '|ab', '|ab'],
		['left', 'a👩‍👧|', 'a|👩‍👧'],
		['right', 'a|b', 'ab|'],
		['right', 'ab|', 'ab|'],
		['home', 'ab|', '|ab'],
		['end', '|ab', 'ab|'],
		['ctrl-a', 'ab|', '|ab'],
		['ctrl-e', '|ab', 'ab|'],
		['ctrl-u', 'one two|three', '|three'],
		['ctrl-k', 'one|two', 'one|'],
		['ctrl-w', 'one two|', 'one |'],
		['ctrl-w', 'one two  |three', 'one |three'],
		['ctrl-w', '|three', '|three'],
	])('%s makes %j %j', (key, before, after) => {
		expect(edited(before, keyNamed(key))).toBe(after);
	});

	test.each(['up', 'down', 'pageUp', 'pageDown', 'enter', 'escape', 'tab', 'shift-tab', 'ctrl-n', 'ctrl-p', 'alt-b'])('leaves %s to others', key => {
		expect(edited('a|b', keyNamed(key))).toBeNull();
	});

	test.each([
		['one line', 'redis\n go\t"x"', 'aredis go "x"|b'],
		['without control characters', 'r\u001B[31med', 'ar [31med|b'],
	])('takes a paste as %s', (_what, text, after) => {
		expect(edited('a|b', {name: 'paste', text, ctrl: false, shift: false, alt: false})).toBe(after);
	});

	test('takes no more than five hundred units', () => {
		const field = editField({text: 'end', caret: 0}, {name: 'paste', text: 'x'.repeat(2000), ctrl: false, shift: false, alt: false});
		expect([field?.text, field?.caret]).toEqual(['x'.repeat(500), 500]);
	});
});
