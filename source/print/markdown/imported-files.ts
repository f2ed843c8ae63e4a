import {outcomeInWords} from '../imported-file-columns.js';
import type {ImportedFile} from '../imported-file.js';
import {code, escapeMarkdown, linkTo} from './escape.js';
import {markdownTable} from './table.js';

/** The files of `import --out` as a table, each title a link to its posting. */
export function* importedFilesToMarkdown(files: readonly ImportedFile[]): Generator<string> {
	if (files.length === 0) return;
	yield* markdownTable(['Role', 'Company', 'Track', 'Status', 'Changes', 'File'], files.map(one => [
		linkTo(one.facts.title, one.facts.source),
		escapeMarkdown(one.facts.company ?? '–'),
		escapeMarkdown(one.facts.track ?? '–'),
		one.status,
		escapeMarkdown(outcomeInWords(one) || '–'),
		code(one.file),
	]));
}
