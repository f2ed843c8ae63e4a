import {isSentenceEnd} from './sentence.js';
import type {Token} from './tokens.js';

/** How one name of a list follows another. `none`: not in one list. */
export type Link = 'or' | 'comma' | 'slash' | 'and' | 'none';

/** Words that begin another ask, or say what a skill is used for: no list goes on over them. */
const turns = new Set([
	'with', 'for', 'to', 'in', 'on', 'of', 'by', 'from', 'using', 'via', 'within', 'across', 'through', 'at', 'into', 'as', 'that', 'which', 'who', 'when', 'while', 'where', 'if', 'is', 'are', 'was', 'be', 'you', 'we', 'your', 'our',
	'knowledge', 'familiarity', 'familiar', 'understanding', 'ability', 'able', 'proficiency', 'proficient', 'experience', 'experienced', 'expertise', 'exposure', 'willingness', 'strong', 'solid', 'good', 'excellent', 'deep', 'hands', 'plus', 'including', 'include', 'includes', 'working', 'building', 'developing', 'writing', 'designing', 'demonstrated', 'proven', 'comfortable', 'years', 'preferably', 'ideally', 'but', 'not',
]);
const transparent = new Set(['\'', '"', '\u201C', '\u201D', '*', '`', ')', ']']);
export const orWords: ReadonlySet<string> = new Set(['or', 'nor', '\u6216']);
const andWords = new Set(['and', '&', '+', '\u548C', '\u4E0E', '\u53CA']);
const fillersAllowed = 5;
/** In tokens, brackets included. */
const longestLink = 40;

/** Reads the tokens from `from` up to `beyond`, which stand between two names. */
export function linkBetween(tokens: readonly Token[], from: number, beyond: number): Link {
	if (beyond - from > longestLink) return 'none';
	let link: Link = 'none';
	let fillers = 0;
	let turned = false;
	for (let index = from; index < beyond; index++) {
		const {text, isWord} = tokens[index] as Token;
		if (isOpenVersion(tokens, index)) index++;
		else if (orWords.has(text)) {
			// "Java for servers or Go" is a choice; "Java, knowledge of servers or Go" has turned to another ask before it.
			if (turned && link !== 'none' && link !== 'or') return 'none';
			link = 'or';
			turned = false;
		} else if (andWords.has(text)) {
			if (link !== 'or') link = 'and';
		} else if (text === ',' || text === '|') {
			if (link === 'none' || link === 'slash') link = 'comma';
		} else if (text === '/') {
			if (link === 'none') link = 'slash';
		} else if (text === '(' || text === '[') {
			const close = closingBracket(tokens, index, beyond);
			if (close !== null) index = close;
		} else if (isWord) {
			if (++fillers > fillersAllowed) return 'none';
			if (turns.has(text)) turned = true;
		} else if (!transparent.has(text) && !(text === '. ' && !isSentenceEnd(tokens, index))) return 'none';
	}
	// What follows an "or" stays an alternative however it is put: "with React or experience with Vue".
	return turned && link !== 'or' ? 'none' : link;
}

const higher = new Set(['newer', 'later', 'higher', 'above', 'greater', 'up', 'beyond', 'better', 'older', 'lower', 'more']);

/** "Java 8 or newer", "two or more": an "or" that offers nothing else. */
export function isOpenVersion(tokens: readonly Token[], index: number): boolean {
	return (tokens[index] as Token).text === 'or' && higher.has(tokens[index + 1]?.text ?? '');
}

/** The bracket that closes the one at `open`, within reach of `beyond`, or null. */
function closingBracket(tokens: readonly Token[], open: number, beyond: number): number | null {
	let depth = 0;
	for (let index = open; index < beyond; index++) {
		const {text} = tokens[index] as Token;
		if (text === '(' || text === '[') depth++;
		if ((text === ')' || text === ']') && --depth === 0) return index;
	}
	return null;
}
