// Source → one directory of CommonJS chunks. CommonJS because Node starts it several times faster than the
// same code as ES modules; chunks because a piped `list` must not load what only the explorer needs.
import {join} from 'node:path';
import {rolldown} from 'rolldown';
import {replaceModules} from './replacements.mjs';

/**
 * Bundle the program into `directory`, as `main.cjs` and what it loads. A warning of the bundler is an error here.
 *
 * @param {{source: string, directory: string, minify?: boolean}} options `source`: the folder that holds cli.ts.
 * @returns {Promise<readonly string[]>} The files of everything that went into the bundle.
 */
export async function bundle({source, directory, minify = true}) {
	const build = await rolldown({
		input: {main: join(source, 'cli.ts')},
		platform: 'node',
		external: [/^node:/u],
		plugins: [replaceModules()],
		transform: {
			target: 'node20.19',
			jsx: {runtime: 'automatic', development: false},
			define: {'process.env.NODE_ENV': '"production"'},
		},
		onLog(level, log, handler) {
			if (level === 'warn') throw new Error(log.message);
			handler(level, log);
		},
	});
	const {output} = await build.write({
		dir: directory,
		format: 'cjs',
		entryFileNames: '[name].cjs',
		chunkFileNames: '[name]-[hash].cjs',
		minify,
	});
	await build.close();
	return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}
