import {describe, expect, test} from 'vitest';
import {printRequirements} from '../../../source/print/print.js';
import {feed, hostile, lines, requirementHit, requirementList, shop, terminal, textOf} from '../fixtures.js';
import {copyRole} from '../../../source/model/role.js';

const list = requirementList(requirementHit(feed, 0, 'Redis'), requirementHit(shop, 1, 'React'), requirementHit(hostile, 1, '求人'));

describe('The table of requirements', () => {
	test('cuts a long requirement at its end when the match is seen at its beginning', async () => {
		expect(await textOf(printRequirements(list, 'table', terminal(100)))).toBe(
			lines(
				'ROLE       TRACK     REQUIREMENT',
				'acme/feed  backend   ● Knows caches and queues well, above all Redis, MySQL and Kafka, and how to r…',
				'acme/shop  frontend  ● JavaScript, and one of React or Vue',
				'evil/one   –         ○ “値段” 日本語 の 求人 を 読む、=SUM(A1)',
			),
		);
	});

	test('cuts a long requirement on both sides when the match is in its middle', async () => {
		expect(await textOf(printRequirements(list, 'table', terminal(60)))).toBe(
			lines(
				'ROLE       TRACK     REQUIREMENT',
				'acme/feed  backend   ● … above all Redis, MySQL and Kafka, …',
				'acme/shop  frontend  ● JavaScript, and one of React or Vue',
				'evil/one   –         ○ “値段” 日本語 の 求人 を 読む、=SUM(…',
			),
		);
	});

	test('names the role of every requirement, however long its id', async () => {
		const long = requirementHit(copyRole(feed, {id: 'acme/a-team-of-a-very-long-name/feed'}), 0, 'Redis');
		expect(await textOf(printRequirements(requirementList(long), 'table', terminal(60)))).toBe(
			lines(
				'ROLE                            REQUIREMENT',
				'acme/a-team-of-a-very-long-na…  ● … all Redis, MySQL and Ka…',
			),
		);
	});

	test('is stacked and whole below sixty columns', async () => {
		expect(await textOf(printRequirements(list, 'table', terminal(40)))).toBe(
			lines(
				'acme/feed',
				'● Knows caches and queues well, above',
				'  all Redis, MySQL and Kafka, and how to',
				'  run them at scale',
				'acme/shop',
				'● JavaScript, and one of React or Vue',
				'evil/one',
				'○ “値段” 日本語 の 求人 を',
				'  読む、=SUM(A1)',
			),
		);
	});
});
