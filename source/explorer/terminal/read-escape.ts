import {pasteMark} from '../keys/key.js';
import {cleanText} from './clean-text.js';
import {nameApplicationKey, nameSequence} from './name-sequence.js';

/** What stands at a place in the input: its length, and its key, or null where it means none. Length 0: the end has not come. */
export type Piece = {readonly length: number; readonly key: string | null};

export const escape = '\u001B';
export const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
const cut: Piece = {length: 0, key: null};

// Parameters, intermediates, final: ECMA-48, 5.4. A second "[" is a function key of the Linux console.
const controlSequence = /^\u001B\[(\[?)([0-?]*)([ -/]*)([@-Z\\-~])/;
const controlSequenceBeginning = /^\u001B\[\[?[0-?]*[ -/]*/;

/** Reads what begins with the Escape at `start`. */
export function readEscape(input: string, start: number): Piece {
	const next = input[start + 1];
	if (next === undefined) {
		return cut;
	}

	switch (next) {
		case '[': {
			return readControlSequence(input.slice(start));
		}

		case 'O': {
			return readApplicationKey(input, start);
		}

		case ']':
		case 'P':
		case '_':
		case '^':
		case 'X': {
			return readReply(input, start, next);
		}

		// Escape, quickly followed by another key. Terminals that say Alt so too lose it: no key of ours has Alt with an arrow.
		case escape: {
			return {length: 1, key: escape};
		}

		case '\r':
		case '\n': {
			return {length: 2, key: '\u001B\r'};
		}

		case '\u007F':
		case '\b': {
			return {length: 2, key: '\u001B\u007F'};
		}

		default: {
			return readAlt(input, start);
		}
	}
}

/** Alt with a character; Escape and a control character in one go are two keys. */
function readAlt(input: string, start: number): Piece {
	const character = String.fromCodePoint(input.codePointAt(start + 1) ?? 0);
	if (character < ' ') {
		return {length: 1, key: escape};
	}

	return {length: 1 + character.length, key: cleanText(character) === '' ? null : escape + character};
}

function readControlSequence(input: string): Piece {
	if (input.startsWith(pasteStart)) {
		const end = input.indexOf(pasteEnd, pasteStart.length);
		return end === -1 ? cut : {length: end + pasteEnd.length, key: pasteKey(input.slice(pasteStart.length, end))};
	}

	const match = controlSequence.exec(input);
	if (match === null) {
		// Broken off by something that can't belong to it: what came is dropped, what broke it off is read.
		const {length} = controlSequenceBeginning.exec(input)?.[0] ?? input;
		return length === input.length ? cut : {length, key: null};
	}

	const [whole, console, parameters = '', intermediates, final = ''] = match;
	if (final === 'M' && parameters === '' && console === '') {
		// The oldest mouse protocol: three characters follow.
		return input.length < whole.length + 3 ? cut : {length: whole.length + 3, key: null};
	}

	const key = console === '' && intermediates === '' ? nameSequence(parameters, final) : null;
	return {length: whole.length, key};
}

function readApplicationKey(input: string, start: number): Piece {
	const final = input[start + 2];
	if (final === undefined) {
		return cut;
	}

	if (final < '@' || final > '~') {
		return {length: 2, key: null};
	}

	return {length: 3, key: nameApplicationKey(final)};
}

/** A terminal's answer runs to BEL or `ESC \`; any other control character breaks it off, so that Ctrl-C is heard after Alt-]. */
function readReply(input: string, start: number, kind: string): Piece {
	for (let index = start + 2; index < input.length; index++) {
		const character = input[index];
		if (character === '\u0007' && kind === ']') {
			return {length: index + 1 - start, key: null};
		}

		if (character === escape) {
			const after = input[index + 1];
			if (after === undefined) {
				return cut;
			}

			return {length: index + (after === '\\' ? 2 : 0) - start, key: null};
		}

		if (character !== undefined && character < ' ') {
			return {length: index - start, key: null};
		}
	}

	return cut;
}

/** A pasted text as one key, null where nothing of it may be shown. */
export function pasteKey(text: string): string | null {
	const clean = cleanText(text);
	return clean === '' ? null : pasteMark + clean;
}

