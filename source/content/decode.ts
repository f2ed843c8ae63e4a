import {isUtf8} from 'node:buffer';
import {errorAt, positionAt, type TextProblem} from './position.js';

/** Text, or why the bytes are none. */
export type Decoded = {readonly text: string; readonly problem: null} | {readonly text: null; readonly problem: TextProblem};

/** UTF-8 with or without byte order mark, UTF-16 with one. Anything else is a problem with the place where it begins. */
export function decode(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	if (encoding === 'utf-8' && !isUtf8(bytes)) {
		const position = positionAt(text, text.indexOf('\uFFFD'));
		return {text: null, problem: errorAt(position, 'Here are bytes that are no UTF-8 text.', 'Save the file as UTF-8.')};
	}
	const nul = text.indexOf('\0');
	if (nul >= 0) return {text: null, problem: errorAt(positionAt(text, nul), 'Here is a NUL character: this is no text file.', 'Save the file as UTF-8.')};
	return {text, problem: null};
}

/** Whether the bytes begin as UTF-16 does, whose lines cannot be told apart by bytes. */
export function isUtf16(bytes: Uint8Array): boolean {
	return encodingOf(bytes) !== 'utf-8';
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}
