import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {openShell} from './shell.js';

const {folder, shell} = openShell();

const resume = {
	basics: {summary: 'Frontend developer with a taste for tests'},
	work: [{name: 'Shop', startDate: '2021-03', endDate: '2023-02', highlights: ['Moved the shop to React']}],
	education: [{area: 'Computer Science', studyType: 'Bachelor', endDate: '2021'}],
	skills: [{name: 'Web', keywords: ['HTML5, HTML', 'CSS', 'Javascript']}],
};

beforeAll(() => {
	writeFileSync(join(folder, 'resume.json'), JSON.stringify(resume, null, 2));
	writeFileSync(join(folder, 'resume.md'), '# Ada\n\n## Skills\n\n- Go, Redis\n- MySQL\n');
	writeFileSync(join(folder, 'broken.json'), '{"skills": [}');
	mkdirSync(join(folder, '.local/state/reality'), {recursive: true});
});

describe('reality fit', () => {
	test('sets a résumé beside the shipped roles, with the lines that say so', () => {
		const {code, stdout, stderr} = shell("reality fit resume.json --track frontend | awk -F '\\t' '$5 ~ /^React/ {print $1, $4, $6, $9, $10}'");
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe('tiktok/frontend-platform-governance met React Moved the shop to React resume.json:11\ntiktok/frontend-e-commerce met React Moved the shop to React resume.json:11\n');
	});

	test('says what to learn next, the same each time', () => {
		const ask = "reality fit resume.md --track backend --format ndjson | grep '\"row\":\"learn\"' | head -2";
		const {stdout} = shell(ask);
		expect(stdout.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toMatchObject([
			{id: 'data-structures', roles: ['tiktok/backend-live', 'tiktok/backend-platform-governance']},
			{id: 'algorithms', roles: ['tiktok/backend-live', 'tiktok/backend-platform-governance']},
		]);
		expect(shell(ask).stdout).toBe(stdout);
	});

	test('reads standard input, and content beside it', () => {
		writeFileSync(join(folder, 'mine.yaml'), 'title: Data Plumber\nqualifications:\n  - Knows Redis and Kafka\n');
		expect(shell("cat resume.md | reality fit - --content mine.yaml | cut -f 1,4,5,9,10")).toEqual({code: 0, stdout: 'mine\tmissing\tApache Kafka\t\t\nmine\tmet\tRedis\tGo, Redis\t-:5\n', stderr: ''});
	});

	test('takes what was ticked in the explorer where nothing is named', () => {
		writeFileSync(join(folder, '.local/state/reality/state.json'), '{"version":1,"tab":"skills","have":["redis","go"],"marks":[]}');
		expect(shell("reality fit --json | grep -c '\"ticked in the explorer\"'").stdout).not.toBe('0\n');
		expect(shell('reality fit --track backend | head -1').code).toBe(0);
	});

	test.each<[command: string, code: number, stderr: string]>([
		['reality fit - --content -', 2, 'Standard input is named twice.\nIt can be read only once: keep one -.\n'],
		['reality fit broken.json', 2, 'broken.json:1:13: This is no valid JSON. Here should be a value.\n'],
		['reality fit none.json', 2, 'none.json: There is no such file or folder.\n'],
		['reality fit --have recat', 2, 'There is no skill "recat".\n'],
		['reality fit resume.md --track pn', 2, 'There is no track "pn".\n'],
		['reality fit resume.md --query cobol', 1, 'Nothing matches cobol.\n'],
		["XDG_STATE_HOME=/nowhere reality fit", 2, 'There is no profile: nothing says what you have.\n'],
	])('%s ends with %i', (command, code, stderr) => {
		const ran = shell(command);
		expect([ran.code, ran.stdout, ran.stderr.startsWith(stderr)]).toEqual([code, '', true]);
	});

	test.each(['table', 'tsv', 'csv', 'json', 'ndjson', 'yaml', 'markdown'])('prints %s', format => {
		const {code, stdout, stderr} = shell(`reality fit resume.md --format ${format}`);
		expect([code, stderr, stdout.length > 1000]).toEqual([0, '', true]);
	});

	test('stops when its reader goes away', () => {
		expect(shell('reality fit resume.md --format table | head -1')).toEqual({code: 0, stdout: 'Profile resume.md\n', stderr: ''});
	});
});
