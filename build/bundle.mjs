// Source → one directory of CommonJS chunks. CommonJS because Node starts it several times faster than the
// same code as ES modules; chunks because a piped `list` must not load what only the explorer needs.
import {createHash} from 'node:crypto';
import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {rolldown} from 'rolldown';
import {replaceModules} from './replacements.mjs';

/** So many digits tell a build from any other. */
const hashLength = 12;

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
	// On Windows either slash may part the path of a module.
	const reached = new Set([entry, entry.replaceAll('\\', '/')]);
	for (const id of reached) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	return reached;
}

/**
 * Bundle the program into `directory`, as `main.cjs` and what it loads. A warning of the bundler is an error here.
 *
 * @param {{source: string, directory: string, minify?: boolean, drawsAsPackaged?: boolean}} options `source`: the folder that holds cli.ts.
 *   `drawsAsPackaged`: without the replacements that make drawing faster.
 * @returns {Promise<readonly string[]>} The files of everything that went into the bundle.
 */
export async function bundle({source, directory, minify = true, drawsAsPackaged = false}) {
	const entry = join(source, 'cli.ts');
	// What every run loads; what a Tab does, which has no time for the next one; what every answer does. A module goes into
	// the first that loads it at once.
	const parts = [['main', entry], ['complete', join(source, 'run', 'complete.ts')], ['answer', join(source, 'run', 'answer-question.ts')]];
	/** @type {Map<string, Set<string>>} */
	const atOnce = new Map();
	const build = await rolldown({
		input: {main: entry},
		platform: 'node',
		external: [/^node:/u],
		plugins: [replaceModules({drawsAsPackaged})],
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
		codeSplitting: {
			groups: parts.map(([part, first], at) => ({
				debugName: part,
				priority: parts.length - at,
				name(/** @type {string} */ id, /** @type {Parameters<typeof loadedAtOnce>[1]} */ graph) {
					if (!atOnce.has(part)) atOnce.set(part, loadedAtOnce(first, graph));
					return atOnce.get(part)?.has(id) ? part : null;
				},
			})),
		},
	});
	await build.close();
	for (const chunk of output) {
		if (chunk.type === 'chunk') writeFileSync(join(directory, chunk.fileName), toAscii(chunk.code));
	}
	return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

/**
 * Bundle what starts the program into `directory`, beside the chunks of `bundle`: `cli.cjs`, the command, and
 * `keep-code.cjs`. Two bundles, so that the command is a single file.
 *
 * @param {{source: string, directory: string}} options `source`: the folder that holds start/.
 */
export async function bundleStart({source, directory}) {
	const hash = createHash('sha256');
	for (const file of readdirSync(directory).filter((name) => name.endsWith('.cjs')).sort()) hash.update(readFileSync(join(directory, file)));
	const codeBuild = hash.digest('hex').slice(0, hashLength);
	for (const [entry, name, banner] of [['start.ts', 'cli.cjs', '#!/usr/bin/env node'], ['keep-code.ts', 'keep-code.cjs', '']]) {
		const build = await rolldown({
			input: join(source, 'start', entry),
			platform: 'node',
			external: [/^node:/u],
			transform: {target: 'node20.19', define: {codeBuild: JSON.stringify(codeBuild)}},
		});
		await build.write({file: join(directory, name), format: 'cjs', minify: true, codeSplitting: false, banner});
		await build.close();
	}
	chmodSync(join(directory, 'cli.cjs'), 0o755);
}
