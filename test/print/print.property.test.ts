import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments, parse} from 'yaml';
import {plain} from '../../source/print/plain.js';
import {printComparison, printRequirements, printRoles, printShown, printSkills} from '../../source/print/print.js';
import type {PrintOptions} from '../../source/print/print-options.js';
import type {Format} from '../../source/request.js';
import {formats} from '../../source/request.js';
import {displayWidth} from '../../source/text/width.js';
import * as arbitrary from './arbitraries.js';
import {pipe, shownTrack, textOf} from './fixtures.js';
import {parseCsv} from './parse-csv.js';

type Printer = (format: Format, options: PrintOptions) => Promise<Iterable<string>>;

/** Something to print, bound to its printer. */
const printers: Readonly<Record<string, fc.Arbitrary<Printer>>> = {
	list: arbitrary.roleList.map((list): Printer => (format, options) => printRoles(list, format, options)),
	search: arbitrary.requirementList.map((list): Printer => (format, options) => printRequirements(list, format, options)),
	show: fc.array(arbitrary.role, {maxLength: 2}).map((roles): Printer => (format, options) => printShown([...roles.map(role => ({kind: 'role' as const, role})), shownTrack], format, options)),
	compare: arbitrary.comparison.map((comparison): Printer => (format, options) => printComparison(comparison, format, options)),
	skills: arbitrary.skillList.map((list): Printer => (format, options) => printSkills(list, format, options)),
};

const escapes = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u;

describe.each(Object.entries(printers))('%s, whatever the content holds', (_command, printer) => {
	test('fits every line of a table into the columns of the terminal', async () => {
		await fc.assert(
			fc.asyncProperty(printer, fc.integer({min: 20, max: 220}), async (print, columns) => {
				const lines = (await textOf(print('table', {columns, color: false, links: false}))).split('\n');
				expect(lines.filter(line => displayWidth(line) > columns)).toEqual([]);
			}),
		);
	});

	test.each(formats.filter(format => format !== 'tsv'))('writes no control character as %s without colour and links', async format => {
		await fc.assert(
			fc.asyncProperty(printer, fc.constantFrom(40, 100, null), async (print, columns) => {
				expect(await textOf(print(format, {columns, color: false, links: false}))).not.toMatch(escapes);
			}),
		);
	});

	test('writes TSV of the same number of columns on every line, and no control character but tabs', async () => {
		await fc.assert(
			fc.asyncProperty(printer, async print => {
				const lines = (await textOf(print('tsv', pipe))).split('\n').slice(0, -1);
				expect(new Set(lines.map(line => line.split('\t').length)).size).toBeLessThanOrEqual(1);
				expect(lines.join('').replaceAll('\t', '')).not.toMatch(escapes);
			}),
		);
	});

	test('writes CSV that reads back with as many cells on every line as in the header', async () => {
		await fc.assert(
			fc.asyncProperty(printer, async print => {
				const rows = parseCsv(await textOf(print('csv', pipe)));
				expect(new Set(rows.map(row => row.length)).size).toBe(1);
			}),
		);
	});

	test('ends every chunk in a line feed', async () => {
		await fc.assert(
			fc.asyncProperty(printer, fc.constantFrom(...formats), async (print, format) => {
				for (const chunk of await print(format, pipe)) expect(chunk.endsWith('\n')).toBe(true);
			}),
		);
	});

	test('differs from a table without colour and links in escape sequences alone', async () => {
		await fc.assert(
			fc.asyncProperty(printer, fc.constantFrom(40, 100), async (print, columns) => {
				const painted = await textOf(print('table', {columns, color: true, links: true}));
				const unpainted = painted.replaceAll(/\u001B\[\d+m|\u001B\]8;;[!-~]*\u0007/gu, '');
				expect(unpainted).toBe(await textOf(print('table', {columns, color: false, links: false})));
			}),
		);
	});
});

test('NDJSON holds the elements of the JSON array, one a line', async () => {
	await fc.assert(
		fc.asyncProperty(arbitrary.roleList, async list => {
			const lines = (await textOf(printRoles(list, 'ndjson', pipe))).split('\n').slice(0, -1);
			expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(JSON.parse(await textOf(printRoles(list, 'json', pipe))));
		}),
	);
});

test('CSV of roles reads back as their facts, on one line each', async () => {
	await fc.assert(
		fc.asyncProperty(arbitrary.roleList, async list => {
			const rows = parseCsv(await textOf(printRoles(list, 'csv', pipe)));
			const facts = list.hits.map(({role}) => [role.id, role.title, role.company, role.team, role.track, role.level, role.intake, role.source]);
			expect(rows.slice(1)).toEqual(facts.map(row => row.map(value => plain(String(value ?? '')))));
		}),
	);
});

test('YAML of roles reads back as a document a role with its facts', async () => {
	await fc.assert(
		fc.asyncProperty(arbitrary.roleList, async list => {
			const documents = parseAllDocuments(await textOf(printRoles(list, 'yaml', pipe)));
			const found = Array.isArray(documents) ? documents.map(one => one.toJS() as Record<string, unknown>) : [];
			expect(found.map(one => [one['id'], one['title']])).toEqual(list.hits.map(({role}) => [plain(role.id), plain(role.title)]));
		}),
	);
});

test('YAML of requirements reads back as their JSON', async () => {
	await fc.assert(
		fc.asyncProperty(arbitrary.requirementList, async list => {
			const yaml: unknown = parse(await textOf(printRequirements(list, 'yaml', pipe)));
			const json: unknown = JSON.parse(await textOf(printRequirements(list, 'json', pipe)), (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value));
			expect(yaml).toEqual(json);
		}),
	);
});
