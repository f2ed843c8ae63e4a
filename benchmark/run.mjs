// `npm run bench` runs every benchmark, `npm run bench -- start` the one in start.ts; what follows a name goes to it.
// A benchmark is a module here that exports `bench(args)`; the others are what they share. With `--write` what they print
// goes into README.md beside this file, with the machine and the day: no figure there is typed by hand.
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {writeFigures} from './write-figures.mjs';
import {build as buildProgram} from '../build/build.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

const readme = join(folder, 'README.md');

/** Takes far longer than the others: only when it is named. */
const onlyByName = new Set(['soak']);

const names = readdirSync(folder)
	.filter((file) => file.endsWith('.ts'))
	.map((file) => file.slice(0, -'.ts'.length));
const isWriting = process.argv.includes('--write');
const [wanted, ...args] = process.argv.slice(2).filter((argument) => argument !== '--write');

if (wanted !== undefined && !names.includes(wanted)) {
	console.error(`There is no benchmark "${wanted}"; there are ${names.join(', ')}.`);
	process.exitCode = 2;
} else {
	await runBenchmarks();
}

/** What a benchmark prints; it is seen as it comes. @param {() => unknown} bench */
async function collect(bench) {
	const print = console.log;
	/** @type {string[]} */
	const lines = [];
	console.log = (text) => {
		lines.push(...String(text).split('\n'));
		print(text);
	};
	try {
		await bench();
	} finally {
		console.log = print;
	}
	return lines;
}

async function runBenchmarks() {
	// A longer list of trusted certificates is read by every Node at its start, and would be what is measured.
	delete process.env.NODE_EXTRA_CA_CERTS;
	await buildProgram({ifNeeded: true});
	const cache = join(folder, '../node_modules/.cache');
	mkdirSync(cache, {recursive: true});
	const temporary = mkdtempSync(join(cache, 'benchmark-'));
	try {
		const bundle = await rolldown({
			input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
			platform: 'node',
			external: [/^node:/u, '@lydell/node-pty', '@xterm/headless', /^ink/u, /^react/u],
		});
		await bundle.write({dir: temporary, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'});
		await bundle.close();
		for (const name of wanted === undefined ? names.filter((name) => !onlyByName.has(name)) : [wanted]) {
			const {bench} = await import(pathToFileURL(join(temporary, `${name}.mjs`)).href);
			if (bench === undefined) continue;
			const lines = await collect(() => bench(args));
			if (isWriting && lines.length > 0) writeFigures(readme, name, lines);
		}
	} finally {
		rmSync(temporary, {recursive: true, force: true});
	}
}
