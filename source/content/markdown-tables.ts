import type {MarkdownLine} from './markdown-lines.js';
import {markdownToText} from './markdown-text.js';
import type {TableRow} from './table-blocks.js';

/** What stands under the first row of a table: `| --- | :-: |`. */
const delimiter = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/u;
/** In characters; nobody writes a longer row. */
const longestRow = 10_000;

/** The table that begins at a line, and the place behind it; null where none begins. */
export function readTable(lines: readonly MarkdownLine[], at: number): {readonly rows: readonly TableRow[]; readonly end: number} | null {
	const first = lines[at];
	const second = lines[at + 1];
	if (first === undefined || second === undefined || !first.text.includes('|') || second.text.length > longestRow || !delimiter.test(second.text.trimEnd())) return null;
	const header = cellsOf(first);
	if (header.length !== cellsOf(second).length) return null;
	const rows: TableRow[] = [{cells: header, isHeader: true, line: first.number}];
	let end = at + 2;
	for (; end < lines.length; end++) {
		const line = lines[end];
		if (line === undefined || !line.text.includes('|')) break;
		rows.push({cells: cellsOf(line), isHeader: false, line: line.number});
	}
	return {rows, end};
}

function cellsOf({text}: MarkdownLine): readonly string[] {
	const bare = text.slice(0, longestRow).trim().replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
	return bare.split(/(?<!\\)\|/u).map(cell => markdownToText(cell.trim().replaceAll('\\|', '|')));
}
