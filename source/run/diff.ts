import {chooseAppearance} from '../appearance.js';
import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import {printDiff} from '../print/print-diff.js';
import {isChanged} from '../query/diff/answer.js';
import {diffCatalogs} from '../query/diff/diff-catalogs.js';
import {indexCatalog} from '../query/index-catalog.js';
import {narrowCatalog} from '../query/narrow.js';
import {parseQuery} from '../query/parse-query.js';
import type {Request, Shared} from '../request.js';
import {checkNames} from './check-names.js';
import {loadCatalog} from './load-catalog.js';
import {blameMessage, catalogMessages, say} from './messages.js';
import {tellProgress} from './tell-progress.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/** Prints what changed between two contents and gives the exit code: 0 where something did, 1 where nothing did. */
export async function diff(request: Request & {readonly kind: 'diff'}, world: World): Promise<number> {
	const {filters} = request;
	const [old, next] = [await loadRoles(request.old, request, world), await loadRoles(request.next, request, world)];
	// A track or skill that only one of them knows is no mistake.
	const trackIds = new Set(next.tracks.map(({id}) => id));
	const known: Catalog = {...next, roles: [...next.roles, ...old.roles], tracks: [...next.tracks, ...old.tracks.filter(({id}) => !trackIds.has(id))], skills: [...next.skills, ...old.skills]};
	const indexes = [indexCatalog(old), indexCatalog(next)] as const;
	checkNames({...indexes[1], catalog: known}, filters);
	const query = parseQuery(request.text);
	const [before, after] = [narrowCatalog(indexes[0], query, filters), narrowCatalog(indexes[1], query, filters)];
	const answer = diffCatalogs(before.catalog, after.catalog);
	await say(after.remarks, world);

	const appearance = chooseAppearance(world.env, request, world.terminal);
	if (isChanged(answer)) {
		await writeAll(world.stdout, await printDiff(answer, request.format ?? (world.terminal.isTerminal ? 'table' : 'tsv'), appearance));
		return 0;
	}
	// An empty answer is an answer to a program: an object without changes, or a header alone.
	if (request.format === 'json' || request.format === 'csv') await writeAll(world.stdout, await printDiff(answer, request.format, appearance));
	const isNothingThere = answer.same === 0 && after.blame !== null;
	await say([isNothingThere ? blameMessage(after.blame) : `Nothing changed: ${answer.same === 1 ? 'the one role asks' : `all ${answer.same} roles ask`} the same.`], world);
	return 1;
}

async function loadRoles(source: string, {isCached}: Pick<Shared, 'isCached'>, world: World): Promise<Catalog> {
	const progress = tellProgress(world);
	const catalog = await loadCatalog([source], world, {isCached, progress});
	await say(catalogMessages(catalog, progress.told()), world);
	if (catalog.roles.length === 0) throw new UserError(`No role could be loaded from ${source === '-' ? 'standard input' : source}.`);
	return catalog;
}
