import type {Range} from '../../query/answers.js';
import {plain} from '../plain.js';
import {webAddress} from '../web-address.js';

/**
 * A text as Markdown that shows exactly this text, whatever it holds: nothing in it starts a heading, list, link,
 * emphasis, code, formula or HTML, or ends a table's cell.
 */
export function escapeMarkdown(text: string): string {
	return escapeEnds(escapeInside(plain(text)));
}

/** The text with the ranges in bold. Offsets are those of the text as given. */
export function emphasizeRanges(text: string, ranges: readonly Range[]): string {
	let result = '';
	let from = 0;
	for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
		if (start < from || end <= start) continue;
		const inner = plain(text.slice(start, end));
		// Bold that begins or ends in a space, or inside a word, is not read as bold everywhere: <b> always is.
		result += escapeInside(plain(text.slice(from, start))) + `<b>${escapeInside(inner)}</b>`;
		from = end;
	}
	return escapeEnds(result + escapeInside(plain(text.slice(from))));
}

/** A link where the address is one of the web, else the text alone. */
export function linkTo(text: string, url: string | null): string {
	const address = webAddress(url);
	return address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${address}>)`;
}

/** A name to type, as code. A backtick or pipe in it is left to the escaped text. */
export function code(text: string): string {
	return /[`|]/u.test(text) || text === '' ? escapeMarkdown(text) : `\`${plain(text)}\``;
}

function escapeInside(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/[\\`*_[\]|~$]/gu, String.raw`\$&`);
}

// What would begin a heading, list or rule, and the signs that would close a heading and vanish.
function escapeEnds(text: string): string {
	return text
		.replace(/^(\s*)([#+=-])/u, String.raw`$1\$2`)
		.replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`)
		.replace(/(\s)(#+\s*)$/u, String.raw`$1\$2`);
}
