import {expect, test} from 'vitest';
import {helpLines} from '../../../source/explorer/layout/help-lines.js';

const lines = helpLines(96).map(line => line.map(({text}) => text).join('').trimEnd());

/** The keys of a part of the help, with what they do. */
function part(title: string): readonly string[] {
	const from = lines.indexOf(title) + 1;
	return lines.slice(from, lines.indexOf('', from)).map(line => line.replaceAll(/ {2,}/gu, ' '));
}

test('what is the same everywhere is said once', () => {
	expect(lines.filter(line => line.endsWith(' a page down'))).toEqual(['PgDn  Ctrl-d           a page down']);
	expect(part('EVERYWHERE').slice(0, 2)).toEqual(['↑ k up', '↓ j down']);
});

test.each([
	['EXPLORE', ['Enter l → open', 'Esc menu', 'q Ctrl-c quit']],
	['COMPARE', ['← h column to the left', '→ l column to the right', 'Enter evidence', 'Esc menu', 'q Ctrl-c quit']],
	['PAGES', ['Enter l → open', 'Esc q ← h back']],
])('%s names the keys that do it there, and no others', (title, expected) => {
	expect(part(title).filter(line => /^(?:Enter|Esc|q|←|→) /u.test(line))).toEqual(expected);
});
