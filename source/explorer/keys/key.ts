/** The keys that the explorer tells apart. Anything that can be typed is `text`, a space alone is `space`. */
const keyNames = [
	'up',
	'down',
	'left',
	'right',
	'pageUp',
	'pageDown',
	'home',
	'end',
	'enter',
	'escape',
	'tab',
	'backspace',
	'delete',
	'space',
	'text',
	'paste',
] as const;
export type KeyName = (typeof keyNames)[number];

/**
 * One key press, or one paste.
 * `text` is what it would write: the character of `text` and `space`, the letter of Ctrl and Alt combinations, the whole of a paste; '' for the rest.
 * A capital letter is `text` with `shift` false: the text says it. A field writes only what has neither `ctrl` nor `alt`.
 */
export type Key = {
	readonly name: KeyName;
	readonly text: string;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly alt: boolean;
};

/** Stands before a pasted text in a chunk, so that a pasted "q" is no command. A control character that no keyboard sends with text behind it. */
export const pasteMark = '\u0002';

const namesOfFinals: Readonly<Record<string, KeyName>> = {A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end', Z: 'tab'};
const namesOfNumbers: Readonly<Record<string, KeyName>> = {1: 'home', 3: 'delete', 4: 'end', 5: 'pageUp', 6: 'pageDown', 7: 'home', 8: 'end'};
const namesOfControls: Readonly<Record<string, KeyName>> = {'\r': 'enter', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\u007F': 'backspace'};

const sequence = /^\u001B\[(?:(\d+)(?:;(\d+))?)?([~A-Z])$/;
const controlCharacter = /[\u0000-\u001F\u007F]/;

/**
 * Reads one chunk of the key stream as the key it stands for; null where it stands for none.
 * Several characters without a paste mark are one `text`: tests and terminals without bracketed paste send them so.
 */
export function readKey(chunk: string): Key | null {
	if (chunk.startsWith(pasteMark) && chunk.length > 1) {
		return key('paste', chunk.slice(1));
	}

	const control = namesOfControls[chunk];
	if (control !== undefined) {
		return key(control);
	}

	if (chunk === '\u001B') {
		return key('escape');
	}

	if (chunk === ' ') {
		return key('space', ' ');
	}

	if (/^[\u0001-\u001A]$/.test(chunk)) {
		return {...key('text', String.fromCharCode(chunk.charCodeAt(0) + 96)), ctrl: true};
	}

	if (chunk.startsWith('\u001B')) {
		return readSequence(chunk) ?? readAlt(chunk.slice(1));
	}

	return chunk === '' || controlCharacter.test(chunk) ? null : key('text', chunk);
}

function readSequence(chunk: string): Key | null {
	const [, number, modifier, final] = sequence.exec(chunk) ?? [];
	if (final === undefined) {
		return null;
	}

	const name = final === '~' ? namesOfNumbers[number ?? ''] : namesOfFinals[final];
	if (name === undefined) {
		return null;
	}

	// The terminal's number is one more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
	const held = Math.max(0, Number(modifier ?? 1) - 1);
	return {name, text: '', shift: (held & 1) !== 0 || final === 'Z', alt: (held & 10) !== 0, ctrl: (held & 4) !== 0};
}

function readAlt(rest: string): Key | null {
	const base = rest.startsWith('\u001B') || rest.startsWith(pasteMark) || /^[[O]./.test(rest) ? null : readKey(rest);
	return base && {...base, alt: true};
}

function key(name: KeyName, text = ''): Key {
	return {name, text, ctrl: false, shift: false, alt: false};
}
