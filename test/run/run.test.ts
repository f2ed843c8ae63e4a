import {Writable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import type {ExplorerOptions, World} from '../../source/run/world.js';
import {smallCatalog} from './small-catalog.js';
import {runInMemory} from './world-in-memory.js';
import {copyRole} from '../../source/model/role.js';

const terminal = {isTerminal: true, columns: 80} as const;

describe('in a pipe', () => {
	test('roles come as lines whose first column is the id', async () => {
		expect(await runInMemory(['list', '--track', 'backend'])).toEqual({
			code: 0,
			stdout: 'acme/api\tAPI Engineer\tAcme\t\tbackend\tsenior\t2024\t\nacme/jobs\tJob Runner Engineer\tAcme\t\tbackend\t\t\t\n',
			stderr: '',
		});
	});

	test('a query without a command lists as well', async () => {
		expect(await runInMemory(['pages'])).toEqual({code: 0, stdout: 'acme/pages\tPage Engineer\tAcme\t\tfrontend\t\t\thttps://acme.example/pages\n', stderr: ''});
	});

	test('roles without a track are those of the track other', async () => {
		expect(await runInMemory(['list', '--track', 'other'])).toEqual({code: 0, stdout: 'acme/odd\tOdd Jobs\t\t\t\t\t\t\n', stderr: ''});
	});

	test('search gives requirements', async () => {
		expect(await runInMemory(['search', 'distributed'])).toEqual({code: 0, stdout: 'acme/jobs\tbackend\tresponsibilities\tmentioned\tRuns distributed queues\n', stderr: ''});
	});

	test('skills are counted over roles', async () => {
		expect(await runInMemory(['skills'])).toEqual({code: 0, stdout: 'redis\tRedis\tbackend\t2\t4\tfrontend=0/1 backend=2/2 other=0/1\n', stderr: ''});
	});

	test('show prints a role by the end of its id', async () => {
		expect(await runInMemory(['show', 'pages'])).toEqual({code: 0, stdout: 'acme/pages\tqualifications\trequired\tBuilds pages\t\t\t\n', stderr: ''});
	});

	test('one role is compared with its track', async () => {
		expect(await runInMemory(['compare', 'api', '--format', 'csv'])).toEqual({
			code: 0,
			stdout: 'skill,name,group,differs,acme/api,backend\nredis,Redis,backend,false,required 1/1,"required 1/2, preferred 1/2"\n',
			stderr: '',
		});
	});

	test('filters narrow what is compared', async () => {
		const {code, stdout} = await runInMemory(['compare', 'frontend', 'backend', '--weight', 'preferred', '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(stdout).skills).toMatchObject([{id: 'redis', cells: [{preferred: 0}, {required: 0, preferred: 1, of: 1}]}]);
	});
});

describe('on a terminal', () => {
	test('the answer is a table', async () => {
		const {code, stdout} = await runInMemory(['list', '--track', 'frontend'], {terminal, env: {NO_COLOR: '1'}});
		expect(code).toBe(0);
		expect(stdout).toContain('Page Engineer');
		expect(stdout).not.toContain('\t');
	});

	test('a named format is kept', async () => {
		expect((await runInMemory(['list', 'pages', '--format', 'tsv'], {terminal})).stdout).toBe('acme/pages\tPage Engineer\tAcme\t\tfrontend\t\t\thttps://acme.example/pages\n');
	});

	test('a query opens the explorer with what was asked for', async () => {
		const opened: ExplorerOptions[] = [];
		const ran = await runInMemory(['redis', '--track', 'backend'], {
			terminal,
			openExplorer: async options => {
				opened.push(options);
				return {code: 130, print: null};
			},
		});
		expect(ran).toEqual({code: 130, stdout: '', stderr: ''});
		expect(opened).toMatchObject([{request: {kind: 'explore', text: 'redis', filters: {track: ['backend']}}, catalog: {roles: smallCatalog.roles}, appearance: {color: true, columns: 80}}]);
	});

	test('what the explorer hands over is printed after it has closed', async () => {
		const {stdout} = await runInMemory([], {
			terminal,
			openExplorer: async ({request}) => ({code: 0, print: {...request, kind: 'list', format: 'tsv', text: 'pages'}}),
		});
		expect(stdout).toBe('acme/pages\tPage Engineer\tAcme\t\tfrontend\t\t\thttps://acme.example/pages\n');
	});

	test('without keys there is no explorer, and what prints is named', async () => {
		expect(await runInMemory([], {terminal, openExplorer: async () => null})).toEqual({
			code: 2,
			stdout: '',
			stderr: 'There is no terminal that keys could come from.\nreality list prints the roles.\n',
		});
	});

	test.each([
		['a format', ['--json'], {}],
		['a limit', ['--limit', '1'], {}],
		['a terminal that cannot draw', ['redis'], {TERM: 'dumb'}],
	])('%s prints in place of exploring', async (_, argv, env) => {
		const {code, stdout} = await runInMemory(argv, {terminal, env, openExplorer: () => Promise.reject(new Error('The explorer was opened.'))});
		expect(code).toBe(0);
		expect(stdout).toContain('acme/');
	});
});

const nothing: readonly (readonly [argv: readonly string[], stdout: string, stderr: string])[] = [
	[['list', 'nosuchthing'], '', 'Nothing matches nosuchthing.\n'],
	[['list', 'nosuchthing', '--json'], '[]\n', 'Nothing matches nosuchthing.\n'],
	[['list', 'nosuchthing', '--format', 'csv'], 'id,title,company,team,track,level,intake,source\n', 'Nothing matches nosuchthing.\n'],
	[['list', 'track:bakend'], '', 'Nothing matches track:bakend. Nearest: track:backend.\n'],
	[['list', '--company', 'Acne'], '', 'Nothing matches company:Acne. Nearest: company:Acme.\n'],
	[['list', '--level', 'lead'], '', 'Nothing matches level:lead.\n'],
	[['search', '--skill', 'react'], '', 'Nothing matches skill:react.\n'],
	[['show', 'pm'], '', 'No role that matches stands in pm.\n'],
	[['show', 'api', '--query', 'pages'], '', 'No role that matches stands in api.\n'],
	[['compare', 'pages', 'odd', '--skill', 'redis'], '', 'No role that matches stands in acme/pages, acme/odd.\n'],
];

test.each(nothing)('%j finds nothing, says why and ends with 1', async (argv, stdout, stderr) => {
	expect(await runInMemory(argv)).toEqual({code: 1, stdout, stderr});
});

test('a typing error is forgiven where it resembles', async () => {
	expect(await runInMemory(['list', 'kubernets'])).toEqual({code: 0, stdout: 'acme/api\tAPI Engineer\tAcme\t\tbackend\tsenior\t2024\t\n', stderr: ''});
});

const mistakes: readonly (readonly [argv: readonly string[], stderr: string])[] = [
	[['list', '--track', 'bakend'], 'There is no track "bakend".\nDid you mean backend?\n'],
	[['list', '--track', 'zzzzz'], 'There is no track "zzzzz".\nThere are frontend, backend, other.\n'],
	[['list', '--track', 'backend,pm'], 'There is no track "backend,pm".\nRepeat it: --track backend --track pm\n'],
	[['list', '--skill', 'redis, react.js'], 'There is no skill "redis, react.js".\nRepeat it: --skill redis --skill react.js\n'],
	[['list', '--skill', 'recat'], 'There is no skill "recat".\nDid you mean react?\n'],
	[['list', '--skill', 'zzzzz'], 'There is no skill "zzzzz".\nreality skills names those that roles ask for.\n'],
	[['show', 'acme/pagse'], 'No role or track is called "acme/pagse".\nDid you mean acme/pages?\n'],
	[['compare', 'api', 'acme/api'], 'The role acme/api is named twice.\nOnce is enough.\n'],
	[['list', '--limit', 'x'], '--limit takes a whole number from 1, not "x".\nAs in --limit 20.\n'],
	[['serach', 'nosuch', 'thing'], `"serach" is no command, and as a query it finds nothing.\nDid you mean reality search 'nosuch thing'? (reality -- serach looks for the word.)\n`],
	[['comapre', 'zig', 'zag', '--track', 'backend'], '"comapre" is no command, and as a query it finds nothing.\nDid you mean reality compare --track backend zig zag? (reality -- comapre looks for the word.)\n'],
	[['lst'], '"lst" is no command, and as a query it finds nothing.\nDid you mean reality list? (reality -- lst looks for the word.)\n'],
];

test.each(mistakes)('%j is a mistake: two lines, nothing printed, 2', async (argv, stderr) => {
	expect(await runInMemory(argv)).toEqual({code: 2, stdout: '', stderr});
});

test('a mistyped command is told on a terminal too, before the explorer opens', async () => {
	const {code, stderr} = await runInMemory(['lst'], {terminal, openExplorer: () => Promise.reject(new Error('The explorer was opened.'))});
	expect(code).toBe(2);
	expect(stderr).toBe('"lst" is no command, and as a query it finds nothing.\nDid you mean reality list? (reality -- lst looks for the word.)\n');
});

test('-- looks for a word that resembles a command', async () => {
	expect(await runInMemory(['--', 'lst'])).toEqual({code: 1, stdout: '', stderr: 'Nothing matches lst.\n'});
});

test('a word that resembles a command and is found is a query', async () => {
	const catalog = {...smallCatalog, roles: smallCatalog.roles.map(role => copyRole(role, {title: 'Lists'}))};
	expect(await runInMemory(['lists', '--limit', '1', '--track', 'frontend'], {catalog})).toEqual({code: 0, stdout: 'acme/pages\tLists\tAcme\t\tfrontend\t\t\thttps://acme.example/pages\n', stderr: ''});
});

test('an unknown field is taken as text and said so', async () => {
	const {stderr} = await runInMemory(['list', 'kind:x', 'pages']);
	expect(stderr).toContain('"kind" is no field, so "kind:x" is taken as text.');
});

describe('content that is partly broken', () => {
	const problem = {file: 'a/b.yaml', line: 3, column: 7, message: 'A title is a text.', hint: 'Put it in quotes.', severity: 'error'} as const;

	test('is used as far as it goes, and what is wrong is named', async () => {
		const catalog = {...smallCatalog, problems: [problem, {...problem, line: null, column: null, hint: null, severity: 'warning' as const}], brokenRoles: 1, sources: ['a']};
		const {code, stderr} = await runInMemory(['list'], {catalog});
		expect(code).toBe(0);
		expect(stderr).toBe('a/b.yaml:3:7: A title is a text.\n  Put it in quotes.\na/b.yaml: warning: A title is a text.\nOne role is broken and left out.\n');
	});

	test('names the first five problems and where the others are', async () => {
		const problems = Array.from({length: 42}, (_, at) => ({...problem, line: at + 1, hint: null}));
		const {stderr} = await runInMemory(['list'], {catalog: {...smallCatalog, problems, brokenRoles: 42, sources: ['my content', '-']}});
		expect(stderr.split('\n')).toEqual([
			...[1, 2, 3, 4, 5].map(line => `a/b.yaml:${line}:7: A title is a text.`),
			"… and 37 more: reality check 'my content'",
			'42 roles are broken and left out.',
			'',
		]);
	});

	test('ends with 2 when not one role is left', async () => {
		const {code, stdout, stderr} = await runInMemory(['list'], {catalog: {...smallCatalog, roles: [], problems: [problem], brokenRoles: 1, sources: ['a', '-']}});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toBe('a/b.yaml:3:7: A title is a text.\n  Put it in quotes.\nOne role is broken and left out.\nNo role could be loaded.\nLooked in a, standard input.\n');
	});
});

describe('standard input', () => {
	const readStdin = async () => Buffer.from('{"title": "Streamed Engineer", "qualifications": ["Knows Redis"]}\n');

	test('is content where - says so', async () => {
		const {code, stdout} = await runInMemory(['list', '--content', '-'], {readStdin});
		expect({code, title: stdout.split('\t')[1]}).toEqual({code: 0, title: 'Streamed Engineer'});
	});

	test.each([['builtin', 0], ['./no-such-folder', 2]] as const)('is not touched for --content %s', async (content, code) => {
		expect((await runInMemory(['list', '--content', content])).code).toBe(code);
	});

	test('is read once, also when the explorer loads the content again', async () => {
		let reads = 0;
		const {stderr} = await runInMemory(['--content', '-', '--content', 'builtin'], {
			terminal,
			readStdin: () => {
				reads++;
				return readStdin();
			},
			openExplorer: async ({catalog, reload}) => {
				expect((await reload()).roles).toEqual(catalog.roles);
				return {code: 0, print: null};
			},
		});
		expect({reads, stderr}).toEqual({reads: 1, stderr: ''});
	});

	test('can be checked', async () => {
		expect(await runInMemory(['check', '-'], {readStdin: async () => Buffer.from('{"title": 7}')})).toMatchObject({code: 2});
		expect(await runInMemory(['check', '-'], {readStdin})).toMatchObject({code: 0, stdout: ''});
	});

	test('is checked into JSON', async () => {
		const {code, stdout} = await runInMemory(['check', '-', '--json'], {readStdin: async () => Buffer.from('title: 7\n')});
		expect(code).toBe(2);
		expect(JSON.parse(stdout)[0]).toMatchObject({file: '-', severity: 'error'});
	});
});

test('roles as YAML are content again', async () => {
	const {stdout} = await runInMemory(['list', '--format', 'yaml']);
	const again = await runInMemory(['list', '--content', '-'], {readStdin: async () => Buffer.from(stdout)});
	expect(again).toEqual({...(await runInMemory(['list'])), stderr: ''});
});

test('the version is printed alone', async () => {
	expect(await runInMemory(['--version'])).toEqual({code: 0, stdout: '1.2.3\n', stderr: ''});
});

test('help goes to standard output and fits the width', async () => {
	const {code, stdout} = await runInMemory(['help', 'list', '--width', '50']);
	expect(code).toBe(0);
	expect(stdout.split('\n').slice(0, 6)).toEqual(['reality list [query…]', '', 'Roles, all of them or those that match.', '', 'Every role, or those that the query and the', 'filters find; with words to look for, the best']);
});

describe('a reader that goes away', () => {
	function leavingStream(after: number): {readonly stream: Writable; readonly writes: () => number} {
		let writes = 0;
		const stream = new Writable({
			write(_chunk, _encoding, done) {
				writes++;
				done(writes > after ? Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}) : null);
			},
		});
		return {stream, writes: () => writes};
	}

	const many = {...smallCatalog, roles: Array.from({length: 5000}, (_, at) => copyRole(smallCatalog.roles[0]!, {id: `acme/api-${at}`}))};

	test('ends the run quietly with 0', async () => {
		const {stream, writes} = leavingStream(1);
		const {code, stderr} = await runInMemory(['list', '--json'], {stdout: stream, catalog: many});
		expect({code, stderr, writes: writes()}).toEqual({code: 0, stderr: '', writes: 2});
	});

	test('is no matter on standard error either', async () => {
		const {stream} = leavingStream(0);
		expect((await runInMemory(['list', 'nosuchthing'], {stderr: stream})).code).toBe(1);
	});

	test('a message that cannot be written changes no exit code', async () => {
		const stream = new Writable({
			write(_chunk, _encoding, done) {
				done(Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'}));
			},
		});
		expect(await runInMemory(['list', 'cobol'], {stderr: stream})).toMatchObject({code: 1, stdout: ''});
	});

	test('a full disk is told', async () => {
		const stream = new Writable({
			write(_chunk, _encoding, done) {
				done(Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'}));
			},
		});
		expect(await runInMemory(['list'], {stdout: stream})).toMatchObject({code: 2, stderr: 'The output cannot be written: ENOSPC: no space left on device, write.\n'});
	});
});

test('an error of the program itself is not taken for a mistake', async () => {
	const broken: Partial<World> = {
		builtin: () => {
			throw new TypeError('a bug');
		},
	};
	await expect(runInMemory(['list'], broken)).rejects.toThrow(new TypeError('a bug'));
});
