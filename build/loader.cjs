// Starts the program from its chunks, which lie beside this file, with what V8 made of them when the package was
// built: compiling them anew takes longer than all of Node's own start. V8 itself refuses what another version, or
// other flags, made; the chunk is then compiled as usual, and nobody notices but the clock.
'use strict';

const {readFileSync} = require('node:fs');
const {join} = require('node:path');
const {Script} = require('node:vm');

const loaded = new Map();

function readIfThere(path) {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** What `require` is within a chunk: other chunks begin with `./`, everything else is Node's. */
function load(name) {
	if (!name.startsWith('./')) return require(name);
	const earlier = loaded.get(name);
	if (earlier !== undefined) return earlier.module.exports;
	const filename = join(__dirname, name);
	// The build leaves nothing but ASCII in a chunk.
	const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`, {
		// What V8 keeps holds this name: the same on every machine.
		filename: name,
		cachedData: readIfThere(`${filename}.cache`),
	});
	const module = {exports: {}};
	loaded.set(name, {module, script});
	script.runInThisContext().call(module.exports, module.exports, load, module, filename, __dirname);
	return module.exports;
}

load('./main.cjs');
