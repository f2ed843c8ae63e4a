import {describe, expect, test} from 'vitest';
import {printRoles} from '../../../source/print/print.js';
import {feed, hostile, lines, roleHit, roleList, shop, terminal, textOf} from '../fixtures.js';

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

	test('of nothing is nothing, not even a header', async () => {
		expect(await textOf(printRoles(roleList(), 'table', terminal(100)))).toBe('');
	});
});
