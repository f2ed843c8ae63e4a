import {expect, test} from 'vitest';
import {printFit} from '../../source/print/print.js';
import type {Format} from '../../source/request.js';
import {fit} from './fit-fixture.js';
import {pipe, terminal, textOf} from './fixtures.js';

const printed = (format: Format, columns: number | null = null) => textOf(printFit(fit, format, columns === null ? pipe : terminal(columns)));

test('A terminal gets a page a role and what to learn next', async () => {
	expect(await printed('table', 72)).toMatchInlineSnapshot(`
		"Profile resume.json
		Skills  React, Redis
		Not had Kafka (wanted)
		Degree  not stated
		Years   not stated

		────────────────────────────────────────────────────────────────────────
		Frontend Engineer  must 2/3
		Shop · Acme · acme/shop
		must: 1 cannot be told · degree: met · years: not stated in the profile

		● MUST HAVE
		? no degree needed, 1+ years  not stated in the profile
		    JavaScript, and one of React or Vue
		+ JavaScript  comes with React
		  ← React and Redux  (resume.json:4)
		+ React or Vue
		  ← React and Redux  (resume.json:4)
		    JavaScript, and one of React or Vue

		FOR YOU TO JUDGE
		· Cares about "quality", always

		────────────────────────────────────────────────────────────────────────
		Backend Engineer  must 1/3
		Acme · acme/feed
		must: 2 missing

		● MUST HAVE
		- MySQL  learning step 1
		- Kafka  learning step 2
		  ← Wants to learn Kafka  (resume.json:2)
		    Knows caches and queues well, above all Redis, MySQL and Kafka, and
		    how to run them at scale
		+ Redis
		  ← Redis  (resume.json:9)
		    Knows caches and queues well, above all Redis, MySQL and Kafka, and
		    how to run them at scale

		────────────────────────────────────────────────────────────────────────
		LEARN NEXT
		 1 MySQL  required by 1 role
		     acme/feed
		 2 Kafka  required by 1 role; then nothing required is missing for 1
		   role
		     acme/feed  complete then

		+ met  - missing  ? cannot be told  ● must have  ○ nice to have
		"
	`);
});

test('A narrow terminal gets the same, no line wider than it', async () => {
	const lines = (await printed('table', 30)).split('\n');
	expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(30);
});

test('A pipe gets an ask a line', async () => {
	expect(await printed('tsv')).toMatchInlineSnapshot(`
		"acme/shop	Frontend Engineer	required	unknown	no degree needed, 1+ years	not stated in the profile		JavaScript, and one of React or Vue		
		acme/shop	Frontend Engineer	required	met	JavaScript	JavaScript (with React)		JavaScript, and one of React or Vue	React and Redux	resume.json:4
		acme/shop	Frontend Engineer	required	met	React or Vue	React		JavaScript, and one of React or Vue	React and Redux	resume.json:4
		acme/feed	Backend Engineer	required	missing	MySQL		1	Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale		
		acme/feed	Backend Engineer	required	missing	Kafka		2	Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale	Wants to learn Kafka	resume.json:2
		acme/feed	Backend Engineer	required	met	Redis	Redis		Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale	Redis	resume.json:9
		"
	`);
});

test('CSV has a header', async () => {
	expect((await printed('csv')).split('\n').slice(0, 2)).toEqual(['id,title,weight,standing,asked,having,learn,posting,profile,place', 'acme/shop,Frontend Engineer,required,unknown,"no degree needed, 1+ years",not stated in the profile,,"JavaScript, and one of React or Vue",,']);
});

test('JSON holds the profile, the roles and what to learn', async () => {
	const json = JSON.parse(await printed('json'));
	expect(json).toMatchObject({
		profile: {source: 'resume.json', skills: [{id: 'react', name: 'React', group: 'backend', line: 'React and Redux', place: 'resume.json:4'}, {id: 'redis'}], degree: null, studying: null, years: null, fields: [], statesEducation: false, shortfalls: [{id: 'kafka', name: 'Kafka', says: 'wants', line: 'Wants to learn Kafka', place: 'resume.json:2'}], yearsLine: null, degreeLine: null},
		roles: [
			{role: 'acme/shop', title: 'Frontend Engineer', company: 'Acme', track: 'frontend', degree: 'met', years: 'notStated', preferred: {met: [], missing: [], unknown: []}, others: [{section: 'preferred', text: 'Cares about "quality", always'}]},
			{role: 'acme/feed', degree: 'notAsked', years: 'notAsked', required: {met: [{name: 'Redis', learn: null}], missing: [{name: 'MySQL', learn: 1}, {name: 'Kafka', learn: 2, against: [{id: 'kafka', name: 'Kafka', says: 'wants', line: 'Wants to learn Kafka', place: 'resume.json:2'}]}]}},
		],
		learnNext: [
			{id: 'mysql', name: 'MySQL', alternatives: [], roles: ['acme/feed'], preferredBy: [], completes: []},
			{id: 'kafka', name: 'Kafka', alternatives: [], roles: ['acme/feed'], preferredBy: [], completes: ['acme/feed']},
		],
	});
	expect(json.roles[0].required.met).toEqual([
		{
			kind: 'skill',
			name: 'JavaScript',
			skills: [{id: 'javascript', name: 'JavaScript'}],
			paths: [],
			doubt: null,
			having: [{id: 'javascript', name: 'JavaScript', through: 'React', line: 'React and Redux', place: 'resume.json:4'}],
			asking: [{section: 'qualifications', text: 'JavaScript, and one of React or Vue'}],
			learn: null,
			against: [],
		},
		{
			kind: 'skill',
			name: 'React or Vue',
			skills: [{id: 'react', name: 'React'}, {id: 'vue', name: 'Vue'}],
			paths: [],
			doubt: null,
			having: [{id: 'react', name: 'React', through: null, line: 'React and Redux', place: 'resume.json:4'}],
			asking: [{section: 'qualifications', text: 'JavaScript, and one of React or Vue'}],
			learn: null,
			against: [],
		},
	]);
});

test('NDJSON says of each line which sort it is', async () => {
	const lines = (await printed('ndjson')).trimEnd().split('\n').map(line => JSON.parse(line) as {row: string; id?: string; role?: string});
	expect(lines.map(({row, id, role}) => [row, role ?? id])).toEqual([['profile', undefined], ['role', 'acme/shop'], ['role', 'acme/feed'], ['learn', 'mysql'], ['learn', 'kafka']]);
});

test('YAML has the keys of JSON', async () => {
	expect((await printed('yaml')).split('\n').filter(line => /^\w/u.test(line))).toEqual(['profile:', 'roles:', 'learnNext:']);
});

test('Markdown is there to be pasted', async () => {
	expect(await printed('markdown')).toMatchInlineSnapshot(`
		"# Where I stand

		- Profile: resume.json
		- Skills: React, Redis
		- Not had: Kafka (wanted)
		- Degree: not stated
		- Years: not stated

		## [Frontend Engineer](<https://acme.example/jobs/1>)

		- At: Shop · Acme
		- Id: \`acme/shop\`
		- Met: must 2/3
		- Degree: met
		- Years: not stated in the profile

		| Asked for | Weight | Standing | Posting | Profile |
		| --- | --- | --- | --- | --- |
		| no degree needed, 1+ years | must have | cannot be told: not stated in the profile | JavaScript, and one of React or Vue |  |
		| JavaScript | must have | met | JavaScript, and one of React or Vue | JavaScript (with React): React and Redux (\`resume.json:4\`) |
		| React or Vue | must have | met | JavaScript, and one of React or Vue | React: React and Redux (\`resume.json:4\`) |

		For you to judge:

		- Cares about "quality", always

		## Backend Engineer

		- At: Acme
		- Id: \`acme/feed\`
		- Met: must 1/3

		| Asked for | Weight | Standing | Posting | Profile |
		| --- | --- | --- | --- | --- |
		| MySQL | must have | missing, learning step 1 | Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale |  |
		| Kafka | must have | missing, learning step 2 | Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale | Wants to learn Kafka (\`resume.json:2\`) |
		| Redis | must have | met | Knows caches and queues well, above all Redis, MySQL and Kafka, and how to run them at scale | Redis (\`resume.json:9\`) |

		## Learn next

		1. **MySQL** required by 1 role: \`acme/feed\`
		2. **Kafka** required by 1 role; then nothing required is missing for 1 role: \`acme/feed\` (complete then)
		"
	`);
});

test.each(['table', 'tsv', 'markdown'] as const)('Nothing found is nothing in %s', async format => {
	expect(await textOf(printFit({...fit, roles: [], total: 0, learnNext: []}, format, pipe))).toBe('');
});
