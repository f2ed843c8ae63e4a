import {resolve} from 'node:path';
import {chooseAppearance} from '../appearance.js';
import type {RoleContent} from '../content/definition.js';
import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import type {Track} from '../model/track.js';
import {importText} from '../postings/import-text.js';
import {roleToText} from '../postings/role-text.js';
import {refusePlace} from '../postings/write-file.js';
import {each} from '../print/each.js';
import {printImported} from '../print/print-imported.js';
import type {Format, Request} from '../request.js';
import {nearest} from '../text/nearest.js';
import {chooseRoles} from './choose-roles.js';
import {openProgress, type Progress} from './import-progress.js';
import {count, reportLines} from './import-report.js';
import {listSources} from './import-sources.js';
import {buildImported} from './imported-roles.js';
import {say} from './messages.js';
import {readOwnContent} from './read-own-content.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';
import {printFiles, writeFiles} from './write-imported.js';

export type ImportRequest = Request & {readonly kind: 'import'};

/** So many characters take their time. */
const longText = 1_000_000;

const imported = 0;
const nothingFound = 1;
const nothingReadable = 2;

/** Imports postings: roles on standard output, as YAML where no other format is named, or into files; what became of them on standard error. Gives the exit code. */
export async function importPostings(request: ImportRequest, world: World): Promise<number> {
	const base = world.builtin();
	refuseUnknownTrack(request.track, base.tracks);
	// Before a board is fetched that has no place to go to.
	if (request.out !== null) refusePlace(resolve(world.cwd, request.out), request.out, request);
	const progress = openProgress(world);
	const {roles, isAllUnreadable} = await readAll(request, base, progress, world);
	if (isAllUnreadable && roles.length === 0) return nothingReadable;
	if (request.text !== '') progress.begin('Choosing');
	const {chosen, messages} = roles.length === 0 ? {chosen: [], messages: []} : chooseRoles(roles, request, base);
	progress.clear();
	await say(messages, world);
	if (chosen.length === 0) {
		await printNothing(request, world);
		return nothingFound;
	}
	if (request.out !== null) return writeFiles(chosen, {...request, out: request.out}, progress, world);
	if (!request.isDryRun) await printRoles(chosen, request, world);
	await say([`${count(chosen.length, 'role')} imported${request.isDryRun ? ', nothing written' : ''}.`], world);
	return imported;
}

async function printRoles(contents: readonly RoleContent[], request: ImportRequest, world: World): Promise<void> {
	const format = request.format ?? 'yaml';
	// As it was read: what recognition finds need not be known for that.
	if (format === 'yaml') await writeAll(world.stdout, each(contents, content => `---\n${roleToText(content)}`));
	else await writeAll(world.stdout, await printImported(buildImported(contents, world.builtin()), format, chooseAppearance(world.env, request, world.terminal)));
}

/** An empty answer is an answer to a program: `[]`, or a header alone. */
async function printNothing(request: ImportRequest, world: World): Promise<void> {
	const empty: readonly (Format | null)[] = ['json', 'csv'];
	if (!empty.includes(request.format)) return;
	if (request.out === null) await printRoles([], request, world);
	else await printFiles([], {...request, out: request.out}, world);
}

/** The roles of all sources. One that cannot be read is said and does not keep the others back. */
async function readAll({sources, track, level, company}: ImportRequest, base: Catalog, progress: Progress, world: World): Promise<{readonly roles: readonly RoleContent[]; readonly isAllUnreadable: boolean}> {
	const roles: RoleContent[] = [];
	let unreadable = 0;
	const all = listSources(sources, world);
	for (const [at, source] of all.entries()) {
		progress.tell(`Reading: ${at} of ${all.length.toLocaleString('en')} sources`, at / all.length);
		try {
			const {name, text, address, only} = await source.read(progress);
			if (text.length > longText) progress.begin(`Reading ${name}`);
			const overrides = {track, level, company};
			const read = readOwnContent(text, overrides, base) ?? importText(text, {address}, overrides, base.tracks, part => progress.tell(`Reading ${name}`, part));
			const found = text.trim() === '' ? {...read, notes: [...read.notes, 'It is empty; what was to fill it may have failed.']} : read;
			const wanted = only === null ? found : {...found, roles: read.roles.filter(({content}) => content.source?.includes(only) === true), refused: [], skipped: []};
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

function refuseUnknownTrack(track: string | null, tracks: readonly Track[]): void {
	if (track === null || tracks.some(({id}) => id === track)) return;
	const meant = nearest(track, tracks.map(({id}) => id));
	throw new UserError(`There is no track "${track}".`, meant === null ? `There are ${tracks.map(({id}) => id).join(', ')}.` : `Did you mean ${meant}?`);
}
