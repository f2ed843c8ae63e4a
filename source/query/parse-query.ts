import {type Clause, type Field, fields, type Query, type Term} from './query.js';

/** A piece of a query between spaces, as typed; `quoted` where a quoted text stands at its end. */
type Piece = {readonly sign: string; readonly body: string; readonly quoted: string | null};

// [- or not:] [name:] then "…" or anything without a space; a lone | (or several) is a piece of its own.
const pieces = /(\|)|(-|not:)?(?:([a-z]+):)?(?:"([^"]*)"(?=[\s|]|$)|([^\s|]*))/giu;
const isField = (name: string): name is Field => (fields as readonly string[]).includes(name);
const hasWord = /[\p{L}\p{N}]/u;

/**
 * Reads a query. Never fails: what is no grammar is text. Grammar, by binding: `"phrase"`, `field:value`, `-x` and
 * `not:x`; then `a OR b` and `a | b`; then the space, which means "and".
 */
export function parseQuery(text: string): Query {
	const clauses: Clause[] = [];
	const unknownFields: string[] = [];
	let joining = false;
	for (const piece of split(text)) {
		if (piece.quoted === null && (piece.body === '|' || piece.body === 'OR') && piece.sign === '') {
			if (joining) {
				// A second sign in a row means nothing more than the first; a second OR is a word.
				if (piece.body === 'OR') clauses.push(joinTerm(clauses.pop()!, wordTerm('OR', false)));
				joining = piece.body === '|';
			} else if (clauses.length > 0) joining = true;
			else if (piece.body === 'OR') clauses.push([wordTerm('OR', false)]);
			continue;
		}

		const term = readPiece(piece, unknownFields);
		if (term === null) continue;
		clauses.push(joining ? joinTerm(clauses.pop()!, term) : [term]);
		joining = false;
	}

	if (joining && /(?:^|\s)OR\s*$/u.test(text)) clauses.push([wordTerm('OR', false)]);
	return {text, clauses, unknownFields};
}

function joinTerm(clause: Clause, term: Term): Clause {
	return [...clause, term];
}

function wordTerm(text: string, negated: boolean): Term {
	return {kind: 'word', text, negated};
}

function* split(text: string): Generator<Piece> {
	for (const match of text.matchAll(pieces)) {
		if (match[0] === '') continue;
		const [whole, bar, sign = '', name, quoted, bare] = match;
		if (bar !== undefined) yield {sign: '', body: '|', quoted: null};
		else if (quoted !== undefined) yield {sign, body: name === undefined ? '' : `${name}:`, quoted};
		else yield {sign, body: whole.slice(sign.length, whole.length - bare!.length) + bare!, quoted: null};
	}
}

/** The term that a piece stands for; null for signs alone. An unknown field is text: its name, then its value. */
function readPiece({sign, body, quoted}: Piece, unknownFields: string[]): Term | null {
	const negated = sign !== '';
	const colon = body.indexOf(':');
	if (colon > 0) {
		const name = body.slice(0, colon).toLowerCase();
		const value = quoted ?? body.slice(colon + 1);
		if (isField(name) && value.trim() !== '') return {kind: 'field', field: name, text: value.trim(), negated};
		if (!isField(name) && value !== '' && !value.startsWith('//') && /^[a-z]+$/u.test(name)) unknownFields.push(body + (quoted === null ? '' : `"${quoted}"`));
	}

	const text = body + (quoted === null ? '' : ` ${quoted}`);
	if (!hasWord.test(text)) return null;
	return quoted === null ? wordTerm(text.replaceAll(/^"+|"+$/gu, ''), negated) : {kind: 'phrase', text: text.trim(), negated};
}
