/**
 * A word or a symbol of a text. Blanks and hyphens make no token: they are interchangeable within a name.
 * `start` and `end` are UTF-16 offsets into the text.
 */
export type Token = {
	/** Lower case; full-width and typographic forms are folded to plain ones. A sentence's dot is `stop`, a spaced dash `dash`. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly isWord: boolean;
	/** How it follows the token before it. */
	readonly joint: Joint;
};

export type Joint = 'apart' | 'touching' | 'hyphen';

/** A dot that ends something, as opposed to the dots of Node.js and .NET. */
export const stop = '. ';
/** A dash between blanks. */
export const dash = ' — ';
/** The dot at the front of .NET; the one inside Node.js is `.`. */
const leadingDot = ' .';

const blank = 0;
const word = 1;
const hyphen = 2;
const symbol = 3;
const ideograph = 4;

const asciiKinds: readonly number[] = Array.from({length: 128}, (_, code) => {
	if (code <= 32 || code === 127) return blank;
	if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) return word;
	return code === 45 ? hyphen : symbol;
});

const letterOrMark = /[\p{L}\p{N}\p{M}]/u;
const wideBlank = /[\s\u0080-\u009F\u00A9\u00AD\u00AE\u200B-\u200F\u2028-\u202F\u2060\u2122\uFEFF]/;

function kindOf(code: number): number {
	if (code < 128) return asciiKinds[code] as number;
	if (code >= 0x20_10 && code <= 0x20_13) return hyphen;
	if ((code >= 0x2e_80 && code <= 0x2f_ff) || (code >= 0x30_40 && code <= 0x9f_ff) || (code >= 0xac_00 && code <= 0xd7_af) || (code >= 0xf9_00 && code <= 0xfa_ff)) return ideograph;
	const character = String.fromCodePoint(code);
	if (wideBlank.test(character)) return blank;
	return letterOrMark.test(character) ? word : symbol;
}

const asciiOnly = /^[\0-\u007F]*$/;
const typographic = /[\u2018\u2019\u02BC\u00B4\u2014\u2015\u3001\u3002\uFF01-\uFF5E]/g;
const plainForms: ReadonlyMap<string, string> = new Map([
	['\u2018', '\''],
	['\u2019', '\''],
	['\u02BC', '\''],
	['\u00B4', '\''],
	['\u2014', '\u2014'],
	['\u2015', '\u2014'],
	['\u3001', ','],
	['\u3002', '.'],
]);

/** The text with full-width and typographic characters made plain, unit for unit: offsets stay true. */
export function plainText(text: string): string {
	if (asciiOnly.test(text)) return text;
	return text.replace(typographic, character => plainForms.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfe_e0));
}

/** Lower case unit for unit: a letter whose lower case is longer stays as it is, so that offsets stay true. */
export function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	let result = '';
	for (let index = 0; index < text.length; index++) {
		const unit = text.charAt(index);
		const small = unit.toLowerCase();
		result += small.length === 1 ? small : unit;
	}
	return result;
}

function endOfWord(lower: string, start: number): number {
	let end = start + 1;
	while (end < lower.length && kindOf(lower.charCodeAt(end)) === word) end++;
	const last = lower.charCodeAt(end - 1);
	const isLetter = last > 57;
	// C++, g++ and C++17, but not "5++" or "Java+Go".
	if (isLetter && lower.charCodeAt(end) === 43 && lower.charCodeAt(end + 1) === 43) return end + 2;
	// C# and F#: one letter only, so that "issue#5" stays a word.
	if (isLetter && end === start + 1 && lower.charCodeAt(end) === 35) return end + 1;
	return end;
}

/** The words and symbols of a text, in order. Takes what `plainText` gives. */
export function tokenise(plain: string): Token[] {
	const lower = lowerCase(plain);
	const tokens: Token[] = [];
	let joint: Joint = 'apart';
	let index = 0;
	while (index < lower.length) {
		const kind = kindOf(lower.charCodeAt(index));
		if (kind === blank) {
			joint = 'apart';
			index++;
			continue;
		}
		const start = index;
		if (kind === word || kind === ideograph) {
			index = kind === word ? endOfWord(lower, start) : start + 1;
			tokens.push({text: lower.slice(start, index), start, end: index, isWord: true, joint});
			joint = 'touching';
			continue;
		}
		index++;
		if (kind === hyphen) {
			const isDash = (joint === 'apart' || lower.charCodeAt(start) === lower.charCodeAt(index)) && (index >= lower.length || kindOf(lower.charCodeAt(index)) !== word);
			if (isDash) {
				while (index < lower.length && kindOf(lower.charCodeAt(index)) === hyphen) index++;
				tokens.push({text: dash, start, end: index, isWord: false, joint});
				joint = 'apart';
			} else if (joint === 'touching') joint = 'hyphen';
			continue;
		}
		const text = symbolText(lower, start, joint);
		tokens.push({text, start, end: index, isWord: false, joint});
		joint = 'touching';
	}
	return tokens;
}

function symbolText(lower: string, start: number, joint: Joint): string {
	const unit = lower.charAt(start);
	if (unit === '\u2014') return dash;
	if (unit !== '.') return unit;
	const next = start + 1 < lower.length ? kindOf(lower.charCodeAt(start + 1)) : blank;
	if (next !== word) return stop;
	const before = start > 0 ? kindOf(lower.charCodeAt(start - 1)) : blank;
	return joint === 'touching' && before === word ? '.' : leadingDot;
}
