// Starts the program from its chunks, which lie beside this file, with what V8 made of them earlier: compiling them anew
// takes longer than all of Node's own start. For the Node that built the package that is shipped; for any other, and for
// parts that the build did not visit, the first run of a kind keeps it in the person's folder, after its answer is out.
// Nothing else is loaded here, and little of it: this file itself is compiled at every start.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Script} from 'node:vm';
import {cacheFolder} from '../content/cache/cache-folder.js';
import {type CompiledCode, mostKinds, readCodeFile} from './code-file.js';
import {codeKey, kindOfRun} from './code-key.js';
import type {keepCode as KeepCode} from './keep-code.js';

/** Set by the build. */
declare const codeBuild: string;

type Chunk = {readonly exports: unknown; readonly script: Script; readonly isShipped: boolean; readonly kinds: readonly number[]};

const directory = import.meta.dirname;
const {argv, env, execArgv, execPath, platform, arch, versions, pid} = process;
const key = codeKey({build: codeBuild, version: versions.node, platform, arch, executable: statSync(execPath).size, flags: [...execArgv, env['NODE_OPTIONS'] ?? ''].join(' ')});
const shipped = join(directory, 'code', key);
const isShipped = existsSync(shipped);
const caches = argv.includes('--no-cache') ? null : cacheFolder(env, platform);
const kept = caches === null ? null : join(caches, 'code', key);
const uid = process.getuid?.() ?? null;
const loaded = new Map<string, Chunk>();

/** What `require` is within a chunk: other chunks begin with `./`, everything else is Node's. */
function load(name: string): unknown {
	return name.startsWith('./') ? (loaded.get(name)?.exports ?? loadChunk(name)) : require(name);
}

function loadChunk(name: string): unknown {
	const filename = join(directory, name);
	// The build leaves nothing but ASCII in a chunk.
	const source = readFileSync(filename, 'latin1');
	const fromPackage = isShipped ? readCodeFile(join(shipped, `${name}.cache`), null) : null;
	const code: CompiledCode | null = fromPackage ?? (kept === null ? null : readCodeFile(join(kept, `${name}.cache`), uid));
	const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
		// What V8 keeps holds this name: the same on every machine.
		filename: name,
		...(code === null ? {} : {cachedData: code.data}),
	});
	const module = {exports: {}};
	const isUsed = code !== null && script.cachedDataRejected !== true;
	loaded.set(name, {exports: module.exports, script, isShipped: isUsed && fromPackage !== null, kinds: isUsed ? code.kinds : []});
	script.runInThisContext().call(module.exports, module.exports, load, module, filename, directory);
	return module.exports;
}

load('./main.cjs');

process.on('exit', () => {
	if (kept === null) return;
	const kind = kindOfRun(argv[2] ?? '', loaded.size);
	const lacking = [...loaded].filter(([, {isShipped, kinds}]) => !isShipped && !kinds.includes(kind) && kinds.length < mostKinds);
	if (lacking.length === 0) return;
	const {keepCode} = load('./keep-code.cjs') as {readonly keepCode: typeof KeepCode};
	// Compiled code has all functions that ran until now, those of earlier runs among them.
	const chunks = lacking.map(([name, {script, kinds}]) => ({name: `${name}.cache`, compile: () => ({data: script.createCachedData(), kinds: [...kinds, kind]})}));
	keepCode(kept, chunks, pid);
});
