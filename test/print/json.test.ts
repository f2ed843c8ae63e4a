import {describe, expect, test} from 'vitest';
import {printComparison, printRequirements, printRoles, printShown, printSkills} from '../../source/print/print.js';
import {comparison, feed, pipe, requirementHit, requirementList, role, roleHit, roleList, shop, shownTrack, skills, textOf} from './fixtures.js';

describe('JSON', () => {
	test('of roles is an indented array with null for what is not stated', async () => {
		expect(await textOf(printRoles(roleList(roleHit(role('x/y', 'Tester'))), 'json', pipe))).toBe(`[
  {
    "id": "x/y",
    "title": "Tester",
    "company": null,
    "team": null,
    "track": null,
    "level": null,
    "intake": null,
    "source": null,
    "location": null,
    "posted": null,
    "closes": null,
    "employment": null,
    "workplace": null,
    "salary": null,
    "tags": [],
    "companyLinks": [],
    "matches": []
  }
]
`);
	});

	test('of nothing is an empty array', async () => {
		expect(await textOf(printRoles(roleList(), 'json', pipe))).toBe('[]\n');
	});

	test('puts a comma between two elements and none behind the last', async () => {
		const text = await textOf(printSkills(skills, 'json', pipe));
		expect(JSON.parse(text)).toEqual([
			{id: 'react', name: 'React', group: 'frontend', roleCount: 2, of: 3, tracks: {frontend: {roleCount: 2, of: 2}, backend: {roleCount: 0, of: 1}}},
			{id: 'redis', name: 'Redis', group: 'data', roleCount: 1, of: 3, tracks: {frontend: {roleCount: 0, of: 2}, backend: {roleCount: 1, of: 1}}},
		]);
	});

	test('of a comparison keeps apart a role and a track of one id', async () => {
		const [one, other] = comparison.subjects;
		const printed = await textOf(printComparison({...comparison, subjects: [one!, {...other!, id: 'frontend'}], skills: [], statements: [], only: [['react'], ['redis']]}, 'json', pipe));
		expect((JSON.parse(printed) as {only: unknown}).only).toEqual({'track:frontend': ['react'], 'role:frontend': ['redis']});
	});

	test('of roles says which requirements matched', async () => {
		const [found] = JSON.parse(await textOf(printRoles(roleList(roleHit(feed, {hits: [requirementHit(feed, 0, 'Redis')]})), 'json', pipe))) as [{matches: unknown}];
		expect(found.matches).toEqual([
			{
				section: 'qualifications',
				weight: 'required',
				text: 'Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale',
				matches: [[40, 45]],
			},
		]);
	});

	test('of a requirement carries its role, its ranges, its skills and the ways in', async () => {
		expect(JSON.parse(await textOf(printRequirements(requirementList(requirementHit(shop, 1, 'React')), 'json', pipe)))).toEqual([
			{
				role: 'acme/shop',
				title: 'Frontend Engineer',
				company: 'Acme',
				track: 'frontend',
				section: 'qualifications',
				weight: 'required',
				text: 'JavaScript, and one of React or Vue',
				matches: [[23, 28]],
				skills: [
					{id: 'javascript', name: 'JavaScript', start: 0, end: 10, via: 'named', oneOf: null},
					{id: 'react', name: 'React', start: 23, end: 28, via: 'named', oneOf: 0},
					{id: 'vue', name: 'Vue', start: 32, end: 35, via: 'named', oneOf: 0},
				],
				years: {min: 1, max: null},
				degree: 'none',
				orEquivalent: false,
				paths: [{degree: 'none', years: {min: 1, max: null}}],
			},
		]);
	});

	test('of a whole role keeps its requirements in the order of the posting', async () => {
		const [found] = JSON.parse(await textOf(printShown([{kind: 'role', role: shop}], 'json', pipe))) as [{kind: string; requirements: {section: string}[]}];
		expect(found.kind).toBe('role');
		expect(found.requirements.map(({section}) => section)).toEqual(['responsibilities', 'qualifications', 'preferred']);
		expect(Object.keys(found.requirements[0]!)).toEqual(['section', 'weight', 'text', 'skills', 'years', 'degree', 'orEquivalent', 'paths']);
	});

	test('of a track says what its roles ask for at each weight', async () => {
		const [found] = JSON.parse(await textOf(printShown([shownTrack], 'json', pipe))) as [Record<string, unknown>];
		expect(found).toMatchObject({id: 'frontend', kind: 'track', name: 'Frontend', roleCount: 1, roles: ['acme/shop']});
		expect(found['preferred']).toEqual({
			skills: [],
			statements: [{count: 1, of: 1, statements: [{role: 'acme/shop', title: 'Title', text: 'Cares about "quality", always', weight: 'preferred'}]}],
		});
		expect(found['mentioned']).toEqual({skills: [], statements: []});
	});

	test('of a comparison is one object', async () => {
		const found = JSON.parse(await textOf(printComparison(comparison, 'json', pipe))) as Record<string, unknown[]>;
		expect(Object.keys(found)).toEqual(['subjects', 'skills', 'statements', 'shared', 'only']);
		expect(found['shared']).toEqual(['computer-science']);
		expect(found['only']).toEqual({frontend: ['javascript', 'react'], 'acme/feed': [], pm: []});
		expect(found['skills']?.[0]).toMatchObject({
			id: 'javascript',
			differs: true,
			cells: [
				{required: 1, oneOf: 0, preferred: 1, mentioned: 0, implied: 0, of: 2, evidence: [{role: 'acme/shop', section: 'qualifications', text: 'JavaScript, and one of React or Vue'}]},
				{implied: 1, of: 1, evidence: []},
				{of: 0, evidence: []},
			],
		});
	});

	test('escapes the controls that JSON itself would leave to the terminal', async () => {
		const text = await textOf(printRoles(roleList(roleHit(role('a', 'x\u009B31m\u2028y'))), 'json', pipe));
		expect(text).toContain(String.raw`"title": "x\u009b31m\u2028y"`);
		expect((JSON.parse(text) as [{title: string}])[0].title).toBe('x\u009B31m\u2028y');
	});
});

describe('NDJSON', () => {
	test('of a comparison is a line a subject, skill and statement', async () => {
		const lines = (await textOf(printComparison(comparison, 'ndjson', pipe))).split('\n').slice(0, -1).map(line => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map(({row}) => row)).toEqual(['subject', 'subject', 'subject', 'skill', 'skill', 'skill', 'statement', 'statement']);
		expect(lines[0]).toMatchObject({kind: 'track', id: 'frontend', only: ['javascript', 'react']});
		expect(lines[5]).toMatchObject({id: 'computer-science', shared: true});
		expect(lines[4]).toMatchObject({id: 'react', shared: false});
	});
});
