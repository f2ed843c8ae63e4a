import stringWidth from 'string-width';

/** How a character looks: each property by its code, '' where it is as usual. */
type Style = {readonly link: string; readonly codes: string};

/** One character of a line with the columns it takes and its look. `isSure`: every terminal agrees on its width. */
export type Cell = {readonly text: string; readonly width: number; readonly style: Style; readonly isSure: boolean};

export type CellOptions = {
	/** Without: colours are left out, bold, dim, underlined and reversed stay. */
	readonly color: boolean;
	/** Without: the texts of links, but not where they lead. */
	readonly links: boolean;
};

const plain: Style = {link: '', codes: ''};
const token = /\u001B\[([\d;:]*)m|\u001B\]8;([^\u0007\u001B]*)(?:\u0007|\u001B\\)|\u001B\[[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[\u0000-\u001F\u007F]/g;

/**
 * Reads a line with styles and links as cells. Every other sequence and control character is left out: a frame has nothing else to say.
 * A line begins without style, as Ink writes it.
 */
export function readCells(line: string, {color, links}: CellOptions): readonly Cell[] {
	const cells: Cell[] = [];
	let style = plain;
	let index = 0;
	for (const match of line.matchAll(token)) {
		addText(cells, line.slice(index, match.index), style);
		index = match.index + match[0].length;
		if (match[1] !== undefined) {
			style = {...style, codes: applyCodes(style.codes, match[1], color)};
		} else if (match[2] !== undefined) {
			style = {...style, link: links && match[2] !== ';' ? match[2] : ''};
		}
	}

	addText(cells, line.slice(index), style);
	return cells;
}

/** What turns one look into another, '' when they are the same. */
export function changeStyle(from: Style, to: Style): string {
	const link = from.link === to.link ? '' : `\u001B]8;${to.link === '' ? ';' : to.link}\u0007`;
	return link + changeCodes(from.codes, to.codes);
}

export function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
	return one === other || (one !== undefined && other !== undefined && one.text === other.text && isSameStyle(one.style, other.style));
}

export const plainCellStyle: Style = plain;

function isSameStyle(one: Style, other: Style): boolean {
	return one === other || (one.codes === other.codes && one.link === other.link);
}

function changeCodes(from: string, to: string): string {
	if (from === to) {
		return '';
	}

	if (to === '') {
		return '\u001B[m';
	}

	// Adding to a look says only what is new; taking away begins afresh, which is as short as the closing codes.
	const before = from === '' ? [] : from.split(';;');
	const after = to.split(';;');
	return before.every(code => after.includes(code))
		? `\u001B[${after.filter(code => !before.includes(code)).join(';')}m`
		: `\u001B[0;${after.join(';')}m`;
}

/** Codes in force are kept in the order of their kinds, parted by `;;`: equal looks are equal strings. */
function applyCodes(codes: string, parameters: string, color: boolean): string {
	const held = new Map(codes === '' ? [] : codes.split(';;').map(code => [kindOf(code), code] as const));
	const given = parameters.replaceAll(':', ';').split(';');
	for (let index = 0; index < given.length; index++) {
		const number = Number(given[index]);
		const isExtended = number === 38 || number === 48 || number === 58;
		const length = isExtended ? (given[index + 1] === '5' ? 3 : 5) : 1;
		const code = isExtended ? given.slice(index, index + length).join(';') : String(number);
		index += length - 1;
		const ends = number === 0 ? [...held.keys()] : (endings[number] ?? []);
		for (const kind of ends) {
			held.delete(kind);
		}

		const kind = kindOf(code);
		if (kind !== null && (color || !kind.startsWith('color'))) {
			held.set(kind, code);
		}
	}

	return [...held.entries()].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)).map(([, code]) => code).join(';;');
}

const endings: Readonly<Record<number, readonly string[]>> = {
	22: ['bold', 'dim'],
	23: ['italic'],
	24: ['underline'],
	25: ['blink'],
	27: ['reverse'],
	28: ['hidden'],
	29: ['strike'],
	39: ['color'],
	49: ['colorBehind'],
	55: ['overline'],
	59: ['colorUnder'],
};

const kinds: Readonly<Record<number, string>> = {
	1: 'bold',
	2: 'dim',
	3: 'italic',
	4: 'underline',
	5: 'blink',
	7: 'reverse',
	8: 'hidden',
	9: 'strike',
	38: 'color',
	48: 'colorBehind',
	53: 'overline',
	58: 'colorUnder',
};

function kindOf(code: string): string | null {
	const number = Number.parseInt(code, 10);
	if ((number >= 30 && number <= 37) || (number >= 90 && number <= 97)) {
		return 'color';
	}

	return (number >= 40 && number <= 47) || (number >= 100 && number <= 107) ? 'colorBehind' : (kinds[number] ?? null);
}

/**
 * Text of which every code point is one character of one column: letters of Latin, Greek and Cyrillic, punctuation, the arrows,
 * mathematical signs, boxes and blocks without those that may be an emoji. It needs no segmenter, which takes 7 ms to load.
 */
const simpleText =
	/^[ -~\u00A1-\u00AC\u00AE-\u02EC\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u203B\u2190-\u2193\u2200-\u22FF\u2500-\u25A9\u25AC-\u25B5\u25B7-\u25BF\u25C1-\u25FA]*$/;

function addText(cells: Cell[], text: string, style: Style): void {
	if (simpleText.test(text)) {
		for (const character of text) {
			cells.push({text: character, width: 1, style, isSure: true});
		}

		return;
	}

	for (const {segment} of new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(text)) {
		const width = stringWidth(segment);
		const last = cells.at(-1);
		if (width > 0) {
			cells.push({text: segment, width, style, isSure: isSureWidth(segment)});
		} else if (last !== undefined) {
			cells[cells.length - 1] = {...last, text: last.text + segment, isSure: false};
		}
	}
}

/** One code point outside the emoji: on those, and on what is composed, terminals differ. */
function isSureWidth(segment: string): boolean {
	return segment.length === 1 && !/\p{Extended_Pictographic}|\p{Mark}/u.test(segment);
}
