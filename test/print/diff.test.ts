import {describe, expect, test} from 'vitest';
import {printDiff} from '../../source/print/print-diff.js';
import {displayWidth} from '../../source/text/width.js';
import {diff, hostileDiff, unchanged} from './diff-fixture.js';
import {lines, pipe, terminal, textOf} from './fixtures.js';

test('a table is read role by role, with a sign for what happened', async () => {
	expect(await textOf(printDiff(diff, 'table', terminal(80)))).toBe(
		lines(
			'1 role came · 1 role went · 1 role changed · 1 role the same',
			'',
			'+ Gardener · Garden · Acme',
			'  acme/new',
			'',
			'− Clerk',
			'  acme/old',
			'',
			'~ Backend Engineer · Acme',
			'  acme/feed (was acme/feed-2023; the same link)',
			'  level       junior → senior',
			'  ~ ● Knows caches {+and queues+} well, above all [-Redis-] {+Kafka+}',
			'  + ● Writes Rust',
			'  ~ ● → ○ Has written MySQL',
			'  − ○ Speaks French',
			'',
			'ASKED FOR MORE OR LESS OFTEN',
			'  SKILL  ALL        FRONTEND  BACKEND    OTHER',
			'+ Kafka  0/3 → 1/3  0/2       0/1 → 1/1  0/0',
			'− Redis  1/3 → 0/3  0/2       1/1 → 0/1  0/0',
			'+ Rust   0/3 → 1/3  0/2       0/1 → 1/1  0/0',
			'',
			'● must have  ○ nice to have  · in the work  [-went-]  {+came+}',
		),
	);
});

test('a narrow table breaks lines under their beginning', async () => {
	const text = await textOf(printDiff(diff, 'table', terminal(36)));
	expect(text).toContain(lines('  ~ ● Knows caches {+and queues+}', '      well, above all [-Redis-]', '      {+Kafka+}'));
});

test.each([100, 60, 40, 24])('at %d columns no line is wider', async columns => {
	for (const one of [diff, hostileDiff]) {
		const text = await textOf(printDiff(one, 'table', terminal(columns)));
		expect(text.split('\n').filter(line => displayWidth(line) > columns)).toEqual([]);
	}
});

test('colour only repeats what the signs say', async () => {
	const text = await textOf(printDiff(diff, 'table', {...terminal(80), color: true}));
	expect(text).toContain('\u001B[32m+\u001B[39m');
	expect(text).toContain('\u001B[31m[-Redis-]\u001B[39m \u001B[32m{+Kafka+}\u001B[39m');
	// oxlint-disable-next-line no-control-regex
	expect(text.replaceAll(/\u001B\[\d+m/gu, '')).toBe(await textOf(printDiff(diff, 'table', terminal(80))));
});

test('a line a change in a pipe', async () => {
	expect(await textOf(printDiff(diff, 'tsv', pipe))).toBe(
		lines(
			'acme/new\tfrontend\trole\tcame\t\t\t\tGardener',
			'acme/old\t\trole\twent\t\t\tClerk\t',
			'acme/feed\tbackend\tlevel\tchanged\t\t\tjunior\tsenior',
			'acme/feed\tbackend\trequirement\treworded\trequired\trequired\tKnows caches well, above all Redis\tKnows caches and queues well, above all Kafka',
			'acme/feed\tbackend\trequirement\tcame\t\trequired\t\tWrites Rust',
			'acme/feed\tbackend\trequirement\tmoved\trequired\tpreferred\tHas written MySQL\tHas written MySQL',
			'acme/feed\tbackend\trequirement\twent\tpreferred\t\tSpeaks French\t',
			'kafka\t\tskill\tmore\t\t\t0/3\t1/3',
			'kafka\tbackend\tskill\tmore\t\t\t0/1\t1/1',
			'redis\t\tskill\tless\t\t\t1/3\t0/3',
			'redis\tbackend\tskill\tless\t\t\t1/1\t0/1',
			'rust\t\tskill\tmore\t\t\t0/3\t1/3',
			'rust\tbackend\tskill\tmore\t\t\t0/1\t1/1',
		),
	);
});

test('an object as JSON, the words of a rewording with it', async () => {
	const json = JSON.parse(await textOf(printDiff(diff, 'json', pipe)));
	expect(json).toMatchObject({came: [{id: 'acme/new', team: 'Garden'}], went: [{id: 'acme/old', company: null}], same: 1});
	expect(json.changed).toEqual([
		{
			id: 'acme/feed',
			oldId: 'acme/feed-2023',
			title: 'Backend Engineer',
			company: 'Acme',
			track: 'backend',
			matchedBy: 'link',
			facts: [{name: 'level', old: 'junior', new: 'senior'}],
			requirements: [
				{
					changes: ['reworded'],
					old: {section: 'qualifications', weight: 'required', text: 'Knows caches well, above all Redis'},
					new: {section: 'qualifications', weight: 'required', text: 'Knows caches and queues well, above all Kafka'},
					words: [
						{change: 'same', text: 'Knows caches'},
						{change: 'added', text: 'and queues'},
						{change: 'same', text: 'well, above all'},
						{change: 'removed', text: 'Redis'},
						{change: 'added', text: 'Kafka'},
					],
				},
				{changes: ['came'], old: null, new: {section: 'qualifications', weight: 'required', text: 'Writes Rust'}, words: []},
				{changes: ['moved'], old: {section: 'qualifications', weight: 'required', text: 'Has written MySQL'}, new: {section: 'preferred', weight: 'preferred', text: 'Has written MySQL'}, words: []},
				{changes: ['went'], old: {section: 'preferred', weight: 'preferred', text: 'Speaks French'}, new: null, words: []},
			],
		},
	]);
	expect(json.skills[0]).toEqual({
		id: 'kafka',
		name: 'Kafka',
		group: 'data',
		old: {roleCount: 0, of: 3},
		new: {roleCount: 1, of: 3},
		tracks: {frontend: {old: {roleCount: 0, of: 1}, new: {roleCount: 0, of: 2}}, backend: {old: {roleCount: 0, of: 1}, new: {roleCount: 1, of: 1}}, other: {old: {roleCount: 0, of: 1}, new: {roleCount: 0, of: 0}}},
	});
});

test('NDJSON has a line a role and skill', async () => {
	const rows = (await textOf(printDiff(diff, 'ndjson', pipe))).trimEnd().split('\n').map(line => JSON.parse(line) as {row: string; id: string});
	expect(rows.map(({row, id}) => `${row} ${id}`)).toEqual(['came acme/new', 'went acme/old', 'changed acme/feed', 'skill kafka', 'skill redis', 'skill rust']);
});

test('YAML has the keys of JSON', async () => {
	expect(await textOf(printDiff(diff, 'yaml', pipe))).toMatch(/^came:\n {2}- id: acme\/new\n(?:.*\n)*changed:\n {2}- id: acme\/feed\n {4}oldId: acme\/feed-2023\n/u);
});

test('Markdown marks words as removed and inserted', async () => {
	expect(await textOf(printDiff(diff, 'markdown', pipe))).toBe(
		lines(
			'# What changed',
			'',
			'1 role came · 1 role went · 1 role changed · 1 role the same',
			'',
			'## Came',
			'',
			'- [Gardener · Garden · Acme](<https://acme.example/3>) `acme/new`',
			'',
			'## Went',
			'',
			'- Clerk `acme/old`',
			'',
			'## Changed',
			'',
			'### [Backend Engineer · Acme](<https://acme.example/jobs/2>)',
			'',
			'- Id: `acme/feed-2023` → `acme/feed`',
			'- level: junior → senior',
			'- ~ ● Knows caches <ins>and queues</ins> well, above all <del>Redis</del> <ins>Kafka</ins>',
			String.raw`- \+ ● Writes Rust`,
			'- ~ ● → ○ Has written MySQL',
			'- − ○ Speaks French',
			'',
			'## Asked for more or less often',
			'',
			'|  | Skill | All | frontend | backend | other |',
			'| --- | --- | --- | --- | --- | --- |',
			String.raw`| \+ | Kafka | 0/3 → 1/3 | 0/2 | 0/1 → 1/1 | 0/0 |`,
			'| − | Redis | 1/3 → 0/3 | 0/2 | 1/1 → 0/1 | 0/0 |',
			String.raw`| \+ | Rust | 0/3 → 1/3 | 0/2 | 0/1 → 1/1 | 0/0 |`,
			'',
			'● must have, ○ nice to have, · in the work',
		),
	);
});

describe('where nothing changed', () => {
	test.each([
		['table', ''],
		['tsv', ''],
		['csv', 'id,track,what,change,oldWeight,newWeight,old,new\n'],
		['json', '{\n  "came": [],\n  "went": [],\n  "changed": [],\n  "same": 3,\n  "skills": []\n}\n'],
		['ndjson', ''],
		['yaml', 'came: []\nwent: []\nchanged: []\nsame: 3\nskills: []\n'],
		['markdown', ''],
	] as const)('%s is %j', async (format, text) => {
		expect(await textOf(printDiff(unchanged, format, pipe))).toBe(text);
	});
});

test.each(['table', 'tsv', 'csv', 'ndjson', 'yaml', 'markdown', 'json'] as const)('no role breaks out of %s', async format => {
	const text = await textOf(printDiff(hostileDiff, format, pipe));
	expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u);
	if (format === 'markdown') expect(text).not.toMatch(/<script|<b>|[^\\]\| (?:y|&lt;)|^# x/mu);
});
