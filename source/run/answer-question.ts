import {chooseAppearance} from '../appearance.js';
import {commands, isTopic} from '../arguments/commands.js';
import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import type {Profile} from '../model/profile.js';
import type {Request} from '../request.js';
import {commandLine, quoteForShell} from '../request-to-command.js';
import {answer, type Question} from './answer.js';
import {contentWriter} from './content-writer.js';
import {loadCatalog} from './load-catalog.js';
import {blameMessage, catalogMessages, nothingLoaded, say} from './messages.js';
import {loadProfile, readProfileFile, readProfileNow} from './profile.js';
import {tellProgress} from './tell-progress.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/** Exit codes. */
const found = 0;
const nothingFound = 1;

/**
 * Answers a question about a catalog, in print or on the screen. Gives the exit code; or, where a person left the explorer
 * with a wish to print something, that request.
 *
 * @throws UserError where nothing could be loaded, or the question is a mistake.
 */
export async function answerQuestion(request: Question, world: World): Promise<number | Request> {
	const progress = tellProgress(world);
	const catalog = await loadCatalog(request.content, world, {isCached: request.isCached, progress});
	const messages = catalogMessages(catalog, progress.told());
	if (catalog.roles.length === 0) {
		await say(messages, world);
		throw nothingLoaded(catalog);
	}

	const profile = await profileOf(request, catalog, world);
	const {isFound, blame, remarks, print} = answer(request, catalog, profile ?? undefined);
	if (request.kind === 'explore' && !isFound) refuseMistyped(request);
	const appearance = chooseAppearance(world.env, request, world.terminal);
	if (request.kind === 'explore' && world.openExplorer !== null && isForScreen(request, world)) {
		await say(messages, world);
		const {cwd, env, platform} = world;
		const ended = await world.openExplorer({catalog, request, appearance, cwd, env, platform, profile, reload: () => loadCatalog(request.content, world, {isCached: request.isCached}), reloadProfile: request.profile === null ? null : () => readProfileNow(request.profile!, catalog, world)});
		if (ended === null) throw new UserError('There is no terminal that keys could come from.', 'reality list prints the roles.');
		return ended.print ?? ended.code;
	}

	await say([...messages, ...remarks, ...profileRemarks(request)], world);
	if (isFound) {
		const format = request.format ?? (world.terminal.isTerminal ? 'table' : 'tsv');
		await writeAll(world.stdout, await print(format, format === 'yaml' && request.kind !== 'fit' ? {...appearance, contentOf: await contentWriter(catalog)} : appearance));
		return found;
	}

	// An empty answer is an answer to a program: `[]`, or a header alone.
	if (request.format === 'json' || request.format === 'csv') await writeAll(world.stdout, await print(request.format, appearance));
	if (blame !== null) await say([blameMessage(blame)], world);
	return nothingFound;
}

/** The profile that a request is about: that of `fit` always, of the explorer where a file is named. */
async function profileOf(request: Question, catalog: Catalog, world: World): Promise<Profile | null> {
	if (request.kind === 'fit') return loadProfile(request, catalog, world);
	return request.kind === 'explore' && request.profile !== null ? readProfileFile(request.profile, catalog, world) : null;
}

/** A list shows nothing of a profile: better said than passed over. */
function profileRemarks(request: Question): readonly string[] {
	if (request.kind !== 'explore' || request.profile === null) return [];
	return [`--profile is for the explorer; ${commandLine({...request, kind: 'fit', have: []})} prints what it meets.`];
}

/** Whether the explorer is meant: on a terminal that can draw, unless a format or a limit asks for something printed. */
function isForScreen(request: Question, {terminal, env}: World): boolean {
	return terminal.isTerminal && env['TERM'] !== 'dumb' && request.format === null && request.limit === null;
}

/** A command that is mistyped looks like a query; one that finds something is one. */
function refuseMistyped(request: Question & {readonly kind: 'explore'}): void {
	const {mistyped, text} = request;
	if (mistyped === null) return;
	const [first, ...rest] = text.split(/\s+/u);
	// The words of a query are one argument, subjects and paths are one each.
	const line = isTopic(mistyped) && commands[mistyped].words === 'query' ? commandLine({...request, text: rest.join(' ')}) : [commandLine({...request, text: ''}), ...rest.map(quoteForShell)].join(' ');
	const meant = line.replace(/^reality/u, `reality ${mistyped}`);
	throw new UserError(`"${first}" is no command, and as a query it finds nothing.`, `Did you mean ${meant}? (reality -- ${first} looks for the word.)`);
}
