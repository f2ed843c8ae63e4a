import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {RoleContent} from '../content/definition.js';
import {type ExistingRole, idOfFile} from './existing-roles.js';
import {fileNameOf} from './file-name.js';
import {matchRoles} from './match-roles.js';
import {openOutFolder, type OutFolder} from './out-folder.js';
import {roleToText} from './role-text.js';
import type {Change} from './update-list.js';
import {updateText} from './update-text.js';
import {createFile, replaceFile} from './write-file.js';

/** `untouched`: the role is there in a form that is not edited; `refused`: there is no place where it may be written. */
export type WrittenStatus = 'new' | 'updated' | 'unchanged' | 'untouched' | 'refused';

/** What became of one role. */
export type Written = {
	/** As content of the folder. */
	readonly id: string;
	readonly status: WrittenStatus;
	/** Below the folder. */
	readonly path: string;
	readonly content: RoleContent;
	readonly changes: readonly Change[];
	readonly stays: readonly string[];
	/** Why it was not written, or how it was told from others of its name. */
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
 * already brought up to date. Each file appears whole, by renaming, and none outside of the folder. Throws a UserError where
 * the folder cannot be written.
 */
export function* writeRoles(imported: readonly RoleContent[], existing: readonly ExistingRole[], options: WriteOptions): Generator<Written> {
	const matches = matchRoles(imported, existing);
	const isShared = sharedNames(imported.filter(content => matches.get(content)?.role === null));
	const out = openOutFolder(options.folder);
	for (const content of imported) {
		const {role = null, reason = null} = matches.get(content) ?? {};
		const written = role === null ? writeNew(content, isShared(content), out, options) : update(content, role, out, options);
		yield {...written, reason: written.reason ?? reason};
	}
}

/** Whether several new roles would have one name: then all of them name their team. */
function sharedNames(contents: readonly RoleContent[]): (content: RoleContent) => boolean {
	const counts = new Map<string, number>();
	const key = (content: RoleContent): string => JSON.stringify(fileNameOf(content, false));
	for (const content of contents) counts.set(key(content), (counts.get(key(content)) ?? 0) + 1);
	return content => (counts.get(key(content)) ?? 0) > 1;
}

function writeNew(content: RoleContent, isShared: boolean, out: OutFolder, {folder, isDryRun}: WriteOptions): Written {
	const {folder: company, name} = fileNameOf(content, isShared);
	const full = fileNameOf(content, true).name;
	const below = out.folderOf(company);
	for (let count = 0; ; count++) {
		const file = `${count === 0 ? name : count === 1 ? full : `${full}-${count}`}.yaml`;
		const relative = path.join(below.name, file);
		const written = {id: idOfFile(relative, content.title), path: relative, content, changes: [], stays: [], reason: below.reason};
		if (below.reason !== null) return {...written, status: 'refused'};
		if (!out.take(below.name, file)) continue;
		if (!isDryRun && !createFile(path.join(folder, relative), roleToText(content))) continue;
		return {...written, status: 'new'};
	}
}

function update(content: RoleContent, role: ExistingRole, out: OutFolder, {folder, isDryRun, overruled}: WriteOptions): Written {
	const written = {id: role.id, path: path.relative(folder, role.path), content, changes: [], stays: [], reason: null} as const;
	const untouched = (reason: string): Written => ({...written, status: 'untouched', reason});
	if (!role.isEditable) return untouched('the file holds more than this role, or is no YAML');
	const before = readIfThere(role.path);
	if (before === null) return untouched('the file cannot be read any more');
	const updated = updateText(before, content, role.company, overruled);
	if (updated === null) return untouched('the file is written in a way that cannot be edited safely');
	const {text, changes, stays} = updated;
	if (changes.length === 0) return {...written, status: 'unchanged', stays};
	if (!out.holds(role.path)) return untouched('it lies outside of the folder, where a link leads');
	if ((statSync(role.path).mode & 0o222) === 0) return untouched('the file is write-protected');
	if (!isDryRun) replaceFile(role.path, text);
	return {...written, status: 'updated', changes, stays};
}

function readIfThere(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
