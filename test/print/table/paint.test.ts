import {describe, expect, test} from 'vitest';
import {printRequirements, printRoles, printShown} from '../../../source/print/print.js';
import {span} from '../../../source/print/table/line.js';
import {paint} from '../../../source/print/table/paint.js';
import {feed, hostile, requirementHit, requirementList, role, roleHit, roleList, shop, terminal, textOf} from '../fixtures.js';

describe('A painted table', () => {
	test('has bold headings, dim ids, and what matches in bold and underlined', async () => {
		const printed = printRequirements(requirementList(requirementHit(shop, 1, 'React')), 'table', {columns: 100, color: true, links: false});
		expect(await textOf(printed)).toBe(
			'\u001B[1mROLE\u001B[22m       \u001B[1mTRACK\u001B[22m     \u001B[1mREQUIREMENT\u001B[22m\n' +
				'\u001B[2macme/shop\u001B[22m  frontend  \u001B[32m●\u001B[39m JavaScript, and one of \u001B[4m\u001B[1mReact\u001B[22m\u001B[24m or Vue\n',
		);
	});

	test('lights the skills of a role', async () => {
		const printed = await textOf(printShown([{kind: 'role', role: shop}], 'table', {columns: 100, color: true, links: false}));
		expect(printed).toContain('\u001B[36mJavaScript\u001B[39m, and one of \u001B[36mReact\u001B[39m or \u001B[36mVue\u001B[39m\n');
	});

	test('links a title to its posting, the link ended by BEL', async () => {
		const printed = await textOf(printRoles(roleList(roleHit(shop)), 'table', {columns: 100, color: false, links: true}));
		expect(printed).toContain('\u001B]8;;https://acme.example/jobs/1\u0007Frontend Engineer\u001B]8;;\u0007');
	});

	test('encodes what could end a link early', async () => {
		const printed = await textOf(printRoles(roleList(roleHit(hostile)), 'table', {columns: 200, color: false, links: true}));
		expect(printed).toContain('\u001B]8;;https://evil.example/a%29b%7Cc%22d%3Ce%3E\u0007');
	});

	test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address'])('does not link to %s', async source => {
		expect(await textOf(printRoles(roleList(roleHit(role('a', 'Tester', {source}))), 'table', {columns: 100, color: false, links: true}))).not.toContain('\u001B');
	});

	test('has no spaces at the ends of its lines', async () => {
		expect(await textOf(printRoles(roleList(roleHit(shop), roleHit(feed)), 'table', terminal(100)))).not.toMatch(/ \n/u);
	});

	test('measures a line whole, since a sign can be wider than the parts that spans make of it', () => {
		const line = [span('abc☺'), span('\uFE0Fde')];
		expect([...paint([line], terminal(6))].join('')).toBe('abc☺\uFE0F…\n');
	});
});
