// The shipped content, read and recognised once, here: the program starts from JSON and needs no YAML parser,
// no dictionary and no validation to list its own roles.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

/**
 * The loader of the program itself, as a module that this Node runs.
 *
 * @param {{project: string, temporary: string}} folders
 * @returns {Promise<typeof import('../source/content/load-content.js')>}
 */
async function importLoader({project, temporary}) {
	const file = join(temporary, 'load-content.mjs');
	const build = await rolldown({input: join(project, 'source/content/load-content.ts'), platform: 'node', external: [/^node:/u]});
	await build.write({file, format: 'esm', codeSplitting: false});
	await build.close();
	return import(pathToFileURL(file).href);
}

/**
 * Write `builtin.json`, a catalog of `content/`, and `vocabulary.json`, every skill it knows. Throws when the content has a problem of any kind.
 *
 * @param {{project: string, directory: string}} options `project`: where content/ is. `directory`: where to write.
 */
export async function compileContent({project, directory}) {
	const temporary = mkdtempSync(join(project, 'node_modules/.cache/content-'));
	try {
		const {loadContent} = await importLoader({project, temporary});
		const catalog = loadContent({
			sources: ['content'],
			cwd: project,
			builtin: () => ({roles: [], tracks: [], skills: [], vocabulary: () => []}),
			readStdin: () => '',
		});
		if (catalog.problems.length > 0) {
			throw new Error(catalog.problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`).join('\n'));
		}
		// The vocabulary is many times larger than the roles, and only needed to recognise skills in other content.
		writeFileSync(join(directory, 'builtin.json'), JSON.stringify({...catalog, sources: ['builtin']}));
		writeFileSync(join(directory, 'vocabulary.json'), JSON.stringify(catalog.vocabulary()));
	} finally {
		rmSync(temporary, {recursive: true, force: true});
	}
}
