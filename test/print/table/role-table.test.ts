import {describe, expect, test} from 'vitest';
import {printRoles} from '../../../source/print/print.js';
import {feed, hostile, lines, role, roleHit, roleList, shop, terminal, textOf} from '../fixtures.js';

const list = roleList(roleHit(shop), roleHit(feed), roleHit(hostile));

describe('The table of roles', () => {
	test('is as wide as its content on a wide terminal, and cuts what does not fit', async () => {
		expect(await textOf(printRoles(list, 'table', terminal(100)))).toBe(
			lines(
				'ROLE       TITLE                             COMPANY        TEAM          TRACK     LEVEL     INTAKE',
				'acme/shop  Frontend Engineer                 Acme           Shop          frontend  graduate  2023',
				'acme/feed  Backend Engineer                  Acme           –             backend   –         –',
				'evil/one   | <script>alert(1)</script> | `…  A B C [31mred  # no heading  –         –         –',
			),
		);
	});

	test('leaves out team and intake first when columns are short', async () => {
		expect(await textOf(printRoles(list, 'table', terminal(60)))).toBe(
			lines(
				'ROLE       TITLE              COMPANY     TRACK     LEVEL',
				'acme/shop  Frontend Engineer  Acme        frontend  graduate',
				'acme/feed  Backend Engineer   Acme        backend   –',
				'evil/one   | <script>alert(…  A B C [31…  –         –',
			),
		);
	});

	test('is stacked below sixty columns', async () => {
		expect(await textOf(printRoles(list, 'table', terminal(40)))).toBe(
			lines(
				'Frontend Engineer',
				'  acme/shop',
				'  Acme · frontend · graduate · 2023',
				'Backend Engineer',
				'  acme/feed',
				'  Acme · backend',
				'| <script>alert(1)</script> | `x`',
				'[y](javascript:z)',
				'  evil/one',
				'  A B C [31mred',
			),
		);
	});

	test('aligns wide characters by the columns they take', async () => {
		const wide = roleList(roleHit(role('a/一', 'フロントエンド', {track: 'frontend'})), roleHit(role('a/two', 'Cafe\u0301 Tester', {track: 'qa', level: 'senior'})));
		expect(await textOf(printRoles(wide, 'table', terminal(100)))).toBe(
			lines(
				'ROLE   TITLE           TRACK     LEVEL',
				'a/一   フロントエンド  frontend  –',
				'a/two  Cafe\u0301 Tester     qa        senior',
			),
		);
	});

	test('keeps long ids whole and leaves out other columns for them', async () => {
		const long = roleList(roleHit(role('company/a-rather-long-name-of-a-role', 'Platform Engineer', {company: 'Company', team: 'A team with a name', track: 'platform'})));
		expect(await textOf(printRoles(long, 'table', terminal(80)))).toBe(
			lines(
				'ROLE                                  TITLE              COMPANY  TRACK',
				'company/a-rather-long-name-of-a-role  Platform Engineer  Company  platform',
			),
		);
	});

	test('has no column for what no role states', async () => {
		expect(await textOf(printRoles(roleList(roleHit(role('a/b', 'Tester'))), 'table', terminal(100)))).toBe(lines('ROLE  TITLE', 'a/b   Tester'));
	});

	test('of nothing is nothing, not even a header', async () => {
		expect(await textOf(printRoles(roleList(), 'table', terminal(100)))).toBe('');
	});
});
