import type {LoadOptions} from '../content/load-content.js';
import type {Catalog} from '../model/catalog.js';
import type {ProgressLine} from './tell-progress.js';
import type {World} from './world.js';

/**
 * The catalog of what `--content` names; the shipped roles where it names nothing. Only content of a person's own loads
 * the code that reads and checks it. `progress` is told how far that is.
 */
export async function loadCatalog(content: readonly string[], world: World, progress: ProgressLine | null = null): Promise<Catalog> {
	if (content.every(source => source === 'builtin')) return world.builtin();
	const {loadContent} = await import('../content/load-content.js');
	const options = await loadOptions(content, world);
	if (progress === null) return loadContent(options);
	try {
		return loadContent({...options, onProgress: progress.onProgress});
	} finally {
		progress.end();
	}
}

/** What reading content needs; standard input is read here, and only where `-` says so. */
export async function loadOptions(sources: readonly string[], {builtin, cwd, readStdin}: World): Promise<LoadOptions> {
	const input = sources.includes('-') ? await readStdin() : '';
	return {sources, builtin, cwd, readStdin: () => input};
}
