import {stop} from './tokens.js';
import type {Token} from './tokens.js';

const abbreviations = new Set(['eg', 'ie', 'etc', 'vs', 'incl', 'inc', 'approx', 'esp', 'min', 'max', 'yrs', 'yr', 'exp', 'sr', 'jr', 'st', 'dr', 'no', 'resp', 'cf']);

/** Whether the token ends a sentence: not the dots of "e.g.", "etc.", "Ph.D." */
export function isSentenceEnd(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index] as Token;
	if (token.text === '!' || token.text === '?' || token.text === '\u2022' || token.text === '\u00B7') return true;
	if (token.text !== stop) return false;
	const before = tokens[index - 1];
	if (before === undefined || token.joint !== 'touching') return true;
	if (abbreviations.has(before.text)) return tokens[index + 1] === undefined;
	return !(before.end - before.start === 1 && tokens[index - 2]?.text === '.');
}
