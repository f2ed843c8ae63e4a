import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {type KeepOptions, keptContent} from '../../../source/content/cache/kept-content.js';
import {mostKept} from '../../../source/content/cache/cache-file.js';
import {copyRole} from '../../../source/model/role.js';
import {base, folderWith, load} from '../folder.js';

const role = (title: string): string => `title: ${title}\nqualifications: [Knows Redis]\n`;
const files = {'roles/a.yaml': role('A'), 'roles/deep/b.yaml': role('B'), 'one/c.yaml': role('C')};

/** A folder with content and a place to keep it in; `later` is a time at which its files are old enough. */
function kept(more: Partial<KeepOptions> = {}) {
	const cwd = folderWith(files);
	const folder = path.join(cwd, 'cache', 'reality');
	const later = Date.now() + 10_000;
	const look = (other: Partial<KeepOptions> = {}) => keptContent({sources: ['roles'], cwd, folder, program: '1', vocabulary: base.vocabulary, now: later, ...more, ...other});
	const titles = (other: Partial<KeepOptions> = {}): readonly string[] | null => look(other).catalog?.roles.map(({title}) => title) ?? null;
	const keep = (other: Partial<KeepOptions> = {}): void => {
		const {keep} = look(other);
		keep(load({sources: other.sources ?? more.sources ?? ['roles'], cwd}));
	};
	const names = (): readonly string[] => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
	const file = (): string => path.join(folder, names()[0]!);
	return {cwd, folder, look, titles, keep, names, file, later};
}

describe('what was kept', () => {
	test('is taken while nothing changes', () => {
		const {keep, titles, names} = kept();
		expect(titles()).toBeNull();
		keep();
		expect(titles()).toEqual(['A', 'B']);
		expect(names()).toEqual([expect.stringMatching(/^[0-9a-f]{8}\.content$/u)]);
	});

	test.each<readonly [string, (cwd: string) => void]>([
		['has another size', cwd => fs.writeFileSync(path.join(cwd, 'roles/a.yaml'), role('AA'))],
		['has another time', cwd => fs.utimesSync(path.join(cwd, 'roles/deep/b.yaml'), 1, 1)],
		['is new', cwd => fs.writeFileSync(path.join(cwd, 'roles/deep/new.yaml'), role('N'))],
		['is gone', cwd => fs.rmSync(path.join(cwd, 'roles/a.yaml'))],
		['has another name', cwd => fs.renameSync(path.join(cwd, 'roles/a.yaml'), path.join(cwd, 'roles/z.yaml'))],
		['is another one', cwd => fs.renameSync(path.join(cwd, 'one/c.yaml'), path.join(cwd, 'roles/a.yaml'))],
	])('is not taken when a file %s', (_how, change) => {
		const {cwd, keep, titles} = kept();
		keep();
		expect(titles()).not.toBeNull();
		change(cwd);
		expect(titles()).toBeNull();
	});

	test('is not taken when a file has another text of the same size, and its old time back', () => {
		const {cwd, keep, titles} = kept();
		const file = path.join(cwd, 'roles/a.yaml');
		fs.utimesSync(file, 1, 1);
		keep();
		expect(titles()).toEqual(['A', 'B']);
		fs.writeFileSync(file, role('X'));
		fs.utimesSync(file, 1, 1);
		expect(titles()).toBeNull();
	});

	test.each<readonly [string, (cwd: string) => void]>([
		['in a folder that a link leads to', cwd => fs.symlinkSync(path.join(cwd, 'one'), path.join(cwd, 'roles/linked'))],
		['that a link leads to', cwd => fs.symlinkSync(path.join(cwd, 'one/c.yaml'), path.join(cwd, 'roles/linked.yaml'))],
		['beside what is no content', cwd => {
			fs.writeFileSync(path.join(cwd, 'one/notes.txt'), '');
			fs.cpSync(path.join(cwd, 'one'), path.join(cwd, 'roles/copied'), {recursive: true});
			fs.rmSync(path.join(cwd, 'one'), {recursive: true});
			fs.symlinkSync(path.join(cwd, 'roles/copied'), path.join(cwd, 'one'));
		}],
	])('is not taken when a file changes %s', (_where, prepare) => {
		const {cwd, keep, titles} = kept();
		prepare(cwd);
		keep();
		expect(titles()).toHaveLength(3);
		fs.writeFileSync(path.join(cwd, 'one/c.yaml'), role('Changed'));
		expect(titles()).toBeNull();
	});

	test('is taken in spite of a new file that is no content', () => {
		const {cwd, keep, titles} = kept();
		keep();
		fs.writeFileSync(path.join(cwd, 'roles/notes.txt'), 'title: N\n');
		expect(titles()).toEqual(['A', 'B']);
	});

	test('is not taken by another version of the program', () => {
		const {keep, titles} = kept();
		keep();
		expect(titles({program: '2'})).toBeNull();
	});

	test('of a single file is not taken when a company comes to lie beside it', () => {
		const {cwd, keep, titles} = kept({sources: ['one/c.yaml']});
		keep();
		expect(titles()).toEqual(['C']);
		fs.writeFileSync(path.join(cwd, 'one/company.yaml'), 'name: Acme\n');
		expect(titles()).toBeNull();
	});

	test.each([
		['another folder', ['one']],
		['the same folder by another name', ['./roles']],
		['two in another order', ['one', 'roles']],
		['the shipped roles besides', ['builtin', 'roles']],
	])('is not taken for %s', (_what, sources) => {
		const {keep, titles} = kept();
		keep();
		keep({sources: ['roles', 'one']});
		expect(titles({sources})).toBeNull();
	});

	test('is what the files were before they were read: a change meanwhile is seen', () => {
		const {cwd, look, titles} = kept();
		const {keep} = look();
		const catalog = load({sources: ['roles'], cwd});
		fs.writeFileSync(path.join(cwd, 'roles/a.yaml'), role('Later'));
		keep(catalog);
		expect(titles()).toBeNull();
	});
});

describe('nothing is kept', () => {
	test('of a file that changed just now and may again', () => {
		const {cwd, keep, names} = kept();
		const {ctimeMs} = fs.statSync(path.join(cwd, 'roles/deep/b.yaml'));
		keep({now: ctimeMs + 10});
		expect(names()).toEqual([]);
	});

	test('of a path that is not there', () => {
		const {keep, names} = kept({sources: ['roles', 'missing']});
		keep();
		expect(names()).toEqual([]);
	});

	test('where it cannot be written, and nobody is told', () => {
		const {cwd, keep, titles} = kept();
		const folder = path.join(cwd, 'roles/a.yaml/reality');
		keep({folder});
		expect(titles({folder})).toBeNull();
	});
});

describe('a file that is not whole', () => {
	const flipAt = (at: (length: number) => number) => (bytes: Buffer): Buffer => {
		const place = at(bytes.length);
		return Buffer.from(bytes.map((byte, index) => (index === place ? byte ^ 1 : byte)));
	};
	test.each<readonly [string, (bytes: Buffer) => Buffer]>([
		['is empty', () => Buffer.alloc(0)],
		['is cut off', bytes => bytes.subarray(0, bytes.length - 1)],
		['is only begun', bytes => bytes.subarray(0, 40)],
		['has a byte too many', bytes => Buffer.concat([bytes, Buffer.from('x')])],
		['is damaged at its beginning', flipAt(() => 3)],
		['is damaged in the middle', flipAt(length => length >> 1)],
		['is damaged at its end', flipAt(length => length - 1)],
		['is something else', () => Buffer.from('{"roles": []}\n')],
		['has no line', () => Buffer.alloc(5000, 'x')],
	])('as one that %s, is replaced in silence', (_what, damage) => {
		const {keep, titles, file, names} = kept();
		keep();
		fs.writeFileSync(file(), damage(fs.readFileSync(file())));
		expect(titles()).toBeNull();
		keep();
		expect(titles()).toEqual(['A', 'B']);
		expect(names()).toHaveLength(1);
	});
});

test('wherever a bit of a file is turned, either all of it is there or nothing', () => {
	const {keep, look, file} = kept();
	keep();
	const whole = fs.readFileSync(file());
	const answer = (): string | undefined => look().catalog?.roles.map(role => JSON.stringify(copyRole(role, {}))).join('\n');
	const right = answer();
	expect(right).toContain('Knows Redis');
	const wrong = Array.from(whole.keys()).filter(at => {
		fs.writeFileSync(file(), whole.with(at, whole[at]! ^ (1 << (at % 8))));
		return ![undefined, right].includes(answer());
	});
	expect(wrong).toEqual([]);
	expect(fs.readdirSync(path.dirname(file()))).toHaveLength(1);
});

describe('two processes at once', () => {
	test('both keep, and one of the two is there as a whole', () => {
		const {cwd, look, titles, names} = kept();
		const [one, other] = [look(), look()];
		const catalog = load({sources: ['roles'], cwd});
		one.keep(catalog);
		other.keep(catalog);
		expect(titles()).toEqual(['A', 'B']);
		expect(names()).toHaveLength(1);
	});

	test('never see half of a file: it is moved into place', () => {
		const {keep, folder, titles} = kept();
		const moved: (readonly [boolean, string])[] = [];
		const {renameSync} = fs;
		vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
			moved.push([fs.existsSync(to), path.dirname(String(from))]);
			renameSync(from, to);
		});
		onTestFinished(() => {
			vi.restoreAllMocks();
		});
		keep();
		expect(moved).toEqual([[false, folder]]);
		expect(titles()).toEqual(['A', 'B']);
	});
});

describe('the folder', () => {
	test('holds so many contents, those used last, and leaves alone what is none of ours', () => {
		const {folder, keep, titles, names} = kept();
		keep();
		fs.utimesSync(path.join(folder, names()[0]!), 1, 1);
		fs.writeFileSync(path.join(folder, 'state.json'), '{}');
		const left = path.join(folder, `${'0'.repeat(32)}.${crypto.randomUUID()}.tmp`);
		fs.writeFileSync(left, '');
		fs.utimesSync(left, 1, 1);
		// Used again: the first one is the youngest from here on.
		expect(titles()).toEqual(['A', 'B']);
		for (let at = 0; at < mostKept.contents; at++) {
			const name = `roles${'/'.repeat(at + 1)}`;
			keep({sources: [name]});
			const newest = names().map(file => path.join(folder, file)).filter(file => file.endsWith('.content')).sort((one, other) => fs.statSync(other).mtimeMs - fs.statSync(one).mtimeMs)[0]!;
			fs.utimesSync(newest, 100 + at, 100 + at);
		}
		expect(names().filter(name => name.endsWith('.content'))).toHaveLength(20);
		expect(names()).toContain('state.json');
		expect(names().filter(name => name.endsWith('.tmp'))).toEqual([]);
	});

	test('is for its owner alone', () => {
		const {keep, folder, file} = kept();
		keep();
		expect([fs.statSync(folder).mode & 0o777, fs.statSync(file()).mode & 0o777]).toEqual([0o700, 0o600]);
	});

	test('does not grow beyond its bytes', () => {
		const {keep, folder, names} = kept();
		const large = path.join(folder, `${'1'.repeat(32)}.content`);
		fs.mkdirSync(folder, {recursive: true});
		fs.writeFileSync(large, '');
		fs.truncateSync(large, mostKept.bytes);
		fs.utimesSync(large, 1, 1);
		keep();
		expect(names()).toHaveLength(1);
		expect(fs.existsSync(large)).toBe(false);
	});
});
