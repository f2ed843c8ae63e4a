import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {setImmediate as breathe} from 'node:timers/promises';
import type {RoleContent} from '../content/definition.js';
import {UserError} from '../errors.js';
import type {Track} from '../model/track.js';
import {readExistingRoles} from '../postings/existing-roles.js';
import {importText} from '../postings/import-text.js';
import {roleToText} from '../postings/role-text.js';
import {type Written, writeRoles} from '../postings/write-roles.js';
import type {Request} from '../request.js';
import {nearest} from '../text/nearest.js';
import {chooseRoles} from './choose-roles.js';
import {openProgress, type Progress} from './import-progress.js';
import {count, reportLines, writtenLines, writtenSum} from './import-report.js';
import {listSources} from './import-sources.js';
import {problemLines, say} from './messages.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

type ImportRequest = Request & {readonly kind: 'import'};

const imported = 0;
const nothingFound = 1;
const nothingReadable = 2;
const interrupted = 130;

/** After so many files others get a turn: an interrupt is heard. */
const filesAtOnce = 20;

/** Imports postings: roles as YAML on standard output, or into files; what became of them on standard error. Gives the exit code. */
export async function importPostings(request: ImportRequest, world: World): Promise<number> {
	const {tracks} = world.builtin();
	refuseUnknownTrack(request.track, tracks);
	if (request.out !== null) refuseFile(request.out, world);
	const progress = openProgress(world);
	const {roles, isAllUnreadable} = await readAll(request, tracks, progress, world);
	if (roles.length === 0) return isAllUnreadable ? nothingReadable : nothingFound;
	const {chosen, messages} = chooseRoles(roles, request, world.builtin());
	await say(messages, world);
	if (chosen.length === 0) return nothingFound;
	if (request.out !== null) return writeFiles(chosen, request.out, request, progress, world);
	if (!request.isDryRun) await writeAll(world.stdout, chosen.map(content => `---\n${roleToText(content)}`));
	await say([`${count(chosen.length, 'role')} imported${request.isDryRun ? ', nothing written' : ''}.`], world);
	return imported;
}

/** The roles of all sources. One that cannot be read is said and does not keep the others back. */
async function readAll({sources, track, level, company}: ImportRequest, tracks: readonly Track[], progress: Progress, world: World): Promise<{readonly roles: readonly RoleContent[]; readonly isAllUnreadable: boolean}> {
	const roles: RoleContent[] = [];
	let unreadable = 0;
	const all = listSources(sources, world);
	for (const [at, source] of all.entries()) {
		progress.tell('Reading', at, all.length === 1 ? null : all.length);
		try {
			const {name, text, address, only} = await source.read();
			const read = importText(text, {address}, {track, level, company}, tracks);
			const wanted = only === null ? read : {...read, roles: read.roles.filter(({content}) => content.source?.includes(only) === true), refused: [], skipped: []};
			if (read.problem !== null) unreadable++;
			for (const {content} of wanted.roles) roles.push(content);
			progress.clear();
			await say(reportLines(source.isFromFolder ? source.name : name, wanted), world);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			unreadable++;
			progress.clear();
			await say([error.message, ...(error.hint === null ? [] : [`  ${error.hint}`])], world);
		}
	}
	return {roles: withoutTwins(roles), isAllUnreadable: unreadable === all.length};
}

/** A posting that is there twice, word for word, as in a board and beside it. */
function withoutTwins(roles: readonly RoleContent[]): readonly RoleContent[] {
	return [...new Map(roles.map(content => [JSON.stringify(content), content])).values()];
}

async function writeFiles(contents: readonly RoleContent[], out: string, {isDryRun, track, level}: ImportRequest, progress: Progress, world: World): Promise<number> {
	const folder = resolve(world.cwd, out);
	const existing = readExistingRoles(folder);
	await say(existing.problems.slice(0, 5).flatMap(problemLines), world);
	const overruled = new Set([...(track === null ? [] : ['track']), ...(level === null ? [] : ['level'])]);
	const hold = world.holdInterrupts?.();
	const done: Written[] = [];
	try {
		for (const written of writeRoles(contents, existing.roles, {folder, isDryRun, overruled})) {
			done.push(written);
			progress.tell('Writing', done.length, contents.length);
			if (done.length % filesAtOnce === 0) await breathe();
			if (hold?.isInterrupted() === true) break;
		}
	} finally {
		hold?.release();
		progress.clear();
	}
	await say(writtenLines(done, out, isDryRun), world);
	const sum = `${count(done.length, 'role')} imported into ${out}: ${writtenSum(done)}${isDryRun ? '; nothing written' : ''}.`;
	const isWhole = done.length === contents.length;
	await say([isWhole ? sum : `Interrupted: ${sum.replace(' imported', ` of ${contents.length} imported`)}`], world);
	return isWhole ? imported : interrupted;
}

/** Roles are written a file each: into a folder that is there or will be, never into a file. */
function refuseFile(out: string, {cwd}: World): void {
	const place = resolve(cwd, out);
	if (existsSync(place) && !statSync(place).isDirectory()) throw new UserError(`${out} is a file, not a folder.`, 'Without --out the roles go to standard output.');
}

function refuseUnknownTrack(track: string | null, tracks: readonly Track[]): void {
	if (track === null || tracks.some(({id}) => id === track)) return;
	const meant = nearest(track, tracks.map(({id}) => id));
	throw new UserError(`There is no track "${track}".`, meant === null ? `There are ${tracks.map(({id}) => id).join(', ')}.` : `Did you mean ${meant}?`);
}
