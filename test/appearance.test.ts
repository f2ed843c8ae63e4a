import {describe, expect, test} from 'vitest';
import {chooseAppearance} from '../source/appearance.js';

const terminal = {isTerminal: true, columns: 120};
const pipe = {isTerminal: false, columns: null};
const plain = {color: 'auto', width: null} as const;

describe('colour', () => {
	test.each([
		[{}, 'auto', terminal, true],
		[{}, 'auto', pipe, false],
		[{}, 'always', pipe, true],
		[{}, 'never', terminal, false],
		[{NO_COLOR: '1'}, 'auto', terminal, false],
		[{NO_COLOR: ''}, 'auto', terminal, true],
		[{NO_COLOR: '1'}, 'always', terminal, true],
		[{FORCE_COLOR: '1'}, 'auto', pipe, true],
		[{FORCE_COLOR: ''}, 'auto', pipe, false],
		[{FORCE_COLOR: '0'}, 'auto', terminal, false],
		[{FORCE_COLOR: 'false'}, 'auto', terminal, false],
		[{FORCE_COLOR: '1', NO_COLOR: '1'}, 'auto', pipe, true],
		[{FORCE_COLOR: '1'}, 'never', terminal, false],
		[{TERM: 'dumb'}, 'auto', terminal, false],
		[{TERM: 'dumb', FORCE_COLOR: '3'}, 'auto', terminal, true],
		[{TERM: 'xterm-256color'}, 'auto', terminal, true],
	] as const)('in %j with --color %s on %j is %s', (env, color, stream, expected) => {
		expect(chooseAppearance(env, {...plain, color}, stream).color).toBe(expected);
	});
});

describe('width', () => {
	test.each([
		[{}, null, terminal, 120],
		[{}, null, pipe, null],
		[{}, null, {isTerminal: true, columns: 0}, 80],
		[{}, null, {isTerminal: true, columns: null}, 80],
		[{COLUMNS: '60'}, null, terminal, 60],
		[{COLUMNS: '60'}, null, pipe, 60],
		[{COLUMNS: 'wide'}, null, terminal, 120],
		[{COLUMNS: '0'}, null, terminal, 120],
		[{COLUMNS: '60'}, 40, terminal, 40],
		[{}, 40, pipe, 40],
	])('in %j with --width %s on %j is %s', (env, width, stream, expected) => {
		expect(chooseAppearance(env, {...plain, width}, stream).columns).toBe(expected);
	});
});

describe('links', () => {
	test.each([
		[{TERM: 'xterm'}, 'auto', terminal, true],
		[{TERM: 'dumb'}, 'always', terminal, false],
		[{TERM: 'linux'}, 'auto', terminal, false],
		[{}, 'never', terminal, false],
		[{}, 'always', pipe, false],
	] as const)('in %j with --color %s on %j are %s', (env, color, stream, expected) => {
		expect(chooseAppearance(env, {...plain, color}, stream).links).toBe(expected);
	});
});
