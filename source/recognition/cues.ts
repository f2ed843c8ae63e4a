import type {Token} from './tokens.js';

const notExampleAfter = new Set(['to', 'you', 'working', 'minded', 'us', 'this', 'that', 'these', 'being']);
const verbBeforeLike = new Set(['would', 'you', 'we', 'i', 'they', 'feel', 'feels', 'look', 'looks', 'sound', 'sounds', 'd', 'also', 'really', 'who', 'act', 'think']);

/** The index behind "such as", "like", "e.g.", "i.e.", "for example" at `index`; null where there is none. */
export function behindExampleCue(tokens: readonly Token[], index: number): number | null {
	const {text, joint} = tokens[index] as Token;
	const next = tokens[index + 1]?.text;
	switch (text) {
		case 'such':
			return next === 'as' ? index + 2 : null;
		case 'for':
			return next === 'example' || next === 'instance' ? index + 2 : null;
		case 'eg':
		case 'ie':
			return index + 1;
		case 'e':
		case 'i':
			return tokens[index + 2]?.text === (text === 'e' ? 'g' : 'e') && (next === '.' || next === '. ') ? index + 3 : null;
		case 'like':
			return joint === 'hyphen' || verbBeforeLike.has(tokens[index - 1]?.text ?? '') || notExampleAfter.has(next ?? '') ? null : index + 1;
		default:
			return null;
	}
}

/** What "one of", "at least one", "either" and "two of" open. */
export type ChoiceCue = {
	/** `these`: the names that follow; `kind`: a kind is named first, its members follow in brackets or behind a colon; `either`: a list with an "or". */
	readonly opens: 'these' | 'kind' | 'either';
	readonly behind: number;
	/** How many of them are asked for. */
	readonly least: number;
};

const several: ReadonlyMap<string, number> = new Map([['two', 2], ['three', 3], ['2', 2], ['3', 3], ['some', 1], ['several', 2]]);

const praise = new Set(['most', 'leading', 'top', 'main', 'our', 'its', 'their', 'a', 'few', 'key', 'premier', 'first', 'only', 'those', 'us']);

/** The cue at `index` that one of several is enough; null where there is none. */
export function choiceCue(tokens: readonly Token[], index: number): ChoiceCue | null {
	const {text} = tokens[index] as Token;
	const next = tokens[index + 1]?.text;
	if (text === 'either' || text === 'whether') return {opens: next === 'of' ? 'these' : 'either', behind: index + (next === 'of' ? 2 : 1), least: 1};
	const number = several.get(text);
	if (number !== undefined && next === 'or' && tokens[index + 2]?.text === 'more' && tokens[index + 3]?.text === 'of') return {opens: 'these', behind: index + 4, least: number};
	if (number !== undefined) return next === 'of' && !isPraise(tokens, index + 2) ? {opens: 'these', behind: index + 2, least: number} : null;
	if (text === 'any') return next === 'of' && !isPraise(tokens, index + 2) ? {opens: 'these', behind: index + 2, least: 1} : null;
	if (text !== 'one') return null;
	if (next === 'of') return isPraise(tokens, index + 2) ? null : {opens: 'these', behind: index + 2, least: 1};
	if (next === 'or' && /^(?:more|several|both|two)$/.test(tokens[index + 2]?.text ?? '')) {
		return tokens[index + 3]?.text === 'of' ? {opens: 'these', behind: index + 4, least: 1} : {opens: 'kind', behind: index + 3, least: 1};
	}
	// "at least one database (…) and one framework (…)"
	return /^(?:least|and|or|any)$/.test(tokens[index - 1]?.text ?? '') ? {opens: 'kind', behind: index + 1, least: 1} : null;
}

/** "one of the leading", "one of our", "one of the fastest": not a choice. */
function isPraise(tokens: readonly Token[], index: number): boolean {
	const at = tokens[index]?.text === 'the' ? index + 1 : index;
	const text = tokens[at]?.text ?? '';
	return praise.has(text) || (text.length > 4 && text.endsWith('est') && text !== 'latest') || (text === 'best');
}
