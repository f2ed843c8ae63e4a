// What the bundle takes otherwise than its packages ship it, each for a reason. An edit that no longer fits its
// package is an error, so that an update cannot undo one in silence.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const replacements = fileURLToPath(new URL('replacements/', import.meta.url));
const yoga = dirname(fileURLToPath(import.meta.resolve('yoga-layout')));
const ink = dirname(fileURLToPath(import.meta.resolve('ink')));
const yogaLoader = join(yoga, '../binaries/yoga-wasm-base64-esm.js');

/** Names that are taken from elsewhere. The longer ones are of our own, for the replacements to get at the originals. */
const replacedModules = new Map([
	['yoga-layout', join(replacements, 'yoga-layout.mjs')],
	['yoga-layout-loader', yogaLoader],
	['yoga-layout-wrapper', join(yoga, 'wrapAssembly.js')],
	['yoga-layout-enums', join(yoga, 'generated/YGEnums.js')],
	['string-width', join(replacements, 'string-width.mjs')],
	['string-width-original', fileURLToPath(import.meta.resolve('string-width'))],
	['graphemes', join(replacements, 'graphemes.mjs')],
	['recent', join(replacements, 'recent.mjs')],
	['ink-output', join(replacements, 'ink-output.mjs')],
	['ink-output-original', join(ink, 'output.js')],
]);

/**
 * A constant that holds a regular expression, made when it is first needed.
 *
 * @param {string} name
 * @returns {readonly [RegExp, string]}
 */
function lazyPattern(name) {
	return [new RegExp(`const ${name} = (/.+/[a-z]+);`), `const ${name} = lazily(() => $1);`];
}

/** Lines of packages that are changed: the file, and pairs of what it says and what the bundle takes. */
const edits = new Map([
	// Ink waits for React's developer tools at its top level when DEV=true is in the environment, which no CommonJS
	// chunk can. Whoever explores jobs is not debugging React, and the tools are not installed.
	[
		'ink/build/reconciler.js',
		[
			["await import('./devtools.js')", 'undefined'],
			['await loadPackageJson()', 'undefined'],
		],
	],
	// ink-output.mjs says why.
	['ink/build/renderer.js', [["import Output from './output.js';", "import Output from 'ink-output';"]]],
	// recent.mjs says why.
	['ink/build/measure-text.js', [['const cache = new Map();', "import {Recent} from 'recent';\nconst cache = new Recent(400);"]]],
	[
		'ink/build/wrap-text.js',
		[
			['const cache = {};', "import {Recent} from 'recent';\nconst cache = new Recent(400);"],
			['= cache[cacheKey];', '= cache.get(cacheKey);'],
			['cache[cacheKey] = wrappedText;', 'cache.set(cacheKey, wrappedText);'],
		],
	],
	// A text of nothing but styles and links is as it should be: no need to read it one character after the other.
	[
		'ink/build/sanitize-ansi.js',
		[
			['const sgrParametersRegex', "import {isStyled} from 'graphemes';\nconst sgrParametersRegex"],
			['if (!hasAnsiControlCharacters(text)) {', 'if (isStyled(text) || !hasAnsiControlCharacters(text)) {'],
		],
	],
	// Segmenting is left to graphemes.mjs, which says why.
	[
		'string-width/index.js',
		[
			['const segmenter = new Intl.Segmenter();', "import {graphemes as segmenter, lazily} from 'graphemes';"],
			lazyPattern('visibleCharacterRegex'),
			lazyPattern('spacingMarkRegex'),
			lazyPattern('rgiEmojiRegex'),
			lazyPattern('extendedPictographicRegex'),
		],
	],
	[
		'@alcalzone/ansi-tokenize/build/tokenize.js',
		[['const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });', "import {graphemes as segmenter} from 'graphemes';"]],
	],
	[
		'slice-ansi/tokenize-ansi.js',
		[["const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});", "import {graphemes as GRAPHEME_SEGMENTER} from 'graphemes';"]],
	],
	// What is needed once in a while, or never, is loaded then: the description of a crash, the size of a terminal that
	// does not tell it, and Node's assertions for one argument.
	[
		'ink/build/components/ErrorOverview.js',
		[
			["import StackUtils from 'stack-utils';", ''],
			[
				'const stackUtils = new StackUtils({\n    cwd: cwd(),\n    internals: StackUtils.nodeInternals(),\n});',
				`const stackUtils = {
					parseLine(line) {
						const StackUtils = require('stack-utils');
						return new StackUtils({cwd: cwd(), internals: StackUtils.nodeInternals()}).parseLine(line);
					},
				};`,
			],
		],
	],
	[
		'terminal-size/index.js',
		[
			["import {execFileSync} from 'node:child_process';", ''],
			['\texecFileSync(command,', "\tprocess.getBuiltinModule('node:child_process').execFileSync(command,"],
		],
	],
	['signal-exit/index.js', [["var assert = require('assert')", "var assert = {equal(...values) { require('assert').equal(...values); }}"]]],
	// meow looks for the nearest package.json unless it is given one, as it is here. Merely loading what it would
	// look with (semver, SPDX licences, Babel's code frames, child_process) takes as long as starting Node.
	[
		'meow/build/options.js',
		[
			[
				"import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';",
				'const readPackageUpSync = () => undefined;\nconst normalizePackageData = () => {};',
			],
		],
	],
	[
		'meow/build/dependencies.js',
		[
			["import { execFile } from 'node:child_process';", ''],
			['var libExports = requireLib$1();', ''],
			['var normalizeExports = requireNormalize();', ''],
			['const normalizePackageData = getDefaultExportFromCjs(normalizeExports);', 'const normalizePackageData = undefined;'],
			['promisify(execFile);', ''],
		],
	],
]);

/** Yoga keeps its WebAssembly as base64 within its loader: it is taken out, and becomes the bytes of a module. */
const wasmInLoader = /"data:application\/octet-stream;base64,([^"]+)"/u;
const wasmModule = '\0yoga-layout-wasm';

function loadYoga(/** @type {string} */ id) {
	const code = readFileSync(yogaLoader, 'utf8');
	const base64 = wasmInLoader.exec(code)?.[1];
	if (base64 === undefined) throw new Error('yoga-layout no longer embeds its WebAssembly: see build/replacements/yoga-layout.mjs');
	return id === wasmModule ? `export default Buffer.from('${base64}', 'base64');` : code.replace(wasmInLoader, '""');
}

/** `ink/build/ink.js` for a file of a package, wherever the package is installed. */
function pathInPackages(/** @type {string} */ id) {
	return id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? id;
}

/** Those of the above that make drawing faster and change nothing else: without them there is the same program, as Ink draws it. */
const forSpeed = new Set(['string-width', 'ink/build/renderer.js', 'ink/build/measure-text.js', 'ink/build/wrap-text.js', 'ink/build/sanitize-ansi.js', 'string-width/index.js', '@alcalzone/ansi-tokenize/build/tokenize.js', 'slice-ansi/tokenize-ansi.js']);

/**
 * @param {{drawsAsPackaged?: boolean}} [options] `drawsAsPackaged`: without what is there for speed alone, to be compared with.
 * @returns {import('rolldown').Plugin}
 */
export function replaceModules({drawsAsPackaged = false} = {}) {
	const isLeft = (/** @type {string} */ name) => drawsAsPackaged && forSpeed.has(name);
	/** @type {Set<string>} */
	const met = new Set();
	return {
		name: 'replace-modules',
		resolveId(name) {
			return name === 'yoga-layout-wasm' ? wasmModule : (isLeft(name) ? null : (replacedModules.get(name) ?? null));
		},
		load(id) {
			return id === wasmModule || id === yogaLoader ? loadYoga(id) : null;
		},
		transform(code, id) {
			const path = pathInPackages(id);
			met.add(path);
			return (isLeft(path) ? [] : (edits.get(path) ?? [])).reduce((edited, [from, to]) => {
				if (typeof from === 'string' ? !edited.includes(from) : !from.test(edited)) throw new Error(`${path} no longer says "${from}": see build/replacements.mjs`);
				return edited.replace(from, to);
			}, code);
		},
		buildEnd() {
			for (const path of edits.keys()) {
				const folder = path.slice(0, path.lastIndexOf('/') + 1);
				const isBundled = [...met].some((file) => file.startsWith(folder));
				if (isBundled && !met.has(path)) throw new Error(`The bundle no longer holds ${path}: see build/replacements.mjs`);
			}
		},
	};
}
