import {findDegreeWords} from './degree-words.js';
import {isSentenceEnd} from './sentence.js';
import type {IsStudied} from './match.js';
import type {Token} from './tokens.js';

/** Words that name what is studied: "a related technical discipline", "Economics major". */
const studyNouns = new Set(['field', 'fields', 'discipline', 'disciplines', 'major', 'majors', 'majoring', 'majored', 'minor', 'subject', 'subjects', 'studies', 'coursework']);
/** A bare "field" is also any line of work; with one of these before it, it is a field of study. */
const studyAdjectives = new Set(['related', 'relevant', 'similar', 'technical', 'quantitative', 'equivalent', 'stem', 'engineering', 'other', 'scientific', 'analytical', 'adjacent', 'comparable', 'associated', 'numerate', 'academic', 'computational', 'science', 'applicable', 'allied']);
const needsAdjective = new Set(['field', 'fields', 'subject', 'subjects', 'minor', 'major', 'majors']);
/** Words that open what is studied. */
const studyVerbs = new Set(['majoring', 'majored', 'studying', 'graduated', 'degreed']);
/** Words with which the talk turns to something else. */
const turns = new Set(['with', 'experience', 'experiences', 'knowledge', 'skills', 'who', 'understanding', 'years', 'year', 'proficiency', 'proficient', 'familiarity', 'ability', 'including', 'using', 'plus', 'strong', 'demonstrated', 'working', 'focused', 'focusing', 'building', 'applying', 'coupled', 'combined']);

/** Where a text speaks of what is studied; works it out when first asked. */
export function studyTalk(plain: string, tokens: readonly Token[]): IsStudied {
	let studied: readonly boolean[] | null = null;
	return index => {
		studied ??= markStudied(plain, tokens);
		return studied[index] === true;
	};
}

function markStudied(plain: string, tokens: readonly Token[]): boolean[] {
	const studied = new Array<boolean>(tokens.length).fill(false);
	let markedUpTo = 0;
	const forward = (from: number): void => {
		for (let index = Math.max(from, markedUpTo); index < tokens.length && !isTurn(tokens, index); index++) {
			studied[index] = true;
			markedUpTo = index + 1;
		}
	};
	const backward = (from: number): void => {
		for (let index = from; index >= 0 && studied[index] !== true && !isTurn(tokens, index); index--) studied[index] = true;
	};
	for (const {first, beyond} of findDegreeWords(plain, tokens)) {
		forward(beyond);
		backward(first - 1);
	}
	for (let index = 0; index < tokens.length; index++) {
		const {text} = tokens[index] as Token;
		if (studyVerbs.has(text)) forward(index + 1);
		if (!studyNouns.has(text) || !namesStudy(tokens, index, studied)) continue;
		backward(index);
		forward(index + 1);
	}
	return studied;
}

function namesStudy(tokens: readonly Token[], index: number, studied: readonly boolean[]): boolean {
	const {text} = tokens[index] as Token;
	const after = tokens[index + 1]?.text;
	if (after === 'of' && (tokens[index + 2]?.text === 'study' || tokens[index + 2]?.text === 'studies')) return true;
	if (!needsAdjective.has(text)) return true;
	// "Mathematics major" at the end of its phrase; a "major language" is something else.
	if (text.startsWith('major') || text === 'minor') return after === undefined || after === ',' || after === 'or' || after === ')' || after === 'in' || studied[index - 1] === true;
	for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
		if (studyAdjectives.has((tokens[before] as Token).text)) return true;
	}
	return false;
}

function isTurn(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index] as Token;
	return token.text === ';' || token.text === ':' || turns.has(token.text) || isSentenceEnd(tokens, index);
}
