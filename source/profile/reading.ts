import type {ProfileLine, Shortfall} from '../model/profile.js';
import {cleanText} from '../text/clean.js';
import {type Statement, shownLine} from './said.js';

/** The way to a value from the top: keys and places in lists. */
export type ValuePath = readonly (string | number)[];

/** What is wrong with a value, and where. */
export type Misfit = {readonly path: ValuePath; readonly part?: 'key'; readonly message: string; readonly hint: string};

/** A key that is passed over, and the one that was probably meant. */
export type Stranger = {readonly path: ValuePath; readonly meant: string | null};

/** What has been made of a value so far. */
export type Reading = {
	readonly statements: Statement[];
	readonly misfits: Misfit[];
	/** Keys that nothing is known of. */
	readonly strangers: Stranger[];
	/** What is shown of a place. */
	readonly placeOf: (path: ValuePath) => string | null;
	readonly today: string;
};

/** More statements than this are no résumé. */
const mostStatements = 20_000;

/** How a list is to be read: whether it may name fields of study, and what it says against having what it names. */
export type ListKind = {readonly isFieldToo: boolean; readonly says: Shortfall | null};
export const plainList: ListKind = {isFieldToo: false, says: null};

export function listed(text: string | null, path: ValuePath, {isFieldToo, says}: ListKind, reading: Reading): void {
	if (text !== null) add(reading, {kind: 'listed', text, isFieldToo, says, line: lineAt(text, path, reading)});
}

export function prose(text: string | null, path: ValuePath, isOfWork: boolean, reading: Reading): void {
	if (text !== null) add(reading, {kind: 'prose', text, isOfWork, line: lineAt(text, path, reading)});
}

export function add({statements}: Reading, statement: Statement): void {
	if (statements.length < mostStatements) statements.push(statement);
}

export function lineAt(text: string, path: ValuePath, {placeOf}: Reading): () => ProfileLine {
	return () => shownLine(text, placeOf(path));
}

/** The entries of a section; one that is no list is a misfit. */
export function listAt(resume: Readonly<Record<string, unknown>>, key: string, {misfits}: Reading): readonly (readonly [number, unknown])[] {
	const value = Object.hasOwn(resume, key) ? resume[key] : null;
	if (value === null || value === undefined) return [];
	if (Array.isArray(value)) return [...(value as readonly unknown[]).entries()];
	misfits.push({path: [key], message: `In a résumé "${key}" is a list.`, hint: 'Its entries stand between [ and ], or behind dashes in YAML.'});
	return [];
}

export function textAt(entry: Readonly<Record<string, unknown>>, key: string): string | null {
	return Object.hasOwn(entry, key) ? textOf(entry[key]) : null;
}

/** Clean text, null where there is none. Numbers and YAML's dates are texts here. */
export function textOf(value: unknown): string | null {
	const raw = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : '';
	const text = cleanText(raw);
	return text === '' ? null : text;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
