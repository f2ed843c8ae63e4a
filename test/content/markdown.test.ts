import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdownToText} from '../../source/content/markdown-text.js';
import {parseMarkdown} from '../../source/content/parse-markdown.js';
import {load, loadFiles, loadText, shown} from './folder.js';
import {folderWith} from './folder.js';

const readme = `# [Acme ](https://acme.example)

## [Backend Engineer (Pay) - 2024 Start](https://acme.example/1)
### Qualifications
* Knows Redis
* Knows React is a plus

## Frontend Engineer
### Preferred Qualifications
- Kind
`;

describe('Markdown of the README form as content', () => {
	test('is a role for each title, with its company, team, intake and link', () => {
		const {roles, problems} = load({sources: ['README.md'], cwd: folderWith({'README.md': readme})});
		expect(problems).toEqual([]);
		expect(roles.map(({id, title, company, companyLinks, team, track, intake, source}) => ({id, title, company, links: companyLinks.length, team, track, intake, source}))).toEqual([
			{id: 'acme/backend-engineer', title: 'Backend Engineer', company: 'Acme', links: 1, team: 'Pay', track: 'backend', intake: 2024, source: 'https://acme.example/1'},
			{id: 'acme/frontend-engineer', title: 'Frontend Engineer', company: 'Acme', links: 1, team: null, track: 'frontend', intake: null, source: null},
		]);
		expect(roles.flatMap(({requirements}) => requirements.map(({section, weight, text}) => [section, weight, text]))).toEqual([
			['qualifications', 'required', 'Knows Redis'],
			['qualifications', 'preferred', 'Knows React is a plus'],
			['preferred', 'preferred', 'Kind'],
		]);
	});

	test('comes through standard input as well', () => {
		expect(loadText(readme).roles.map(({id}) => id)).toEqual(['acme/backend-engineer', 'acme/frontend-engineer']);
	});

	test('is not read where nobody named it: a README in a folder explains the folder', () => {
		expect(loadFiles({'README.md': readme, 'a.yaml': 'title: A\npreferred: [a]\n'}).roles.map(({id}) => id)).toEqual(['a']);
	});

	test('without a role says so', () => {
		expect(load({sources: ['a.md'], cwd: folderWith({'a.md': '# Notes\n\nNothing yet.\n'})}).problems.map(shown)).toEqual(['a.md There is no role in it. → A role begins with "title: …".']);
	});

	test('with lines in no known section warns at the first of them', () => {
		const {problems, roles} = load({sources: ['a.md'], cwd: folderWith({'a.md': `${readme}### Treats\n- Cake\n- Tea\n`})});
		expect(problems.map(shown)).toEqual(['a.md:12:1 This and 1 more lines are in no section that is known, and not read. → Put it under a heading like Responsibilities, Qualifications or Preferred Qualifications.']);
		expect([problems[0]?.severity, roles.length]).toEqual(['warning', 2]);
	});

	test('with a title and no requirement is a problem at its line', () => {
		const {problems} = load({sources: ['a.md'], cwd: folderWith({'a.md': '# Acme\n## [A](https://a.example)\n### Requirements\n- a\n\n## [B](https://b.example)\nSoon.\n'})});
		expect(problems.map(shown)).toEqual(['a.md:6:1 The role has no requirement. → Write at least one under responsibilities, qualifications or preferred.']);
	});
});

describe('a heading', () => {
	test.each([
		['marked', '# T\n## Requirements\n- a'],
		['closed', '# T #\n## Requirements ##\n- a'],
		['underlined', 'T\n=\nRequirements\n------------\n- a'],
		['in bold', '**T**\n\n**Requirements:**\n- a'],
		['in bold with low lines', '# T\n__Requirements__\n\n- a'],
		['with a colon', '# T\nRequirements:\n- a'],
		['in capitals', 'T\n\nREQUIREMENTS\n- a'],
		['on the same level as the title', '## T Engineer\n## Requirements\n- a'],
		['quoted', '> # T\n> ## Requirements\n> - a'],
		['with Windows line ends', '# T\r\n## Requirements\r\n- a\r\n'],
	])('%s begins a section', (_what, text) => {
		expect(parseMarkdown(text).values.map(({value}) => value)).toEqual([{title: text.includes('T Engineer') ? 'T Engineer' : 'T', qualifications: ['a']}]);
	});
});

test.each(['-', '*', '+', '•', '▪', '1.', '2)', '- [ ]', '- [x]'])('a bullet may be %s', sign => {
	expect(parseMarkdown(`# T\n## Requirements\n${sign} a b\n${sign} c\n`).values[0]?.value).toEqual({title: 'T', qualifications: ['a b', 'c']});
});

test.each<readonly [markdown: string, text: string]>([
	['**Bold** and *slanted* and _so_ and ~~gone~~', 'Bold and slanted and so and gone'],
	['`C++`, C#, snake_case_name and 2 * 3 * 4', 'C++, C#, snake_case_name and 2 * 3 * 4'],
	['[React](https://react.dev "docs") or [Vue][v], ![logo](a.png)', 'React or Vue, logo'],
	['R&amp;D &lt;b&gt; &amp;lt;', 'R&D <b> &lt;'],
	['1 \\* 2 \\_ 3 \\# 4', '1 * 2 _ 3 # 4'],
	['a<br>b<!-- hidden --> <em>c</em>', 'a b c'],
	['<https://a.example/x_y_z>', 'https://a.example/x_y_z'],
])('%s reads as %s', (markdown, text) => {
	expect(markdownToText(markdown)).toBe(text);
});

test('any bullets come out one requirement each, none joined, doubled or lost', () => {
	const words = fc.array(fc.stringMatching(/^[A-Za-z0-9+#]{1,8}$/u), {minLength: 1, maxLength: 6}).map(all => all.join(' ')).filter(text => !/^\d+$/u.test(text));
	fc.assert(
		fc.property(fc.uniqueArray(words, {minLength: 1, maxLength: 12}), fc.constantFrom('-', '*', '+', '•'), fc.constantFrom('\n', '\r\n', '\n\n'), (texts, sign, end) => {
			const bullets = texts.map(text => `${sign} ${text}`).join(end);
			const values = parseMarkdown(`# T${end}## Requirements${end}${bullets}${end}`).values.map(({value}) => value);
			expect(values).toEqual([{title: 'T', qualifications: texts}]);
		}),
		{numRuns: 500},
	);
});

describe('Code, tables and facts of a posting', () => {
	const read = (text: string) => parseMarkdown(`# A\n\n## [Engineer](https://a.example)\n${text}`);

	test.each<readonly [what: string, text: string, qualifications: readonly string[]]>([
		['fenced code is none of its words', '### Requirements\n- Go\n\n```yaml\n- not: this\n```\n- Rust', ['Go', 'Rust']],
		['a longer fence holds a shorter one', '### Requirements\n- Go\n````\n```\n- not this\n````\n- Rust', ['Go', 'Rust']],
		['a fence that nothing closes hides nothing', '### Requirements\n```\n- Go\n- Rust', ['Go', 'Rust']],
		['a table has a statement a row', '### Requirements\n\n| Skill | Years |\n|:---|---:|\n| Go | 3 |\n| C \\| C++ | |', ['Go: 3', 'C | C++']],
		['a table whose columns are sections is a list a column', '| Must have | Nice to have |\n| --- | --- |\n| Go | Rust |\n| SQL | |', ['Go', 'SQL']],
		['cells beyond the columns that have a heading are not lost', '| Nice to have | Must have |\n| --- | --- |\n| Go | Rust | SQL |', ['Rust', 'SQL']],
		['a line with an upright stroke is no table', '### Requirements\n- Go | Rust\n- C', ['Go | Rust', 'C']],
		['letters and numbers count a list', '### Requirements\n1. Go\n\ta) Rust\n\tb) C\n2) SQL\niv. Bash', ['Go', 'Rust', 'C', 'SQL', 'Bash']],
		['arrows and ticks are signs of a list', '### Requirements\n→ Go\n✅ Rust\n👉 C', ['Go', 'Rust', 'C']],
	])('%s', (_what, text, qualifications) => {
		expect(read(text).values[0]?.value).toMatchObject({qualifications});
	});

	test('a table of facts is read as facts', () => {
		expect(read('| | |\n|---|---|\n| Location | Oslo |\n| Salary | 50k |\n\n### Requirements\n- Go').values[0]?.value).toMatchObject({location: 'Oslo', salary: '50k'});
	});

	test('facts that are nothing of their kind are named at the title', () => {
		expect(read('Posted: March 2026\nLevel: wizard\n\n### Requirements\n- Go').problems.map(({message, line, severity}) => [line, severity, message])).toEqual([
			[3, 'warning', '"March 2026" is no day like 2026-01-31, and not read.'],
			[3, 'warning', '"wizard" is no level that is known, and not read.'],
		]);
	});

	test.each<readonly [text: string, company: unknown]>([
		['Company: [Blue Heron](https://blue.example)', {name: 'Blue Heron', url: 'https://blue.example'}],
		['**Company:** [Blue Heron](https://blue.example)', {name: 'Blue Heron', url: 'https://blue.example'}],
		['Company: Blue Heron', 'Blue Heron'],
		['Blue Heron Inc.', 'Blue Heron Inc.'],
		['Heron & Sons GmbH', 'Heron & Sons GmbH'],
		['[Blue Heron Ltd](https://blue.example)', {name: 'Blue Heron Ltd', url: 'https://blue.example'}],
		['Join Blue Heron Inc.', undefined],
		['We are Blue Heron Inc.', undefined],
		['Blue Heron', undefined],
	])('"%s" below the title of a single posting names the company, or not', (text, company) => {
		const [role] = parseMarkdown(`# Engineer\n\n${text}\n\n## Requirements\n- Go`).values;
		expect(role?.value).toStrictEqual({title: 'Engineer', ...(company === undefined ? {} : {company}), qualifications: ['Go']});
	});

	test.each<readonly [heading: string, facts: string, title: string, team: string | undefined]>([
		['Engineer (Linux)', '', 'Engineer', 'Linux'],
		['Engineer (Linux)', '* Team: Support', 'Engineer (Linux)', 'Support'],
		['Engineer (Linux)', '* Team: \u2013', 'Engineer (Linux)', undefined],
	])('"%s" with "%s" is called "%s" and of the team %j', (heading, facts, title, team) => {
		const [role] = parseMarkdown(`# A\n\n## ${heading}\n\n${facts}\n\n### Requirements\n- Go`).values;
		expect(role?.value).toStrictEqual({title, company: 'A', ...(team === undefined ? {} : {team}), qualifications: ['Go']});
	});

	test('facts below the sections count, the first of a kind, and none that are bullets', () => {
		const [role] = parseMarkdown('# Engineer\n\nLocation: Oslo\n\n## Requirements\n- Go\n- Salary: negotiating it\n\nSalary: 50k\n\nLocation: Rome\n\nApply: https://a.example/1').values;
		expect(role?.value).toStrictEqual({title: 'Engineer', location: 'Oslo', salary: '50k', source: 'https://a.example/1', qualifications: ['Go', 'Salary: negotiating it']});
	});

	test('a company that is a heading keeps its name', () => {
		expect(read('Heron GmbH\n\n### Requirements\n- Go').values[0]?.value).toMatchObject({company: 'A'});
	});

	test('a level may be said in more words', () => {
		expect(read('Seniority: Senior level\n\n### Requirements\n- Go').values[0]?.value).toMatchObject({level: 'senior'});
	});
});
