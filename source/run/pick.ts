import {chooseAppearance} from '../appearance.js';
import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import {printRoles} from '../print/print.js';
import {indexCatalog} from '../query/index-catalog.js';
import {listRoles, unmatched} from '../query/list-roles.js';
import {parseQuery} from '../query/parse-query.js';
import type {Request} from '../request.js';
import {checkNames} from './check-names.js';
import {contentWriter} from './content-writer.js';
import {loadCatalog} from './load-catalog.js';
import {blameMessage, catalogMessages, nothingLoaded, say} from './messages.js';
import {tellProgress} from './tell-progress.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/** As a shell has it when a program was interrupted. */
const leftWithoutChoice = 130;

/**
 * Lets a person choose roles on the terminal itself, prints them as `list` does, and gives the exit code: 130 where the
 * explorer was left without a choice.
 */
export async function pick(request: Request & {readonly kind: 'pick'}, world: World): Promise<number> {
	const progress = tellProgress(world);
	const catalog = await loadCatalog(request.content, world, {isCached: request.isCached, progress});
	await say(catalogMessages(catalog, progress.told()), world);
	if (catalog.roles.length === 0) throw nothingLoaded(catalog);
	const index = indexCatalog(catalog);
	checkNames(index, request.filters);
	const {hits, total, blame, remarks} = listRoles(index, parseQuery(request.text), request.filters, {sort: null, limit: null});
	await say(remarks, world);
	if (request.one && total < 2) {
		if (total === 1) return printTaken(hits.map(({role}) => role), catalog, request, world);
		if (blame !== null) await say([blameMessage(blame)], world);
		return 1;
	}

	const {cwd, env, platform} = world;
	const appearance = chooseAppearance(env, request, {isTerminal: true, columns: null});
	const canDraw = world.openExplorer !== null && env['TERM'] !== 'dumb';
	const ended = canDraw ? await world.openExplorer({catalog, request, appearance, cwd, env, platform, profile: null, reload: () => loadCatalog(request.content, world, {isCached: request.isCached}), reloadProfile: null}) : null;
	if (ended === null) throw new UserError('There is no terminal to pick on.', 'reality list prints every match; --one takes a single one without asking.');
	const {taken, code} = ended;
	if (taken === null || taken === undefined) return code === 0 ? leftWithoutChoice : code;
	return printTaken(taken, catalog, request, world);
}

async function printTaken(roles: readonly Role[], catalog: Catalog, request: Request & {readonly kind: 'pick'}, world: World): Promise<number> {
	const format = request.format ?? (world.terminal.isTerminal ? 'table' : 'tsv');
	const appearance = chooseAppearance(world.env, request, world.terminal);
	const list = {hits: roles.map(unmatched), total: roles.length, blame: null, remarks: []};
	await writeAll(world.stdout, await printRoles(list, format, format === 'yaml' ? {...appearance, contentOf: await contentWriter(catalog)} : appearance));
	return 0;
}
