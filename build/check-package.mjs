// Published things are tried as published: packs the package, installs the file in an empty folder without a
// network, and runs it from there. Ends non-zero when anything is not as it should be.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

/** What may be in the package. Whatever else a build leaves behind is not to be published. */
const expectedFiles = [
	/^package\.json$/u,
	/^(?:README|CHANGELOG)\.md$/u,
	/^LICENSE$/u,
	/^content\/(?:[\w-]+\/)?[\w-]+\.yaml$/u,
	/^schema\/[\w-]+\.json$/u,
	/^dist\/[\w-]+\.cjs$/u,
	/^dist\/code\/[\w.-]+\/[\w-]+\.cjs\.cache$/u,
	/^dist\/reality\.1$/u,
	/^dist\/(?:builtin|vocabulary)\.json$/u,
	/^dist\/LICENSES\.txt$/u,
];
const neededFiles = ['package.json', 'LICENSE', 'README.md', 'dist/cli.cjs', 'dist/main.cjs', 'dist/keep-code.cjs', 'dist/builtin.json', 'dist/vocabulary.json', 'dist/reality.1', 'dist/LICENSES.txt', 'content/tracks.yaml', 'content/skills.yaml'];

/** Packages whose texts have to be in the licences, since their code is in the bundle. */
const licensedPackages = ['ink', 'react', 'react-reconciler', 'yoga-layout', 'yaml', 'valibot', 'fuse.js', 'meow'];

/** Paths of this machine: none of them may be inside what is shipped. */
const localPaths = [project, homedir(), tmpdir()].filter((path) => path.length > 1).map((path) => path.replace(/[\\/]$/u, '') + (isWindows ? '\\' : '/'));
const installedPath = /node_modules[\\/]/u;

/** @type {string[]} */
const problems = [];

/**
 * @param {boolean} isRight
 * @param {string} problem
 */
function expect(isRight, problem) {
	if (!isRight) problems.push(problem);
}

const temporary = mkdtempSync(join(tmpdir(), 'reality-package-'));
// Neither content of the person who runs this, nor a network.
const env = {...process.env, REALITY_CONTENT: '', npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false'};

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
	// npm is a script with another ending on Windows, which only a shell finds.
	return execFileSync(command, args, {cwd, env, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'inherit']});
}

/** All files below a folder, with forward slashes. @returns {string[]} */
function filesBelow(/** @type {string} */ folder) {
	return readdirSync(folder, {withFileTypes: true, recursive: true})
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
}

function kilobytes(/** @type {number} */ bytes) {
	return `${Math.round(bytes / 1000)} kB`;
}

function checkFiles(/** @type {string} */ folder) {
	const files = filesBelow(folder);
	for (const file of files) {
		expect(expectedFiles.some((pattern) => pattern.test(file)), `${file} is not expected in the package.`);
		if (!file.startsWith('dist/') || file.endsWith('LICENSES.txt')) continue;
		const text = readFileSync(join(folder, file), 'latin1');
		for (const path of localPaths) expect(!text.includes(path), `${file} holds a path of this machine: ${path}`);
		expect(!installedPath.test(text), `${file} names a file of node_modules.`);
	}
	for (const file of neededFiles) expect(files.includes(file), `${file} is missing.`);
	expect(files.some((file) => /^dist\/code\/[^/]+\/main\.cjs\.cache$/u.test(file)), 'Nothing that V8 compiled is shipped.');
	const cli = readFileSync(join(folder, 'dist/cli.cjs'), 'utf8');
	expect(cli.startsWith('#!/usr/bin/env node\n'), 'dist/cli.cjs does not begin with its interpreter.');
	expect(isWindows || (statSync(join(folder, 'dist/cli.cjs')).mode & 0o111) !== 0, 'dist/cli.cjs is not executable.');
	const licences = readFileSync(join(folder, 'dist/LICENSES.txt'), 'utf8');
	for (const name of licensedPackages) expect(new RegExp(`^${name.replaceAll('.', '\\.')} \\d`, 'mu').test(licences), `The licence of ${name} is missing.`);
	const {dependencies = {}, scripts = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	expect(Object.keys(dependencies).length === 0, 'The package would install dependencies.');
	for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) expect(!(hook in scripts), `The package runs a script at installation: ${hook}.`);
	return files;
}

function checkProgram(/** @type {string} */ folder) {
	const reality = (/** @type {string[]} */ ...args) => run(join('node_modules', '.bin', 'reality'), args, folder);
	const {version} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
	expect(reality('--version') === `${version}\n`, '--version does not say the version.');
	expect(reality('list').split('\n').length === 6, '`list` does not print the five roles.');
	const found = JSON.parse(reality('search', 'redis', '--json'));
	expect(found.length > 0 && found.every((/** @type {{text: string}} */ {text}) => /redis/iu.test(text)), '`search redis --json` does not find Redis.');
}

try {
	// A list of packages until npm 11; since npm 12 an object that holds each by its name.
	const [packed] = Object.values(JSON.parse(run('npm', ['pack', '--json', '--pack-destination', temporary], project)));
	const file = join(temporary, packed.filename);
	const folder = join(temporary, 'empty');
	mkdirSync(folder);
	writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
	run('npm', ['install', '--offline', file], folder);
	const installed = filesBelow(join(folder, 'node_modules')).filter((name) => !name.startsWith('reality-cli/') && !name.startsWith('.'));
	expect(installed.length === 0, `More than the package was installed: ${installed.join(', ')}`);
	const files = checkFiles(join(folder, 'node_modules', 'reality-cli'));
	checkProgram(folder);
	const listed = run('npx', ['--yes', `--package=${isWindows ? pathToFileURL(file).href : `file:${file}`}`, 'reality', 'list'], folder);
	expect(listed.includes('tiktok/backend-live'), '`npx … reality list` does not list the roles.');
	console.log(`${packed.filename}: ${kilobytes(packed.size)} packed, ${kilobytes(packed.unpackedSize)} installed, ${files.length} files`);
} finally {
	rmSync(temporary, {recursive: true, force: true});
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
