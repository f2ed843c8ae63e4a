import stringWidth from 'string-width';

/** Letters and signs of which each is one character and one column, whatever stands beside it: Latin, punctuation, arrows, boxes. */
const printable = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u22FF\u2500-\u25FC]*$/u;

/** How many terminal columns a text takes. The common case is counted without any table. */
export function displayWidth(text: string): number {
	return printable.test(text) ? text.length : stringWidth(text);
}

/** The text's graphemes: what a person sees as one character each. */
export function graphemes(text: string): readonly string[] {
	if (printable.test(text)) return [...text];
	return Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
}

/** The longest beginning of `text` that fits into `columns`; with an ellipsis where something was cut. */
export function cutToWidth(text: string, columns: number): string {
	if (displayWidth(text) <= columns) return text;
	if (columns <= 0) return '';
	return beginningOfWidth(text, columns - 1) + '…';
}

/** The longest beginning of `text` that fits into `columns`, nothing added. Never cuts a grapheme. */
export function beginningOfWidth(text: string, columns: number): string {
	if (printable.test(text)) return text.slice(0, Math.max(0, columns));
	let taken = '';
	let width = 0;
	for (const grapheme of graphemes(text)) {
		width += displayWidth(grapheme);
		if (width > columns) break;
		taken += grapheme;
	}
	return taken;
}

/** The text with spaces behind it up to `columns`; longer text is cut. */
export function padToWidth(text: string, columns: number): string {
	const fitting = cutToWidth(text, columns);
	return fitting + ' '.repeat(Math.max(0, columns - displayWidth(fitting)));
}
