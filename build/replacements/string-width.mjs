// string-width for texts that need no table: see graphemes.mjs. All packages share this one, so that Ink wraps by the
// same widths as it measures. The original is loaded by the first text that needs it: its regular expressions
// over all of Unicode take milliseconds merely to be there.
import stripAnsi from 'strip-ansi';
import original from 'string-width-original';
import {isPlain} from './graphemes.mjs';

/**
 * @param {string} text
 * @param {{ambiguousIsNarrow?: boolean, countAnsiEscapeCodes?: boolean}} [options]
 */
export default function plainStringWidth(text, options) {
	if (typeof text !== 'string' || options !== undefined) return original(text, options);
	const visible = text.includes('\u001B') || text.includes('\u009B') ? stripAnsi(text) : text;
	return isPlain(visible) ? visible.length : original(visible);
}
