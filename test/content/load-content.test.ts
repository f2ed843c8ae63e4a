import {describe, expect, test} from 'vitest';
import {loadContent, type Progress} from '../../source/content/load-content.js';
import {base, folderWith, load, loadFiles, loadText, shown} from './folder.js';

const role = (title: string, more = ''): string => `title: ${title}\n${more}preferred: [a]\n`;

/** A base that has one role, recognised with its own skills. */
const {roles: builtinRoles} = loadText('id: acme/built-in\ntitle: Backend\nqualifications: [Elixir and Redis]\n');
const builtin = () => ({...base, roles: builtinRoles});

describe('a role', () => {
	test('has everything that its file states', () => {
		const {roles, problems} = loadText(
			[
				'id: x/1',
				'title: Backend Engineer',
				'company: {name: Acme, url: "https://acme.example", links: [{name: Jobs, url: "https://acme.example/jobs"}]}',
				'team: Core',
				'track: frontend',
				'level: senior',
				'intake: 2023',
				'source: HTTPS://acme.example/1',
				'location: Singapore',
				'posted: 2023-01-31',
				'closes: 2024-02-29',
				'employment: full-time',
				'workplace: hybrid',
				'salary: 5000',
				'tags: [a, b]',
				'responsibilities: [Build it]',
				'qualifications: [Knows React, {text: Knows Redis, weight: preferred}]',
				'preferred: [{text: Knows more, skills: [python], weight: required}]',
			].join('\n'),
		);
		expect(problems).toEqual([]);
		const [{requirements, ...facts}] = roles as [(typeof roles)[number]];
		expect(facts).toEqual({
			id: 'x/1',
			title: 'Backend Engineer',
			company: 'Acme',
			team: 'Core',
			track: 'frontend',
			level: 'senior',
			intake: 2023,
			source: 'HTTPS://acme.example/1',
			location: 'Singapore',
			posted: '2023-01-31',
			closes: '2024-02-29',
			employment: 'full-time',
			workplace: 'hybrid',
			salary: '5000',
			tags: ['a', 'b'],
			companyLinks: [
				{name: 'Acme', url: 'https://acme.example'},
				{name: 'Jobs', url: 'https://acme.example/jobs'},
			],
		});
		expect(requirements.map(({section, weight, text, skills}) => [section, weight, text, skills.map(({id, via}) => `${id} ${via}`)])).toEqual([
			['responsibilities', 'mentioned', 'Build it', []],
			['qualifications', 'required', 'Knows React', ['react named', 'javascript implied']],
			['qualifications', 'preferred', 'Knows Redis', ['redis named']],
			['preferred', 'required', 'Knows more', ['python declared']],
		]);
	});

	test('has null for what its file does not state, and no guess', () => {
		const [found] = loadText('title: Senior Gardener, 2023 Start\nteam:\nlevel: null\npreferred: [a]\n').roles;
		expect(found).toMatchObject({company: null, team: null, track: null, level: null, intake: null, source: null, location: null, posted: null, closes: null, employment: null, workplace: null, salary: null, tags: [], companyLinks: []});
	});

	test('without a track has the one that its title names', () => {
		expect(loadText(role('Senior Backend Engineer')).roles[0]?.track).toBe('backend');
	});

	test('reads not and oneOf', () => {
		const {roles} = loadText('title: A\nqualifications:\n  - {text: "Redis, React and Python", not: [redis], oneOf: [[react, python]]}\n');
		expect(roles[0]?.requirements[0]?.skills.filter(({via}) => via === 'named').map(({id, oneOf}) => [id, oneOf])).toEqual([
			['react', 0],
			['python', 0],
		]);
	});

	test('keeps the order of its requirements', () => {
		const {roles} = loadText('title: A\npreferred: [c, d]\nresponsibilities: [b, a]\n');
		expect(roles[0]?.requirements.map(({text}) => text)).toEqual(['b', 'a', 'c', 'd']);
	});
});

describe('formats', () => {
	const list = [
		{title: 'A', preferred: ['a']},
		{title: 'B', preferred: ['b']},
	];

	test.each([
		['YAML documents', 'a.yaml', `${role('A')}---\n${role('B')}---\n`],
		['a YAML list', 'a.yml', '- {title: A, preferred: [a]}\n- {title: B, preferred: [b]}\n'],
		['an ending in capitals', 'a.YAML', `${role('A')}---\n${role('B')}`],
		['a JSON list', 'a.json', JSON.stringify(list)],
		['NDJSON', 'a.ndjson', list.map((one) => JSON.stringify(one)).join('\n')],
		['JSON lines', 'a.jsonl', `${list.map((one) => JSON.stringify(one)).join('\r\n')}\r\n`],
		['JSON of one value a line in a file for JSON', 'a.json', list.map((one) => JSON.stringify(one)).join('\n')],
	])('%s hold several roles', (_what, name, text) => {
		const {roles, problems} = loadFiles({[name]: text});
		expect(problems).toEqual([]);
		expect(roles.map(({id, title}) => [id, title])).toEqual([
			['a', 'A'],
			['b', 'B'],
		]);
	});

	test.each([
		['YAML', role('A')],
		['YAML documents', `---\n${role('A')}`],
		['YAML with a comment first', `# {\n${role('A')}`],
		['a YAML list', '- {title: A, preferred: [a]}'],
		['YAML in braces', '{title: A, preferred: [a]}'],
		['YAML in brackets', '[{title: A, preferred: [a]}]'],
		['JSON', '\n {"title": "A",\n "preferred": ["a"]}'],
		['a JSON list', '[{"title": "A", "preferred": ["a"]}]'],
		['NDJSON', '{"title":"A","preferred":["a"]}\n'],
	])('standard input is read as %s where it looks like that', (_what, text) => {
		const {roles, problems} = loadText(text);
		expect(problems).toEqual([]);
		expect(roles.map(({id}) => id)).toEqual(['a']);
	});

	test('NDJSON on standard input holds several roles', () => {
		expect(loadText(list.map((one) => JSON.stringify(one)).join('\n')).roles.map(({id}) => id)).toEqual(['a', 'b']);
	});

	test('what is printed as JSON is content again', () => {
		const before = loadText('id: x\ntitle: Backend\ncompany: {name: Acme, url: "https://acme.example"}\nintake: 2023\ntags: [t]\nresponsibilities: [Redis]\nqualifications:\n  - {text: "Python and React", skills: [redis], not: [python]}\n  - {text: "Redis, Python", oneOf: [[redis, python]], weight: preferred}\n  - 3 years of Python\n');
		expect(before.problems).toEqual([]);
		const after = loadText(JSON.stringify(before.roles));
		expect(after.problems).toEqual([]);
		expect(after.roles.map((one) => ({...one, companyLinks: []}))).toEqual(before.roles.map((one) => ({...one, companyLinks: []})));
		expect(after.roles[0]?.companyLinks).toEqual(before.roles[0]?.companyLinks);
	});
});

describe('identity', () => {
	test('a file of one role is called by its path, without ending', () => {
		expect(loadFiles({'tiktok/frontend-e-commerce.yaml': role('A'), 'b c,d.json': '{"title":"B","preferred":["b"]}', '-x.yaml': role('C')}).roles.map(({id}) => id)).toEqual(['x', 'b-c-d', 'tiktok/frontend-e-commerce']);
	});

	test('a file that is named itself is called by its name', () => {
		const cwd = folderWith({'deep/down/role.yaml': role('A')});
		expect(load({sources: ['deep/down/role.yaml'], cwd}).roles.map(({id}) => id)).toEqual(['role']);
	});

	test('roles of a list are called by company and title, and numbered where these are the same', () => {
		const {roles, problems} = loadText([role('C++ Engineer!', 'company: TikTok e-Commerce\n'), role('C++ Engineer', 'company: {name: TikTok e-Commerce}\n'), role('Engineer'), role('…')].join('---\n'));
		expect(problems).toEqual([]);
		expect(roles.map(({id}) => id)).toEqual(['tiktok-e-commerce/cpp-engineer', 'tiktok-e-commerce/cpp-engineer-2', 'engineer', 'role']);
	});

	test.each([
		['a list of one', 'b/one.json', '[{"title":"A","preferred":["a"]}]'],
		['a stream of one', 'b/one.ndjson', '{"title":"A","preferred":["a"]}'],
	])('the role of %s is called as it will be when another one joins it', (_what, name, text) => {
		expect(loadFiles({[name]: text}).roles.map(({id}) => id)).toEqual(['a']);
	});

	test('an id that is given comes before one that is made up, wherever they stand', () => {
		const {roles, problems} = loadText([role('A'), role('B', 'id: a\n'), role('C', 'id: a-2\n'), role('A'), role('D', 'id: 7\n')].join('---\n'));
		expect(problems).toEqual([]);
		expect(roles.map(({id, title}) => `${id} ${title}`)).toEqual(['a-3 A', 'a B', 'a-2 C', 'a-4 A', '7 D']);
	});

	test('files of the same name and another ending are numbered', () => {
		expect(loadFiles({'a.json': '{"title":"J","preferred":["a"]}', 'a.yaml': role('Y')}).roles.map(({id, title}) => `${id} ${title}`)).toEqual(['a J', 'a-2 Y']);
	});

	test('the same id twice within one content is a problem that names both places, and the first stays', () => {
		const {roles, problems, brokenRoles} = loadFiles({'a.yaml': role('A', 'id: same\n'), 'b/c.yaml': role('B', '# comment\nid: same\n')});
		expect(problems.map(shown)).toEqual(['b/c.yaml:3:5 The id "same" is given twice; the other one is in a.yaml:2. → Change one of the two. This role is left out.']);
		expect(problems[0]?.severity).toBe('error');
		expect(roles.map(({title}) => title)).toEqual(['A']);
		expect(brokenRoles).toBe(1);
	});

	test('the same id in two contents: the later one wins, and says so', () => {
		const cwd = folderWith({'one/a.yaml': role('One'), 'two/a.yaml': role('Two'), 'two/b.yaml': role('B')});
		const {roles, problems, brokenRoles} = load({sources: ['one', 'two'], cwd});
		expect(roles.map(({id, title}) => `${id} ${title}`)).toEqual(['a Two', 'b B']);
		expect(problems.map((problem) => [shown(problem), problem.severity])).toEqual([['two/a.yaml:1:1 This replaces the role "a" of one. → Give it an "id" of its own to keep both.', 'warning']]);
		expect(brokenRoles).toBe(0);
	});
});

describe('the company beside a role', () => {
	test('says what the role does not say', () => {
		const {roles} = loadFiles({
			'acme/company.yaml': 'name: Acme\nurl: https://acme.example\nlinks: [{name: Jobs, url: "https://acme.example/jobs"}]\n',
			'acme/a.yaml': role('A'),
			'acme/deeper/b.yaml': role('B'),
			'acme/c.yaml': role('C', 'company: Other\n'),
			'acme/d.yaml': role('D', 'company: Acme\n'),
			'e.yaml': role('E'),
		});
		const links = [
			{name: 'Acme', url: 'https://acme.example'},
			{name: 'Jobs', url: 'https://acme.example/jobs'},
		];
		expect(roles.map(({title, company, companyLinks}) => ({title, company, companyLinks}))).toEqual([
			{title: 'A', company: 'Acme', companyLinks: links},
			{title: 'C', company: 'Other', companyLinks: []},
			{title: 'D', company: 'Acme', companyLinks: links},
			{title: 'B', company: 'Acme', companyLinks: links},
			{title: 'E', company: null, companyLinks: []},
		]);
	});

	test('is found for a file that is named itself', () => {
		const cwd = folderWith({'acme/company.json': '{"name":"Acme"}', 'acme/a.yaml': role('A')});
		const {roles, problems} = load({sources: ['acme/a.yaml'], cwd});
		expect(problems).toEqual([]);
		expect(roles.map(({id, company}) => [id, company])).toEqual([['a', 'Acme']]);
	});
});

describe('sources', () => {
	test('none: the built-in roles', () => {
		const catalog = loadContent({sources: [], builtin, readStdin: () => ''});
		expect(catalog.roles.map(({id}) => id)).toEqual(['acme/built-in']);
		expect(catalog.sources).toEqual(['builtin']);
	});

	test('builtin beside others: all of them, and a role of the same id replaces the built-in one', () => {
		const cwd = folderWith({'a.yaml': role('A'), 'acme/built-in.yaml': role('Mine')});
		const {roles, problems, sources} = load({sources: ['builtin', '.'], builtin, cwd});
		expect(roles.map(({id, title}) => `${id} ${title}`)).toEqual(['acme/built-in Mine', 'a A']);
		expect(problems.map(({message}) => message)).toEqual(['This replaces the role "acme/built-in" of the built-in content.']);
		expect(sources).toEqual(['builtin', '.']);
	});

	test('a folder alone: without the built-in roles, with the built-in tracks and skills', () => {
		const cwd = folderWith({'a.yaml': role('Backend')});
		const {roles, tracks, skills, vocabulary} = load({sources: ['.'], builtin, cwd});
		expect(roles.map(({id, track}) => [id, track])).toEqual([['a', 'backend']]);
		expect([tracks, skills, vocabulary()]).toEqual([base.tracks, [], base.vocabulary()]);
	});

	test('./builtin is a folder of that name', () => {
		const cwd = folderWith({'builtin/a.yaml': role('A')});
		expect(load({sources: ['./builtin'], builtin, cwd}).roles.map(({id}) => id)).toEqual(['a']);
	});

	test('standard input is read once, however often it is named, and not unless it is', () => {
		let calls = 0;
		const readStdin = (): string => {
			calls++;
			return role('A');
		};
		load({sources: [], readStdin});
		expect(calls).toBe(0);
		expect(load({sources: ['-', '-'], readStdin}).roles.length).toBe(1);
		expect(calls).toBe(1);
	});

	test('own tracks and skills are added, and replace those of the same id', () => {
		const {tracks, vocabulary, roles, problems} = loadFiles({
			'tracks.yaml': '- {id: growth, name: Growth, titles: [growth hacker]}\n- {id: backend, name: Server, titles: [server]}\n',
			'skills.json': '[{"id": "elixir", "name": "Elixir", "group": "languages"}, {"id": "redis", "name": "Redis", "aliases": ["Valkey"]}]',
			'a.yaml': 'title: Growth Hacker\npreferred: [{text: Elixir or Valkey}]\n',
		});
		expect(problems).toEqual([]);
		expect(tracks.map(({id, name}) => `${id} ${name}`)).toEqual(['frontend Frontend', 'backend Server', 'growth Growth']);
		expect(vocabulary().map(({id}) => id)).toEqual(['javascript', 'react', 'redis', 'python', 'elixir']);
		expect(roles[0]?.track).toBe('growth');
		expect(roles[0]?.requirements[0]?.skills.map(({id, oneOf}) => [id, oneOf])).toEqual([
			['elixir', 0],
			['redis', 0],
		]);
	});

	test('own skills are recognised in the built-in roles too', () => {
		const cwd = folderWith({'skills.yaml': '- {id: elixir, name: Elixir}\n'});
		const {roles, problems} = load({sources: ['builtin', '.'], builtin, cwd});
		expect(problems).toEqual([]);
		expect(roles[0]?.requirements[0]?.skills.map(({id}) => id)).toEqual(['elixir', 'redis']);
		expect(roles[0]).toEqual({...builtinRoles[0], requirements: roles[0]?.requirements});
	});

	test('problems and progress are told as they come', () => {
		const told: string[] = [];
		const cwd = folderWith({'a.yaml': 'title: A\n', 'b.yaml': role('B')});
		load({sources: ['.'], cwd, onProblem: ({file}) => told.push(file), onProgress: ({files}) => told.push(`${files} read`)});
		expect(told.filter((line, at) => line !== told[at - 1])).toEqual(['0 read', 'a.yaml', '1 read', '2 read']);
	});

	test.each([
		['lines', 'many.ndjson', (at: number) => `${JSON.stringify({title: `Role ${at}`, qualifications: ['Knows Redis and much more than that']})}\n`],
		['documents', 'many.yaml', (at: number) => `---\ntitle: Role ${at}\nqualifications:\n  - Knows Redis and much more than that\n`],
	])('of one large file of %s progress is told while it is read, and while its roles are recognised', (_, name, role) => {
		const content = Array.from({length: 8000}, (_role, at) => role(at)).join('');
		const told: Progress[] = [];
		const {roles} = load({sources: [name], cwd: folderWith({[name]: content}), onProgress: progress => told.push(progress)});
		expect(roles).toHaveLength(8000);
		const reading = told.filter(({files}) => files === 0).map(({bytes}) => bytes);
		expect(reading.length).toBeGreaterThan(1);
		expect(reading).toEqual(reading.toSorted((one, other) => one - other));
		expect(reading.at(-1)).toBe(content.length);
		const recognising = told.flatMap(({roles}) => roles ?? []);
		expect([recognising.length, recognising[0], recognising.at(-1)]).toEqual([40, {done: 200, of: 8000}, {done: 8000, of: 8000}]);
	});
});
