/** Printable ASCII with single spaces inside: nearly every text of a posting, and nothing to do. */
const alreadyClean = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

/** In UTF-16 units. */
const longestTested = 10_000;

/* eslint-disable no-control-regex -- these are the characters to be removed */
/** Whole escape sequences (ECMA-48): strings up to their terminator, then CSI, then the short ones; with ESC or as one C1 character. */
const escapeSequence =
	/(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -/]*[0-~]/gu;
/** Controls that are no white space, what turns the direction of text, what takes no room, and halves of characters. */
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u00AD\u200B\u2060\uFEFF\uFFF9-\uFFFB]/gu;
/* eslint-enable no-control-regex */
const whitespace = /[\s\u0085]+/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * Text from outside as one line that is safe on a terminal: without escape sequences, control characters and marks that
 * turn the direction of writing; white space of any kind and length becomes one space, none at the ends.
 * Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
	// A longer text would need a stack as deep as it has words.
	if (text.length < longestTested && alreadyClean.test(text)) return text;
	return text.replace(escapeSequence, '').replace(control, '').replace(loneSurrogate, '\uFFFD').replace(whitespace, ' ').trim();
}
