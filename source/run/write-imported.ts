import {join, resolve} from 'node:path';
import {setImmediate as breathe} from 'node:timers/promises';
import {chooseAppearance} from '../appearance.js';
import type {RoleContent} from '../content/definition.js';
import {UserError} from '../errors.js';
import {readExistingRoles} from '../postings/existing-roles.js';
import {companyName} from '../postings/file-name.js';
import {type Written, writeRoles} from '../postings/write-roles.js';
import type {ImportedFile} from '../print/imported-file.js';
import {printImportedFiles} from '../print/print-imported.js';
import type {Request} from '../request.js';
import type {Progress} from './import-progress.js';
import {count, writtenLines, writtenSum} from './import-report.js';
import {problemLines, say} from './messages.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

type IntoFolder = Request & {readonly kind: 'import'; readonly out: string};

const imported = 0;
const nothingWritten = 2;
const interrupted = 130;

/** After so many files others get a turn: an interrupt is heard. */
const filesAtOnce = 20;

/**
 * Writes roles into a folder, a file each, says what became of them, and gives the exit code. Where a format is named they are
 * printed with what became of each. Throws a UserError where something could not be written, after what was written is said.
 */
export async function writeFiles(contents: readonly RoleContent[], request: IntoFolder, progress: Progress, world: World): Promise<number> {
	const {isDryRun, track, level} = request;
	const folder = resolve(world.cwd, request.out);
	progress.begin(`Looking for roles in ${request.out}`);
	const existing = readExistingRoles(folder, files => progress.tell(`Looking for roles in ${request.out}: ${files.toLocaleString('en')} files`, null));
	progress.clear();
	await say(existing.problems.slice(0, 5).flatMap(problemLines), world);
	const overruled = new Set([...(track === null ? [] : ['track']), ...(level === null ? [] : ['level'])]);
	const done: Written[] = [];
	let failure: UserError | null = null;
	const hold = world.holdInterrupts?.();
	try {
		for (const written of writeRoles(contents, existing.roles, {folder, isDryRun, overruled})) {
			done.push(written);
			progress.tell(`Writing: ${done.length.toLocaleString('en')} of ${contents.length.toLocaleString('en')}`, done.length / contents.length);
			if (done.length % filesAtOnce === 0) await breathe();
			if (hold?.isInterrupted() === true) break;
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		failure = error;
	} finally {
		hold?.release();
		progress.clear();
	}
	if (request.format === null) await say(writtenLines(done, request.out, isDryRun), world);
	else await printFiles(done, request, world);
	if (failure !== null && done.length === 0) throw failure;
	const isWhole = done.length === contents.length;
	const sum = `${isWhole ? count(done.length, 'role') : `${done.length.toLocaleString('en')} of ${count(contents.length, 'role')}`} imported into ${request.out}: ${writtenSum(done)}${isDryRun ? '; nothing written' : ''}.`;
	await say([failure === null && !isWhole ? `Interrupted: ${sum}` : sum], world);
	if (failure !== null) throw failure;
	if (!isWhole) return interrupted;
	return done.every(({status}) => status === 'refused') ? nothingWritten : imported;
}

/** Prints what became of roles, in the format that is named. */
export async function printFiles(all: readonly Written[], request: IntoFolder, world: World): Promise<void> {
	if (request.format === null) return;
	const files = all.map(({id, status, path, content, changes, stays, reason}): ImportedFile => {
		const {title, team = null, track = null, level = null, intake = null, source = null} = content;
		return {id, status, file: join(request.out, path), facts: {title, company: companyName(content), team, track, level, intake, source}, changes: changes.map(({key, before, after}) => ({name: key, old: before, new: after})), stays, reason};
	});
	await writeAll(world.stdout, await printImportedFiles(files, request.format, chooseAppearance(world.env, request, world.terminal)));
}
