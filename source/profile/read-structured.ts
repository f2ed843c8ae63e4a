import type {ProfileLine} from '../model/profile.js';
import {cleanText} from '../text/clean.js';
import {type Statement, shownLine} from './said.js';
import {monthOf, stretchOf} from './work-time.js';

/** The way to a value from the top: keys and places in lists. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with a value, and where. */
export type Misfit = {readonly path: ValuePath; readonly message: string; readonly hint: string};

type Reading = {
	readonly statements: Statement[];
	readonly misfits: Misfit[];
	/** What is shown of a place. */
	readonly placeOf: (path: ValuePath) => string | null;
	readonly today: string;
};

/** Keys by which a résumé is known: those of JSON Resume, and `have` for a bare list. */
const resumeKeys = ['basics', 'work', 'volunteer', 'education', 'projects', 'skills', 'certificates', 'languages', 'have'] as const;

/** More statements than this are no résumé. */
const mostStatements = 20_000;

/**
 * What a parsed JSON or YAML value says: a résumé in the form of JSON Resume, with its current and its old keys, or a
 * list of skills. What is of another kind than expected inside an entry is passed over; a section that is no list is a misfit.
 */
export function readStructured(value: unknown, placeOf: Reading['placeOf'], today: string): Pick<Reading, 'statements' | 'misfits'> {
	const reading: Reading = {statements: [], misfits: [], placeOf, today};
	if (Array.isArray(value)) readSkills(value, [], true, reading);
	else if (isMap(value) && resumeKeys.some(key => Object.hasOwn(value, key))) readResume(value, reading);
	else reading.misfits.push({path: [], message: 'This is no résumé and no list of skills.', hint: 'A JSON Resume has skills, work or education; a list of skills is read as well.'});
	return reading;
}

function readResume(resume: Readonly<Record<string, unknown>>, reading: Reading): void {
	for (const key of ['skills', 'have'] as const) if (Object.hasOwn(resume, key)) readSkills(resume[key], [key], key === 'have' || !Object.hasOwn(resume, 'education'), reading);
	for (const [at, entry] of listAt(resume, 'languages', reading)) {
		if (typeof entry === 'string') listed(textOf(entry), ['languages', at], false, reading);
		else if (isMap(entry)) listed(textAt(entry, 'language') ?? textAt(entry, 'name'), ['languages', at, 'language'], false, reading);
	}
	for (const section of ['work', 'projects', 'volunteer', 'certificates'] as const) {
		for (const [at, entry] of listAt(resume, section, reading)) if (isMap(entry)) readDoing(entry, [section, at], section === 'work', reading);
	}
	for (const [at, entry] of listAt(resume, 'education', reading)) if (isMap(entry)) readEducation(entry, ['education', at], reading);
	const {basics} = resume;
	if (isMap(basics)) for (const key of ['label', 'summary']) prose(textAt(basics, key), ['basics', key], reading);
}

/** A list of names or of `{name, keywords}`; a map of categories; or one text with commas. */
function readSkills(value: unknown, path: ValuePath, isFieldToo: boolean, reading: Reading): void {
	if (value === null) return;
	if (typeof value === 'string') {
		listed(value, path, isFieldToo, reading);
		return;
	}
	if (isMap(value)) {
		for (const [key, inner] of Object.entries(value)) readNames(inner, [...path, key], isFieldToo, reading);
		return;
	}
	if (!Array.isArray(value)) {
		reading.misfits.push({path, message: 'Skills are a list here.', hint: 'As in skills: [React, Go], or entries with name and keywords.'});
		return;
	}
	for (const [at, entry] of (value as readonly unknown[]).entries()) {
		const here = [...path, at];
		if (isMap(entry)) {
			const name = textAt(entry, 'name') ?? textAt(entry, 'skill');
			const keywords = Object.hasOwn(entry, 'keywords') ? entry['keywords'] : null;
			// With keywords the name is mostly a category: nobody is told that it is no skill.
			if (name !== null) add(reading, {kind: isEmptyList(keywords) ? 'listed' : 'prose', text: name, isFieldToo, line: lineAt(name, [...here, 'name'], reading)});
			readNames(keywords, [...here, 'keywords'], isFieldToo, reading);
			continue;
		}
		readNames(entry, here, isFieldToo, reading);
	}
}

function isEmptyList(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A name, or names one list deep. */
function readNames(value: unknown, path: ValuePath, isFieldToo: boolean, reading: Reading): void {
	if (!Array.isArray(value)) {
		listed(textOf(value), path, isFieldToo, reading);
		return;
	}
	for (const [at, name] of (value as readonly unknown[]).entries()) listed(isMap(name) ? textAt(name, 'name') : textOf(name), [...path, at], isFieldToo, reading);
}

/** Work, a project, a certificate: what was done, with which keywords, from when to when. */
function readDoing(entry: Readonly<Record<string, unknown>>, path: ValuePath, isWork: boolean, reading: Reading): void {
	const position = textAt(entry, 'position');
	for (const key of ['position', 'title', 'summary', 'description']) prose(textAt(entry, key), [...path, key], reading);
	// The name of an employer is none of a skill; that of a project or certificate may be.
	if (!isWork) prose(textAt(entry, 'name'), [...path, 'name'], reading);
	for (const key of ['highlights', 'keywords', 'technologies', 'roles']) {
		const value = Object.hasOwn(entry, key) ? entry[key] : null;
		const texts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
		for (const [at, text] of texts.entries()) {
			const here = Array.isArray(value) ? [...path, key, at] : [...path, key];
			if (key === 'keywords' || key === 'technologies') listed(textOf(text), here, false, reading);
			else prose(textOf(text), here, reading);
		}
	}
	if (!isWork) return;
	const [start, end] = [textAt(entry, 'startDate'), textAt(entry, 'endDate')];
	const stretch = stretchOf(start, end, reading.today);
	const employer = textAt(entry, 'name') ?? textAt(entry, 'company');
	const text = `${[position, employer].filter(part => part !== null).join(', ')} ${start ?? ''}–${end ?? 'today'}`.trim();
	if (stretch !== null) add(reading, {kind: 'work', text, ...stretch, line: lineAt(text, [...path, 'startDate'], reading)});
}

function readEducation(entry: Readonly<Record<string, unknown>>, path: ValuePath, reading: Reading): void {
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
	if (Array.isArray(courses)) for (const [at, course] of (courses as readonly unknown[]).entries()) prose(textOf(course), [...path, 'courses', at], reading);
}

/** A degree that stands alone, as "Master" or "BS": in a sentence these words may mean something else, here they do not. */
function spokenDegree(studyType: string): string {
	return /^(?:bachelor|master|associate)['’]?s?$|^[BM]\.? ?[SAE]\.?$/iu.test(studyType) ? `${studyType} degree` : studyType;
}

function listed(text: string | null, path: ValuePath, isFieldToo: boolean, reading: Reading): void {
	if (text !== null) add(reading, {kind: 'listed', text, isFieldToo, line: lineAt(text, path, reading)});
}

function prose(text: string | null, path: ValuePath, reading: Reading): void {
	if (text !== null) add(reading, {kind: 'prose', text, line: lineAt(text, path, reading)});
}

function add({statements}: Reading, statement: Statement): void {
	if (statements.length < mostStatements) statements.push(statement);
}

function lineAt(text: string, path: ValuePath, {placeOf}: Reading): () => ProfileLine {
	return () => shownLine(text, placeOf(path));
}

/** The entries of a section; one that is no list is a misfit. */
function listAt(resume: Readonly<Record<string, unknown>>, key: string, {misfits}: Reading): readonly (readonly [number, unknown])[] {
	const value = Object.hasOwn(resume, key) ? resume[key] : null;
	if (value === null || value === undefined) return [];
	if (Array.isArray(value)) return [...(value as readonly unknown[]).entries()];
	misfits.push({path: [key], message: `In a résumé "${key}" is a list.`, hint: 'Its entries stand between [ and ], or behind dashes in YAML.'});
	return [];
}

function textAt(entry: Readonly<Record<string, unknown>>, key: string): string | null {
	return Object.hasOwn(entry, key) ? textOf(entry[key]) : null;
}

/** Clean text, null where there is none. Numbers and YAML's dates are texts here. */
function textOf(value: unknown): string | null {
	const raw = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : '';
	const text = cleanText(raw);
	return text === '' ? null : text;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
