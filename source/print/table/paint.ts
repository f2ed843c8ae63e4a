import {displayWidth} from '../../text/width.js';
import type {PrintOptions} from '../print-options.js';
import {webAddress} from '../web-address.js';
import {cutLine, type Line, type Look} from './line.js';

const codes: Readonly<Record<Look, readonly [on: number, off: number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39],
};

/** The lines as text, each cut to the terminal's columns whatever it holds, without spaces at its end. */
export function* paint(lines: Iterable<Line>, options: PrintOptions): Generator<string> {
	for (const line of lines) yield paintLine(withoutEnd(fit(line, options.columns)), options) + '\n';
}

/** What surely is no sign that joins the text before it: measuring a line whole takes long. */
const startsAfresh = /^(?:$|[\u0020-\u02FF\u2010-\u20CF\u2100-\u25FC])/u;

// A sign can be wider than its parts (☺ and the mark that makes it an emoji) when spans part them: measure the whole again.
function fit(line: Line, columns: number | null): Line {
	let fitting = cutLine(line, columns);
	if (columns === null || fitting.every(({text}) => startsAfresh.test(text))) return fitting;
	for (let limit = columns - 1; limit >= 0 && displayWidth(fitting.map(({text}) => text).join('')) > columns; limit -= 1) fitting = cutLine(line, limit);
	return fitting;
}

function paintLine(line: Line, {color, links}: PrintOptions): string {
	return line
		.map(({text, look, url}) => {
			if (text === '') return '';
			const address = links ? webAddress(url) : null;
			const colored = color ? look.reduce((inner, name) => `\u001B[${codes[name][0]}m${inner}\u001B[${codes[name][1]}m`, text) : text;
			// BEL rather than ST ends the link: more terminals and pagers know it.
			return address === null ? colored : `\u001B]8;;${address}\u0007${colored}\u001B]8;;\u0007`;
		})
		.join('');
}

function withoutEnd(line: Line): Line {
	const last = line.findLastIndex(({text}) => text.trimEnd() !== '');
	return line.slice(0, last + 1).map((piece, index) => (index === last ? {...piece, text: piece.text.trimEnd()} : piece));
}
