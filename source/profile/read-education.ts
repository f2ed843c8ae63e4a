import {recogniseExperience} from '../recognition/index.js';
import {entryKeys, noteStrangers} from './profile-keys.js';
import {add, isMap, lineAt, listAt, prose, type Reading, textAt, textOf, type ValuePath} from './reading.js';
import {isFinished} from './study-words.js';
import {monthOf} from './work-time.js';

/** A list of JSON Resume's entries; one entry; or a degree in words, or several. */
export function readEducations(resume: Readonly<Record<string, unknown>>, reading: Reading): void {
	const {education} = resume;
	if (typeof education === 'string') {
		readStudy(textOf(education), ['education'], null, reading);
		return;
	}
	if (isMap(education)) {
		readEducation(education, ['education'], reading);
		return;
	}
	for (const [at, entry] of listAt(resume, 'education', reading)) {
		if (isMap(entry)) readEducation(entry, ['education', at], reading);
		else readStudy(textOf(entry), ['education', at], null, reading);
	}
}

/** `degree: BSc Computer Science`: one that is finished, or on its way where the key says so. */
export function readDegree(resume: Readonly<Record<string, unknown>>, key: 'degree' | 'studying', reading: Reading): void {
	const value = Object.hasOwn(resume, key) ? resume[key] : null;
	if (value === null || value === undefined) return;
	const text = textOf(value);
	if (typeof value === 'string' && text !== null && recogniseExperience(degreeWords(text)).degree !== null) readStudy(text, [key], key === 'degree', reading);
	else reading.misfits.push({path: [key], message: `"${key}" names no degree.`, hint: `It is none, bachelor, master or phd, or what it is called, as in ${key}: BSc Computer Science`});
}

/** `years: 3`, or "2.5 years". */
export function readYears(resume: Readonly<Record<string, unknown>>, reading: Reading): void {
	const value = Object.hasOwn(resume, 'years') ? resume['years'] : null;
	if (value === null || value === undefined) return;
	const text = textOf(value);
	const years = /^(\d{1,2}(?:\.\d+)?)\+?(?: ?(?:years?|yrs?|y))?$/iu.exec(text ?? '')?.[1];
	if (years === undefined) reading.misfits.push({path: ['years'], message: '"years" is a number of years of work.', hint: 'As in years: 3 or years: 2.5'});
	else add(reading, {kind: 'years', text: text!, years: Math.floor(Number(years) * 10 + 1e-6) / 10, line: lineAt(`years: ${text!}`, ['years'], reading)});
}

/** A degree in words; `isDone`: null where only the words tell. */
function readStudy(text: string | null, path: ValuePath, isDone: boolean | null, reading: Reading): void {
	if (text === null) return;
	const degree = degreeWords(text);
	add(reading, {kind: 'study', text: `degree in ${text.replace(/^\S+ (?:of|in) /u, '')}`, degree, isFinished: isDone ?? isFinished(text, reading.today), line: lineAt(text, path, reading)});
}

/** "none" and the names that stand for a degree where nothing else is spoken of. */
function degreeWords(text: string): string {
	return /^(?:none|no degree)$/iu.test(text) ? 'no degree required' : /^(?:bachelor|master|doctor)['’]?s?$/iu.test(text) ? `${text} degree` : /^(?:phd|ph\.?d\.?)$/iu.test(text) ? 'PhD' : spokenDegree(text);
}

function readEducation(entry: Readonly<Record<string, unknown>>, path: ValuePath, reading: Reading): void {
	noteStrangers(entry, path, entryKeys.education, false, reading);
	const degree = textAt(entry, 'studyType') ?? textAt(entry, 'degree');
	const area = textAt(entry, 'area') ?? textAt(entry, 'field') ?? textAt(entry, 'major');
	const end = textAt(entry, 'endDate');
	const endsAt = end === null ? null : monthOf(end, 'begin');
	const isOngoing = end !== null && /present|now|current|ongoing|expected/iu.test(end);
	const isFinished = !isOngoing && (endsAt === null ? end !== null || textAt(entry, 'startDate') === null : endsAt <= (monthOf(reading.today, 'end') ?? 0));
	const text = [degree, area, textAt(entry, 'institution')].filter(part => part !== null).join(', ');
	const shown = `${text}${end === null ? '' : `, ${isFinished ? '' : 'until '}${end}`}`;
	// Spoken as postings speak of it, so that the same words are recognised.
	add(reading, {kind: 'study', text: area === null ? '' : `degree in ${area}`, degree: spokenDegree(degree ?? ''), isFinished, line: lineAt(shown, [...path, degree === null ? 'area' : 'studyType'], reading)});
	const courses = Object.hasOwn(entry, 'courses') ? entry['courses'] : null;
	if (Array.isArray(courses)) for (const [at, course] of (courses as readonly unknown[]).entries()) prose(textOf(course), [...path, 'courses', at], false, reading);
}

/** A degree that stands alone, as "Master" or "BS": in a sentence these words may mean something else, here they do not. */
function spokenDegree(studyType: string): string {
	return /^(?:bachelor|master|associate)['’]?s?$|^[BM]\.? ?[SAE]\.?$/iu.test(studyType) ? `${studyType} degree` : studyType;
}
