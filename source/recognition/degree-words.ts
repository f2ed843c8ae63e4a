import type {Degree} from '../model/requirement.js';
import {stop} from './tokens.js';
import type {Token} from './tokens.js';

/** A degree that the text names: tokens from `first` up to `beyond`. */
export type DegreeWord = {readonly degree: Degree; readonly first: number; readonly beyond: number};

const plainWords: ReadonlyMap<string, Degree> = new Map<string, Degree>([
	...['bachelor', 'bachelors', 'baccalaureate', 'undergraduate', 'undergrad', 'bsc', 'beng', 'btech', 'bba', 'bca', 'bscs', 'bsee', 'bsce', 'bsme'].map(word => [word, 'bachelor'] as const),
	...['msc', 'meng', 'mtech', 'mba', 'mca', 'mphil', 'mscs', 'msee', 'msce', 'msme'].map(word => [word, 'master'] as const),
	...['phd', 'phds', 'doctorate', 'doctorates', 'doctoral', 'dphil'].map(word => [word, 'phd'] as const),
	['ged', 'none'],
]);

/** Two letters that mean other things as well: they need capitals, and company that says they are a degree. */
const letterPairs: ReadonlyMap<string, Degree> = new Map<string, Degree>([
	['bs', 'bachelor'], ['ba', 'bachelor'], ['be', 'bachelor'],
	['ms', 'master'], ['ma', 'master'], ['me', 'master'],
]);

/** What follows the B, M or Ph of a degree written with dots. */
const dottedEnds: ReadonlyMap<string, Degree> = new Map<string, Degree>([
	...['s', 'a', 'e', 'sc', 'eng', 'tech', 'com'].flatMap(end => [[`b ${end}`, 'bachelor'], [`m ${end}`, 'master']] as const),
	['ph d', 'phd'], ['d phil', 'phd'],
]);

const degreeNoun = new Set(['degree', 'degrees', 'diploma', 'diplomas']);
const notDegrees = new Set(['high', 'higher', 'large', 'great', 'greater', 'certain', 'some', 'full', 'significant', 'considerable', 'varying', 'strong', 'lesser', 'any', 'extreme', 'reasonable', 'fair']);
const levelAdjectives: ReadonlyMap<string, Degree> = new Map<string, Degree>([
	['advanced', 'master'], ['graduate', 'master'], ['postgraduate', 'master'], ['post-graduate', 'master'],
	['school', 'none'],
]);
/** What may follow a pair of letters that opens its sentence, or that comes behind another degree. */
const afterPair = new Set(['or', '(', ')', 'required', 'preferred', 'student', 'students', 'level', 'with', '+']);
/** "MS Computer Science" and "BA Economics" are degrees; "MS Office" is not. */
const subjectWords = new Set(['computer', 'electrical', 'mathematics', 'physics', 'economics', 'statistics', 'mechanical', 'informatics']);
const masterSubjects = new Set(['science', 'sciences', 'arts', 'engineering', 'business', 'technology', 'computer', 'computing', 'data', 'information', 'philosophy']);
const afterMaster = new Set(['degree', 'degrees', 'in', 'or', '/', ',', ')', ';', stop, 'student', 'students', 'level', 'program', 'programme', 'preferred', 'required', 'with', 'and', 'thesis', '+', 'plus', '(']);

/** The degrees that a text names, in order. */
export function findDegreeWords(plain: string, tokens: readonly Token[]): DegreeWord[] {
	const found: DegreeWord[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const word = degreeAt(plain, tokens, index, found.at(-1));
		if (word === null) continue;
		const previous = found.at(-1);
		// "PhD degree", "BS degree" and "Bachelor of Science (BS)" name one degree once.
		if (previous !== undefined && previous.beyond === word.first && previous.degree === word.degree) found.pop();
		found.push(previous !== undefined && previous.beyond === word.first && previous.degree === word.degree ? {...word, first: previous.first} : word);
		index = word.beyond - 1;
	}
	return found;
}

function degreeAt(plain: string, tokens: readonly Token[], index: number, previous: DegreeWord | undefined): DegreeWord | null {
	const token = tokens[index] as Token;
	if (!token.isWord) return null;
	const text = token.text;
	const spelled = plainWords.get(text);
	if (spelled !== undefined) return bounded(tokens, spelled, index, index + 1);
	const dotted = dottedDegree(tokens, index);
	if (dotted !== null) return dotted;
	if (text === 'associate' || text === 'associates') return associateAt(tokens, index);
	if (text === 'master' || text === 'masters') return masterAt(tokens, index, previous);
	const pair = letterPairs.get(text);
	if (pair !== undefined && isCapital(plain, token)) return pairAt(tokens, pair, index, previous);
	if (degreeNoun.has(text)) return nounAt(tokens, index, previous);
	// "graduate students" are on their way to a master's; "recent graduate" says nothing of the kind.
	if (text === 'graduate' && /^students?$/.test(tokens[index + 1]?.text ?? '')) return {degree: 'master', first: index, beyond: index + 2};
	return null;
}

/** Takes in what belongs to the word: "'s", "degree", "of Science". */
function bounded(tokens: readonly Token[], degree: Degree, first: number, beyond: number): DegreeWord {
	let end = beyond;
	if (tokens[end]?.text === '\'') {
		end++;
		if (tokens[end]?.text === 's') end++;
	}
	if (tokens[end]?.text === 'of' && masterSubjects.has(tokens[end + 1]?.text ?? '')) {
		// The field of a "Bachelor of Engineering in Electronics" is electronics; that of a "Master of Engineering" is engineering.
		const isTitle = /^(?:science|arts)$/.test(tokens[end + 1]?.text ?? '') || tokens[end + 2]?.text === 'in';
		return {degree, first, beyond: end + (isTitle ? 2 : 1)};
	}
	if (degreeNoun.has(tokens[end]?.text ?? '')) end++;
	return {degree, first, beyond: end};
}

function dottedDegree(tokens: readonly Token[], index: number): DegreeWord | null {
	const dot = tokens[index + 1]?.text;
	if (dot !== '.' && dot !== stop) return null;
	const degree = dottedEnds.get(`${(tokens[index] as Token).text} ${tokens[index + 2]?.text ?? ''}`);
	if (degree === undefined) return null;
	const end = tokens[index + 3];
	return bounded(tokens, degree, index, end?.text === stop && end.joint === 'touching' ? index + 4 : index + 3);
}

function masterAt(tokens: readonly Token[], index: number, previous: DegreeWord | undefined): DegreeWord | null {
	const possessive = tokens[index + 1]?.text === '\'';
	const after = tokens[possessive ? index + (tokens[index + 2]?.text === 's' ? 3 : 2) : index + 1];
	const followsDegree = previous !== undefined && index - previous.beyond <= 3;
	const isSubject = after?.text === 'of' && masterSubjects.has(tokens[index + (possessive ? 4 : 2)]?.text ?? '');
	const isPlural = possessive || (tokens[index] as Token).text === 'masters';
	const isDegree = followsDegree || isSubject || degreeNoun.has(after?.text ?? '') || (isPlural && (after === undefined || afterMaster.has(after.text)));
	return isDegree ? bounded(tokens, 'master', index, index + 1) : null;
}

/** An associate is a degree only where the text says so: "associates" are colleagues as well. */
function associateAt(tokens: readonly Token[], index: number): DegreeWord | null {
	const word = bounded(tokens, 'none', index, index + 1);
	return degreeNoun.has(tokens[word.beyond - 1]?.text ?? '') ? word : null;
}

function pairAt(tokens: readonly Token[], degree: Degree, index: number, previous: DegreeWord | undefined): DegreeWord | null {
	const followsDegree = previous !== undefined && index - previous.beyond <= 3;
	const after = tokens[index + 1]?.text;
	if (followsDegree || after === 'in' || isPairAfter(tokens, index + 1) || degreeNoun.has(after ?? '')) return bounded(tokens, degree, index, index + 1);
	if (isHeld(tokens, index)) return bounded(tokens, degree, index, index + 1);
	if (after !== undefined && subjectWords.has(after)) return bounded(tokens, degree, index, index + 1);
	return (index === 0 || previous !== undefined) && afterPair.has(after ?? '') ? bounded(tokens, degree, index, index + 1) : null;
}

const holding = new Set(['with', 'have', 'has', 'hold', 'holds', 'holding', 'having', 'or', 'and', 'plus', 'possess', 'possesses', 'earned']);
const behindHeld = new Set([',', ';', ')', '/', 'or', 'and', 'plus', 'with', stop]);

/** "8 years with a BS, 6 with an MS": an article before it, and nothing behind it that it could belong to. */
function isHeld(tokens: readonly Token[], index: number): boolean {
	const article = tokens[index - 1]?.text;
	if ((article !== 'a' && article !== 'an') || !holding.has(tokens[index - 2]?.text ?? '')) return false;
	const after = tokens[index + 1];
	return after === undefined || behindHeld.has(after.text);
}

const joins = new Set(['/', 'or', ',', 'and']);

/** "BS/MS", "BA, MA", "BS or PhD". */
function isPairAfter(tokens: readonly Token[], index: number): boolean {
	if (!joins.has(tokens[index]?.text ?? '')) return false;
	const next = tokens[index + (joins.has(tokens[index + 1]?.text ?? '') ? 2 : 1)]?.text ?? '';
	return letterPairs.has(next) || plainWords.has(next) || next === 'masters' || next === 'master' || next === 'ph' || next === 'm';
}

function nounAt(tokens: readonly Token[], index: number, previous: DegreeWord | undefined): DegreeWord | null {
	if (previous !== undefined && index - previous.beyond <= 1 && tokens[previous.beyond]?.text !== 'or') return null;
	const before = tokens[index - 1]?.text ?? '';
	const after = tokens[index + 1]?.text ?? '';
	if (notDegrees.has(before) && after !== 'in') return null;
	// "or foreign degree equivalent" names no other degree than the one before it.
	if (after.startsWith('equiv') || before === 'foreign' || before === 'equivalent') return null;
	// "post-degree experience" comes after one.
	if (before === 'post' || before === 'non') return null;
	// "360 degrees" are an angle; a "2:1 degree" is graded so.
	if ((/^\d+$/.test(before) && tokens[index - 2]?.text !== ':') || (after === 'of' && tokens[index + 2]?.text !== 'science')) return null;
	if (before === 'no') return {degree: 'none', first: index - 1, beyond: index + 1};
	const level = levelAdjectives.get(before);
	if (level !== undefined) return {degree: level, first: index - 1, beyond: index + 1};
	return (tokens[index] as Token).text.startsWith('diploma') ? null : {degree: 'bachelor', first: index, beyond: index + 1};
}

function isCapital(plain: string, token: Token): boolean {
	const raw = plain.slice(token.start, token.end);
	return raw === raw.toUpperCase();
}
