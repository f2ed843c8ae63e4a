import {pasteMark} from '../keys/key.js';
import {cleanText} from './clean-text.js';

/** `keys`: one chunk a key, in the one spelling that `readKey` and Ink understand. `rest`: the beginning of a key whose end has not come. */
export type SplitKeys = {readonly keys: readonly string[]; readonly rest: string};

/** What stands at a place in the input: its length, and its key, or null where it means none. Length 0: the end has not come. */
type Piece = {readonly length: number; readonly key: string | null};

const cut: Piece = {length: 0, key: null};
const escape = '\u001B';
const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';

// Parameters, intermediates, final: ECMA-48, 5.4. A second "[" is a function key of the Linux console.
const controlSequence = /^\u001B\[(\[?)([0-?]*)([ -/]*)([@-~])/;
const cutControlSequence = /^\u001B\[\[?[0-?]*[ -/]*$/;

const arrowFinals = 'ABCDFH';
const rxvtShiftArrows = 'abcd';

/**
 * Cuts what a terminal sent into single keys.
 * Spellings are made one: `ESC O A` becomes `ESC [ A`, rxvt's and the console's Home and End become `ESC [ H` and `ESC [ F`, line feed becomes Enter.
 * A bracketed paste is one key, `pasteMark` before its cleaned text. What is no key of ours is dropped: function keys, mouse, focus, replies.
 * The same input gives the same keys however it is cut; only a combining mark that comes after a cut is a key of its own.
 * @param pending The `rest` of the last call.
 * @param text What came since, whole code points.
 */
export function splitKeys(pending: string, text: string): SplitKeys {
	const input = pending + text;
	const keys: string[] = [];
	let index = 0;
	while (index < input.length) {
		const run = plainRun(input, index);
		if (run > index) {
			keys.push(...graphemes(input.slice(index, run)));
			index = run;
			continue;
		}

		const piece = input[index] === escape ? readEscape(input, index) : readControl(input.charAt(index));
		if (piece.length === 0) {
			return {keys, rest: input.slice(index)};
		}

		if (piece.key !== null) {
			keys.push(piece.key);
		}

		index += piece.length;
	}

	return {keys, rest: ''};
}

/**
 * The keys of a `rest` whose end did not come in time: a lone Escape is the Escape key, an unfinished paste is what came of it,
 * an unfinished sequence is nothing.
 */
export function splitRest(rest: string): readonly string[] {
	if (rest.startsWith(pasteStart)) {
		return pasteKey(rest.slice(pasteStart.length)) ?? [];
	}

	return rest === escape ? [escape] : [];
}

/** Whether a `rest` is the beginning of a paste, which may take longer than a key. */
export function isPasteOpen(rest: string): boolean {
	return rest.startsWith(pasteStart);
}

/** Where the text that begins at `start` ends: at the next control character. */
function plainRun(input: string, start: number): number {
	let end = start;
	while (end < input.length && input.charCodeAt(end) > 31 && input.charCodeAt(end) !== 127) {
		end++;
	}

	return end;
}

function readControl(character: string): Piece {
	// Ctrl-Space and Ctrl with a sign are no keys of ours, and Ink would take them for text.
	if (character === '\u0000' || (character > '\u001A' && character < ' ')) {
		return {length: 1, key: null};
	}

	return {length: 1, key: character === '\n' ? '\r' : character};
}

function readEscape(input: string, start: number): Piece {
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
		return end === -1 ? cut : {length: end + pasteEnd.length, key: pasteKey(input.slice(pasteStart.length, end))?.[0] ?? null};
	}

	const match = controlSequence.exec(input);
	if (match === null) {
		// Broken off by something that can't belong to it: what came is dropped, what broke it off is read.
		return cutControlSequence.test(input) ? cut : {length: /^\u001B\[\[?[0-?]*[ -/]*/.exec(input)?.[0].length ?? 1, key: null};
	}

	const [whole, console, parameters = '', intermediates, final = ''] = match;
	if (final === 'M' && parameters === '' && console === '') {
		// The oldest mouse protocol: three characters follow.
		return input.length < whole.length + 3 ? cut : {length: whole.length + 3, key: null};
	}

	const key = console === '' && intermediates === '' ? nameSequence(parameters, final) : null;
	return {length: whole.length, key};
}

/** The one spelling of a control sequence, null for those that are no keys of ours. */
function nameSequence(parameters: string, final: string): string | null {
	const match = /^(?:(\d+)(?:;(\d+))?)?$/.exec(parameters);
	if (match === null) {
		return null;
	}

	const [, number = '1', modifier] = match;
	const held = modifier === undefined || modifier === '1' ? null : modifier;
	if (arrowFinals.includes(final) && number === '1') {
		return held === null ? `\u001B[${final}` : `\u001B[1;${held}${final}`;
	}

	if (final === 'Z') {
		return '\u001B[Z';
	}

	if (rxvtShiftArrows.includes(final)) {
		return `\u001B[1;2${final.toUpperCase()}`;
	}

	return final === '~' || final === '^' || final === '@' ? nameNumber(number, held ?? rxvtModifier(final)) : null;
}

function rxvtModifier(final: string): string | null {
	return final === '^' ? '5' : final === '@' ? '6' : null;
}

function nameNumber(number: string, held: string | null): string | null {
	const letter = {1: 'H', 7: 'H', 4: 'F', 8: 'F'}[number];
	if (letter !== undefined) {
		return held === null ? `\u001B[${letter}` : `\u001B[1;${held}${letter}`;
	}

	return ['3', '5', '6'].includes(number) ? `\u001B[${number}${held === null ? '' : `;${held}`}~` : null;
}

/** `ESC O`: arrows, Home and End in application mode, Enter of the keypad, rxvt's Ctrl-arrows; F1 to F4 are dropped. */
function readApplicationKey(input: string, start: number): Piece {
	const final = input[start + 2];
	if (final === undefined) {
		return cut;
	}

	if (final < '@' || final > '~') {
		return {length: 2, key: null};
	}

	if (arrowFinals.includes(final)) {
		return {length: 3, key: `\u001B[${final}`};
	}

	if (rxvtShiftArrows.includes(final)) {
		return {length: 3, key: `\u001B[1;5${final.toUpperCase()}`};
	}

	return {length: 3, key: final === 'M' ? '\r' : null};
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

function pasteKey(text: string): readonly [string] | null {
	const clean = cleanText(text);
	return clean === '' ? null : [pasteMark + clean];
}

/** What a person takes for one character each. The segmenter is loaded only where it can matter: it costs some milliseconds. */
function graphemes(text: string): readonly string[] {
	if (/^[ -~]*$/.test(text)) {
		return [...text];
	}

	const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment}) => cleanText(segment)).filter(segment => segment !== '');
}
