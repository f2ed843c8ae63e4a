import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

const project = path.join(import.meta.dirname, '../..');
let dist: string;

beforeEach(() => {
	dist = path.join(mkdtempSync(path.join(tmpdir(), 'reality-dist-')), 'dist');
	cpSync(path.join(project, 'dist'), dist, {recursive: true});
});

afterEach(() => rmSync(path.dirname(dist), {recursive: true, force: true}));

function reality(...args: readonly string[]): {readonly status: number | null; readonly stdout: string; readonly stderr: string} {
	const {REALITY_CONTENT: _content, ...env} = process.env;
	const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(dist, 'cli.cjs'), ...args], {encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe']});
	return {status, stdout, stderr};
}

function remove(pattern: RegExp): readonly string[] {
	const removed = readdirSync(dist).filter((file) => pattern.test(file));
	for (const file of removed) rmSync(path.join(dist, file));
	return removed;
}

const roles = ['tiktok/frontend-e-commerce', 'tiktok/frontend-platform-governance', 'tiktok/backend-live', 'tiktok/backend-platform-governance', 'tiktok/product-manager-live'];

test('the program lists the shipped roles from its folder alone', () => {
	const {status, stdout, stderr} = reality('list');
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(stdout.trimEnd().split('\n').map((line) => line.split('\t')[0] ?? '').toSorted()).toEqual(roles.toSorted());
});

/** Without the parts of the program that are not named, and without what starts it. */
function keepParts(...parts: readonly string[]): readonly string[] {
	return remove(new RegExp(`^(?!(?:cli|keep-code|rolldown-runtime|${parts.join('|')})\\b).*\\.cjs$`, 'u'));
}

const forAnswers = ['main', 'complete', 'answer'];

test.each([
	[forAnswers, ['list']],
	[forAnswers, ['search', 'redis']],
	[forAnswers, ['list', '--json']],
	[forAnswers, ['compare']],
	[forAnswers, ['skills']],
	[['main', 'complete'], ['completion', 'zsh', '--', 'show', '']],
	[['main'], ['--help']],
	[['main'], ['--version']],
])('of the parts of the program none but %j is loaded by %j: neither the explorer nor YAML', (parts, args) => {
	expect(keepParts(...parts).length).toBeGreaterThan(2);
	const {status, stderr} = reality(...args);
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
});

test('what is loaded for printed answers holds neither React nor Yoga', () => {
	const chunks = readdirSync(dist).filter((file) => file.endsWith('.cjs')).map((file) => ({file, text: readFileSync(path.join(dist, file), 'utf8')}));
	for (const trace of ['react.element', 'AGFzbQ']) {
		const holding = chunks.filter(({text}) => text.includes(trace)).map(({file}) => file);
		expect(holding).toHaveLength(1);
		expect(holding[0]).not.toMatch(/^(?:main|complete|answer)\b/u);
	}
});

test('the code is ASCII, as its loader expects', () => {
	for (const file of readdirSync(dist).filter((name) => name.endsWith('.cjs'))) {
		expect({file, isAscii: /^[\0-\x7F]*$/u.test(readFileSync(path.join(dist, file), 'latin1'))}).toEqual({file, isAscii: true});
	}
});

test('the program is executable and names its interpreter', () => {
	expect(readFileSync(path.join(dist, 'cli.cjs'), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
	if (process.platform !== 'win32') expect(statSync(path.join(dist, 'cli.cjs')).mode & 0o111).toBe(0o111);
});

test('the manual page lies where the package says', () => {
	const {man} = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {man: readonly string[]};
	// A list: npm links a name alone only when the package comes from a registry.
	expect(man).toEqual(['dist/reality.1']);
	expect(readFileSync(path.join(project, man[0]!), 'utf8')).toMatch(/^\.TH REALITY 1 "" "reality \d+\.\d+\.\d+"/u);
});

test('the licences of the packages in the bundle come with it', () => {
	const licences = readFileSync(path.join(dist, 'LICENSES.txt'), 'utf8');
	for (const name of ['fuse.js', 'ink', 'meow', 'react', 'react-reconciler', 'valibot', 'yaml', 'yoga-layout']) expect(licences).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
});
