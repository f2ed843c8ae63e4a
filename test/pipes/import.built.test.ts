import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openShell} from './shell.js';

const {folder, shell} = openShell();
const fixtures = join(import.meta.dirname, '../postings/fixtures');

/** Serves the board to a command, in a process of its own; $HOST is where. */
function whileServing(command: string): string {
	writeFileSync(
		join(folder, 'serve.cjs'),
		`const {readFileSync, writeFileSync} = require('node:fs');
const server = require('node:http').createServer((request, response) => {
	if (request.url === '/moved') return response.writeHead(302, {location: '/board.json'}).end();
	if (request.url !== '/board.json') return response.writeHead(404).end();
	response.writeHead(200, {'content-type': 'application/json'}).end(readFileSync(process.argv[2]));
}).listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
`,
	);
	const node = JSON.stringify(process.execPath);
	const wait = 'for i in {1..200}; do [ -s port ] && break; read -t 0.05 <> <(:) || true; done';
	return `rm -f port; ${node} serve.cjs '${fixtures}/greenhouse/board.json' & server=$!; ${wait}; HOST=http://127.0.0.1:$(cat port); (${command}); code=$?; kill $server; exit $code`;
}

describe('a board', () => {
	test('goes from a pipe into files, and from there into a comparison', () => {
		const {code, stdout} = shell(`cat '${fixtures}/greenhouse/board.json' | reality import - --out jobs && reality compare frontend backend --content jobs --format csv | head -1`);
		expect({code, stdout}).toEqual({code: 0, stdout: 'skill,name,group,differs,frontend,backend\n'});
		expect(readdirSync(join(folder, 'jobs/curlew')).toSorted()).toEqual(['frontend-engineer-remote.yaml', 'product-manager-marketplace.yaml', 'senior-backend-engineer-parts.yaml']);
		expect(shell('reality check jobs').code).toBe(0);
	});

	test('goes through a pipe into a list', () => {
		expect(shell(`reality import - < '${fixtures}/lever/board.json' 2> /dev/null | reality list --content - | cut -f 1,5`)).toEqual({code: 0, stdout: 'fieldfare/frontend-developer-maps\tfrontend\nfieldfare/product-owner\tpm\nfieldfare/senior-platform-engineer\tplatform\n', stderr: ''});
	});

	test.each(['json', 'ndjson', 'markdown'])('goes through a pipe as %s into a comparison', format => {
		expect(shell(`reality import - --format ${format} < '${fixtures}/greenhouse/board.json' 2> /dev/null | reality compare frontend backend --content - --format csv | head -1`)).toEqual({code: 0, stdout: 'skill,name,group,differs,frontend,backend\n', stderr: ''});
	});

	test('in a folder is told file by file to a program', () => {
		expect(shell(`reality import - --out told --json < '${fixtures}/greenhouse/board.json' 2> /dev/null | node -e 'for (const {status, file} of JSON.parse(require("fs").readFileSync(0, "utf8"))) console.log(status, file)' && cat told/curlew/*.yaml | grep -c ^title`)).toEqual({code: 0, stdout: 'new told/curlew/senior-backend-engineer-parts.yaml\nnew told/curlew/frontend-engineer-remote.yaml\nnew told/curlew/product-manager-marketplace.yaml\n3\n', stderr: ''});
	});

	test('comes from an address, over a redirect', () => {
		const {code, stdout, stderr} = shell(whileServing('reality import $HOST/moved --query track:pm | grep ^title'));
		expect({code, stdout}).toEqual({code: 0, stdout: 'title: Product Manager, Marketplace\n'});
		expect(stderr).toContain('/moved: Greenhouse, 3 postings.\n');
	});

	test('that is not there is told', () => {
		const {code, stderr} = shell(whileServing('reality import $HOST/elsewhere'));
		expect(code).toBe(2);
		expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/elsewhere is not there \(404\)\.\n/u);
	});
});

test('a README is content', () => {
	const {code, stdout, stderr} = shell(`reality list --content '${fixtures}/markdown/readme.md'`);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout.split('\n').map(line => line.split('\t').slice(0, 5).join(' | '))).toEqual([
		'kestrel/frontend-engineer | Frontend Engineer | Kestrel | Kestrel Maps | frontend',
		'kestrel/backend-engineer | Backend Engineer | Kestrel | Kestrel Pay | backend',
		'kestrel/product-manager | Product Manager | Kestrel | Kestrel LIVE | pm',
		'',
	]);
});

test('a README comes through standard input, and is imported and read alike', () => {
	expect(shell(`diff <(reality search section:qualifications --content - < '${fixtures}/markdown/readme.md') <(reality import '${fixtures}/markdown/readme.md' 2> /dev/null | reality search section:qualifications --content -)`)).toEqual({code: 0, stdout: '', stderr: ''});
});

test.each(['INT', 'TERM', 'HUP'])('a signal while a board is written (%s) leaves only whole files', signal => {
	rmSync(join(folder, 'cut'), {recursive: true, force: true});
	mkdirSync(join(folder, 'many'), {recursive: true});
	const postings = Array.from({length: 3000}, (_, at) => `## [Engineer ${at}](https://acme.example/${at})\n### Requirements\n- Knows number ${at}\n`).join('\n');
	writeFileSync(join(folder, 'many/README.md'), `# Acme\n${postings}`);
	const {stdout} = shell('set -m; reality import many/README.md --out cut 2> report & until [ -e cut/acme/engineer-5.yaml ]; do :; done; kill -' + signal + ' %1; wait %1; echo $?');
	expect(stdout).toBe('130\n');
	const files = readdirSync(join(folder, 'cut/acme'));
	expect(files.length).toBeLessThan(3000);
	for (const file of files) expect(readFileSync(join(folder, 'cut/acme', file), 'utf8')).toMatch(/^title: Engineer \d+\ncompany: Acme\nsource: \S+\nqualifications:\n {2}- Knows number \d+\n$/u);
	expect(readFileSync(join(folder, 'report'), 'utf8')).toMatch(/\nInterrupted: [\d,]+ of 3,000 roles imported into cut: \d+ new\.\n$/u);
});
