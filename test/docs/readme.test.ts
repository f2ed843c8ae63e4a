import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import packageJson from '../../package.json' with {type: 'json'};
import {parseArguments} from '../../source/arguments/parse-arguments.js';
import {loadFolder} from '../../source/content/load-folder.js';
import {hasTwoPanes, smallestSize} from '../../source/explorer/layout/sizes.js';
import {type CatalogIndex, indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {fields, noFilters} from '../../source/query/query.js';
import {splitAsShell} from '../split-as-shell.js';
import {consoleExamples} from './console.js';
import {fencedBlocks, partOf, project, readDocument, sectionOf, tableRows} from './markdown.js';

const readme = readDocument('README.md');
const program = /^(?:npx reality-cli|reality)(?= |$)/u;

/** The commands of Reality in a line for a shell: none of the quoted texts of the README holds a pipe and a command. */
function commandsIn(line: string): readonly string[] {
	const parts = line.split(/ (?:\||&&) |; | > \S+| < \S+/u).map(part => part.trim());
	return parts.filter(part => program.test(part));
}

describe('every command that the README names is one', () => {
	const inBlocks = fencedBlocks(readme).filter(({language}) => language === 'sh').flatMap(({lines}) => lines.flatMap(commandsIn));
	const inText = [...readme.replaceAll(/^```[^]*?^```$/gmu, '').matchAll(/`([^`]+)`/gu)].map(([, code]) => code!).filter(code => program.test(code) && !/[<[…]/u.test(code));
	const inExamples = consoleExamples(readme).flatMap(({command}) => commandsIn(command));

	test.each([...new Set([...inBlocks, ...inText, ...inExamples])])('%s', async command => {
		await expect(parseArguments(splitAsShell(command.replace(program, '')), {REALITY_CONTENT: 'postings'})).resolves.toHaveProperty('kind');
	});
});

describe('the queries of the README', () => {
	const rows = tableRows(sectionOf(readme, '## Queries'));
	const queries = rows.map(([cell]) => cell!.replaceAll('\\|', '|'));
	let index: CatalogIndex;

	beforeAll(() => {
		index = indexCatalog(loadFolder(join(project, 'content')));
	});

	test.each(queries)("%s stands in single quotes and finds a role that comes with the program", written => {
		const query = /^`'([^']+)'`$/u.exec(written)?.[1] ?? '';
		expect(query).not.toBe('');
		expect(listRoles(index, parseQuery(query), noFilters, {sort: null, limit: null}).total).toBeGreaterThan(0);
	});

	test('have every field', () => {
		expect(fields.filter(field => !queries.some(query => query.includes(`${field}:`)))).toEqual([]);
	});
});

describe('the README names', () => {
	test('as many tracks and skills as there are', () => {
		const {tracks, vocabulary} = loadFolder(join(project, 'content'));
		expect(readme).toContain('some thirty tracks and some five thousand skills');
		expect([Math.round(tracks.length / 10), Math.round(vocabulary().length / 1000)]).toEqual([3, 5]);
	});

	/** What terminals and the system set, and nobody else should. */
	const setByOthers = new Set(['DOMTERM', 'FORCE_HYPERLINK', 'HOME', 'KONSOLE_VERSION', 'LOCALAPPDATA', 'NODE_ENV', 'NODE_OPTIONS', 'STY', 'TERM_PROGRAM', 'TERM_PROGRAM_VERSION', 'TMUX', 'USERPROFILE', 'VTE_VERSION', 'WT_SESSION']);

	test('every variable of the environment that the program reads', () => {
		const source = join(project, 'source');
		const code = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(file => /\.tsx?$/u.test(file)).map(file => readFileSync(join(source, file), 'utf8'));
		const read = new Set(code.flatMap(text => [...text.matchAll(/\benv\['(\w+)'\]/gu)].map(([, name]) => name!)));
		expect(read).toContain('REALITY_CONTENT');
		const named = sectionOf(readme, '## Configuration');
		expect([...read].filter(name => !setByOthers.has(name) && !named.includes(`\`${name}\``))).toEqual([]);
	});

	test('the oldest Node that the package takes', () => {
		expect(readme).toContain(`Node.js ${packageJson.engines.node.replace('>=', '')} or later`);
	});

	test('the sizes of a terminal at which the explorer changes', () => {
		expect(readme).toContain(`at least ${smallestSize.columns} columns and ${smallestSize.rows} rows`);
		expect(readme).toContain('From 90 columns the list has the posting beside it');
		expect([hasTwoPanes({columns: 89}), hasTwoPanes({columns: 90})]).toEqual([false, true]);
	});
});

test('figures of speed stand in their place alone', () => {
	const rest = readme.replace(partOf(readme, 'speed'), '');
	expect(rest.match(/\b\d+(?:\.\d+)? ?(?:ms|milliseconds|seconds|kB|MB)\b/gu)).toBeNull();
});
