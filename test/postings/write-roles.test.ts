import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RoleContent} from '../../source/content/definition.js';
import {readExistingRoles} from '../../source/postings/existing-roles.js';
import {fileNameOf} from '../../source/postings/file-name.js';
import {type Written, writeRoles, type WriteOptions} from '../../source/postings/write-roles.js';
import {folderWith} from '../content/folder.js';
import {isWindows, withSlashes} from '../system.js';

function write(folder: string, imported: readonly RoleContent[], more: Partial<WriteOptions> = {}): readonly Written[] {
	return [...writeRoles(imported, readExistingRoles(folder).roles, {folder, isDryRun: false, overruled: new Set(), ...more})].map(written => ({...written, path: withSlashes(written.path)}));
}

/** The files in a folder and those below it; not those behind links, which some versions of Node follow by themselves. */
function filesOf(folder: string, below = ''): readonly string[] {
	return readdirSync(path.join(folder, below), {withFileTypes: true})
		.flatMap(entry => (entry.isDirectory() ? filesOf(folder, path.join(below, entry.name)) : entry.isFile() ? [withSlashes(path.join(below, entry.name))] : []))
		.toSorted();
}

const backend: RoleContent = {title: 'Backend Engineer', company: 'Acme', source: 'https://acme.example/1', qualifications: ['Knows Redis', 'Knows Go']};

describe('new roles', () => {
	test('are a file each, in the folder of their company', () => {
		const folder = folderWith({});
		expect(write(folder, [backend, {title: 'PM', preferred: ['Calm']}]).map(({status, path: at}) => [status, at])).toEqual([
			['new', 'acme/backend-engineer.yaml'],
			['new', 'pm.yaml'],
		]);
		expect(readFileSync(path.join(folder, 'acme/backend-engineer.yaml'), 'utf8')).toBe('title: Backend Engineer\ncompany: Acme\nsource: https://acme.example/1\nqualifications:\n  - Knows Redis\n  - Knows Go\n');
		expect(filesOf(folder)).toEqual(['acme/backend-engineer.yaml', 'pm.yaml']);
	});

	test('of one name and different links do not write over one another', () => {
		const folder = folderWith({});
		const others = [1, 2, 3].map(count => ({...backend, team: count === 3 ? 'Core' : 'Pay', source: `https://acme.example/${count}`}));
		write(folder, others);
		expect(filesOf(folder)).toEqual(['acme/backend-engineer-core.yaml', 'acme/backend-engineer-pay-2.yaml', 'acme/backend-engineer-pay.yaml']);
		expect(write(folder, others).map(({status}) => status)).toEqual(['unchanged', 'unchanged', 'unchanged']);
	});

	test('of one name and without links keep their files, however often they come and where one of them changed', () => {
		const folder = folderWith({});
		const twins: readonly RoleContent[] = [{title: 'Dev', company: 'Acme', qualifications: ['Knows Go', 'Knows Redis']}, {title: 'Dev', company: 'Acme', preferred: ['Knows Vue']}];
		write(folder, twins);
		expect(write(folder, twins).map(({status, path: at}) => [status, at])).toEqual([['unchanged', 'acme/dev.yaml'], ['unchanged', 'acme/dev-2.yaml']]);
		const [first, second] = twins as [RoleContent, RoleContent];
		expect(write(folder, [second, {...first, qualifications: ['Knows Go', 'Knows Kafka']}]).map(({status, path: at}) => [status, at])).toEqual([['unchanged', 'acme/dev-2.yaml'], ['updated', 'acme/dev.yaml']]);
		expect(write(folder, [{...second, preferred: ['Knows Vue', 'Knows CSS']}]).map(({status, path: at}) => [status, at])).toEqual([['updated', 'acme/dev-2.yaml']]);
	});

	test('never take the place of a file that is something else', () => {
		const folder = folderWith({'acme/backend-engineer.yaml': 'not: a role\n', 'acme/tracks.yaml': '- {id: x, name: X}\n'});
		write(folder, [backend, {...backend, title: 'Tracks', source: null}]);
		expect(filesOf(folder)).toEqual(['acme/backend-engineer-2.yaml', 'acme/backend-engineer.yaml', 'acme/tracks-role.yaml', 'acme/tracks.yaml']);
		expect(readFileSync(path.join(folder, 'acme/backend-engineer.yaml'), 'utf8')).toBe('not: a role\n');
	});

	test('are not written in a dry run, and their folder is not made', () => {
		const folder = path.join(folderWith({}), 'jobs');
		expect(write(folder, [backend], {isDryRun: true}).map(({status}) => status)).toEqual(['new']);
		expect(readdirSync(path.dirname(folder))).toEqual([]);
	});

	// Windows says other things of such places.
	test.skipIf(isWindows)('where nothing can be written are a mistake in plain words', () => {
		const folder = folderWith({jobs: 'a file'});
		expect(() => write(path.join(folder, 'jobs/below'), [backend])).toThrow(/acme\/backend-engineer\.yaml cannot be written: a part of its path is a file, or a link that leads nowhere\.$/u);
		expect(() => write(path.join(folder, 'a'.repeat(300)), [backend])).toThrow(/ cannot be written: the name is too long\.$/u);
		expect(filesOf(folder)).toEqual(['jobs']);
	});

	// Node's own way to make a folder and those around it never ends here.
	test.runIf(process.platform === 'linux')('where nothing can be made are a mistake in plain words, too', () => {
		expect(() => write('/proc/jobs', [backend])).toThrow(/^\/proc\/jobs\/acme\/backend-engineer\.yaml cannot be written: nothing can be made in that place\.$/u);
	});

	test('whose names differ in case alone, also from a file or folder that is there, have names that every system tells apart', () => {
		const folder = folderWith({'Acme/Backend-Engineer.YAML': 'not: a role\n'});
		write(folder, [backend, {...backend, title: 'BACKEND engineer', company: 'ACME', source: 'https://acme.example/2'}]);
		expect(filesOf(folder)).toEqual(['Acme/Backend-Engineer.YAML', 'Acme/backend-engineer-2.yaml', 'Acme/backend-engineer-3.yaml']);
	});

	// On Windows not everybody may make links.
	test.skipIf(isWindows)('of a company whose folder is a link out of the folder, or no folder, are refused; the others are written', () => {
		const folder = folderWith({'jobs/beta': 'a file', 'elsewhere/x': ''});
		symlinkSync('../elsewhere', path.join(folder, 'jobs/acme'));
		symlinkSync('nowhere', path.join(folder, 'jobs/gamma'));
		symlinkSync('delta-real', path.join(folder, 'jobs/delta'));
		mkdirSync(path.join(folder, 'jobs/delta-real'));
		const roles = ['Acme', 'Beta', 'Gamma', 'Delta'].map(company => ({...backend, company, source: null}));
		expect(write(path.join(folder, 'jobs'), roles).map(({status, reason}) => [status, reason])).toEqual([
			['refused', 'acme is a link that leads out of the folder'],
			['refused', 'beta is a file, not a folder'],
			['refused', 'gamma is a link that leads nowhere'],
			['new', null],
		]);
		expect(readdirSync(path.join(folder, 'elsewhere'))).toEqual(['x']);
		expect(filesOf(folder)).toEqual(['elsewhere/x', 'jobs/beta', 'jobs/delta-real/backend-engineer.yaml']);
	});

	test('have the ids that they have as content', () => {
		const folder = folderWith({'mine.yaml': 'id: my-own\ntitle: PM\nqualifications: [Calm]\n'});
		const ids = write(folder, [backend, {title: 'PM', qualifications: ['Calm', 'Kind']}, {title: '…', company: '…', qualifications: ['A']}]).map(({id}) => id);
		expect(ids).toEqual(['acme/backend-engineer', 'my-own', 'role']);
		expect(readExistingRoles(folder).roles.map(({id}) => id).toSorted()).toEqual(ids.toSorted());
	});

	test.each([
		['../../etc/passwd', 'etc-passwd'],
		['C++ / C# Engineer', 'cpp-csharp-engineer'],
		['tracks', 'tracks-role'],
		['CON', 'con-role'],
		['com¹.', 'com1-role'],
		['CONIN$', 'conin-role'],
		['👩‍💻 🚀', 'role'],
		['…', 'role'],
		['工程师 (后端)', '工程师-后端'],
		['a'.repeat(400), 'a'.repeat(120)],
		['\u202Eexe.\0', 'exe'],
	])('titled %j are named %s', (title, name) => {
		expect(fileNameOf({title}, false).name).toBe(name);
	});

	test('are named so that no title leads out of the folder or to a name of its own', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 60}), title => {
				const {name} = fileNameOf({title, company: title}, false);
				expect(name).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(130);
			}),
		);
	});
});

const kept = `# yaml-language-server: $schema=../schema/role.json
# My notes on this one.
title: Backend Engineer # as they call it
company: Acme
track: platform # not backend, I asked
source: https://acme.example/1?utm_source=x
tags: [favourite]
qualifications:
  # The first thing they asked.
  - text: Knows Redis
    skills: [kafka]
  - Knows Go
  - Knows COBOL
  - Likes trains # from the call
preferred:
  - Knows Rust and a good deal of C
`;

describe('a role that is there already', () => {
	const now: RoleContent = {...backend, track: 'backend', level: 'senior', team: 'Core', qualifications: ['Knows Redis', 'Knows Go', 'Knows Kafka'], preferred: ['Knows Rust and a great deal of C']};

	test('is brought up to date; comments, tags, skills and what a person decided stay', () => {
		const folder = folderWith({'mine.yaml': kept});
		const [written] = write(folder, [now]);
		expect(written).toEqual({
			id: 'mine',
			status: 'updated',
			path: 'mine.yaml',
			content: now,
			changes: [
				{key: 'team', before: null, after: 'Core'},
				{key: 'level', before: null, after: 'senior'},
				{key: 'source', before: 'https://acme.example/1?utm_source=x', after: 'https://acme.example/1'},
				{key: 'qualifications', before: null, after: 'Knows Kafka'},
				{key: 'qualifications', before: 'Knows COBOL', after: null},
				{key: 'preferred', before: 'Knows Rust and a good deal of C', after: 'Knows Rust and a great deal of C'},
			],
			stays: ['Likes trains'],
			reason: null,
		});
		expect(readFileSync(path.join(folder, 'mine.yaml'), 'utf8')).toBe(`# yaml-language-server: $schema=../schema/role.json
# My notes on this one.
title: Backend Engineer # as they call it
company: Acme
team: Core
track: platform # not backend, I asked
level: senior
source: https://acme.example/1
tags: [favourite]
qualifications:
  # The first thing they asked.
  - text: Knows Redis
    skills: [kafka]
  - Knows Go
  - Likes trains # from the call
  - Knows Kafka
preferred:
  - Knows Rust and a great deal of C
`);
		expect(write(folder, [now]).map(({status}) => status)).toEqual(['unchanged']);
	});

	test('is not written in a dry run, yet what would change is told', () => {
		const folder = folderWith({'mine.yaml': kept});
		expect(write(folder, [now], {isDryRun: true})).toMatchObject([{status: 'updated', changes: [{key: 'team'}, {key: 'level'}, {key: 'source'}, {key: 'qualifications'}, {key: 'qualifications'}, {key: 'preferred'}]}]);
		expect(readFileSync(path.join(folder, 'mine.yaml'), 'utf8')).toBe(kept);
	});

	test('takes the track and the level that the person sets for this run', () => {
		const folder = folderWith({'mine.yaml': kept});
		write(folder, [now], {overruled: new Set(['track'])});
		expect(readFileSync(path.join(folder, 'mine.yaml'), 'utf8')).toContain('track: backend # not backend, I asked\n');
	});

	test('is found by company and title where there is no link, the company being beside it', () => {
		const folder = folderWith({'acme/company.yaml': 'name: Acme\n', 'acme/x.yaml': 'title: Backend Engineer\nqualifications:\n- Knows Redis\n'});
		expect(write(folder, [backend])).toMatchObject([{status: 'updated', path: 'acme/x.yaml'}]);
		expect(readFileSync(path.join(folder, 'acme/x.yaml'), 'utf8')).toBe('title: Backend Engineer\nsource: https://acme.example/1\nqualifications:\n- Knows Redis\n- Knows Go\n');
	});

	test('keeps what moved to another section with all that was added to it', () => {
		const folder = folderWith({'x.yaml': 'title: Backend Engineer\ncompany: Acme\nqualifications:\n  - Knows Go\n  - text: Knows Redis\n    weight: preferred\n'});
		write(folder, [{...backend, qualifications: ['Knows Go'], preferred: ['Knows Redis']}]);
		expect(readFileSync(path.join(folder, 'x.yaml'), 'utf8')).toBe('title: Backend Engineer\ncompany: Acme\nsource: https://acme.example/1\nqualifications:\n  - Knows Go\npreferred:\n  - text: Knows Redis\n    weight: preferred\n');
	});

	test('keeps its line ends', () => {
		const folder = folderWith({'x.yaml': 'title: Backend Engineer\r\ncompany: Acme\r\nqualifications:\r\n  - Knows Redis\r\n'});
		write(folder, [backend]);
		expect(readFileSync(path.join(folder, 'x.yaml'), 'utf8')).toBe('title: Backend Engineer\r\ncompany: Acme\r\nsource: https://acme.example/1\r\nqualifications:\r\n  - Knows Redis\r\n  - Knows Go\r\n');
	});

	test.each([
		['roles.json', JSON.stringify({title: 'Backend Engineer', company: 'Acme', qualifications: ['A']})],
		['two.yaml', 'title: Backend Engineer\ncompany: Acme\nqualifications: [A]\n---\ntitle: B\nqualifications: [A]\n'],
		['printed.yaml', 'title: Backend Engineer\ncompany: Acme\nrequirements: [{section: qualifications, text: A}]\n'],
	])('in %s is left as it is, and said so', (name, text) => {
		const folder = folderWith({[name]: text});
		expect(write(folder, [backend])).toMatchObject([{status: 'untouched', path: name}]);
		expect(filesOf(folder)).toEqual([name]);
		expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
	});

	test('of the same name and title in another team is another role', () => {
		const folder = folderWith({'x.yaml': 'title: Backend Engineer\ncompany: Acme\nteam: Pay\nqualifications: [A]\n'});
		expect(write(folder, [{...backend, team: 'Core'}])).toMatchObject([{status: 'new'}]);
	});

	// On Windows not everybody may make links.
	test.skipIf(isWindows)('that a link leads to is changed where it lies, and not at all outside of the folder', () => {
		const role = 'title: Backend Engineer\ncompany: Acme\nsource: https://acme.example/1\nqualifications: [Knows Go]\n';
		const folder = folderWith({'elsewhere/x.yaml': role, 'jobs/real.yaml': role.replaceAll('Acme', 'Beta').replace('/1', '/2')});
		symlinkSync('../elsewhere', path.join(folder, 'jobs/acme'));
		symlinkSync('real.yaml', path.join(folder, 'jobs/link.yaml'));
		expect(write(path.join(folder, 'jobs'), [backend, {...backend, company: 'Beta', source: 'https://acme.example/2'}])).toMatchObject([{status: 'untouched', path: 'acme/x.yaml', reason: 'it lies outside of the folder, where a link leads'}, {status: 'updated'}]);
		expect(readFileSync(path.join(folder, 'elsewhere/x.yaml'), 'utf8')).toBe(role);
		expect(readFileSync(path.join(folder, 'jobs/real.yaml'), 'utf8')).toContain('Knows Redis');
		expect(readFileSync(path.join(folder, 'jobs/link.yaml'), 'utf8')).toContain('Knows Redis');
	});

	test('keeps the place of what a person wrote between its statements, and the way that lists are written', () => {
		const own = 'title: Backend Engineer\ncompany: Acme\ntags: [mine, good]\nqualifications:\n  - {text: First of all, skills: [redis]}\n  - Knows Redis\n  - {text: In between, not: [go]}\n  - Knows Go\n';
		for (const [text, padded] of [[own, own], [own.replaceAll(/[[{]/gu, '$& ').replaceAll(/[\]}]/gu, ' $&'), null]] as const) {
			const folder = folderWith({'x.yaml': text});
			expect(write(folder, [{...backend, source: null, qualifications: ['Knows Redis', 'Knows Go', 'Knows Kafka']}])).toMatchObject([{stays: ['First of all', 'In between']}]);
			expect(readFileSync(path.join(folder, 'x.yaml'), 'utf8')).toBe(`${padded ?? text}  - Knows Kafka\n`);
		}
	});

	test.skipIf(isWindows)('keeps its permissions, and is left alone where they forbid to write', () => {
		const role = 'title: Backend Engineer\ncompany: Acme\nqualifications: [Knows Go]\n';
		const folder = folderWith({'open.yaml': role, 'closed.yaml': role.replace('Acme', 'Beta')});
		chmodSync(path.join(folder, 'open.yaml'), 0o640);
		chmodSync(path.join(folder, 'closed.yaml'), 0o440);
		expect(write(folder, [backend, {...backend, company: 'Beta', source: null}])).toMatchObject([{status: 'updated'}, {status: 'untouched', reason: 'the file is write-protected'}]);
		expect(statSync(path.join(folder, 'open.yaml')).mode & 0o777).toBe(0o640);
	});

	test('is claimed by its link before another one claims it by its name', () => {
		const folder = folderWith({});
		write(folder, [backend]);
		expect(write(folder, [{...backend, source: 'https://acme.example/2'}, backend]).map(({status, path: at}) => [status, at])).toEqual([
			['new', 'acme/backend-engineer-2.yaml'],
			['unchanged', 'acme/backend-engineer.yaml'],
		]);
	});
});

describe('any role file', () => {
	const line = fc.constantFrom<string>('Knows Go', 'Knows Redis', 'Knows: colons', '# no comment', '- dash', '"quoted"', "it's", '{a}', '*a', 'true', '2024', 'é 👩‍💻');
	const item = fc.oneof(line.map(text => JSON.stringify(text)), line.map(text => `{text: ${JSON.stringify(text)}, skills: [redis]}`), fc.tuple(line, fc.constantFrom('x', 'y z')).map(([text, comment]) => `${JSON.stringify(text)} # ${comment}`));
	const list = fc.uniqueArray(item, {maxLength: 4});
	const before = fc.tuple(list, list).filter(([one, other]) => one.length + other.length > 0).map(([one, other]) => {
		const listed = (name: string, items: readonly string[]): string => (items.length === 0 ? '' : `${name}:\n${items.map(text => `  - ${text}\n`).join('')}`);
		return `title: T # my title\ncompany: Acme\nsource: https://acme.example/1\n# my own\ntags: [mine]\n${listed('qualifications', one)}${listed('preferred', other)}`;
	});
	const after = fc.record({qualifications: fc.uniqueArray(line, {maxLength: 4}), preferred: fc.uniqueArray(line, {maxLength: 4})}).filter(({qualifications, preferred}) => qualifications.length + preferred.length > 0);

	test('holds every statement of its posting afterwards, and everything that a person added', () => {
		fc.assert(
			fc.property(before, after, (text, lists) => {
				const folder = folderWith({'x.yaml': text});
				const content: RoleContent = {title: 'T', company: 'Acme', source: 'https://acme.example/1', ...lists};
				const [written] = write(folder, [content]);
				expect(written?.status).not.toBe('new');
				const [role] = readExistingRoles(folder).roles;
				for (const section of ['qualifications', 'preferred'] as const) {
					const texts = (role?.content[section] ?? []).map(one => (typeof one === 'string' ? one : one.text));
					expect(texts.filter(one => lists[section].includes(one)).length).toBeGreaterThanOrEqual(lists[section].length);
				}
				const now = readFileSync(path.join(folder, 'x.yaml'), 'utf8');
				expect(now).toContain('# my title');
				expect(now).toContain('# my own');
				expect(role?.content.tags).toEqual(['mine']);
				for (const comment of [' # x', ' # y z']) expect(now.split(comment).length).toBe(text.split(comment).length);
				expect(now.split('redis').length).toBe(text.split('redis').length);
				expect(write(folder, [content]).map(({status}) => status)).toEqual(['unchanged']);
			}),
			{numRuns: 300},
		);
	});
});

test('a folder that cannot be read through is used as far as it goes', () => {
	const folder = folderWith({'broken.yaml': 'title: [\n'});
	mkdirSync(path.join(folder, 'sub'));
	writeFileSync(path.join(folder, 'sub/good.yaml'), 'title: A\nqualifications: [b]\n');
	const {roles, problems} = readExistingRoles(folder);
	expect([roles.length, problems.length]).toEqual([1, 1]);
});
