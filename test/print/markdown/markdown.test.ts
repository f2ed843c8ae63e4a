import {describe, expect, test} from 'vitest';
import {printComparison, printRequirements, printRoles, printShown, printSkills} from '../../../source/print/print.js';
import {comparison, feed, hostile, lines, pipe, requirementHit, requirementList, roleHit, roleList, shop, shownTrack, skills, textOf} from '../fixtures.js';

const roles = roleList(roleHit(shop), roleHit(feed), roleHit(hostile));
const requirements = requirementList(requirementHit(feed, 0, 'Redis'), requirementHit(shop, 1, 'React'), requirementHit(hostile, 1, '求人'));

describe('Markdown', () => {
	test('of roles is a table whose titles lead to the postings', async () => {
		expect(await textOf(printRoles(roles, 'markdown', pipe))).toBe(
			lines(
				'| Role | Company | Team | Track | Level | Intake | Id |',
				'| --- | --- | --- | --- | --- | --- | --- |',
				'| [Frontend Engineer](<https://acme.example/jobs/1>) | Acme | Shop | frontend | graduate | 2023 | `acme/shop` |',
				'| Backend Engineer | Acme | – | backend | – | – | `acme/feed` |',
				'| [\\| &lt;script&gt;alert(1)&lt;/script&gt; \\| \\`x\\` \\[y\\](javascript:z)](<https://evil.example/a%29b%7Cc%22d%3Ce%3E>) | A B C \\[31mred | \\# no heading | – | – | – | `evil/one` |',
			),
		);
	});

	test('of requirements is a table with the matches in bold', async () => {
		expect(await textOf(printRequirements(requirements, 'markdown', pipe))).toBe(
			lines(
				'| Role | Company | Track | Weight | Requirement |',
				'| --- | --- | --- | --- | --- |',
				'| Backend Engineer | Acme | backend | ● must have | Knows caches and queues well, above all <b>Redis</b>, MySQL and Kafka, and how to run them at scale |',
				'| [Frontend Engineer](<https://acme.example/jobs/1>) | Acme | frontend | ● must have | JavaScript, and one of <b>React</b> or Vue |',
				'| [\\| &lt;script&gt;alert(1)&lt;/script&gt; \\| \\`x\\` \\[y\\](javascript:z)](<https://evil.example/a%29b%7Cc%22d%3Ce%3E>) | A B C \\[31mred | – | ○ nice to have | “値段” 日本語 の <b>求人</b> を 読む、=SUM(A1) |',
			),
		);
	});

	test('of a role is a page', async () => {
		expect(await textOf(printShown([{kind: 'role', role: shop}], 'markdown', pipe))).toBe(
			lines(
				'# Frontend Engineer',
				'',
				'- At: Shop · Acme',
				'- For: frontend · graduate · intake 2023',
				'- Salary: \\$50k',
				'- Posting: [https://acme.example/jobs/1](<https://acme.example/jobs/1>)',
				'- Id: `acme/shop`',
				'',
				'## Responsibilities',
				'',
				'- · Build pages with React that people like to use',
				'',
				'## Qualifications',
				'',
				'- ● JavaScript, and one of React or Vue',
				'',
				'## Preferred qualifications',
				'',
				'- ○ Cares about "quality", always',
				'',
				'● must have, ○ nice to have, · in the work',
			),
		);
	});

	test('of a role that tries to break out shows its text as it is', async () => {
		expect(await textOf(printShown([{kind: 'role', role: hostile}], 'markdown', pipe))).toBe(
			lines(
				'# \\| &lt;script&gt;alert(1)&lt;/script&gt; \\| \\`x\\` \\[y\\](javascript:z)',
				'',
				'- At: \\# no heading · A B C \\[31mred',
				'- For: track not stated · level not stated · intake not stated',
				'- Posting: [https://evil.example/a)b\\|c"d&lt;e&gt;](<https://evil.example/a%29b%7Cc%22d%3Ce%3E>)',
				'- Id: `evil/one`',
				'',
				'## Qualifications',
				'',
				'- ● \\- not \\| a list &lt;b&gt;bold&lt;/b&gt; \\*\\*stars\\*\\*  31m',
				'',
				'## Preferred qualifications',
				'',
				'- ○ “値段” 日本語 の 求人 を 読む、=SUM(A1)',
				'',
				'● must have, ○ nice to have, · in the work',
			),
		);
	});

	test('of a track is a page with counts', async () => {
		expect(await textOf(printShown([shownTrack], 'markdown', pipe))).toBe(
			lines(
				'# Frontend',
				'',
				'- Track: `frontend`',
				'- Roles: 1 role',
				'- Companies: Acme',
				'- Levels: graduate',
				'',
				'## Must have',
				'',
				'- ● 1/1 JavaScript',
				'- ◐ 1/1 React',
				'',
				'## Nice to have',
				'',
				'- ○ 1/1 Cares about "quality", always',
				'',
				'## Roles',
				'',
				'- [Frontend Engineer](<https://acme.example/jobs/1>) `acme/shop`',
				'',
				'● must have, ◐ one of several is enough, ○ nice to have, · in the work',
			),
		);
	});

	test('of a comparison is a table a group of skills and lists of statements', async () => {
		expect(await textOf(printComparison(comparison, 'markdown', pipe))).toBe(
			lines(
				'# Frontend · Backend Engineer · PM',
				'',
				'|  | Frontend (2 roles) | Backend Engineer | PM (no roles) |',
				'| --- | --- | --- | --- |',
				'| Id | `frontend` | `acme/feed` | `pm` |',
				'| Companies | Acme | Acme | – |',
				'| Levels | graduate, mid | not stated | – |',
				'| Experience | 1+ years | not stated | – |',
				'| Degree | none needed | not stated | – |',
				'',
				'shared by both: 1 · only Frontend 2 · only Backend Engineer 0',
				'',
				'## Languages',
				'',
				'| Skill | Frontend | Backend Engineer | PM |',
				'| --- | --- | --- | --- |',
				'| ≠ JavaScript | ● 1/2 ○ 1/2 | implied 1/1 |  |',
				'',
				'## Frontend',
				'',
				'| Skill | Frontend | Backend Engineer | PM |',
				'| --- | --- | --- | --- |',
				'| ≠ React | ◐ 2/2 |  |  |',
				'',
				'## Education',
				'',
				'| Skill | Frontend | Backend Engineer | PM |',
				'| --- | --- | --- | --- |',
				'| Computer science | · 1/2 | ● 1/1 |  |',
				'',
				'## What else they ask',
				'',
				'### Frontend',
				'',
				'- ○ Cares about "quality", always',
				'',
				'● must have, ◐ one of several is enough, ○ nice to have, · in the work, ≠ asked by some, not by others',
			),
		);
	});

	test('of skills is a table', async () => {
		expect(await textOf(printSkills(skills, 'markdown', pipe))).toBe(
			lines(
				'| Skill | All | frontend | backend |',
				'| --- | --- | --- | --- |',
				'| React | 2/3 | 2/2 | 0/1 |',
				'| Redis | 1/3 | 0/2 | 1/1 |',
			),
		);
	});
});
