import type {Environment} from './prepare-environment.js';

/** `sequence` is to be written to the terminal. Whether it obeys, it doesn't say: "sent to the clipboard" is all that can be promised. */
export type ClipboardRequest = {readonly kind: 'request'; readonly sequence: string} | {readonly kind: 'tooLong'; readonly length: number; readonly limit: number};

/** The longest text in bytes that is sent: encoded, terminals are known to take 100,000 characters, and some drop what is longer without a word. */
export const clipboardLimit = 74_994;

/**
 * How to put a text on the clipboard of the person's own computer, over SSH too: OSC 52.
 * tmux passes it on when it is wrapped (and allowed to by `allow-passthrough`, or takes it itself with `set-clipboard on`); GNU screen likewise, in pieces.
 */
export function copyToClipboard(text: string, env: Environment): ClipboardRequest {
	const bytes = Buffer.from(text, 'utf8');
	if (bytes.length > clipboardLimit) {
		return {kind: 'tooLong', length: bytes.length, limit: clipboardLimit};
	}

	const sequence = `\u001B]52;c;${bytes.toString('base64')}\u0007`;
	if (env['TMUX'] !== undefined && env['TMUX'] !== '') {
		// The plain one for tmux with `set-clipboard on`, the wrapped one for the terminal behind it: either may be switched off.
		return {kind: 'request', sequence: sequence + wrapForTmux(sequence)};
	}

	return {kind: 'request', sequence: env['STY'] === undefined ? sequence : wrapForScreen(sequence)};
}

/** A device control string whose Escapes are doubled, as tmux's manual has it under `allow-passthrough`. */
function wrapForTmux(sequence: string): string {
	return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
}

/** GNU screen takes strings of up to 768 bytes. */
function wrapForScreen(sequence: string): string {
	const pieces = sequence.match(/[^]{1,512}/g) ?? [];
	return pieces.map(piece => `\u001BP${piece}\u001B\\`).join('');
}
