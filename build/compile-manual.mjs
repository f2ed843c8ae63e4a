// The manual page, made of the tables that also make --help and the footer of the explorer.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

/**
 * Write `reality.1`.
 *
 * @param {{project: string, directory: string}} options `project`: where source/ is. `directory`: where to write.
 */
export async function compileManual({project, directory}) {
	const temporary = mkdtempSync(join(project, 'node_modules/.cache/manual-'));
	try {
		const build = await rolldown({
			input: {manual: join(project, 'source/arguments/manual.ts'), keys: join(project, 'source/explorer/keys/key-table.ts')},
			platform: 'node',
			external: [/^node:/u],
		});
		await build.write({dir: temporary, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'});
		await build.close();
		const {manualPage} = await import(pathToFileURL(join(temporary, 'manual.mjs')).href);
		const {keyTable} = await import(pathToFileURL(join(temporary, 'keys.mjs')).href);
		const {version} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
		writeFileSync(join(directory, 'reality.1'), manualPage({version, keys: keyTable}));
	} finally {
		rmSync(temporary, {recursive: true, force: true});
	}
}
