import {describe, expect, test} from 'vitest';
import {printShown} from '../../../source/print/print.js';
import {feed, lines, shop, shownTrack, terminal, textOf} from '../fixtures.js';

const roles = [
	{kind: 'role', role: shop},
	{kind: 'role', role: feed},
] as const;

describe('The page of a role or track', () => {
	test('holds two roles under one another, with what is not stated said', async () => {
		expect(await textOf(printShown(roles, 'table', terminal(100)))).toBe(
			lines(
				'Frontend Engineer',
				'Shop · Acme',
				'frontend · graduate · intake 2023',
				'Salary      $50k',
				'https://acme.example/jobs/1',
				'acme/shop',
				'',
				'RESPONSIBILITIES',
				'· Build pages with React that people like to use',
				'',
				'QUALIFICATIONS',
				'● JavaScript, and one of React or Vue',
				'',
				'PREFERRED QUALIFICATIONS',
				'○ Cares about "quality", always',
				'',
				'────────────────────────────────────────────────────────────────────────────────────────────────────',
				'',
				'Backend Engineer',
				'Acme',
				'backend · level not stated · intake not stated',
				'acme/feed',
				'',
				'QUALIFICATIONS',
				'● Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale',
				'',
				'● must have  ○ nice to have  · in the work',
			),
		);
	});

	test('wraps under the beginning of each text', async () => {
		expect(await textOf(printShown(roles, 'table', terminal(40)))).toBe(
			lines(
				'Frontend Engineer',
				'Shop · Acme',
				'frontend · graduate · intake 2023',
				'Salary      $50k',
				'https://acme.example/jobs/1',
				'acme/shop',
				'',
				'RESPONSIBILITIES',
				'· Build pages with React that people',
				'  like to use',
				'',
				'QUALIFICATIONS',
				'● JavaScript, and one of React or Vue',
				'',
				'PREFERRED QUALIFICATIONS',
				'○ Cares about "quality", always',
				'',
				'────────────────────────────────────────',
				'',
				'Backend Engineer',
				'Acme',
				'backend · level not stated · intake not',
				'stated',
				'acme/feed',
				'',
				'QUALIFICATIONS',
				'● Knows caches and queues well, above',
				'  all Redis, MySQL and Kafka, and how to',
				'  run them at scale',
				'',
				'● must have  ○ nice to have',
				'· in the work',
			),
		);
	});

	test('of a track counts in how many of its roles each thing is asked for', async () => {
		expect(await textOf(printShown([shownTrack], 'table', terminal(60)))).toBe(
			lines(
				'Frontend',
				'1 role · track:frontend',
				'Companies   Acme',
				'Levels      graduate',
				'',
				'MUST HAVE',
				'● 1/1 JavaScript',
				'◐ 1/1 React',
				'',
				'NICE TO HAVE',
				'○ 1/1 Cares about "quality", always',
				'',
				'ROLES',
				'  Frontend Engineer',
				'    acme/shop',
				'',
				'● must have  ◐ one of several is enough  ○ nice to have',
				'· in the work',
			),
		);
	});
});
