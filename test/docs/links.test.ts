import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {project, readDocument, sectionOf, tableRows} from './markdown.js';

const documents = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'];

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(markdown: string): ReadonlySet<string> {
	const headings = [...markdown.replaceAll(/^```[^]*?^```$/gmu, '').matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => heading!);
	return new Set(headings.map(heading => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}

describe.each(documents)('what %s points to is there:', name => {
	const markdown = readDocument(name);

	test('its links', () => {
		const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target]) => target!).filter(target => !/^https?:/u.test(target));
		const missing = targets.filter(target => {
			const [path = '', anchor = ''] = target.split('#');
			if (path !== '' && !existsSync(join(project, path))) return true;
			return anchor !== '' && !anchorsOf(path === '' ? markdown : readDocument(path)).has(anchor);
		});
		expect(missing).toEqual([]);
	});

	test('the files and folders that it names', () => {
		const named = [...markdown.matchAll(/`((?:source|test|build|benchmark|content|schema|media|\.ci|\.github)\/[\w./-]*)`/gu)].map(([, path]) => path!);
		expect(named.filter(path => !existsSync(join(project, path)))).toEqual([]);
	});

	test('the scripts of the package', () => {
		const named = [...markdown.matchAll(/\bnpm run ([\w:-]+)/gu)].map(([, script]) => script!);
		expect(named.filter(script => !(script in packageJson.scripts))).toEqual([]);
	});
});

test('the README shows every picture', () => {
	const readme = readDocument('README.md');
	expect(readdirSync(join(project, 'media')).filter(name => !readme.includes(`](media/${name})`))).toEqual([]);
});

test('the map of the house has the arrows that the lint rules hold', () => {
	const map = tableRows(sectionOf(readDocument('CONTRIBUTING.md'), '## The map'));
	const rules = readFileSync(join(project, '.oxlintrc.json'), 'utf8');
	const arrows = map.flatMap(([folder, , buildsOn]) => {
		const name = /^`source\/(\w+)\/`$/u.exec(folder!)?.[1];
		const held = new RegExp(`"${name}/ builds on ([^;]+);`, 'u').exec(rules)?.[1];
		return held === undefined ? [] : [{name, said: buildsOn, held: [...held.matchAll(/(\w+)\//gu)].map(([, one]) => one).join(', ') || 'nothing'}];
	});
	expect(arrows.map(({name}) => name)).toEqual(expect.arrayContaining(['model', 'query', 'print', 'explorer']));
	expect(arrows.filter(({said, held}) => said !== held)).toEqual([]);
});

test('the map of the house has every folder of the source', () => {
	const map = sectionOf(readDocument('CONTRIBUTING.md'), '## The map');
	const folders = readdirSync(join(project, 'source'), {withFileTypes: true}).filter(entry => entry.isDirectory()).map(({name}) => name);
	expect(folders.filter(folder => !map.includes(`\`source/${folder}/\``))).toEqual([]);
});

test('the changelog begins with the version of the package', () => {
	expect(/^## (\S+)/mu.exec(readDocument('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
});
