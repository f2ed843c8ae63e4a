// Source → one directory of CommonJS chunks. CommonJS because Node starts it several times faster than the
// same code as ES modules; chunks because a piped `list` must not load what only the explorer needs.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {rolldown} from 'rolldown';
import {replaceModules} from './replacements.mjs';

const notAscii = /[^\0-\x7F]/g;
const rawTemplate = /String\.raw`(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^`{}]*\})*`/gs;
const expressionInTemplate = /(\$\{[^`{}]*\})/;

function escaped(/** @type {string} */ unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The same JavaScript in ASCII alone: Node keeps it in half the memory, and reads it without decoding. An escape means
 * the character itself in strings, patterns and names; but `String.raw` reads the escape, and gets a value instead.
 *
 * @param {string} code
 */
function toAscii(code) {
	const withoutRaw = code.replaceAll(rawTemplate, (template) => {
		const parts = template.split(expressionInTemplate);
		return parts.map((part, index) => (index % 2 === 1 ? part : part.replaceAll(notAscii, (unit) => `\${"${escaped(unit)}"}`))).join('');
	});
	return withoutRaw.replaceAll(notAscii, escaped);
}

/**
 * Every module that `entry` loads at once, by static imports alone. They belong into its own chunk: left to itself the
 * bundler makes a chunk of whatever several commands share, and each is one more file to open.
 *
 * @param {string} entry
 * @param {{getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null}} graph
 */
function loadedAtOnce(entry, graph) {
	const reached = new Set([entry]);
	for (const id of reached) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	return reached;
}

/**
 * Bundle the program into `directory`, as `main.cjs` and what it loads. A warning of the bundler is an error here.
 *
 * @param {{source: string, directory: string, minify?: boolean}} options `source`: the folder that holds cli.ts.
 * @returns {Promise<readonly string[]>} The files of everything that went into the bundle.
 */
export async function bundle({source, directory, minify = true}) {
	const entry = join(source, 'cli.ts');
	/** @type {Set<string> | undefined} */
	let atOnce;
	const build = await rolldown({
		input: {main: entry},
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
		codeSplitting: {groups: [{debugName: 'main', name: (id, graph) => ((atOnce ??= loadedAtOnce(entry, graph)).has(id) ? 'main' : null)}]},
	});
	await build.close();
	for (const chunk of output) {
		if (chunk.type === 'chunk') writeFileSync(join(directory, chunk.fileName), toAscii(chunk.code));
	}
	return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}
