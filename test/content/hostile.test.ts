import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import nodeFs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isWindows} from '../system.js';
import {folderWith, load, loadFiles, loadText, shown} from './folder.js';

const role = 'title: A\npreferred: [a]\n';

describe('text that is meant to do harm', () => {
	test('escape sequences, controls and marks of direction reach no field', () => {
		const {roles, problems} = loadText(
			[
				'title: "A\\e[31m\\u202Eb\\nc"',
				'company: {name: "C\\e]0;x\\a", url: "https://c.example"}',
				'team: "T\\x9B1m"',
				'intake: "I\\0"',
				'location: "L\\b"',
				'employment: "E\\t1"',
				'workplace: "W\\r\\n"',
				'salary: "S\\u2066"',
				'tags: ["g\\e[0m"]',
				'id: "i\\e[2J d"',
				'preferred: ["R\\e]8;;x\\e\\\\edis\\u200B"]',
			].join('\n'),
		);
		expect(problems).toEqual([]);
		expect(roles).toMatchObject([
			{id: 'i-d', title: 'Ab c', company: 'C', team: 'T', intake: 'I', location: 'L', employment: 'E 1', workplace: 'W', salary: 'S', tags: ['g'], companyLinks: [{name: 'C', url: 'https://c.example'}]},
		]);
		expect(roles[0]?.requirements.map(({text}) => text)).toEqual(['Redis']);
	});

	test('escape sequences reach no message', () => {
		const {problems} = loadText('title: A\n"k\\e[31mey": 1\nlevel: "x\\e]0;y\\a\\u202Ez"\ntrack: "q\\e[1m"\npreferred: [a]\n');
		expect(JSON.stringify(problems.map(shown))).not.toMatch(/\\u001b|\\u0007|\u202E/u);
		expect(problems.map(({message}) => message)).toEqual(['"key" is no key that is known here.', '"level" is "xz", which is none of its values.', 'There is no track "q".']);
	});

	test.each([
		['YAML', '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\ntitle: A\npreferred: [a]\n'],
		['JSON', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "title": "A", "preferred": ["a"]}'],
	])('__proto__ and constructor are unknown keys of %s and nothing else', (_format, text) => {
		const {problems, roles} = loadText(text);
		expect(problems.map(({message}) => message)).toEqual(['"__proto__" is no key that is known here.', '"constructor" is no key that is known here.']);
		expect(roles.map(({title}) => title)).toEqual(['A']);
		expect(({} as {readonly polluted?: number}).polluted).toBeUndefined();
	});

	test('__proto__ and constructor are no track, no skill and no level', () => {
		const {problems} = loadText('title: A\ntrack: constructor\nlevel: toString\npreferred: [a]\n---\ntitle: A\ntrack: __proto__\npreferred: [{text: a, skills: [constructor, __proto__]}]\n');
		expect(problems.map(({message}) => message)).toEqual(['"level" is "toString", which is none of its values.', 'There is no track "constructor".', 'There is no track "__proto__".', 'There is no skill "constructor".', 'There is no skill "__proto__".']);
	});

	test('a prototype lends a role no title', () => {
		expect(loadText('{"__proto__": {"title": "A"}, "preferred": ["a"]}').roles).toEqual([]);
	});
});

describe('files that are meant to do harm', () => {
	test('an alias bomb ends in a clear message', () => {
		const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]!}, `.repeat(9)}]`)].join('\n');
		expect(loadText(bomb).problems.map(shown)).toEqual(['-:1:1 References (*name) repeat each other more than 100 times. → Write the texts out instead of referring to them.']);
	});

	test('a reference to what is around it is no endless way', () => {
		const {problems} = loadText('title: A\npreferred: &list\n  - *list\n');
		expect(problems.map(({line, column, message}) => `${line}:${column} ${message}`)).toEqual(['3:5 Entry 1 of "preferred" has to be text or a map, not a list.']);
	});

	test('plain references are fine', () => {
		const {problems, roles} = loadText('title: A\nteam: &name T\nlocation: *name\npreferred: [a]\n');
		expect(problems).toEqual([]);
		expect(roles[0]?.location).toBe('T');
	});

	test.each([
		['YAML lists', '['.repeat(100_000)],
		['YAML block lists', '- '.repeat(20_000)],
		['YAML maps', `a: ${'{a: '.repeat(50_000)}`],
		['JSON', `{"title": "A", "preferred": ${'['.repeat(100_000)}`],
		['whole JSON', `{"title": "A", "preferred": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
	])('%s without end inside one another end in a problem', (_what, text) => {
		const {problems, roles} = loadText(text);
		expect(problems.length).toBeGreaterThan(0);
		expect(roles).toEqual([]);
	});

	test.each([
		['half a million lines', '- a\n'.repeat(500_001)],
		['a million commas', `[${'a,'.repeat(1_000_001)}]`],
	])('YAML of %s is refused', (_what, text) => {
		expect(loadText(`# YAML\n${text}`).problems.map(shown)).toEqual(['- It has more than 500,000 lines or 1,000,000 commas, which is too much for YAML. → Use NDJSON, one role a line: it has no limit.']);
	});

	test('a list longer than the arguments of a call', () => {
		const {problems, brokenRoles} = loadText('- [a]\n'.repeat(150_000));
		expect([problems.length, brokenRoles]).toEqual([1001, 150_000]);
	});

	test('a map of very many keys, which are not all compared with one another', () => {
		const keys = Array.from({length: 50_000}, (_, index) => `k${index}: a\n`).join('');
		expect(loadText(`${keys}k7: b\n`).problems.map(({line, message}) => `${line} ${message}`)).toEqual(['50001 This key stands here a second time.']);
	});

	test.each([
		['JSON', `[${'1,'.repeat(300_000)}1]`, 300_001],
		['NDJSON', '{"title":"A"}\n'.repeat(20_000), 20_000],
		['broken NDJSON', `{}\n${'{"title\n'.repeat(20_000)}`, 20_001],
	])('of very many problems in %s a thousand are told, and all broken roles counted', (_what, text, broken) => {
		const {problems, brokenRoles} = loadText(text);
		expect(problems).toHaveLength(1001);
		expect(problems.at(-1)?.message).toBe('There are more than 1,000 problems in it; the others are not told.');
		expect(brokenRoles).toBe(broken);
	});

	test('a file beyond 16 MiB is refused before it is read', () => {
		const fs = {...nodeFs, statSync: (() => ({isFile: () => true, isDirectory: () => false, size: 50 * 1024 * 1024})) as unknown as typeof nodeFs.statSync};
		for (const name of ['a.yaml', 'a.json']) {
			expect(load({sources: [name], fs}).problems.map(shown).slice(0, 1)).toEqual([`${name} It is 50 MiB large; YAML and JSON are read up to 16 MiB. → Use NDJSON, one role a line: it has no limit.`]);
		}
	});

	test('standard input beyond 16 MiB is refused unless it is one value a line', () => {
		const line = `{"title":"A","preferred":["${'a'.repeat(9_000)}"]}\n`;
		const count = Math.ceil((17 * 1024 * 1024) / line.length);
		expect(loadText(`# ${'x'.repeat(17 * 1024 * 1024)}\n${role}`).problems.map(({message}) => message)).toEqual(['It is 18 MiB large; YAML and JSON are read up to 16 MiB.']);
		const fewer = loadText('{"title":"A"}\n'.repeat(count));
		expect(fewer.brokenRoles).toBe(count);
	});

	test('a line of NDJSON beyond 1 MiB is refused, and the others are read', () => {
		const line = '{"title":"A","preferred":["a"]}';
		const {problems, roles} = loadFiles({'a.ndjson': `${line}\n"${'x'.repeat(3 * 1024 * 1024)}"\n${line}`});
		expect(problems.map(({line: number, message}) => `${number} ${message}`)).toEqual(['2 This line is longer than 1 MiB.']);
		expect(roles.map(({id}) => id)).toEqual(['a', 'a-2']);
	});

	test('lines of NDJSON longer than what is read at once stay whole', () => {
		const text = 'ä'.repeat(4_000);
		const lines = Array.from({length: 100}, (_, index) => JSON.stringify({title: `T${index}`, preferred: [text, text, text]}));
		const {roles, problems} = loadFiles({'a.ndjson': `${lines.join('\r\n')}\r\n`});
		expect(problems).toEqual([]);
		expect(roles.map(({title}) => title)).toEqual(lines.map((_, index) => `T${index}`));
		expect(roles.every(({requirements}) => requirements.every((requirement) => requirement.text === text))).toBe(true);
	});
});

describe('bytes', () => {
	test.each([
		['UTF-8 with a mark', Buffer.from(`\uFEFF${role.replace('A', 'Ä')}`)],
		['UTF-16, little end first', Buffer.from(`\uFEFF${role.replace('A', 'Ä')}`, 'utf16le')],
		['UTF-16, big end first', Buffer.from(`\uFEFF${role.replace('A', 'Ä')}`, 'utf16le').swap16()],
	])('%s is read', (_what, bytes) => {
		for (const {roles, problems} of [loadFiles({'a.yaml': bytes}), loadText(bytes)]) {
			expect(problems).toEqual([]);
			expect(roles.map(({title}) => title)).toEqual(['Ä']);
		}
	});

	test.each([
		['bytes of another encoding', Buffer.from('title: A\nteam: Caf\xE9\npreferred: [a]\n', 'latin1'), '2:10 Here are bytes that are no UTF-8 text. → Save the file as UTF-8.'],
		['NUL characters', Buffer.from('title: A\0\npreferred: [a]\n'), '1:9 Here is a NUL character: this is no text file. → Save the file as UTF-8.'],
		['characters of UTF-16 without a mark', Buffer.from(role, 'utf16le'), '1:2 Here is a NUL character: this is no text file. → Save the file as UTF-8.'],
	])('%s are a problem with their place', (_what, bytes, expected) => {
		expect(loadFiles({'a.yaml': bytes}).problems.map(shown)).toEqual([`a.yaml:${expected}`]);
		expect(loadText(bytes).problems.map(shown)).toEqual([`-:${expected}`]);
	});

	test('in NDJSON they spoil one line', () => {
		const line = '{"title":"A","preferred":["a"]}\n';
		const {problems, roles} = loadFiles({'a.ndjson': Buffer.from(`${line}{"title":"\xE9"}\n${line}`, 'latin1')});
		expect(problems.map(shown)).toEqual(['a.ndjson:2:11 Here are bytes that are no UTF-8 text. → Save the file as UTF-8.']);
		expect(roles.length).toBe(2);
	});

	test('NDJSON in UTF-16 is told to be UTF-8', () => {
		expect(loadFiles({'a.ndjson': Buffer.from('\uFEFF{}', 'utf16le')}).problems.map(shown)).toEqual(['a.ndjson:1:1 One value a line has to be UTF-8. → Save the file as UTF-8.']);
	});
});

describe('file systems that are meant to do harm', () => {
	test('a folder with the name of a file is a folder', () => {
		const {roles, problems} = loadFiles({'x.yaml/a.yaml': role});
		expect(problems).toEqual([]);
		expect(roles.map(({id}) => id)).toEqual(['x.yaml/a']);
	});

	test.skipIf(isWindows)('links to the folders around them end, and others are followed (Windows lets administrators alone make them)', () => {
		const folder = folderWith({'a/b/one.yaml': role, 'elsewhere/two.yaml': role});
		symlinkSync(folder, path.join(folder, 'a/b/up'));
		symlinkSync(path.join(folder, 'a'), path.join(folder, 'a/self'));
		symlinkSync(path.join(folder, 'a'), path.join(folder, 'Also'));
		const other = folderWith({});
		symlinkSync(path.join(folder, 'elsewhere'), path.join(other, 'linked'));
		expect(load({sources: ['.'], cwd: folder}).roles.map(({id}) => id)).toEqual(['a/b/one', 'elsewhere/two']);
		expect(load({sources: ['.'], cwd: other}).roles.map(({id}) => id)).toEqual(['linked/two']);
	});

	test.skipIf(isWindows)('a link that leads nowhere, or to itself, is a problem of its own (Windows lets administrators alone make them)', () => {
		const folder = folderWith({'good.yaml': role});
		symlinkSync('gone.yaml', path.join(folder, 'dangling.yaml'));
		symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'));
		symlinkSync('gone', path.join(folder, 'not-content'));
		const {problems, roles} = load({sources: ['.'], cwd: folder});
		expect(problems.map(shown)).toEqual(['dangling.yaml There is no such file or folder.', 'loop.yaml The link leads back to itself.']);
		expect(roles.map(({id}) => id)).toEqual(['good']);
	});

	test('a file that may not be read is a problem of its own', () => {
		const folder = folderWith({'secret.yaml': role, 'good.yaml': role});
		const readFileSync = ((at: string) => {
			if (at.endsWith('secret.yaml')) throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
			return nodeFs.readFileSync(at);
		}) as typeof nodeFs.readFileSync;
		const {problems, roles, brokenRoles} = load({sources: ['.'], cwd: folder, fs: {...nodeFs, readFileSync}});
		expect(problems.map(shown)).toEqual(['secret.yaml It may not be read. → Change its permissions.']);
		expect([roles.length, brokenRoles]).toEqual([1, 1]);
	});

	test('a folder that may not be read is a problem, and the others are read', () => {
		const folder = folderWith({'closed/a.yaml': role, 'open/a.yaml': role});
		const readdirSync = ((at: string, options: {readonly withFileTypes: true}) => {
			if (at.endsWith('closed')) throw Object.assign(new Error('EACCES: permission denied'), {code: 'EACCES'});
			return nodeFs.readdirSync(at, options);
		}) as unknown as typeof nodeFs.readdirSync;
		const {problems, roles} = load({sources: ['.'], cwd: folder, fs: {...nodeFs, readdirSync}});
		expect(problems.map(shown)).toEqual(['closed It may not be read. → Change its permissions.']);
		expect(roles.map(({id}) => id)).toEqual(['open/a']);
	});

	test.skipIf(isWindows)('pipes and devices are refused (Windows has none among its files)', () => {
		const folder = folderWith({});
		execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
		expect(load({sources: ['.'], cwd: folder}).problems.map(shown)).toEqual(['pipe.yaml It is a pipe or a device, not a file. → Standard input is read where the path is "-".']);
		expect(load({sources: ['/dev/zero']}).problems.map(shown)).toEqual(['/dev/zero It is a pipe or a device, not a file. → Standard input is read where the path is "-".']);
	});

	test('what begins with a dot and what is installed is no content', () => {
		expect(loadFiles({'.git/a.yaml': role, '.hidden.yaml': role, 'node_modules/x/a.yaml': role, 'a.yaml': role}).roles.map(({id}) => id)).toEqual(['a']);
	});

	test('folders lie as deep as the system lets them', () => {
		const deep = 'd/'.repeat(800);
		const folder = folderWith({});
		mkdirSync(path.join(folder, deep), {recursive: true});
		writeFileSync(path.join(folder, deep, 'a.yaml'), role);
		expect(load({sources: ['.'], cwd: folder}).roles.map(({id}) => id)).toEqual([`${deep}a`]);
	});
});

describe('any text at all', () => {
	const pieces = fc.constantFrom('title', 'preferred', 'level', 'company', 'skills', ': ', ':', '\n', '\n  ', '- ', '[', ']', '{', '}', '"', "'", '&a', '*a', '!!binary', '!x', '|', '>', '---\n', '...', '#', '%', '@', '`', ',', '\t', '\\', '? ', '<<: ', '~', 'null', '1e999', '.nan', '0x1F', '__proto__', 'a');
	const texts = fc.oneof(fc.array(pieces, {maxLength: 40}).map((all) => all.join('')), fc.string({unit: 'binary'}), fc.json());

	test('never throws, and every problem says something at a place that exists', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('', 'title: A\npreferred: [a]\n---\n', 'title: A\npreferred:\n  - '), (text, before) => {
				const whole = before + text;
				const lines = whole.split(/\r\n|\n|\r/u);
				for (const {message, line, column} of loadText(whole).problems) {
					expect(message).toMatch(/^\S.*[.]$/u);
					if (line === null || column === null) continue;
					expect(line).toBeLessThanOrEqual(lines.length);
					expect(column).toBeGreaterThan(0);
				}
			}),
			{numRuns: 1000},
		);
	});

	test('never throws as bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
				for (const {message} of loadText(bytes).problems) expect(message).not.toBe('');
			}),
		);
	});
});
