import type {Line, Span, Style} from '../layout/line.js';
import {hyperlink} from '../terminal/hyperlink.js';

/*
The plain ANSI names only, so that it reads on light and dark; nothing is said by colour alone. Without colour the
terminal layer takes the colours out and leaves bold, dim and underlined.
*/
const codes: Readonly<Record<Style, readonly [open: string, close: string]>> = {
	plain: ['', ''],
	bold: ['\u001B[1m', '\u001B[22m'],
	dim: ['\u001B[2m', '\u001B[22m'],
	heading: ['\u001B[1m\u001B[36m', '\u001B[39m\u001B[22m'],
	skill: ['\u001B[36m', '\u001B[39m'],
	have: ['\u001B[32m', '\u001B[39m'],
	match: ['\u001B[1m\u001B[33m', '\u001B[39m\u001B[22m'],
	warning: ['\u001B[31m', '\u001B[39m'],
};

/** A line as text for the terminal. */
export function paint(line: Line): string {
	return line.map(paintSpan).join('');
}

// Where a terminal knows no links the terminal layer takes them out, as it does colours.
function paintSpan({text, style, link}: Span): string {
	if (text === '') return '';
	const shown = style === 'plain' ? text : codes[style][0] + text + codes[style][1];
	return link === undefined ? shown : hyperlink(shown, link, true);
}
