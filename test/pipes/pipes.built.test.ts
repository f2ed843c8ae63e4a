import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {openShell, type Shelled} from './shell.js';

const {folder, shell} = openShell();

/** Notes every file that a program reads, in `read.txt`. */
const spy = `
const fs = require('node:fs');
const read = [];
const {readFileSync} = fs;
fs.readFileSync = (path, ...options) => {
	read.push(String(path));
	return readFileSync(path, ...options);
};
process.on('exit', () => fs.writeFileSync('read.txt', read.join('\\n')));
`;

/** So many that their ids alone are more than a pipe holds. */
const manyRoles = 9000;

beforeAll(() => {
	const roles = Array.from({length: manyRoles}, (_, at) => JSON.stringify({title: `Backend Engineer ${at}`, company: 'Acme', track: 'backend', qualifications: ['Knows Redis']}));
	writeFileSync(join(folder, 'many.ndjson'), roles.join('\n') + '\n');
	writeFileSync(join(folder, 'one.yaml'), 'title: Data Plumber\ncompany: Acme\nqualifications:\n  - Knows Redis\n');
	writeFileSync(join(folder, 'broken.yaml'), 'title: 7\nqualifications:\n  - Knows Redis\n');
});

describe('shipped roles', () => {
	test('of a track come as ids', () => {
		expect(shell('reality list --track backend | cut -f 1 | sort')).toEqual({code: 0, stdout: 'tiktok/backend-live\ntiktok/backend-platform-governance\n', stderr: ''});
	});

	test('are searched into JSON', () => {
		const {code, stdout} = shell('reality search redis --json');
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject([{role: 'tiktok/backend-platform-governance', section: 'qualifications'}]);
	});

	test('are found in spite of a typing error', () => {
		expect(shell("reality search 'distibuted cloud' | head -1 | cut -f 1")).toMatchObject({code: 0, stdout: 'tiktok/backend-platform-governance\n'});
	});

	test('are listed without a command', () => {
		expect(shell('reality --track pm | cut -f 2')).toEqual({code: 0, stdout: 'Product Manager\n', stderr: ''});
	});

	test('are the same read from their files', () => {
		expect(shell('diff <(reality list --json) <(reality list --content "$CONTENT" --json)')).toEqual({code: 0, stdout: '', stderr: ''});
	});
});

describe('exit codes', () => {
	test.each<readonly [command: string, code: number, stderr: string]>([
		['reality list nosuchthing', 1, 'Nothing matches nosuchthing.\n'],
		['reality list --track bakend', 2, 'There is no track "bakend".\nDid you mean backend?\n'],
		['reality list --content ./missing', 2, 'missing: There is no such file or folder.\n'],
		['reality serach redis', 2, '"serach" is no command, and as a query it finds nothing.\n'],
		// Linux alone has it.
		...(existsSync('/dev/full') ? [['reality list > /dev/full', 2, 'The output cannot be written: '] as const] : []),
		['reality list --content - < /dev/null', 2, '-: There is no role in it.\n'],
	])('%s ends with %d', (command, code, stderr) => {
		const shelled = shell(command);
		expect(shelled).toMatchObject({code, stdout: ''});
		expect(shelled.stderr.replace(/^\.\//u, '')).toContain(stderr);
	});

	test('an interrupt is seen as 130', () => {
		// More than a pipe holds: once all of it is written the program is reading, and waits for the rest.
		const feed = 'exec 3> feed; head -c 300000 /dev/zero >&3';
		expect(shell(`set -m; mkfifo feed; reality list --content - < feed & ${feed}; kill -INT %1; wait %1; echo $?`).stdout).toBe('130\n');
	});
});

describe('own content', () => {
	test('is parsed once: a second start does not even load what parses it', () => {
		writeFileSync(join(folder, 'spy.cjs'), spy);
		const list = 'NODE_OPTIONS="--require ./spy.cjs" XDG_CACHE_HOME="$PWD/cache" reality list --content one.yaml';
		const loads = "grep -c -e one.yaml -e 'load-content.*cjs$' read.txt";
		expect(shell(`${list} | cut -f 2; ${loads}; ${list} | cut -f 2; ${loads}; ${list} --no-cache | cut -f 2; ${loads}; ls cache/reality/*.content | wc -l`).stdout.replaceAll(' ', '')).toBe('DataPlumber\n2\nDataPlumber\n0\nDataPlumber\n2\n1\n');
	});

	test('that was kept is read anew when it changed or what was kept is damaged', () => {
		const title = 'XDG_CACHE_HOME="$PWD/kept" reality list --content two.yaml | cut -f 2';
		const write = (text: string) => `printf 'title: ${text}\\nqualifications: [Knows Redis]\\n' > two.yaml`;
		expect(shell(`${write('One')}; ${title}; ${title}; ${write('Two')}; ${title}; for f in kept/reality/*.content; do echo damaged > "$f"; done; ${title}; chmod a-w kept/reality; ${write('Six')}; ${title}; chmod u+w kept/reality`)).toEqual({code: 0, stdout: 'One\nOne\nTwo\nTwo\nSix\n', stderr: ''});
	});

	test('comes through standard input', () => {
		expect(shell('cat one.yaml | reality list --content - | cut -f 2,3')).toEqual({code: 0, stdout: 'Data Plumber\tAcme\n', stderr: ''});
	});

	test('comes from the environment', () => {
		expect(shell('REALITY_CONTENT=one.yaml reality list | cut -f 1,2')).toEqual({code: 0, stdout: 'one\tData Plumber\n', stderr: ''});
	});

	test('that is printed as YAML is read again', () => {
		expect(shell('diff <(reality list --format yaml | reality list --content -) <(reality list)')).toEqual({code: 0, stdout: '', stderr: ''});
	});

	test('that is partly broken is used and named', () => {
		const {code, stdout, stderr} = shell('reality list --content one.yaml --content broken.yaml | cut -f 2');
		expect({code, stdout}).toEqual({code: 0, stdout: 'Data Plumber\n'});
		expect(stderr).toMatch(/^broken\.yaml:1:8: /u);
	});

	test('is checked: what is wrong on standard output, the sum beside it', () => {
		const {code, stdout, stderr} = shell('reality check one.yaml broken.yaml');
		expect(code).toBe(2);
		expect(stdout).toMatch(/^broken\.yaml:1:8: /u);
		expect(stderr).toMatch(/^\d errors?\. 1 role in 2 files can be used, 1 cannot\.\n$/u);
	});
});

describe('a large output', () => {
	test('arrives whole in a pipe', () => {
		const {code, stdout} = shell('reality list --content many.ndjson | cat');
		expect({code, lines: stdout.split('\n').length - 1}).toEqual({code: 0, lines: manyRoles});
		expect(stdout.length).toBeGreaterThan(300_000);
	});

	test('arrives whole at a slow reader', () => {
		const aLetterAtATime = 'for line in {1..500}; do read -r; done';
		expect(shell(`reality list --content many.ndjson | (${aLetterAtATime}; wc -l)`).stdout.trim()).toBe(String(manyRoles - 500));
	});

	test.each(['', '--json', '--format yaml', '--format csv', '--format markdown', '--format table'])('ends quietly with its reader: list %s | head -1', format => {
		const {code, stdout, stderr}: Shelled = shell(`reality list ${format} --content many.ndjson | head -1`);
		expect({code, stderr, lines: stdout.split('\n').length}).toEqual({code: 0, stderr: '', lines: 2});
	});
});

test('the version is that of the package', () => {
	expect(shell('reality --version')).toEqual({code: 0, stdout: `${packageJson.version}\n`, stderr: ''});
});

describe('what is loaded', () => {
	beforeAll(() => {
		writeFileSync(join(folder, 'spy.cjs'), spy);
	});

	/** Words that the minified packages still hold. */
	const packages = {react: 'react.transitional.element', yaml: 'YAMLParseError', htmlparser2: 'onprocessinginstruction'} as const;

	test.each<readonly [command: string, packages: readonly (keyof typeof packages)[]]>([
		['reality list', []],
		["reality search 'redis' --json", []],
		['reality compare --format markdown', []],
		['reality skills --format csv', []],
		['reality show pm --width 60', []],
		['reality --help', []],
		["reality completion zsh -- list --track ''", []],
		['reality list --format yaml', ['yaml']],
		['reality list --no-cache --content one.yaml', ['yaml']],
		['reality import one.yaml', ['yaml', 'htmlparser2']],
	])('for %s in a pipe is %j', (command, expected) => {
		expect(shell(`NODE_OPTIONS='--require ./spy.cjs' ${command} | cat`).code).toBe(0);
		const chunks = readFileSync(join(folder, 'read.txt'), 'utf8').split('\n').filter(path => path.endsWith('.cjs'));
		const code = chunks.map(path => readFileSync(path, 'utf8')).join('');
		expect(code).toContain('REALITY_CONTENT');
		expect(Object.entries(packages).flatMap(([name, word]) => (code.includes(word) ? [name] : []))).toEqual(expected);
	});
});
