import {cleanText} from './clean-text.js';
import {escape, pasteKey, pasteStart, readEscape, type Piece} from './read-escape.js';

/** `keys`: one chunk a key, in the one spelling that `readKey` and Ink understand. `rest`: the beginning of a key whose end has not come. */
export type SplitKeys = {readonly keys: readonly string[]; readonly rest: string};

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
			for (const grapheme of graphemes(input.slice(index, run))) {
				keys.push(grapheme);
			}

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
		const key = pasteKey(rest.slice(pasteStart.length));
		return key === null ? [] : [key];
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

/** What a person takes for one character each. The segmenter is loaded only where it can matter: it costs some milliseconds. */
function graphemes(text: string): readonly string[] {
	if (/^[ -~]*$/.test(text)) {
		return [...text];
	}

	const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment}) => cleanText(segment)).filter(segment => segment !== '');
}
