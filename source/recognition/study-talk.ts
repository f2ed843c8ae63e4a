import {findDegreeWords} from './degree-words.js';
import type {IsStudied} from './match.js';
import {isSentenceEnd} from './sentence.js';
import type {Token} from './tokens.js';

/** Words that name what is studied: "a related technical discipline", "Economics major". */
const studyNouns = new Set(['field', 'fields', 'discipline', 'disciplines', 'major', 'majors', 'minor', 'subject', 'subjects', 'studies']);
/** A bare "field" is also any line of work; with one of these before it, it is a field of study. */
const studyAdjectives = new Set(['related', 'relevant', 'similar', 'technical', 'quantitative', 'equivalent', 'stem', 'engineering', 'other', 'another', 'scientific', 'analytical', 'adjacent', 'comparable', 'associated', 'numerate', 'academic', 'computational', 'applicable', 'allied']);
/** Words that open what is studied: "majoring in", "graduate in", "studying". */
const studyVerbs = new Set(['majoring', 'majored', 'studying', 'graduated', 'graduate', 'graduates', 'student', 'students', 'studied']);
/** Words with which the talk turns to something else. */
const turns = new Set(['with', 'experience', 'experiences', 'knowledge', 'skills', 'who', 'understanding', 'years', 'year', 'proficiency', 'proficient', 'familiarity', 'ability', 'including', 'using', 'plus', 'strong', 'demonstrated', 'working', 'focused', 'focusing', 'building', 'applying', 'coupled', 'combined', 'passion', 'interest', 'for', 'you', 'we', 'is', 'are', 'will', 'have']);
const worked = new Set(['experience', 'background', 'training', 'work', 'practical', 'qualification', 'qualifications']);
const articles = new Set(['a', 'an', 'the']);

/** Where a text speaks of what is studied; works it out when first asked. */
export function studyTalk(plain: string, tokens: readonly Token[]): IsStudied {
	let studied: readonly boolean[] | null = null;
	return index => {
		studied ??= markStudied(plain, tokens);
		return studied[index] === true;
	};
}

function markStudied(plain: string, tokens: readonly Token[]): boolean[] {
	const studied = tokens.map(() => false);
	const degrees = findDegreeWords(plain, tokens);
	const walls = new Set(degrees.map(({first}) => first));
	let markedUpTo = 0;
	const forward = (from: number): void => {
		for (let index = behindAside(tokens, Math.max(from, markedUpTo)); index < tokens.length && !isTurn(plain, tokens, index); index++) {
			studied[index] = true;
			markedUpTo = index + 1;
		}
	};
	const backward = (from: number): void => {
		for (let index = from; index >= 0 && studied[index] !== true && !walls.has(index) && !isTurn(plain, tokens, index); index--) studied[index] = true;
	};
	for (const {first, beyond} of degrees) {
		forward(beyond);
		// "CS or Statistics degrees"; but in "software engineering and a degree" another ask begins with the article.
		const before = tokens[first - 1];
		if (before?.isWord === true && !articles.has(before.text)) backward(first - 1);
	}
	for (let index = 0; index < tokens.length; index++) {
		const {text} = tokens[index] as Token;
		if ((studyVerbs.has(text) && opensStudy(tokens, index)) || (text === 'background' && isStudentsBackground(tokens, index))) forward(index + 1);
		if (!studyNouns.has(text) || !namesStudy(tokens, index, studied)) continue;
		// "a related engineering field" names no field: the word is an adjective there.
		const isQualified = studyAdjectives.has(tokens[index - 2]?.text ?? '');
		backward(isQualified ? index - 2 : index);
		if (isQualified) studied[index - 1] = false;
		forward(index + 1);
	}
	return studied;
}

function opensStudy(tokens: readonly Token[], index: number): boolean {
	const after = tokens[index + 1]?.text;
	return (tokens[index] as Token).text === 'studying' || after === 'in' || after === 'of' || after === 'studying';
}

const learners = new Set(['graduate', 'graduates', 'student', 'students', 'undergraduate', 'undergraduates']);

/** "Recent graduates with a background in …": what they have studied. */
function isStudentsBackground(tokens: readonly Token[], index: number): boolean {
	if (tokens[index + 1]?.text !== 'in') return false;
	for (let before = index - 1; before >= Math.max(0, index - 5); before--) if (learners.has((tokens[before] as Token).text)) return true;
	return false;
}

function namesStudy(tokens: readonly Token[], index: number, studied: readonly boolean[]): boolean {
	const {text} = tokens[index] as Token;
	const after = tokens[index + 1]?.text;
	if (after === 'of' && (tokens[index + 2]?.text === 'study' || tokens[index + 2]?.text === 'studies')) return true;
	if (text.startsWith('discipline') || text === 'studies') return true;
	// "Mathematics major" at the end of its phrase; a "major language" is something else.
	if (text.startsWith('major') || text === 'minor') return after === undefined || after === ',' || after === 'or' || after === ')' || after === 'in' || studied[index - 1] === true;
	for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
		if (studyAdjectives.has((tokens[before] as Token).text)) return true;
	}
	return false;
}

/** "Bachelor's degree (or equivalent experience) in Physics": what is studied comes behind the bracket. */
function behindAside(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.text !== '(') return from;
	let close = from + 1;
	while (close < tokens.length && (tokens[close] as Token).text !== ')') close++;
	return tokens[close + 1]?.text === 'in' ? close + 1 : from;
}

function isTurn(plain: string, tokens: readonly Token[], index: number): boolean {
	const {text, start, end} = tokens[index] as Token;
	// "a degree in IS or CS" is one in information systems.
	if (text === 'is' && plain.slice(start, end) === 'IS') return false;
	if (text === ';' || text === ':' || turns.has(text) || isSentenceEnd(tokens, index)) return true;
	if (text === 'equivalent') return [1, 2, 3].some(ahead => worked.has(tokens[index + ahead]?.text ?? ''));
	// "… in Statistics and a passion for data": an article behind "and" begins anew, unless a "related field" follows.
	return text === 'and' && articles.has(tokens[index + 1]?.text ?? '') && !studyAdjectives.has(tokens[index + 2]?.text ?? '');
}
