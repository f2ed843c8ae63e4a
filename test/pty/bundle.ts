import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Plugin, rolldown} from 'rolldown';

/** A program that Node can run, and what takes it away again. */
export type Bundle = {readonly file: string; readonly remove: () => Promise<void>};

/**
 * Bundles a TypeScript program with everything it imports into a temporary folder, the way the shipped one is made: one program, nothing to install.
 * @param entry Its path from the root of the repository.
 * @param plugins What the shipped program is bundled with besides.
 */
export async function bundle(entry: string, plugins: readonly Plugin[] = []): Promise<Bundle> {
	const folder = await mkdtemp(path.join(tmpdir(), 'reality-test-'));
	const build = await rolldown({
		input: path.resolve(entry),
		platform: 'node',
		plugins: [
			...plugins,
			{
				// Ink imports it only where it is asked to debug.
				name: 'without-devtools',
				resolveId: source => (source === 'react-devtools-core' ? '\0empty' : null),
				load: id => (id === '\0empty' ? 'export default {};' : null),
			},
		],
		logLevel: 'silent',
	});
	await build.write({dir: folder, format: 'esm', entryFileNames: 'program.mjs', chunkFileNames: '[name].mjs'});
	await build.close();
	return {
		file: path.join(folder, 'program.mjs'),
		remove: async () => rm(folder, {recursive: true, force: true}),
	};
}
