import {describe, expect, test} from 'vitest';
import {formatColumns, printedCommands, shownTrackKeys, type PrintedCommand} from '../../source/print/format-columns.js';
import {printDiff} from '../../source/print/print-diff.js';
import {printImported, printImportedFiles} from '../../source/print/print-imported.js';
import {printComparison, printFit, printRequirements, printRoles, printShown, printSkills} from '../../source/print/print.js';
import type {Format} from '../../source/request.js';
import {diff} from './diff-fixture.js';
import {fit} from './fit-fixture.js';
import {importedFile} from './imported-fixture.js';
import {comparison, pipe, requirementHit, requirementList, roleHit, roleList, shop, shownTrack, skills, textOf} from './fixtures.js';

const print: Readonly<Record<PrintedCommand, (format: Format) => Promise<Iterable<string>>>> = {
	list: format => printRoles(roleList(roleHit(shop)), format, pipe),
	search: format => printRequirements(requirementList(requirementHit(shop, 1)), format, pipe),
	show: format => printShown([{kind: 'role', role: shop}], format, pipe),
	compare: format => printComparison(comparison, format, pipe),
	skills: format => printSkills(skills, format, pipe),
	fit: format => printFit(fit, format, pipe),
	diff: format => printDiff(diff, format, pipe),
	import: format => printImported([shop], format as Exclude<Format, 'yaml'>, pipe),
	'import --out': format => printImportedFiles([importedFile], format, pipe),
};

const names = (fields: readonly {readonly name: string}[]) => fields.map(({name}) => name);

/** The columns that stand for several, as `<track>`, written out. */
function expand(fields: readonly string[]): readonly string[] {
	return fields.flatMap(name => (name === '<subject>' ? ['frontend', 'acme/feed', 'pm'] : name === '<track>' ? ['frontend', 'backend'] : [name]));
}

describe.each(formatColumns)('What is said of $command', ({command, tsv, csv, keys}) => {
	test('is the header of its CSV', async () => {
		expect((await textOf(print[command]('csv'))).split('\n')[0]).toBe(expand(names(csv)).join(','));
	});

	test('has as many columns as its TSV', async () => {
		expect((await textOf(print[command]('tsv'))).split('\n')[0]?.split('\t')).toHaveLength(expand(names(tsv)).length);
	});

	test('has the keys of its JSON', async () => {
		const json = JSON.parse(await textOf(print[command]('json'))) as object;
		expect(Object.keys(Array.isArray(json) ? (json[0] as object) : json)).toEqual(names(keys));
	});
});

test('Every command that prints is described', () => {
	expect(formatColumns.map(({command}) => command)).toEqual(printedCommands);
});

test('The keys of a track are those of its JSON', async () => {
	const [track] = JSON.parse(await textOf(printShown([shownTrack], 'json', pipe))) as [object];
	expect(Object.keys(track)).toEqual(names(shownTrackKeys));
});
