import {randomBytes} from 'node:crypto';
import {existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {RoleContent} from '../content/definition.js';
import {describeFileError} from '../content/file-system.js';
import {UserError} from '../errors.js';
import {type ExistingRole, matchRoles} from './existing-roles.js';
import {fileNameOf} from './file-name.js';
import {roleToText} from './role-text.js';
import type {Change} from './update-list.js';
import {updateText} from './update-text.js';

/** What became of one role. `untouched`: it is there in a form that is not edited, and `reason` says which. */
export type Written = {
	readonly status: 'new' | 'updated' | 'unchanged' | 'untouched';
	/** Below the folder. */
	readonly path: string;
	readonly title: string;
	readonly changes: readonly Change[];
	readonly stays: readonly string[];
	readonly reason: string | null;
};

export type WriteOptions = {
	readonly folder: string;
	readonly isDryRun: boolean;
	/** Keys that the person has set for this run. */
	readonly overruled: ReadonlySet<string>;
};

/**
 * Writes roles as files of a folder, one at a time as they are asked for: a new one under a free name, one that is there
 * already brought up to date. Each file appears whole, by renaming. Throws a UserError where the folder cannot be written.
 */
export function* writeRoles(imported: readonly RoleContent[], existing: readonly ExistingRole[], options: WriteOptions): Generator<Written> {
	const matches = matchRoles(imported, existing);
	const isShared = sharedNames(imported.filter(content => !matches.has(content)));
	const taken = new Set<string>();
	for (const content of imported) {
		const role = matches.get(content);
		yield role === undefined ? writeNew(content, isShared(content), taken, options) : update(content, role, options);
	}
}

/** Whether several new roles would have one name: then all of them name their team. */
function sharedNames(contents: readonly RoleContent[]): (content: RoleContent) => boolean {
	const counts = new Map<string, number>();
	const key = (content: RoleContent): string => JSON.stringify(fileNameOf(content, false));
	for (const content of contents) counts.set(key(content), (counts.get(key(content)) ?? 0) + 1);
	return content => (counts.get(key(content)) ?? 0) > 1;
}

function writeNew(content: RoleContent, isShared: boolean, taken: Set<string>, {folder, isDryRun}: WriteOptions): Written {
	const text = roleToText(content);
	const {folder: company, name} = fileNameOf(content, isShared);
	const full = fileNameOf(content, true).name;
	for (let count = 0; ; count++) {
		const wanted = count === 0 ? name : count === 1 ? full : `${full}-${count}`;
		const relative = company === null ? `${wanted}.yaml` : path.join(company, `${wanted}.yaml`);
		const target = path.join(folder, relative);
		if (taken.has(relative) || existsSync(target)) continue;
		taken.add(relative);
		if (!isDryRun && !create(target, text)) continue;
		return {status: 'new', path: relative, title: content.title, changes: [], stays: [], reason: null};
	}
}

function update(content: RoleContent, role: ExistingRole, {folder, isDryRun, overruled}: WriteOptions): Written {
	const written = {path: path.relative(folder, role.path), title: content.title, changes: [], stays: [], reason: null} as const;
	if (!role.isEditable) return {...written, status: 'untouched', reason: 'the file holds more than this role, or is no YAML'};
	const updated = updateText(readFileSync(role.path, 'utf8'), content, role.company, overruled);
	if (updated === null) return {...written, status: 'untouched', reason: 'the file is written in a way that cannot be edited safely'};
	const {text, changes, stays} = updated;
	if (changes.length === 0) return {...written, status: 'unchanged', stays};
	if (!isDryRun) replace(role.path, text);
	return {...written, status: 'updated', changes, stays};
}

/** Gives whether the file could be made; not where one of its name appeared meanwhile. */
function create(target: string, text: string): boolean {
	return withTemporary(target, text, temporary => {
		try {
			linkSync(temporary, target);
			return true;
		} catch {
			// A file system without links, or a file of this name.
			if (existsSync(target)) return false;
			renameSync(temporary, target);
			return true;
		}
	});
}

function replace(target: string, text: string): void {
	withTemporary(target, text, temporary => renameSync(temporary, target));
}

function withTemporary<Result>(target: string, text: string, finish: (temporary: string) => Result): Result {
	// A name with a dot in front is no content, whatever happens.
	const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
	try {
		mkdirSync(path.dirname(target), {recursive: true});
		try {
			writeFileSync(temporary, text, {flag: 'wx'});
			return finish(temporary);
		} finally {
			rmSync(temporary, {force: true});
		}
	} catch (error) {
		throw new UserError(`${target} cannot be written: ${describeFileError(error).message}`, 'What was written before it stays.');
	}
}
