import type {Role} from '../model/role.js';
import {unmatched} from '../query/list-roles.js';
import type {Format} from '../request.js';
import {roleColumns} from './columns.js';
import {toCsv, toTsv} from './delimited.js';
import {each} from './each.js';
import {importedFileColumns} from './imported-file-columns.js';
import type {ImportedFile} from './imported-file.js';
import {importedFileRecord} from './imported-file-record.js';
import {toJsonArray, toNdjson} from './json.js';
import {importedFilesToMarkdown} from './markdown/imported-files.js';
import {postingsToMarkdown} from './markdown/postings.js';
import type {PrintOptions} from './print-options.js';
import type {Printed} from './print.js';
import {roleRecord} from './records.js';
import {importedFileTable} from './table/imported-file-table.js';
import {paint} from './table/paint.js';
import {roleTable} from './table/role-table.js';

/** The roles of `import`: lines as those of `list`, objects as those of `show`, and Markdown that is content. Its YAML is made of what was read. */
export async function printImported(roles: readonly Role[], format: Exclude<Format, 'yaml'>, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(roleTable({hits: roles.map(unmatched), total: roles.length, blame: null, remarks: []}, options.columns), options);
		case 'tsv':
			return toTsv(each(roles, unmatched), roleColumns);
		case 'csv':
			return toCsv(each(roles, unmatched), roleColumns);
		case 'json':
			return toJsonArray(each(roles, roleRecord));
		case 'ndjson':
			return toNdjson(each(roles, roleRecord));
		case 'markdown':
			return postingsToMarkdown(roles);
	}
}

/** The files of `import --out`, what became of each. */
export async function printImportedFiles(files: readonly ImportedFile[], format: Format, options: PrintOptions): Printed {
	switch (format) {
		case 'table':
			return paint(importedFileTable(files, options.columns), options);
		case 'tsv':
			return toTsv(files, importedFileColumns);
		case 'csv':
			return toCsv(files, importedFileColumns);
		case 'json':
			return toJsonArray(each(files, importedFileRecord));
		case 'ndjson':
			return toNdjson(each(files, importedFileRecord));
		case 'yaml':
			return (await import('./yaml/print-yaml.js')).toYamlSequence(each(files, importedFileRecord));
		case 'markdown':
			return importedFilesToMarkdown(files);
	}
}
