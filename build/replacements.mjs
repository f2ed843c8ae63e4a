// What the bundle takes otherwise than its packages ship it, each for a reason. Every edit throws when the
// package no longer says what is edited, so that an update cannot undo one in silence.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const require = createRequire(import.meta.url);
const replacements = fileURLToPath(new URL('replacements/', import.meta.url));
const yoga = dirname(require.resolve('yoga-layout'));
const meow = dirname(require.resolve('meow'));
const yogaLoader = join(yoga, '../binaries/yoga-wasm-base64-esm.js');

/** Modules that are taken from elsewhere. The `yoga-layout-…` names are used by replacements/yoga-layout.mjs alone. */
const replacedModules = new Map([
	['yoga-layout', join(replacements, 'yoga-layout.mjs')],
	['yoga-layout-loader', yogaLoader],
	['yoga-layout-wrapper', join(yoga, 'wrapAssembly.js')],
	['yoga-layout-enums', join(yoga, 'generated/YGEnums.js')],
]);

/** Lines of packages that are changed: file → [what it says, what the bundle takes]. */
const edits = new Map([
	// Ink waits for React's developer tools at its top level when DEV=true is in the environment, which no CommonJS
	// chunk can. Whoever explores jobs is not debugging React, and the tools are not installed.
	[
		join(dirname(require.resolve('ink')), 'reconciler.js'),
		[
			["await import('./devtools.js')", 'undefined'],
			['await loadPackageJson()', 'undefined'],
		],
	],
	// meow looks for the nearest package.json unless it is given one, as arguments.ts does. Merely loading what
	// it would look with (semver, SPDX licences, Babel's code frames, child_process) takes as long as starting Node.
	[
		join(meow, 'options.js'),
		[
			[
				"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
				'const readPackageUpSync = () => undefined;\nconst normalizePackageData = () => {};',
			],
		],
	],
	[
		join(meow, 'dependencies.js'),
		[
			['var libExports = requireLib$1();', ''],
			['var normalizeExports = requireNormalize();', ''],
			['const normalizePackageData = getDefaultExportFromCjs(normalizeExports);', 'const normalizePackageData = undefined;'],
			["import { execFile } from 'node:child_process';", ''],
			['promisify(execFile);', ''],
		],
	],
]);

/** Yoga keeps its WebAssembly as base64 within its loader: it is taken out, and becomes the bytes of a module. */
const wasmInLoader = /"data:application\/octet-stream;base64,([^"]+)"/u;
const wasmModule = '\0yoga-layout-wasm';

/** @param {string} id */
function loadYoga(id) {
	const code = readFileSync(yogaLoader, 'utf8');
	const base64 = wasmInLoader.exec(code)?.[1];
	if (base64 === undefined) throw new Error('yoga-layout no longer embeds its WebAssembly: see build/replacements/yoga-layout.mjs');
	return id === wasmModule ? `export default Buffer.from('${base64}', 'base64');` : code.replace(wasmInLoader, '""');
}

/** @returns {import('rolldown').Plugin} */
export function replaceModules() {
	return {
		name: 'replace-modules',
		resolveId(name) {
			return name === 'yoga-layout-wasm' ? wasmModule : (replacedModules.get(name) ?? null);
		},
		load(id) {
			return id === wasmModule || id === yogaLoader ? loadYoga(id) : null;
		},
		transform(code, id) {
			const lines = edits.get(id);
			if (lines === undefined) return null;
			return lines.reduce((edited, [from, to]) => {
				if (!edited.includes(from)) throw new Error(`${id} no longer says "${from}": see build/replacements.mjs`);
				return edited.replace(from, to);
			}, code);
		},
	};
}
