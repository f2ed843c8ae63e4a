import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {replaceFile} from './replace-file.js';

/** What survives a restart. Skills belong to the person, marks to the content they were made in. */
export type Saved = {
	readonly tab: string | null;
	readonly have: readonly string[];
	/** Ids of marked roles, by content; the content used last comes last. */
	readonly marks: ReadonlyMap<string, readonly string[]>;
};

export const nothingSaved: Saved = {tab: null, have: [], marks: new Map()};

/** Marks are kept for so many contents; then the one not used for longest goes. */
const mostContents = 50;
/** A state file larger than this, in bytes, is none of ours. */
const mostBytes = 4_000_000;

/** Where the state lies: `$XDG_STATE_HOME/reality/`, else the system's usual place. Null without a home. */
export function stateFile(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
	const local = platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
	const home = env['HOME'] ?? env['USERPROFILE'];
	const base = env['XDG_STATE_HOME'] || local || (home === undefined || home === '' ? undefined : join(home, '.local', 'state'));
	return base === undefined || base === '' ? null : join(base, 'reality', 'state.json');
}

/**
 * Reads the state. A file that cannot be read as one is set aside under another name, so that nothing is lost, and
 * `notice` says so. Never throws.
 */
export function readSaved(file: string): {readonly saved: Saved; readonly notice: string | null} {
	let saved: Saved | null;
	try {
		saved = statSync(file).size > mostBytes ? null : parseSaved(readFileSync(file, 'utf8'));
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
		return {saved: nothingSaved, notice: isMissing ? null : `Marks and skills could not be read: ${(error as Error).message}`};
	}
	if (saved !== null) return {saved, notice: null};
	const aside = `${file}.unreadable`;
	try {
		renameSync(file, aside);
		return {saved: nothingSaved, notice: `${file} could not be understood; it is kept as ${aside}.`};
	} catch {
		return {saved: nothingSaved, notice: `${file} could not be understood.`};
	}
}

/** Writes the state as a whole or not at all. Gives what went wrong, or null. Never throws. */
export function writeSaved(file: string, saved: Saved): string | null {
	const draft = `${file}.${crypto.randomUUID()}.tmp`;
	try {
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(draft, `${JSON.stringify({version: 1, tab: saved.tab, have: saved.have, marks: [...saved.marks].slice(-mostContents)})}\n`, {mode: 0o600});
		replaceFile(draft, file);
		return null;
	} catch (error) {
		try {
			rmSync(draft, {force: true});
		} catch {
			// The first error says it all.
		}
		return `Marks and skills could not be kept: ${(error as Error).message}`;
	}
}

/**
 * What is to be kept of a list that this explorer and others change: what is on disk, with what was added and without
 * what was taken away between `before` and `after` here.
 */
export function withChange(onDisk: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] {
	const removed = new Set(before.filter(id => !after.includes(id)));
	const kept = onDisk.filter(id => !removed.has(id));
	return [...kept, ...after.filter(id => !before.includes(id) && !kept.includes(id))];
}

function parseSaved(text: string): Saved | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null) return null;
	const {version, tab, have, marks} = value as Readonly<Record<string, unknown>>;
	if (version !== 1 || !isTexts(have) || !Array.isArray(marks)) return null;
	const pairs = (marks as readonly unknown[]).filter((pair): pair is [string, readonly string[]] => Array.isArray(pair) && typeof pair[0] === 'string' && isTexts(pair[1]));
	return {tab: typeof tab === 'string' ? tab : null, have, marks: new Map(pairs)};
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every(item => typeof item === 'string');
}
