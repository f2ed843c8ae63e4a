// A rule that is never seen to fire may hold nothing: each arrow between the layers is broken once here.
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

const project = path.join(import.meta.dirname, '../..');
const {resolve} = createRequire(import.meta.url);
const oxlint = path.join(path.dirname(resolve('oxlint/package.json')), 'bin/oxlint');
const tsgolint = path.join(path.dirname(resolve('oxlint-tsgolint/package.json')), 'bin/tsgolint.js');

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';

/** Where it stands, what it says, the rule that has to object; null for what is allowed. */
const cases: readonly (readonly [file: string, code: string, rule: string | null])[] = [
	['source/start/a.ts', "export * from '../content/load-content.js';", imports],
	['source/start/b.ts', "export * from '../errors.js';", imports],
	['source/start/c.ts', "export * from 'yaml';", imports],
	['source/start/d.ts', 'export const home = () => process.cwd();', globals],
	['source/start/e.ts', "export * from '../content/cache/cache-folder.js';\nexport * from 'node:fs';", null],
	['source/start/start.ts', 'export const home = () => process.cwd();', null],
	['source/model/a.ts', "export * from '../text/slug.js';", imports],
	['source/model/b.ts', "export * from 'valibot';", imports],
	['source/model/c.ts', "export * from './role.js';", null],
	['source/text/a.ts', "export * from '../model/role.js';", imports],
	['source/text/b.ts', "export * from 'node:fs';", imports],
	['source/text/c.ts', "export * from 'string-width';", null],
	['source/recognition/a.ts', "export * from '../query/query.js';", imports],
	['source/recognition/b.ts', "export * from 'node:fs';", imports],
	['source/recognition/c.ts', 'export const now = () => new Date();', globals],
	['source/recognition/d.ts', 'export const home = () => process.cwd();', globals],
	['source/recognition/e.ts', "export * from '../text/slug.js';\nexport * from '../model/role.js';", null],
	['source/query/a.ts', "export * from '../content/load-content.js';", imports],
	['source/query/b.ts', "export * from '../recognition/index.js';", imports],
	['source/query/c.ts', "export * from '../print/print.js';", imports],
	['source/query/d.ts', "export * from '../explorer/state/state.js';", imports],
	['source/query/e.ts', "export * from 'node:fs';", imports],
	['source/query/f.ts', 'export const now = () => Date.now();', globals],
	['source/query/g.ts', 'export const home = () => process.cwd();', globals],
	['source/query/h.ts', "export * from '../model/role.js';\nexport * from '../text/slug.js';\nexport * from 'fuse.js';", null],
	['source/query/deeper/a.ts', "export * from '../../print/print.js';", imports],
	['source/query/deeper/b.ts', "export * from '../query.js';\nexport * from '../../model/role.js';", null],
	['source/content/a.ts', "export * from '../query/query.js';", imports],
	['source/content/b.ts', "export * from '../print/print.js';", imports],
	['source/content/c.ts', "export * from 'ink';", imports],
	['source/content/d.ts', "export * from 'yaml';\nexport * from '../recognition/index.js';\nexport * from 'node:fs';", null],
	['source/postings/a.ts', "export * from '../query/query.js';", imports],
	['source/profile/a.ts', "export * from '../explorer/state/state.js';", imports],
	['source/state/a.ts', "export * from '../query/query.js';", imports],
	['source/state/b.ts', "export * from '../explorer/state/state.js';", imports],
	['source/state/c.ts', "export * from 'node:fs/promises';\nexport * from '../model/role.js';", null],
	['source/print/a.ts', "export * from '../explorer/state/state.js';", imports],
	['source/print/b.ts', "export * from 'react';", imports],
	['source/print/c.ts', "export * from 'ink';", imports],
	['source/print/d.ts', "export * from '../content/load-content.js';", imports],
	['source/print/e.ts', "export const later = () => import('../explorer/open-explorer.js');", imports],
	['source/print/f.ts', 'export const width = () => process.stdout.columns;', globals],
	['source/print/table/a.ts', "export * from '../../explorer/state/state.js';", imports],
	['source/print/table/b.ts', "export * from '../words.js';\nexport * from '../../query/answers.js';", null],
	['source/arguments/a.ts', "export * from '../content/load-content.js';", imports],
	['source/arguments/b.ts', "export * from 'meow';\nexport * from '../request.js';", null],
	['source/run/a.ts', "import {state} from '../explorer/state/state.js';\nexport const a = state;", imports],
	['source/run/d.ts', "export const later = () => import('../explorer/open-explorer.js');", imports],
	['source/run/c.ts', "export type * from '../explorer/state/state.js';", null],
	['source/run/b.ts', "export * from 'meow';", imports],
	['source/explorer/a.ts', "export * from '../print/print.js';", imports],
	['source/explorer/b.ts', "export * from '../content/load-content.js';", imports],
	['source/explorer/state/a.ts', "export * from '../../print/print.js';", imports],
	['source/explorer/state/b.ts', "export * from '../../content/load-content.js';", imports],
	['source/explorer/state/c.ts', "export * from 'node:fs';", imports],
	['source/explorer/state/d.ts', 'export const rows = () => process.stdout.rows;', globals],
	['source/explorer/screens/a.tsx', "export * from 'ink';\nexport * from 'react';\nexport * from '../state/state.js';\nexport * from '../../query/answers.js';", null],
	['source/explorer/terminal/a.ts', "export * from '../../print/print.js';", imports],
	['source/explorer/terminal/b.ts', "export * from 'node:tty';\nexport const rows = () => process.stdout.rows;", null],
	['source/run.ts', "export * from './explorer/open-explorer.js';", imports],
	['source/other.ts', "export * from 'meow';", imports],
	['source/cli.ts', "export * from 'ink';\nexport * from './explorer/screens/explorer.js';", imports],
	['source/query/loop-a.ts', "import {b} from './loop-b.js';\nexport const a = () => b;", 'import(no-cycle)'],
	['source/query/loop-b.ts', "import {a} from './loop-a.js';\nexport const b = () => a;", 'import(no-cycle)'],
	['source/query/any.ts', 'export const a = (b: any) => b;', 'typescript(no-explicit-any)'],
	['source/query/default.ts', 'export default 1;', 'import(no-default-export)'],
	['source/query/exit.ts', "import process from 'node:process';\nexport const stop = () => process.exit(1);", 'unicorn(no-process-exit)'],
	['source/query/floating.ts', 'const wait = async () => 1;\nexport const go = () => {\n\twait();\n};', 'typescript(no-floating-promises)'],
	['source/query/switch.ts', "export function a(b: 'x' | 'y'): void {\n\tswitch (b) {\n\t\tcase 'x':\n\t}\n}", 'typescript(switch-exhaustiveness-check)'],
];

let folder: string;
let findings: readonly {readonly filename: string; readonly code: string}[];

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'reality-lint-'));
	copyFileSync(path.join(project, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
	// Without the packages there are no types of theirs: rules that need types get a configuration that asks for none.
	writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: {module: 'nodenext', strict: true, noEmit: true, types: []}}));
	for (const [file, code] of cases) {
		mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
		writeFileSync(path.join(folder, file), `${code}\n`);
	}
	const {stdout} = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=json'], {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, OXLINT_TSGOLINT_PATH: tsgolint},
	});
	findings = (JSON.parse(stdout) as {diagnostics: typeof findings}).diagnostics;
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('the arrows between the layers', () => {
	test.each(cases.filter(([, , rule]) => rule !== null))('are held: %s may not say %j', (file, _code, rule) => {
		expect(findings.filter(({filename}) => toSlashes(filename) === file).map(({code}) => code)).toContain(rule);
	});

	test.each(cases.filter(([, , rule]) => rule === null))('let through what is right: %s may say %j', (file) => {
		const objections = findings.filter(({filename, code}) => toSlashes(filename) === file && (code === imports || code === globals));
		expect(objections).toEqual([]);
	});

	test('are there for every folder of the source', () => {
		const folders = readdirSync(path.join(project, 'source'), {withFileTypes: true}).filter((entry) => entry.isDirectory());
		const {overrides} = JSON.parse(readFileSync(path.join(project, '.oxlintrc.json'), 'utf8')) as {overrides: readonly {files: readonly string[]}[]};
		const held = overrides.flatMap(({files}) => files);
		expect(folders.filter(({name}) => !held.some((pattern) => pattern.startsWith(`source/${name}/`))).map(({name}) => name)).toEqual([]);
	});
});

test('the project itself breaks no rule', () => {
	const output = execFileSync(process.execPath, [oxlint, '--type-aware', '--deny-warnings', '--format=unix'], {cwd: project, encoding: 'utf8'});
	expect(output).not.toContain('Error/');
});

function toSlashes(file: string): string {
	return file.replaceAll('\\', '/');
}
