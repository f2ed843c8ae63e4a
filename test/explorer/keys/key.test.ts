import {describe, expect, test} from 'vitest';
import {type Key, readKey} from '../../../source/explorer/keys/key.js';

const none = {text: '', ctrl: false, shift: false, alt: false};

describe('readKey', () => {
	test.each<[what: string, chunk: string, key: Key]>([
		['up', '\u001B[A', {...none, name: 'up'}],
		['down', '\u001B[B', {...none, name: 'down'}],
		['right', '\u001B[C', {...none, name: 'right'}],
		['left', '\u001B[D', {...none, name: 'left'}],
		['Shift-up', '\u001B[1;2A', {...none, name: 'up', shift: true}],
		['Alt-left', '\u001B[1;3D', {...none, name: 'left', alt: true}],
		['Ctrl-right', '\u001B[1;5C', {...none, name: 'right', ctrl: true}],
		['Ctrl-Shift-End', '\u001B[1;6F', {...none, name: 'end', ctrl: true, shift: true}],
		['Meta-Home', '\u001B[1;9H', {...none, name: 'home', alt: true}],
		['Home', '\u001B[H', {...none, name: 'home'}],
		['End', '\u001B[F', {...none, name: 'end'}],
		['Home of other terminals', '\u001B[1~', {...none, name: 'home'}],
		['End of other terminals', '\u001B[8~', {...none, name: 'end'}],
		['Page up', '\u001B[5~', {...none, name: 'pageUp'}],
		['Ctrl-Page down', '\u001B[6;5~', {...none, name: 'pageDown', ctrl: true}],
		['Delete', '\u001B[3~', {...none, name: 'delete'}],
		['Shift-Tab', '\u001B[Z', {...none, name: 'tab', shift: true}],
		['Tab', '\t', {...none, name: 'tab'}],
		['Enter', '\r', {...none, name: 'enter'}],
		['a line feed as Enter', '\n', {...none, name: 'enter'}],
		['Alt-Enter', '\u001B\r', {...none, name: 'enter', alt: true}],
		['Escape', '\u001B', {...none, name: 'escape'}],
		['Backspace', '\u007F', {...none, name: 'backspace'}],
		['Ctrl-h as Backspace', '\b', {...none, name: 'backspace'}],
		['Alt-Backspace', '\u001B\u007F', {...none, name: 'backspace', alt: true}],
		['Space', ' ', {...none, name: 'space', text: ' '}],
		['a letter', 'j', {...none, name: 'text', text: 'j'}],
		['a capital without a shift', 'G', {...none, name: 'text', text: 'G'}],
		['a sign', '/', {...none, name: 'text', text: '/'}],
		['a bracket', '[', {...none, name: 'text', text: '['}],
		['a letter with an accent', 'é', {...none, name: 'text', text: 'é'}],
		['a family', '👩‍👧', {...none, name: 'text', text: '👩‍👧'}],
		['Ctrl-a', '\u0001', {...none, name: 'text', text: 'a', ctrl: true}],
		['Ctrl-w', '\u0017', {...none, name: 'text', text: 'w', ctrl: true}],
		['Alt-b', '\u001Bb', {...none, name: 'text', text: 'b', alt: true}],
		['a paste', '\u0002q', {...none, name: 'paste', text: 'q'}],
		['a paste of several words', '\u0002redis  go', {...none, name: 'paste', text: 'redis  go'}],
		['Ctrl-b, which is no paste', '\u0002', {...none, name: 'text', text: 'b', ctrl: true}],
		['several letters at once', 'redis', {...none, name: 'text', text: 'redis'}],
	])('reads %s', (_what, chunk, key) => {
		expect(readKey(chunk)).toEqual(key);
	});

	test.each([
		['nothing', ''],
		['Ctrl-F1', '\u001B[1;5P'],
		['F5', '\u001B[15~'],
		['the focus coming back', '\u001B[I'],
		['an answer', '\u001B[?1;2c'],
		['F1', '\u001BOP'],
		['Ctrl with a sign', '\u001C'],
		['a control character among letters', 'a\u0007b'],
		['two Escapes', '\u001B\u001B'],
	])('knows no key for %s', (_what, chunk) => {
		expect(readKey(chunk)).toBeNull();
	});
});
