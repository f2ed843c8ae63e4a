import {describe, expect, test} from 'vitest';
import {printImported, printImportedFiles} from '../../source/print/print-imported.js';
import {displayWidth} from '../../source/text/width.js';
import {lines, pipe, requirement, role, shop, terminal, textOf} from './fixtures.js';
import {importedFile, refusedFile} from './imported-fixture.js';

const files = [importedFile, refusedFile];

describe('imported roles', () => {
	test('are a line each, as list prints them', async () => {
		const cells = 'acme/shop\tFrontend Engineer\tAcme\tShop\tfrontend\tgraduate\t2023\thttps://acme.example/jobs/1\n';
		expect(await textOf(printImported([shop], 'tsv', pipe))).toBe(cells);
		expect(await textOf(printImported([shop], 'csv', pipe))).toBe(`id,title,company,team,track,level,intake,source\n${cells.replaceAll('\t', ',')}`);
		expect(await textOf(printImported([shop], 'table', terminal(100)))).toMatch(/^ROLE {7}TITLE .*\nacme\/shop {2}Frontend Engineer /u);
	});

	test('are postings in Markdown, below the company that they share', async () => {
		const roles = [
			role('a', 'Backend [x] Engineer', {company: 'Acme', companyLinks: [{name: 'Acme', url: 'https://acme.example'}], source: 'https://acme.example/1', team: 'Pay', level: 'junior', intake: 2024, location: 'Here', salary: '1*2', tags: ['mine'], requirements: [requirement('qualifications', 'Knows * stars'), requirement('responsibilities', 'Builds')]}),
			role('b', 'PM', {company: 'Acme', companyLinks: [{name: 'Acme', url: 'https://acme.example'}], requirements: [requirement('preferred', 'Calm')]}),
			role('c', 'Clerk', {requirements: [requirement('qualifications', 'Writes')]}),
		];
		expect(await textOf(printImported(roles, 'markdown', pipe))).toBe(
			lines(
				'# [Acme](<https://acme.example>)',
				'',
				String.raw`## [Backend \[x\] Engineer](<https://acme.example/1>)`,
				'',
				'* Team: Pay',
				'* Level: junior',
				'* Intake: 2024',
				'* Location: Here',
				String.raw`* Salary: 1\*2`,
				'',
				'### Responsibilities',
				'',
				'* Builds',
				'',
				'### Qualifications',
				'',
				String.raw`* Knows \* stars`,
				'',
				'## PM',
				'',
				'### Preferred qualifications',
				'',
				'* Calm',
				'',
				'# Clerk',
				'',
				'### Qualifications',
				'',
				'* Writes',
			),
		);
	});
});

describe('what became of files', () => {
	test('is told under each role', async () => {
		expect(await textOf(printImportedFiles(files, 'table', terminal(50)))).toBe(
			lines(
				'updated    Frontend, Shop, Acme',
				'           jobs/acme/shop.yaml',
				'           level: intern → junior',
				'           + qualifications: Knows Vue | Go',
				'           - preferred: Knows PHP',
				'           = Knows Perl (not in the posting; it',
				'           stays for what you added)',
				'refused    PM',
				'           jobs/beta/pm.yaml: beta is a link that',
				'           leads out of the folder',
			),
		);
	});

	test.each([100, 60, 40, 24])('is no wider than %d columns', async columns => {
		const text = await textOf(printImportedFiles(files, 'table', terminal(columns)));
		expect(text.split('\n').filter(line => displayWidth(line) > columns)).toEqual([]);
	});

	test('is coloured where the terminal can', async () => {
		const text = await textOf(printImportedFiles(files, 'table', {...terminal(80), color: true}));
		expect(text).toContain('\u001B[33mupdated    \u001B[39mFrontend, Shop, Acme');
		expect(text).toContain('\u001B[31mrefused    \u001B[39mPM');
	});

	test('is a line each in a pipe', async () => {
		expect(await textOf(printImportedFiles(files, 'tsv', pipe))).toBe(
			lines(
				'acme/shop\tupdated\tjobs/acme/shop.yaml\tFrontend, Shop\tAcme\tfrontend\tlevel: intern → junior; + qualifications: Knows Vue | Go; - preferred: Knows PHP\thttps://acme.example/1',
				'beta/pm\trefused\tjobs/beta/pm.yaml\tPM\t\t\tbeta is a link that leads out of the folder\t',
			),
		);
	});

	test('is a table of Markdown', async () => {
		expect(await textOf(printImportedFiles(files, 'markdown', pipe))).toBe(
			lines(
				'| Role | Company | Track | Status | Changes | File |',
				'| --- | --- | --- | --- | --- | --- |',
				String.raw`| [Frontend, Shop](<https://acme.example/1>) | Acme | frontend | updated | level: intern → junior; + qualifications: Knows Vue \| Go; - preferred: Knows PHP | ${'`jobs/acme/shop.yaml`'} |`,
				'| PM | – | – | refused | beta is a link that leads out of the folder | `jobs/beta/pm.yaml` |',
			),
		);
	});

	test('has all keys in objects, null where nothing is stated', async () => {
		const refused = {id: 'beta/pm', status: 'refused', file: 'jobs/beta/pm.yaml', title: 'PM', company: null, team: null, track: null, level: null, intake: null, source: null, changes: [], stays: [], reason: 'beta is a link that leads out of the folder'};
		expect(JSON.parse(await textOf(printImportedFiles([refusedFile], 'json', pipe)))).toEqual([refused]);
		expect(await textOf(printImportedFiles([refusedFile], 'ndjson', pipe))).toBe(`${JSON.stringify(refused)}\n`);
		expect(await textOf(printImportedFiles([refusedFile], 'yaml', pipe))).toBe(
			lines('- id: beta/pm', '  status: refused', '  file: jobs/beta/pm.yaml', '  title: PM', '  company: null', '  team: null', '  track: null', '  level: null', '  intake: null', '  source: null', '  changes: []', '  stays: []', '  reason: beta is a link that leads out of the folder'),
		);
	});

	test('is nothing in Markdown, and an empty list in JSON, where there was none', async () => {
		expect(await textOf(printImportedFiles([], 'markdown', pipe))).toBe('');
		expect(await textOf(printImportedFiles([], 'json', pipe))).toBe('[]\n');
	});
});
