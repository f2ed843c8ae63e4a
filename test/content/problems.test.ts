import {describe, expect, test} from 'vitest';
import {folderWith, load, loadFiles, loadText, shown} from './folder.js';

const rest = 'preferred:\n  - a\n';

describe('what is wrong in a role', () => {
	test.each([
		['a title that is missing', rest, ['-:1:1 "title" is missing. → Add it, as "title: …".']],
		['a title that is misspelt', `titel: A\n${rest}`, ['-:1:1 "titel" is no key that is known here. → Did you mean "title"?', '-:1:1 "title" is missing. → Is "titel" meant to be it?']],
		['a title that is a number', `title: 42\n${rest}`, ['-:1:8 "title" has to be text, not the number 42. → Put it in quotes: "42".']],
		['a title that is empty', `title: ""\n${rest}`, ['-:1:8 "title" is empty. → Write something: it is needed.']],
		['a title of control characters', `title: "\\e[31m\\u202e"\n${rest}`, ['-:1:8 "title" is empty. → Write something: it is needed.']],
		['a title without a value', `title:\n${rest}`, ['-:1:7 "title" is empty. → Write something: it is needed.']],
		['a title that is a list', `title: [a]\n${rest}`, ['-:1:8 "title" has to be text, not a list.']],
		['a level that is misspelt', `title: A\nlevel: gradute\n${rest}`, ['-:2:8 "level" is "gradute", which is none of its values. → Did you mean "graduate"? One of intern, graduate, junior, mid, senior, staff, principal, lead.']],
		['a track that nobody declares', `title: A\ntrack: backnd\n${rest}`, ['-:2:8 There is no track "backnd". → Did you mean "backend"? Otherwise: declare it in tracks.yaml.']],
		['an address of another protocol', `title: A\nsource: ftp://x.example\n${rest}`, ['-:2:9 "source" is "ftp://x.example", which is no web address. → It begins with http:// or https://, and has no spaces.']],
		['an address that runs code', `title: A\nsource: "javascript:alert(1)"\n${rest}`, ['-:2:9 "source" is "javascript:alert(1)", which is no web address. → It begins with http:// or https://, and has no spaces.']],
		['an address with an escape sequence', `title: A\nsource: "https://x.example/\\e]0;a\\a"\n${rest}`, ['-:2:9 "source" is "https://x.example/", which is no web address. → It begins with http:// or https://, and has no spaces.']],
		['a day that is none', `title: A\nposted: 2023-02-30\n${rest}`, ['-:2:9 "posted" is "2023-02-30", which is no date. → Year, month and day, as 2023-01-31.']],
		['a date of another form', `title: A\ncloses: 31/01/2023\n${rest}`, ['-:2:9 "closes" is "31/01/2023", which is no date. → Year, month and day, as 2023-01-31.']],
		['half an intake', `title: A\nintake: 2023.5\n${rest}`, ['-:2:9 "intake" is the number 2023.5. → A whole number, or text in quotes.']],
		['a role without requirements', 'title: A\n', ['-:1:1 The role has no requirement. → Write at least one under responsibilities, qualifications or preferred.']],
		['sections without an entry', 'title: A\nqualifications: []\npreferred:\n', ['-:1:1 The role has no requirement. → Write at least one under responsibilities, qualifications or preferred.']],
		['a section that is text', 'title: A\npreferred: Redis\n', ['-:2:12 "preferred" has to be a list, not the text "Redis". → Begin each line of it with "- ".']],
		['an entry that is a number', 'title: A\npreferred:\n  - 5\n', ['-:3:5 Entry 1 of "preferred" has to be text or a map, not the number 5. → Put it in quotes: "5".']],
		['a team that is empty', `title: A\nteam: ""\n${rest}`, ['-:2:7 "team" is empty. → Write something, or leave it out.']],
		['an entry that is empty', 'title: A\npreferred:\n  - a\n  -\n', ['-:4:4 Entry 2 of "preferred" is empty. → Write something, or leave it out.']],
		['an entry with a colon, which YAML takes for a key', 'title: A\npreferred:\n  - Experience: 5 years\n', ['-:3:5 The words before the colon were read as a key: "Experience". → Put the whole text in quotes.']],
		['a list in a list', 'title: A\npreferred:\n  - [a]\n', ['-:3:5 Entry 1 of "preferred" has to be text or a map, not a list.']],
		['a weight that is none', 'title: A\npreferred:\n  - {text: a, weight: must}\n', ['-:3:23 "weight" is "must", which is none of its values. → One of required, preferred, mentioned.']],
		['a skill that nobody declares', 'title: A\npreferred:\n  - {text: a, skills: [redis, raect]}\n', ['-:3:31 There is no skill "raect". → Did you mean "react"? Otherwise: declare it in skills.yaml.']],
		['a skill under not that nobody declares', 'title: A\npreferred:\n  - {text: a, not: [reddit]}\n', ['-:3:21 There is no skill "reddit". → Did you mean "redis"? Otherwise: declare it in skills.yaml.']],
		['an alternative that nobody declares', 'title: A\npreferred:\n  - {text: a, oneOf: [[redis, kobol]]}\n', ['-:3:31 There is no skill "kobol". → Declare it in skills.yaml.']],
		['alternatives without groups', 'title: A\npreferred:\n  - {text: a, oneOf: [redis]}\n', ['-:3:23 Entry 1 of "oneOf" has to be a list, not the text "redis". → Write groups of skills, as [[go, python]].']],
		['a group of none', 'title: A\npreferred:\n  - {text: a, oneOf: [[]]}\n', ['-:3:23 A group of alternatives is empty. → Write two skills or more, as [[go, python]].']],
		['a company without name', `title: A\ncompany: {url: "https://x.example"}\n${rest}`, ['-:2:10 "name" is missing. → Add it, as "name: …".']],
		['a text longer than a posting', `title: ${'x'.repeat(10_001)}\n${rest}`, ['-:1:8 "title" is longer than 10,000 characters. → One statement a line.']],
		['text at the top', 'just words\n', ['-:1:1 This is no role: a role is a map of keys and values. → Begin with "title: …".']],
		['a number in a list of roles', `- title: A\n  preferred: [a]\n- 5\n`, ['-:3:3 This is no role: a role is a map of keys and values. → Begin with "title: …".']],
	])('%s', (_what, text, expected) => {
		const {problems, brokenRoles} = loadText(text);
		expect(problems.map(shown)).toEqual(expected);
		expect(brokenRoles).toBe(1);
	});

	test('names that nobody declares are told in the same go as what is wrong otherwise', () => {
		const {problems} = loadText(['title: A', 'level: snior', 'track: backnd', 'qualifications:', '  - {text: a, weight: must, skills: [reakt], not: redis, oneOf: [[redis, pyton], 7]}'].join('\n'));
		expect(problems.map(problem => shown({...problem, hint: null}))).toEqual([
			'-:2:8 "level" is "snior", which is none of its values.',
			'-:5:23 "weight" is "must", which is none of its values.',
			'-:5:51 "not" has to be a list, not the text "redis".',
			'-:5:82 Entry 2 of "oneOf" has to be a list, not the number 7.',
			'-:3:8 There is no track "backnd".',
			'-:5:38 There is no skill "reakt".',
			'-:5:74 There is no skill "pyton".',
		]);
	});

	test('several mistakes of several roles are told in one go', () => {
		const {problems, brokenRoles, roles} = loadText('title: A\nlevel: x\nsource: y\npreferred: z\n---\ntitle: B\npreferred: [b]\n---\ntitle: C\ntrack: d\npreferred: [{text: c, skills: [e]}]\n');
		expect(problems.map(({line, column}) => `${line}:${column}`)).toEqual(['2:8', '3:9', '4:12', '10:8', '11:32']);
		expect(brokenRoles).toBe(2);
		expect(roles.map(({title}) => title)).toEqual(['B']);
	});

	test('a key that is not known is a problem, and the role stays', () => {
		const {problems, roles, brokenRoles} = loadText(`title: A\nteem: B\ncolour: red\n${rest}`);
		expect(problems.map(({line, column, message, severity}) => ({line, column, message, severity}))).toEqual([
			{line: 2, column: 1, message: '"teem" is no key that is known here.', severity: 'error'},
			{line: 3, column: 1, message: '"colour" is no key that is known here.', severity: 'error'},
		]);
		expect(problems[0]?.hint).toBe('Did you mean "team"?');
		expect([roles.length, brokenRoles]).toEqual([1, 0]);
	});
});

describe('what is wrong in the writing of YAML', () => {
	test.each([
		['a colon in a text', 'title: Engineer: Backend\n', '-:1:8 A colon with a space after it makes a second key in this line. → If it is text, put the whole text in quotes.'],
		['a tab', 'title: A\npreferred:\n\t- a\n', '-:3:1 A tab stands where the line is indented. → Indent with spaces.'],
		['a key twice', 'title: A\npreferred: [a]\ntitle: B\n', '-:3:1 This key stands here a second time. → Keep one of the two. Between two roles in one file stands a line "---".'],
		['text that begins with a backtick', 'title: `A`\n', '-:1:8 A text cannot begin with this character unless it is quoted. → If it is text, put the whole text in quotes.'],
		['text that begins with stars', 'title: A\npreferred:\n  - **Go** and more\n', '-:3:5 This refers to a name that nothing before it has. → Text that begins with * or & needs quotes around it.'],
		['text behind a quote', 'title: A\npreferred:\n  - "Go" and more\n', '-:3:10 The value has ended, and more follows in its place. → Text with quotes, brackets or "- " in it needs quotes around the whole.'],
		['a quote that does not end', 'title: "A\n', '-:2:1 Something is not closed or not complete here: a quote, a bracket, a colon. → Close what was opened; a key needs a colon and a space.'],
		['a line that is no key', 'title: A\nand so on\npreferred: [a]\n', '-:2:1 This line is neither a key with its value nor the continuation of a text. → Write "key: value", and indent what continues a line.'],
		['an entry further left than the others', 'title: A\npreferred:\n    - a\n  - b\n', '-:4:1 This line is indented unlike the lines around it, or a bracket before it is not closed. → Entries of one list or map begin in the same column.'],
		['a key further right than the others', 'title: A\n  level: mid\n', '-:1:8 The next line is indented, so it continues this text, and yet it has a key. → Keys of one map begin in the same column.'],
		['a backslash in double quotes', 'title: "C:\\dir"\n', '-:1:11 In double quotes a backslash begins an escape, and there is none of this name. → Use single quotes, or write the backslash twice.'],
	])('%s', (_what, text, expected) => {
		const {problems, brokenRoles} = loadText(text);
		expect(problems.map(shown)).toEqual([expected]);
		expect(brokenRoles).toBe(1);
	});

	test('a document that cannot be read leaves the others standing', () => {
		const {problems, roles, brokenRoles} = loadText('title: A\npreferred: [a]\n---\ntitle: "B\n---\ntitle: C\npreferred: [c]\n');
		expect(roles.map(({title}) => title)).toContain('A');
		expect(problems.length).toBe(brokenRoles);
		expect(brokenRoles).toBeGreaterThan(0);
	});

	test('line breaks of every system count as one line', () => {
		expect(loadText('title: A\r\nlevel: x\r\npreferred:\r\n  - a\r\n').problems.map(({line, column}) => [line, column])).toEqual([[2, 8]]);
	});
});

describe('what is wrong in JSON', () => {
	test.each([
		['a comma too many', '{"title": "A",}', '-:1:15 This is no valid JSON. Here should be a key in double quotes.'],
		['a comma too few', '{"title": "A"\n "team": "B"}', '-:2:2 This is no valid JSON. Here should be a comma or }.'],
		['an end that is missing', '[{"title": "A"}', '-:1:16 This is no valid JSON. The file ends without the closing ].'],
		['a line break in a text', '{"title": "A\n"}', '-:1:13 This is no valid JSON. A text in quotes cannot hold a line break, a tab or a control character.'],
		['an escape that is none', '{"title": "\\x"}', '-:1:12 This is no valid JSON. After a backslash JSON knows only " \\ / b f n r t and u with four digits.'],
		['a word', '{"title": undefined}', '-:1:11 This is no valid JSON. Here should be a value.'],
		['more behind the end', '{"title": "A"}]', '-:1:15 This is no valid JSON. The value has ended, and more follows.'],
		['a quote that does not end', '{"title": "A}', '-:1:11 This is no valid JSON. The text in quotes that begins here does not end.'],
	])('%s', (_what, text, expected) => {
		const {problems, brokenRoles} = loadFiles({'a.json': text});
		expect(problems.map(shown)).toEqual([expected.replace('-:', 'a.json:')]);
		expect(brokenRoles).toBe(1);
	});

	test('a wrong value is told with its line and column', () => {
		const {problems} = loadFiles({'a.json': '[\n\t{"title": "A", "preferred": ["a"]},\n\t{"title": "B", "level": "boss", "preferred": [{"text": "b", "oneOf": [[]]}], "x\\u0079": 1}\n]'});
		expect(problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`)).toEqual([
			'a.json:3:79 "xy" is no key that is known here.',
			'a.json:3:26 "level" is "boss", which is none of its values.',
			'a.json:3:72 A group of alternatives is empty.',
		]);
	});

	test('a wrong line of NDJSON is told by its number, and the others are read', () => {
		const {problems, roles, brokenRoles} = loadFiles({'a.ndjson': '{"title":"A","preferred":["a"]}\n\n{"title":"B","preferred":["b"]\n{"title":"C","level":"x","preferred":["c"]}\n{"title":"D","preferred":["d"]}'});
		expect(problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`)).toEqual([
			'a.ndjson:3:31 This is no valid JSON. The file ends without the closing }.',
			'a.ndjson:4:22 "level" is "x", which is none of its values.',
		]);
		expect(roles.map(({title}) => title)).toEqual(['A', 'D']);
		expect(brokenRoles).toBe(2);
	});
});

describe('what is wrong in the other files', () => {
	test('tracks, skills and companies are checked like roles, and the good entries count', () => {
		const {problems, tracks, vocabulary} = loadFiles({
			'tracks.yaml': '- {id: growth, name: Growth}\n- {id: "two words", name: A}\n- {id: growth, name: Again}\n',
			'skills.yaml': '- {id: elixir, name: Elixir, implies: [erlang]}\n- {id: gleam}\n',
			'x/company.yaml': 'name: X\nurl: x.example\n',
			'x/a.yaml': 'title: A\npreferred: [a]\n',
		});
		expect(problems.map(({file, line, column, message}) => `${file}:${line}:${column} ${message}`)).toEqual([
			'skills.yaml:2:3 "name" is missing.',
			'tracks.yaml:2:8 "id" is "two words", which is no id.',
			'x/company.yaml:2:6 "url" is "x.example", which is no web address.',
			'tracks.yaml:3:8 The track "growth" is declared twice.',
			'skills.yaml:1:40 There is no skill "erlang".',
		]);
		expect(tracks.map(({name}) => name)).toEqual(['Frontend', 'Backend', 'Growth']);
		expect(vocabulary().map(({id}) => id)).toEqual(['javascript', 'react', 'redis', 'python', 'elixir']);
	});
});

describe('what is wrong in what was named', () => {
	test('a path that is not there is told with the nearest that is', () => {
		const cwd = process.cwd();
		expect(load({sources: ['contnt'], cwd}).problems.map(shown)).toEqual(['contnt There is no such file or folder. → Did you mean content?']);
		expect(load({sources: ['buildin'], cwd}).problems.map(shown)).toEqual(['buildin There is no such file or folder. → Did you mean builtin?']);
		expect(load({sources: ['nowhere/at/all.yaml'], cwd}).problems.map(shown)).toEqual(['nowhere/at/all.yaml There is no such file or folder.']);
	});

	test('a file of another kind is told with the kinds that are read', () => {
		const {problems} = load({sources: ['README.txt'], cwd: folderWith({'README.txt': 'A'})});
		expect(problems.map(shown)).toEqual(['README.txt Files of this kind are not read as content. → These are: .yaml .yml .json .ndjson .jsonl .md .markdown.']);
	});

	test.each([
		['an empty file', {'a.yaml': ''}, 'a.yaml There is no role in it. → A role begins with "title: …".'],
		['a file of comments', {'a.yaml': '# nothing\n---\n'}, 'a.yaml There is no role in it. → A role begins with "title: …".'],
		['an empty list', {'a.json': '[]'}, 'a.json There is no role in it. → A role begins with "title: …".'],
		['a folder without content', {'README.md': '# A'}, '. The folder holds no content. → Roles are files with these endings: .yaml .yml .json .ndjson .jsonl.'],
	])('%s is told to hold nothing', (_what, files, expected) => {
		const {problems, brokenRoles} = loadFiles(files as Record<string, string>);
		expect(problems.map(shown)).toEqual([expected]);
		expect(brokenRoles).toBe(0);
	});
});
