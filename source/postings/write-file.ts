import {randomBytes} from 'node:crypto';
import {accessSync, constants, existsSync, linkSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../errors.js';

/** Makes a file that was not there. Gives whether it could be; not where one of its name appeared meanwhile. Throws a UserError where nothing can be written. */
export function createFile(target: string, text: string): boolean {
	return withTemporary(target, text, 0o666, temporary => {
		try {
			linkSync(temporary, target);
			return true;
		} catch {
			// A file system without links, or a file of this name.
			if (isThere(target)) return false;
			renameSync(temporary, target);
			return true;
		}
	});
}

/** Puts a text in the place of a file, which appears whole and keeps its permissions; a link to it stays one. Throws a UserError where that cannot be. */
export function replaceFile(target: string, text: string): void {
	const real = realpathSync(target);
	withTemporary(real, text, statSync(real).mode & 0o777, temporary => renameSync(temporary, real));
}

/** Throws a UserError for a place that can be no folder, or where this can be seen before, none that is written to. `name`: as the person named it. */
export function refusePlace(folder: string, name: string, {isDryRun}: {readonly isDryRun: boolean}): void {
	if (name === '-') throw new UserError('--out takes a folder, not standard output.', 'Without --out the roles go to standard output; ./- is a folder of this name.');
	let at = folder;
	while (!existsSync(at) && path.dirname(at) !== at) at = path.dirname(at);
	if (!statSync(at).isDirectory()) throw new UserError(at === folder ? `${name} is a file, not a folder.` : `${name} cannot be a folder: ${at} is a file.`, 'Without --out the roles go to standard output.');
	if (isDryRun) return;
	try {
		accessSync(at, constants.W_OK | constants.X_OK);
	} catch (error) {
		throw new UserError(`${name} cannot be written: ${describeWriteError(error)}`, 'Name another folder, or none: then the roles go to standard output.');
	}
}

/** Whether there is something of this name, be it a link that leads nowhere. */
export function isThere(place: string): boolean {
	try {
		lstatSync(place);
		return true;
	} catch {
		return false;
	}
}

/** What is the matter where something cannot be written, in plain words. */
function describeWriteError(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : null;
	switch (code) {
		case 'EACCES':
		case 'EPERM':
			return 'it may not be written.';
		case 'EROFS':
			return 'it is on a file system that is read only.';
		case 'ENOSPC':
			return 'the disk is full.';
		case 'EDQUOT':
			return 'the space that you may use is used up.';
		case 'EFBIG':
			return 'files may not be that large here.';
		case 'EMFILE':
		case 'ENFILE':
			return 'too many files are open.';
		case 'ENAMETOOLONG':
			return 'the name is too long.';
		case 'ENOTDIR':
		case 'EEXIST':
			return 'a part of its path is a file, or a link that leads nowhere.';
		case 'ENOENT':
			return 'nothing can be made in that place.';
		case 'ELOOP':
			return 'the link leads back to itself.';
		default:
			return `${code ?? (error instanceof Error ? error.message : String(error))}.`;
	}
}

function withTemporary<Result>(target: string, text: string, mode: number, finish: (temporary: string) => Result): Result {
	// A name with a dot in front is no content, whatever happens.
	const temporary = path.join(path.dirname(target), `.${randomBytes(6).toString('hex')}.tmp`);
	try {
		makeFolder(path.dirname(target));
		try {
			writeFileSync(temporary, text, {flag: 'wx', mode});
			return finish(temporary);
		} finally {
			rmSync(temporary, {force: true});
		}
	} catch (error) {
		throw new UserError(`${target} cannot be written: ${describeWriteError(error)}`, 'What was written before it stays.');
	}
}

/** Step by step: where a folder cannot be made although the one around it is there, as in /proc, Node's own way never ends. */
function makeFolder(folder: string): void {
	const missing: string[] = [];
	for (let at = folder; !existsSync(at) && path.dirname(at) !== at; at = path.dirname(at)) missing.unshift(at);
	for (const one of missing) {
		try {
			mkdirSync(one);
		} catch (error) {
			// Another program may have been quicker.
			if (!existsSync(one)) throw error;
		}
	}
}
