import {chooseAppearance} from './appearance.js';
import {helpForAll, helpForCommand} from './arguments/help.js';
import {commands, isTopic} from './arguments/commands.js';
import {parseArguments} from './arguments/parse-arguments.js';
import {UserError} from './errors.js';
import type {Catalog} from './model/catalog.js';
import type {Profile} from './model/profile.js';
import type {Request} from './request.js';
import {commandLine, quoteForShell} from './request-to-command.js';
import {answer, type Question} from './run/answer.js';
import {check} from './run/check.js';
import {loadCatalog} from './run/load-catalog.js';
import {loadProfile, readProfileFile, readProfileNow} from './run/profile.js';
import {blameMessage, catalogMessages, nothingLoaded, say} from './run/messages.js';
import {contentWriter} from './run/content-writer.js';
import {tellProgress} from './run/tell-progress.js';
import type {World} from './run/world.js';
import {writeAll} from './run/write-all.js';

/** Exit codes. What a check finds wrong ends like wrong usage: scripts stop at both. */
const found = 0;
const nothingFound = 1;
const wrong = 2;

/** How wide help is where nothing says how wide it may be. */
const usualColumns = 80;

/**
 * Does what a command line asks for and gives the exit code. A person's mistake is said on standard error; any other
 * error is thrown.
 *
 * @param argv What follows the program's name.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
	// Every write hears of its own failure; without a listener the stream would throw it a second time.
	for (const stream of [world.stdout, world.stderr]) stream.on('error', () => {});
	try {
		return await carryOut(await parseArguments(argv, world.env), {...world, readStdin: once(world.readStdin), builtin: once(world.builtin)});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		await say([error.message, ...(error.hint === null ? [] : [error.hint])], world);
		return wrong;
	}
}

/** Standard input can be read a single time, and what is shipped need not be twice; content is read again when a file beside it has changed. */
function once<Value extends object>(read: () => Value): () => Value {
	let answer: Value | null = null;
	return () => (answer ??= read());
}

async function carryOut(request: Request, world: World): Promise<number> {
	switch (request.kind) {
		case 'help': {
			const {columns, color: isBold} = chooseAppearance(world.env, {color: 'auto', width: request.width}, world.terminal);
			const {command} = request;
			const text = command !== null && isTopic(command) ? helpForCommand(command, columns ?? usualColumns, {isBold}) : helpForAll(columns ?? usualColumns);
			await writeAll(world.stdout, [text]);
			return found;
		}
		case 'version':
			await writeAll(world.stdout, [`${world.version}\n`]);
			return found;
		case 'check':
			return check(request, world);
		case 'import':
			return (await import('./run/import.js')).importPostings(request, world);
		case 'pick':
			return (await import('./run/pick.js')).pick(request, world);
		case 'diff':
			return (await import('./run/diff.js')).diff(request, world);
		case 'completion':
			return (await import('./run/complete.js')).completeLine(request, world);
		case 'explore':
		case 'list':
		case 'search':
		case 'show':
		case 'compare':
		case 'skills':
		case 'fit': {
			const progress = tellProgress(world);
			const catalog = await loadCatalog(request.content, world, {isCached: request.isCached, progress});
			return answerFrom(catalog, catalogMessages(catalog, progress.told()), request, world);
		}
	}
}

/** @param messages What is still to say of the catalog. */
async function answerFrom(catalog: Catalog, messages: readonly string[], request: Question, world: World): Promise<number> {
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
		if (ended.print !== null) return carryOut(ended.print, world);
		return ended.code;
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
