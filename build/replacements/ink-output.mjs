// Ink's output, a line at a time. The original takes every character of every line apart into an object with a list of
// styles, and puts them together again, at every key: three quarters of what a key took. Here a line of a frame is put
// together once, by stretches of the same style and with the same functions, and kept for the frames after it.
// What is more than texts side by side (one over another, clipping, a place outside the frame) is the original's.
import {diffAnsiCodes, reduceAnsiCodes, styledCharsFromTokens, tokenize} from '@alcalzone/ansi-tokenize';
import stringWidth from 'string-width';
import Original from 'ink-output-original';
import {isPlain} from './graphemes.mjs';
import {Recent} from './recent.mjs';

/**
 * @typedef {{readonly type: 'ansi', readonly code: string, readonly endCode: string}} Code
 * @typedef {{readonly styles: readonly Code[], readonly text: string, readonly width: number}} Stretch
 * @typedef {{readonly text: string, readonly width: number, readonly beginsStyled: boolean, readonly endsStyled: boolean}} Piece
 */

/** A style's codes, and the addresses of links: what both packages take for one. */
const sequence = /(\u001B\[[\d;]*m|\u001B\]8;[^;]*;[^\u0007]*\u0007)/u;

/** Several times as many as there are lines on a screen. */
const pieces = new Recent(400);

/** What leads from one style to another, by both. */
const changes = new Recent(400);

/** @param {readonly Code[]} codes */
function nameOf(codes) {
	return codes.length === 0 ? '' : codes.map(({code}) => code).join('');
}

/** As ansi-tokenize's own, which it does not hand out. @param {readonly Code[]} codes */
function codesToString(codes) {
	return [...new Set(codes.map(({code}) => code))].join('');
}

/** @param {readonly Code[]} from @param {readonly Code[]} to */
function changeStyle(from, to) {
	if (from === to) return '';
	const key = `${nameOf(from)}\n${nameOf(to)}`;
	const known = changes.get(key);
	if (known !== undefined) return known;
	const change = codesToString(diffAnsiCodes(from, to));
	changes.set(key, change);
	return change;
}

/** @param {string} line @returns {readonly Stretch[]} */
function stretchesOf(line) {
	const parts = line.split(sequence);
	if (parts.some((part, at) => at % 2 === 0 && !isPlain(part))) {
		const characters = styledCharsFromTokens(tokenize(line));
		return characters.map(({styles, value}) => ({styles, text: value, width: Math.max(1, stringWidth(value))}));
	}
	/** @type {readonly Code[]} */
	let styles = [];
	return parts.flatMap((part, at) => {
		if (at % 2 === 0) return part === '' ? [] : [{styles, text: part, width: part.length}];
		styles = reduceAnsiCodes([...styles, ...tokenize(part)]);
		return [];
	});
}

/** @param {string} line @returns {Piece} */
function pieceOf(line) {
	const known = pieces.get(line);
	if (known !== undefined) return known;
	const stretches = stretchesOf(line);
	/** @type {readonly Code[]} */
	let styles = [];
	let text = '';
	for (const stretch of stretches) {
		text += changeStyle(styles, stretch.styles) + stretch.text;
		styles = stretch.styles;
	}
	const piece = {
		text: text + changeStyle(styles, []),
		width: stretches.reduce((sum, {width}) => sum + width, 0),
		beginsStyled: (stretches[0]?.styles.length ?? 0) > 0,
		endsStyled: styles.length > 0,
	};
	pieces.set(line, piece);
	return piece;
}

export default class Output extends Original {
	get() {
		return this.#putTogether() ?? super.get();
	}

	/** Null where it takes more than texts side by side. */
	#putTogether() {
		const rows = Array.from({length: this.height}, () => ({text: '', width: 0, endsStyled: false}));
		for (const operation of this.operations) {
			if (operation.type !== 'write') return null;
			const {x, y, text, transformers} = operation;
			if (y < 0) return null;
			for (const [index, line] of text.split('\n').entries()) {
				const row = rows[y + index];
				if (row === undefined) continue;
				const piece = pieceOf(transformers.reduce((transformed, transform) => transform(transformed, index), line));
				if (piece.width === 0) continue;
				if (x < row.width || x > this.width || (x === row.width && row.endsStyled && piece.beginsStyled)) return null;
				row.text += ' '.repeat(x - row.width) + piece.text;
				row.width = x + piece.width;
				row.endsStyled = piece.endsStyled;
			}
		}
		return {output: rows.map(({text}) => text.trimEnd()).join('\n'), height: rows.length};
	}
}
