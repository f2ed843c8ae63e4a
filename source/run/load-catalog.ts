import {cacheFolder} from '../content/cache/cache-folder.js';
import type {KeptContent} from '../content/cache/kept-content.js';
import type {LoadOptions} from '../content/load-content.js';
import type {Catalog} from '../model/catalog.js';
import type {ProgressLine} from './tell-progress.js';
import type {World} from './world.js';

export type HowToLoad = {
	/** Whether what an earlier run kept may be taken, and something be kept for the next. */
	readonly isCached: boolean;
	/** Told how far it is. */
	readonly progress?: ProgressLine;
};

/**
 * The catalog of what `--content` names; the shipped roles where it names nothing. Only content of a person's own loads
 * the code that reads and checks it, and only where it is not as it was when it was last read.
 */
export async function loadCatalog(content: readonly string[], world: World, {isCached, progress}: HowToLoad): Promise<Catalog> {
	if (content.every(source => source === 'builtin')) return world.builtin();
	const kept = isCached ? await lookForKept(content, world) : null;
	const catalog = kept?.catalog ?? (await parse(content, world, progress));
	if (catalog !== kept?.catalog) kept?.keep(catalog);
	return catalog;
}

/** Null where nothing can be kept: standard input is another one each time. */
async function lookForKept(sources: readonly string[], {env, platform, cwd, version, build = () => '', builtin}: World): Promise<KeptContent | null> {
	const folder = cacheFolder(env, platform);
	if (folder === null || sources.includes('-')) return null;
	const {keptContent} = await import('../content/cache/kept-content.js');
	return keptContent({sources, cwd, folder, program: `${version} ${build()}`, vocabulary: () => builtin().vocabulary(), now: Date.now()});
}

async function parse(content: readonly string[], world: World, progress?: ProgressLine): Promise<Catalog> {
	const {loadContent} = await import('../content/load-content.js');
	const options = await loadOptions(content, world);
	if (progress === undefined) return loadContent(options);
	try {
		return loadContent({...options, onProgress: progress.onProgress, onProblem: progress.onProblem});
	} finally {
		progress.end();
	}
}

/** What reading content needs; standard input is read here, and only where `-` says so. */
export async function loadOptions(sources: readonly string[], {builtin, cwd, readStdin}: World): Promise<LoadOptions> {
	const input = sources.includes('-') ? await readStdin() : '';
	return {sources, builtin, cwd, readStdin: () => input};
}
