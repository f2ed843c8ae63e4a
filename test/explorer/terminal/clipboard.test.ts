import {expect, test} from 'vitest';
import {clipboardLimit, copyToClipboard} from '../../../source/explorer/terminal/clipboard.js';

const esc = '\u001B';

test.each([
	['a word', 'redis', `${esc}]52;c;cmVkaXM=\u0007`],
	['text beyond ASCII as UTF-8', '前端', `${esc}]52;c;5YmN56uv\u0007`],
	['what would end the sequence, encoded like everything', '\u0007', `${esc}]52;c;Bw==\u0007`],
	['nothing, which empties the clipboard', '', `${esc}]52;c;\u0007`],
])('asks the terminal to copy %s', (_what, text, sequence) => {
	expect(copyToClipboard(text, {})).toEqual({kind: 'request', sequence});
});

test('asks tmux, and by tmux the terminal behind it', () => {
	expect(copyToClipboard('redis', {TMUX: '/run/tmux,1,0'})).toEqual({
		kind: 'request',
		sequence: `${esc}]52;c;cmVkaXM=\u0007${esc}Ptmux;${esc}${esc}]52;c;cmVkaXM=\u0007${esc}\\`,
	});
});

test('asks the terminal behind GNU screen in pieces that screen takes', () => {
	const {sequence} = copyToClipboard('a'.repeat(600), {STY: '1.pts-0'}) as {readonly sequence: string};
	const pieces = sequence.split(`${esc}\\`).slice(0, -1);
	expect(pieces.map(piece => piece.length)).toEqual([514, 298]);
	expect(pieces.map(piece => piece.slice(2)).join('')).toBe(`${esc}]52;c;${'YWFh'.repeat(200)}\u0007`);
});

test('says so when a text is too long for terminals', () => {
	expect(copyToClipboard('a'.repeat(clipboardLimit), {}).kind).toBe('request');
	expect(copyToClipboard('a'.repeat(clipboardLimit + 1), {})).toEqual({kind: 'tooLong', length: 74_995, limit: 74_994});
	expect(copyToClipboard('é'.repeat(40_000), {})).toEqual({kind: 'tooLong', length: 80_000, limit: 74_994});
});
