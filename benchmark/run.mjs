// `npm run bench` runs every benchmark, `npm run bench -- start` the one in start.ts; what follows a name goes to it.
// A benchmark is a module here that exports `bench(args)`; the others are what they share.
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import {build as buildProgram} from '../build/build.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Takes far longer than the others: only when it is named. */
const onlyByName = new Set(['soak']);

const names = readdirSync(folder)
	.filter((file) => file.endsWith('.ts'))
	.map((file) => file.slice(0, -'.ts'.length));
const [wanted, ...args] = process.argv.slice(2);

if (wanted !== undefined && !names.includes(wanted)) {
	console.error(`There is no benchmark "${wanted}"; there are ${names.join(', ')}.`);
	process.exitCode = 2;
} else {
	await runBenchmarks();
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
			if (bench !== undefined) await bench(args);
		}
	} finally {
		rmSync(temporary, {recursive: true, force: true});
	}
}
