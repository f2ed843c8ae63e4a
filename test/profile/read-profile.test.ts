import {describe, expect, test} from 'vitest';
import {UserError} from '../../source/errors.js';
import type {Profile} from '../../source/model/profile.js';
import {readProfile} from '../../source/profile/read-profile.js';
import {folderWith} from '../content/folder.js';
import {vocabulary} from './vocabulary.js';

const today = '2024-07-01';
const noInput = () => Promise.reject(new Error('Standard input was not asked for.'));

/** Reads a file of this name with this text. */
function readFile(name: string, text: string | Uint8Array): Promise<Profile> {
	return readProfile(name, {cwd: folderWith({[name]: text}), readStdin: noInput, today, vocabulary});
}

/** Reads standard input. */
function readInput(text: string): Promise<Profile> {
	return readProfile('-', {cwd: '/', readStdin: async () => Buffer.from(text), today, vocabulary});
}

const ids = ({skills}: Profile) => skills.map(({id}) => id);

/** "go: go (mine.txt:1)" for each skill. */
function told({skills}: Profile): readonly string[] {
	return skills.map(({id, line: {text, place}}) => `${id}: ${text} (${place ?? ''})`);
}

/** "java lacks: no Java (mine.txt:1)" for each skill that is named but not had. */
function against({shortfalls}: Profile): readonly string[] {
	return shortfalls.map(({id, says, line: {text, place}}) => `${id} ${says}: ${text} (${place ?? ''})`);
}

const resume = {
	basics: {name: 'Ada Example', label: 'Java developer', summary: 'Eager to learn Rust. Loves Next.js.'},
	work: [
		{name: 'Shop', position: 'Engineer', startDate: '2021-03', endDate: '2023-02', highlights: ['Moved the shop to React', 'Had no experience with Golang']},
		{company: 'Old Corp', website: 'http://old.example', position: 'Intern', startDate: '2020-07-01', endDate: '2020-12-31'},
	],
	education: [{institution: 'University', area: 'Computer Science', studyType: 'Bachelor', endDate: '2021-02', courses: ['Data structures']}],
	skills: [{name: 'Web', level: 'Master', keywords: ['HTML5, HTML', 'Frobnicator']}, {name: 'C++'}],
	projects: [{name: 'Cache', keywords: ['redis'], highlights: ['Ran CI/CD for it']}],
	languages: [{language: 'English', fluency: 'Native speaker'}],
};

describe('a JSON Resume', () => {
	test('gives its skills with the lines that say so', async () => {
		expect(told(await readFile('resume.json', JSON.stringify(resume, null, '\t')))).toEqual([
			'html: HTML5, HTML (resume.json:42)',
			'cpp: C++ (resume.json:47)',
			'english: English (resume.json:63)',
			'react: Moved the shop to React (resume.json:14)',
			'ci-cd: Ran CI/CD for it (resume.json:57)',
			'redis: redis (resume.json:54)',
			'computer-science: Bachelor, Computer Science, University, 2021-02 (resume.json:30)',
			'data-structures: Data structures (resume.json:33)',
			'java: Java developer (resume.json:4)',
			'nextjs: Eager to learn Rust. Loves Next.js. (resume.json:5)',
		]);
	});

	test('gives degree, years of work by its dates, and what no skill is', async () => {
		const {degree, studying, years, statesEducation, unrecognised, source} = await readFile('resume.json', JSON.stringify(resume));
		expect({degree: degree?.degree, studying, years: years?.years, statesEducation, unrecognised, source}).toEqual({degree: 'bachelor', studying: null, years: 2.5, statesEducation: true, unrecognised: ['Frobnicator'], source: 'resume.json'});
	});

	test('brings what a skill comes with', async () => {
		expect((await readFile('resume.json', JSON.stringify({skills: ['nextjs']}))).skills).toMatchObject([{id: 'nextjs', comesWith: ['react', 'javascript']}]);
	});

	test.each<[what: string, value: unknown, expected: readonly string[]]>([
		['a list of names', {skills: ['go', 'c++']}, ['go', 'cpp']],
		['one text', {skills: 'Go, React and CI/CD'}, ['go', 'react', 'ci-cd']],
		['a map of categories', {skills: {Languages: ['go'], Web: 'react, html'}}, ['go', 'react', 'html']],
		['a list without a résumé around it', ['go', {name: 'React.js'}], ['go', 'react']],
		['what is of another kind than it should be', {skills: [7, null, ['go'], {keywords: 'redis'}, {name: {}}], work: [3, {highlights: 'Java'}], basics: 4}, ['go', 'redis', 'java']],
		['keys of the language itself', JSON.parse('{"skills": ["go"], "__proto__": {"skills": ["java"]}, "constructor": 1}'), ['go']],
	])('may have %s', async (_what, value, expected) => {
		expect(ids(await readInput(JSON.stringify(value)))).toEqual(expected);
	});

	test('says what is not had', async () => {
		expect(against(await readFile('resume.json', JSON.stringify({...resume, skills: [{name: 'Go', level: 'learning'}]}, null, '\t')))).toEqual(['go learning: Go: learning (resume.json:39)', 'rust wants: Eager to learn Rust. Loves Next.js. (resume.json:5)']);
		const none = await readInput(JSON.stringify({skills: ['go', {name: 'Redis', level: 'none', keywords: ['Java']}], languages: [{language: 'English', fluency: 'none'}]}));
		expect([ids(none), against(none).map(one => one.split(':')[0])]).toEqual([['go'], ['java lacks', 'english lacks']]);
	});

	test('takes a field of study from its education alone', async () => {
		const profile = await readInput(JSON.stringify({skills: ['Computer Science', 'go'], education: [{area: 'Economics', studyType: 'Master'}]}));
		expect(ids(profile)).toEqual(['go', 'economics']);
	});
});

describe('a degree', () => {
	test.each<[education: unknown, degree: string | null, studying: string | null]>([
		[[{studyType: 'Bachelor of Science', endDate: '2024-06'}], 'bachelor', null],
		[[{studyType: 'BSc', endDate: '2025-06'}], null, 'bachelor'],
		[[{studyType: 'M.Sc.', startDate: '2023-09'}, {studyType: 'BSc', endDate: '2023'}], 'bachelor', 'master'],
		[[{studyType: 'PhD', endDate: '2020'}, {studyType: 'Master', endDate: '2030'}], 'phd', null],
		[[{studyType: 'Associate degree', endDate: '2019'}], 'none', null],
		[[{studyType: 'Bootcamp', area: 'Computer Science'}], null, null],
		[[{studyType: 'Master'}], 'master', null],
		[[{studyType: 'BS', area: 'Economics'}], 'bachelor', null],
	])('%j is %s, on its way %s', async (education, degree, studying) => {
		const profile = await readInput(JSON.stringify({skills: ['go'], education}));
		expect([profile.degree?.degree ?? null, profile.studying?.degree ?? null, profile.statesEducation]).toEqual([degree, studying, true]);
	});
});

describe('years', () => {
	test.each<[what: string, text: string, years: number | null]>([
		['are those that are said outright, before those of the dates', JSON.stringify({basics: {summary: '9 years of experience'}, work: [{startDate: '2023-07', endDate: '2024-06'}]}), 9],
		['of one thing are no more than the least', JSON.stringify({basics: {summary: '2 years of experience with Java'}, work: [{startDate: '2014-07', endDate: '2024-06'}]}), 10],
		['of an employer are not those of the person', JSON.stringify({work: [{startDate: '2023-07', endDate: '2024-06', summary: 'A bank with 30 years of experience'}]}), 1],
		['stand under a key of their own', 'skills: [go]\nyears: 2.5\nwork: [{startDate: 2014-07}]\n', 2.5],
		['stand under a key in words', 'skills: [go]\nyears: 3+ years\n', 3],
		['go on until today', JSON.stringify({skills: ['go'], work: [{startDate: '2022-07-02'}]}), 2],
		['count once what overlaps', JSON.stringify({skills: ['go'], work: [{startDate: '2020-01', endDate: '2021-12'}, {startDate: '2021-01', endDate: '2022-12'}]}), 3],
		['are those that are said', 'Summary\nExperienced over 4 years in Java.\n', 4],
		['are those that are said', 'Summary\nGo developer with 5 years of experience.\n', 5],
		['are those that are said', 'Summary\n4 years as a backend developer at Foo.\n', 4],
		['are those of the dates under the heading of work', '## Experience\nGo developer, 2010-2020, Acme\n', 10],
		['count once what overlaps in a text', 'Work history\nEngineer, Acme, Jan 2020 – Present\nEngineer, Beta (03/2018 to 05/2020)\n', 6.3],
		['are those of jobs with headings of their own', '# Experience\n\n# Engineer, Acme (2019 – 2021)\n\nGo\n\n# Intern, Beta\n2017-2018\n', 3],
		['are not those of an education', '## Education\nBSc Economics, 2016 – 2020\n\n## Skills\ngo\n', null],
		['are not those of a project', '## Projects\nA shop in Java, 2016 – 2020\n', null],
		['are not those that a sentence tells of', '## Experience\n- Grew the shop with Java from 2015 to 2019, twofold each year.\n', null],
		['are not those of anything else', '## Experience\nJava, with experienced people, for a company with a history of 30 years.\n', null],
	])('%s', async (_what, text, years) => {
		expect((await readInput(text)).years?.years ?? null).toBe(years);
	});
});

describe('a profile in YAML', () => {
	const yaml = 'skills:\n  - go\n  - Rust (learning)\n  - "React: 3 years"\n  - Java: none\n  - Redis: expert\nlearning: [TypeScript]\nwants: C++\ndegree: BSc Computer Science\nstudying: master\nyears: 2.5\n';

	test('may have skills, what is learned and wanted, degrees and years', async () => {
		const profile = await readFile('me.yaml', yaml);
		expect(told(profile)).toEqual(['go: go (me.yaml:2)', 'react: React: 3 years (me.yaml:4)', 'redis: Redis (me.yaml:6)', 'computer-science: BSc Computer Science (me.yaml:9)']);
		expect(against(profile)).toEqual(['rust learning: Rust (learning) (me.yaml:3)', 'java lacks: Java: none (me.yaml:5)', 'typescript learning: TypeScript (me.yaml:7)', 'cpp wants: C++ (me.yaml:8)']);
		expect([profile.degree, profile.studying, profile.years, profile.remarks, profile.unrecognised]).toEqual([
			{degree: 'bachelor', line: {text: 'BSc Computer Science', place: 'me.yaml:9'}},
			{degree: 'master', line: {text: 'master', place: 'me.yaml:10'}},
			{years: 2.5, line: {text: 'years: 2.5', place: 'me.yaml:11'}},
			[],
			[],
		]);
	});

	test.each<[yaml: string, degree: string | null, studying: string | null]>([
		['degree: none', 'none', null],
		['degree: PhD', 'phd', null],
		["degree: Bachelor's", 'bachelor', null],
		['degree: MSc in Economics', 'master', null],
		['studying: BSc', null, 'bachelor'],
		['education: BSc Economics, 2020', 'bachelor', null],
		['education: [BSc Economics, "MSc, expected 2026"]', 'bachelor', 'master'],
		['education: {studyType: Master, endDate: 2020}', 'master', null],
		['degree:', null, null],
	])('%s', async (text, degree, studying) => {
		const profile = await readFile('me.yaml', `skills: [go]\n${text}\n`);
		expect([profile.degree?.degree ?? null, profile.studying?.degree ?? null]).toEqual([degree, studying]);
	});

	test('says of keys that are unknown what was probably meant', async () => {
		const {remarks} = await readFile('me.yaml', 'name: Ada\nskils: [go]\nhave: [go]\nshoe size: 40\nwork:\n  - {name: Acme, positon: Go developer, employees: 9}\nx-own: 1\n');
		expect(remarks).toEqual([
			'me.yaml:2:1: "skils" is no key that is read here, and was passed over. Did you mean skills?',
			'me.yaml:4:1: "shoe size" is no key that is read here, and was passed over. reality fit --help names those that are.',
			'me.yaml:6:18: "positon" is no key that is read here, and was passed over. Did you mean position?',
		]);
	});
});

describe('a list of skills', () => {
	test.each<[what: string, name: string, text: string]>([
		['one a line', 'mine.txt', 'go\nreact\nc++\n'],
		['in YAML', 'mine.yaml', '- go\n- react\n- c++\n'],
		['under a key in YAML', 'mine.yml', 'have: [go, react, c++]\n'],
		['one a line, called YAML', 'mine.yaml', 'go\nreact\nc++\n'],
		['with bullets and commas', 'mine.md', '# Skills\n\n* Go, React\n* C++\n'],
		['without an ending in its name', 'mine', 'go, react\r\nc++'],
		['in JSON', 'mine.json', '["go", "react", "c++"]'],
		['with a byte order mark', 'mine.txt', '\uFEFFgo\nreact\nc++'],
	])('%s', async (_what, name, text) => {
		expect(ids(await readFile(name, text))).toEqual(['go', 'react', 'cpp']);
	});

	test('is read in any case, for there a word is no verb', async () => {
		expect(told(await readFile('mine.txt', 'go\nrust (2 years)\nci / cd\nFrobnicator\n'))).toEqual(['go: go (mine.txt:1)', 'rust: rust (2 years) (mine.txt:2)', 'ci-cd: ci / cd (mine.txt:3)']);
	});

	test('may state a field of study', async () => {
		expect(await readInput('go\nComputer Science\n')).toMatchObject({statesEducation: true, skills: [{id: 'go'}, {id: 'computer-science'}]});
	});
});

const markdown = `# Ada Example

Backend developer who wants to learn Rust.

## Skills

- **Languages:** go, Java
- Tools: CI/CD | Redis

## Experience

### Engineer at Acme (2021 – 2023)

- Moved [the shop](https://shop.example/typescript) to React.
- Never used Next.js, and had no exposure to HTML.

## Education

BSc Computer Science, University of Somewhere, 2021
Studies of HTML there

## Interests

Typescript, C++
`;

describe('a résumé in Markdown or text', () => {
	test('gives what its sections say', async () => {
		const profile = await readFile('resume.md', markdown);
		expect(told(profile)).toEqual([
			'go: Languages: go, Java (resume.md:7)',
			'java: Languages: go, Java (resume.md:7)',
			'ci-cd: Tools: CI/CD | Redis (resume.md:8)',
			'redis: Tools: CI/CD | Redis (resume.md:8)',
			'react: Moved the shop to React. (resume.md:14)',
			'computer-science: BSc Computer Science, University of Somewhere, 2021 (resume.md:19)',
		]);
		expect(profile.degree).toEqual({degree: 'bachelor', line: {text: 'BSc Computer Science, University of Somewhere, 2021', place: 'resume.md:19'}});
	});

	test.each<[what: string, text: string, expected: readonly string[]]>([
		['headings in capitals', 'ADA EXAMPLE\n\nSKILLS\ngo, rust\n\nEDUCATION\nBSc Economics, 2019\n', ['go', 'rust', 'economics']],
		['underlined headings', 'Ada\n===\n\nTechnical skills\n----------------\ngo\n\nHobbies\n-------\njava\n', ['go']],
		['labels', 'Ada Example, Somewhere, 2024.\nSkills: go, html\nInterests: java\n', ['go', 'html']],
		['a name that is also a skill','Java Rust Golang\n\nI write Redis modules.\n', ['redis']],
		['a table', '# Ada\n\n## Skills\n\n| JavaScript | what |\n|---|---|\n| Java | Redis |\n', ['java', 'redis']],
		['words that are no skill in a sentence', 'I like to go out, and to react quickly.\nI write Java.\n', ['java']],
		['a study without a heading', 'Ada, ada@example.com\nI graduated with a degree in Economics in 2019.\nI write Go services.\n', ['economics', 'go']],
	])('with %s', async (_what, text, expected) => {
		expect(ids(await readFile('resume.txt', text))).toEqual(expected);
	});

	test.each([
		['State University, 2021 - 2027\nBSc Computer Science'],
		['BSc Computer Science\nState University, 2021 - 2027'],
		['MSc Economics, 2020\nBSc Computer Science\nState University, 2021 - 2027'],
	])('knows by the lines around a degree that it is not finished: %j', async education => {
		expect((await readInput(`# Ada\n\n## Education\n\n${education}\n\n## Skills\n\ngo\n`)).degree?.degree ?? null).toBe(education.startsWith('MSc') ? 'master' : null);
	});

	test('reads what was copied from a page: broken lines and words, ligatures, spaced headings, signs of all sorts', async () => {
		const text = 'Ada Lovelace\n\nS U M M A R Y\nWrites eﬃcient services and has worked for years with\nRedis in teams of three; there is no experience with\nJava or C++ yet. Looking for a role\nwith React.\n\nS K I L L S\n\uF0B7 Type-\n  script\n● CI/CD,\nRust\n';
		const profile = await readFile('resume.txt', text);
		expect(told(profile)).toEqual([
			'redis: Writes efficient services and has worked for years with Redis in teams of three; (resume.txt:5)',
			'typescript: Typescript (resume.txt:10)',
			'ci-cd: CI/CD, Rust (resume.txt:12)',
			'rust: CI/CD, Rust (resume.txt:12)',
		]);
		expect(against(profile)).toEqual(['java lacks: there is no experience with Java or C++ yet. (resume.txt:6)', 'cpp lacks: there is no experience with Java or C++ yet. (resume.txt:6)', 'react wants: Looking for a role with React. (resume.txt:7)']);
	});

	test.each<[what: string, text: string, has: readonly string[], without: readonly string[]]>([
		['a sentence', 'I did not use Java but Redis.\n', ['redis'], ['java lacks']],
		['a heading', '## Skills\ngo\n\n## Currently learning\nrust, java\n\n## Want to learn\nc++\n', ['go'], ['rust learning', 'java learning', 'cpp wants']],
		['a label', 'Summary\nSkills: go\nLearning: rust\n', ['go'], ['rust learning']],
		['a heading that says so', '## Skills\ngo\n\n## Not interested in\njava\n', ['go'], ['java lacks']],
		['a label that says so', 'Summary\nSkills: go\nSkills I lack: java, Redis\n', ['go'], ['java lacks', 'redis lacks']],
		['a label among skills', '## Skills\nLanguages: go\nTo learn: rust\n', ['go'], ['rust wants']],
		['words behind a name', '## Skills\ngo (expert), rust (learning), Java: none\nc++ – want to learn\nReact - 3 years\n', ['go', 'react'], ['rust learning', 'java lacks', 'cpp wants']],
		['a word that may be none elsewhere', 'Java developer, currently learning Go.\n', ['java'], ['go learning']],
		['the level in a row of a table', '## Skills\n\n| Skill | Level |\n|---|---|\n| go | 5 | rusty |\n| java | 0 | want to learn |\n| c++ | none |\n| redis | learning |\n| react | ✗ |\n', ['go'], ['java wants', 'cpp lacks', 'redis learning', 'react lacks']],
		['the first cell of a row', '## Skills\n\n| What | Which |\n|---|---|\n| Languages | go, Redis |\n| Want to learn | rust |\n', ['go', 'redis'], ['rust wants']],
		['a sign', '## Skills\ngo ✓, rust ✗\nreact: 0/5\nJava: 0\nRedis ★★☆, C++ ☆☆☆\n', ['go', 'redis'], ['rust lacks', 'react lacks', 'java lacks', 'cpp lacks']],
		['a degree that is not there', 'I write Java. I have no degree in Computer Science.\n', ['java'], []],
		['a box that is left empty', '## Skills\n- [x] go\n- [ ] rust\n', ['go'], ['rust lacks']],
		['one line, and has it by another', 'Never used Java at school.\n\nWrote Java at work.\n', ['java'], []],
	])('tells what is not had by %s', async (_what, text, has, without) => {
		const profile = await readInput(text);
		expect([ids(profile), against(profile).map(one => one.split(':')[0])]).toEqual([has, without]);
	});

	test('says which dates the years were counted from', async () => {
		const profile = await readFile('resume.md', '## Experience\n\n### Engineer, Acme (2019 – 2021)\n\n- Java\n\n### Intern, Beta (Jan – Jun 2017)\n');
		expect(profile.years).toEqual({years: 2.5, line: {text: 'Engineer, Acme (2019 – 2021); Intern, Beta (Jan – Jun 2017)', place: 'resume.md:3'}});
	});

	test('reads degrees sentence by sentence where no heading says that they are one', async () => {
		const profile = await readInput('Currently enrolled in an MSc in Economics (expected 2026). BEng Computer Science 2023. I write Go.\n');
		expect([profile.degree?.degree, profile.studying?.degree]).toEqual(['bachelor', 'master']);
	});

	test('says of no level that it is no skill', async () => {
		expect((await readInput('## Skills\n\n| Skill | Level |\n|---|---|\n| go | rusty |\n| Frobnicator | none |\n| Languages | java |\n')).unrecognised).toEqual(['Frobnicator']);
	});

	test('knows a degree that is not finished', async () => {
		const profile = await readInput('# Ada\n\n## Education\n\nMSc Computer Science, expected 2026\nBSc Computer Science, 2023\n');
		expect([profile.degree?.degree, profile.studying?.degree]).toEqual(['bachelor', 'master']);
	});
});

describe('what cannot be read is refused with what, where and what would be right:', () => {
	const whatIsRead = 'A profile is a JSON Resume, a list of skills in YAML or one a line, or a résumé in Markdown or plain text.';

	test.each<[name: string, text: string | Uint8Array, message: string, hint: string]>([
		['a.json', '{"skills": [', 'a.json:1:13: This is no valid JSON. The file ends in the middle of a value.', whatIsRead],
		['a.json', '{"skills": 7}', 'a.json:1:12: Skills are a list here.', 'As in skills: [React, Go], or entries with name and keywords.'],
		['a.yaml', 'skilss: [go]\n', 'a.yaml:1:1: This is no résumé and no list of skills.', 'Did you mean skills?'],
		['a.yaml', 'skills: [go]\nyears: many\n', 'a.yaml:2:8: "years" is a number of years of work.', 'As in years: 3 or years: 2.5'],
		['a.yaml', 'skills: [go]\nyears: [3]\n', 'a.yaml:2:8: "years" is a number of years of work.', 'As in years: 3 or years: 2.5'],
		['a.yaml', 'skills: [go]\ndegree: 7\n', 'a.yaml:2:9: "degree" names no degree.', 'It is none, bachelor, master or phd, or what it is called, as in degree: BSc Computer Science'],
		['a.yaml', 'skills: [go]\nstudying: hard\n', 'a.yaml:2:11: "studying" names no degree.', 'It is none, bachelor, master or phd, or what it is called, as in studying: BSc Computer Science'],
		['a.yaml', 'skills: [go]\nwork:\n  name: Acme\n', 'a.yaml:3:3: In a résumé "work" is a list.', 'Its entries stand between [ and ], or behind dashes in YAML.'],
		['a.yaml', 'skills:\n\t- go\n', 'a.yaml:2:1: A tab stands where the line is indented.', 'Indent with spaces.'],
		['a.json', '{"title": "Engineer"}', 'a.json:1:1: This is no résumé and no list of skills.', 'A JSON Resume has skills, work or education; a list of skills is read as well.'],
		['a.yaml', 'skills: [go]\n---\nskills: [java]\n', 'a.yaml: It holds 2 values, and a profile is one.', whatIsRead],
		['a.txt', 'Nothing of the kind.\n', 'a.txt: It names no skill that is known.', whatIsRead],
		['a.txt', ' \n', 'a.txt: It is empty.', whatIsRead],
		['a.pdf', '%PDF-1.7 …', 'a.pdf: It is a PDF, not text.', `Save it as text first. ${whatIsRead}`],
		['a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0]), 'a.docx: It is a Word or ZIP file, not text.', `Save it as text first. ${whatIsRead}`],
		['a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc: It is an old Word file, not text.', `Save it as text first. ${whatIsRead}`],
		['a.rtf', '{\\rtf1\\ansi React}', 'a.rtf: It is an RTF file, not text.', `Save it as text first. ${whatIsRead}`],
		['a.html', '<!doctype html><p>React</p>', 'a.html: It is a web page (HTML or XML), not text.', `Save its text first. ${whatIsRead}`],
		['a.txt', Buffer.from([0x67, 0x6f, 0x0a, 0xff]), 'a.txt:2:1: Here are bytes that are no UTF-8 text.', 'Save the file as UTF-8.'],
		['a.txt', 'x'.repeat(1024 * 1024 + 1), 'a.txt: It is 2 MiB large; a profile is read up to 1 MiB.', whatIsRead],
	])('%s', async (name, text, message, hint) => {
		const error = await readFile(name, text).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(UserError);
		expect(error).toMatchObject({message, hint});
	});

	test('a file that is not there, and a folder', async () => {
		const cwd = folderWith({'in/a.txt': 'go'});
		await expect(readProfile('none.json', {cwd, readStdin: noInput, today, vocabulary})).rejects.toMatchObject({message: 'none.json: There is no such file or folder.', hint: 'Skills can be named without a file: reality fit --have react,go'});
		await expect(readProfile('in', {cwd, readStdin: noInput, today, vocabulary})).rejects.toMatchObject({message: 'in: It is a folder, not a file.', hint: whatIsRead});
	});
});

describe('hostile input', () => {
	test('is shown without control characters', async () => {
		const profile = await readInput('{"skills": ["go \\u001b[31m\\u0007", "\\u202eava\\u0000j"]}');
		expect(told(profile)).toEqual(['go: go (-:1)']);
		expect(profile.unrecognised).toEqual(['avaj']);
	});

	test.each<[what: string, text: string]>([
		['lists nested deep', `{"skills": ["go"], "work": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
		['maps nested deep', `{"skills": ["go"], "work": [${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}]}`],
		['one line of a megabyte', `redis, ${'java '.repeat(190_000)}`],
		['a hundred thousand entries', JSON.stringify({skills: ['go', ...Array.from({length: 100_000}, (_, at) => `x${at}`)]})],
		['brackets that open and never close', `[${'['.repeat(200_000)}\ngo`],
	])('%s is read or refused, and soon', async (_what, text) => {
		const read = await readInput(text).then(profile => ids(profile)[0], (error: unknown) => (error instanceof UserError ? 'refused' : error));
		expect(['go', 'redis', 'refused']).toContain(read);
	});
});
