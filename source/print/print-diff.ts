import {type Diff, isChanged} from '../query/diff/answer.js';
import type {Format} from '../request.js';
import {toCsv, toTsv} from './delimited.js';
import {diffColumns, diffRows} from './diff-columns.js';
import {diffRecord, diffRecords} from './diff-records.js';
import {toJson, toNdjson} from './json.js';
import {diffToMarkdown} from './markdown/diff.js';
import type {PrintOptions} from './print-options.js';
import type {Printed} from './print.js';
import {diffPage} from './table/diff-page.js';
import {paint} from './table/paint.js';

/** What changed, for `diff`. To read there is nothing where nothing did. */
export async function printDiff(diff: Diff, format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return isChanged(diff) ? paint(diffPage(diff, options.columns), options) : [];
		case 'tsv':
			return toTsv(diffRows(diff), diffColumns);
		case 'csv':
			return toCsv(diffRows(diff), diffColumns);
		case 'json':
			return toJson(diffRecord(diff));
		case 'ndjson':
			return toNdjson(diffRecords(diff));
		case 'yaml':
			return (await import('./yaml/print-yaml.js')).toYaml(diffRecord(diff));
		case 'markdown':
			return isChanged(diff) ? diffToMarkdown(diff) : [];
	}
}
