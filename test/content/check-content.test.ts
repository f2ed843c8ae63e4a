import {expect, test} from 'vitest';
import {checkContent} from '../../source/content/check-content.js';
import {base, folderWith, shown} from './folder.js';

const check = (sources: readonly string[], cwd: string) => checkContent({sources, cwd, builtin: () => base, readStdin: () => ''});

test('content that is right has no problems', () => {
	const cwd = folderWith({'a.yaml': 'title: A\npreferred: [a]\n', 'x/company.yaml': 'name: X\n', 'b.ndjson': '{"title":"B","preferred":["b"]}\n{"title":"C","preferred":["c"]}\n'});
	expect(check(['.'], cwd)).toEqual({problems: [], files: 3, roles: 3, brokenRoles: 0, isRight: true});
});

test('problems are sorted by file, line and column', () => {
	const cwd = folderWith({
		'b.yaml': 'level: x\ntrack: nowhere\npreferred: [{text: a, weight: x, skills: 5}]\nextra: 1\n',
		'a.yaml': 'title: A\ntrack: nowhere\npreferred: [a]\n',
	});
	const {problems, isRight, brokenRoles} = check(['.'], cwd);
	expect(problems.map(({file, line, column}) => `${file}:${line}:${column}`)).toEqual(['a.yaml:2:8', 'b.yaml:1:1', 'b.yaml:1:8', 'b.yaml:2:8', 'b.yaml:3:31', 'b.yaml:3:42', 'b.yaml:4:1']);
	expect([isRight, brokenRoles]).toEqual([false, 2]);
});

test('a later content that replaces a role is worth a warning, and still right', () => {
	const cwd = folderWith({'one/a.yaml': 'title: A\npreferred: [a]\n', 'two/a.yaml': 'title: A\npreferred: [a]\n'});
	const {problems, isRight, roles} = check(['one', 'two'], cwd);
	expect(problems.map(({severity}) => severity)).toEqual(['warning']);
	expect([isRight, roles]).toEqual([true, 1]);
});

test('a key that is not known makes content wrong, though its role is used', () => {
	const cwd = folderWith({'a.yaml': 'title: A\nteem: B\npreferred: [a]\n'});
	const {problems, isRight, roles} = check(['.'], cwd);
	expect(problems.map(shown)).toEqual(['a.yaml:2:1 "teem" is no key that is known here. → Did you mean "team"?']);
	expect([isRight, roles]).toEqual([false, 1]);
});
