// The licences of what is inside the bundle ask to be passed on with it.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const packageOfFile = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u;
const licenceFile = /^licen[cs]es?(?:[.-].*)?$/iu;

/** Packages that are bundles themselves keep the licences of what is in them in a file of their own. */
const furtherLicences = new Map([['meow', 'build/licenses.md']]);

/** The folder of the package that a bundled file belongs to; null for the project's own files. */
function packageFolder(/** @type {string} */ file) {
	return packageOfFile.exec(file.replace(/^\0/u, ''))?.[0] ?? null;
}

/** @param {string} folder */
function licenceOf(folder) {
	const {name, version, license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((entry) => licenceFile.test(entry));
	if (license === undefined) throw new Error(`${name} states no licence: it cannot be in the bundle.`);
	const by = typeof author === 'string' ? author : author?.name;
	const text = file === undefined ? `Copyright (c) ${by ?? `the ${name} authors`}\nLicensed under the ${license} license.` : readFileSync(join(folder, file), 'utf8').trim();
	const further = furtherLicences.get(name);
	return {name, version, license, text: further === undefined ? text : `${text}\n\n${readFileSync(join(folder, further), 'utf8').trim()}`};
}

/**
 * Write the licence texts of all packages that have a file in the bundle, sorted by name.
 *
 * @param {readonly string[]} modules The files in the bundle.
 * @param {string} path Where to write them.
 */
export function collectLicences(modules, path) {
	const folders = [...new Set(modules.map(packageFolder))].filter((folder) => folder !== null && existsSync(join(folder, 'package.json')));
	const licences = folders.map((folder) => licenceOf(/** @type {string} */ (folder))).sort((a, b) => a.name.localeCompare(b.name, 'en'));
	const texts = licences.map(({name, version, license, text}) => `${name} ${version} (${license})\n\n${text}\n`);
	writeFileSync(path, `Reality contains parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`);
}
