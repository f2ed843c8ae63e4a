import {plain} from './plain.js';

/** One column of a delimited format: its name in the header of CSV, what it holds, and how a row gives it. */
export type Column<Row> = {
	readonly name: string;
	readonly about: string;
	readonly value: (row: Row) => string;
};

/** Rows as TSV: no header, nothing cut, tabs and line breaks turned into spaces. */
export function* toTsv<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<string> {
	for (const row of rows) yield columns.map(column => plain(column.value(row))).join('\t') + '\n';
}

/** Rows as CSV under a header line, quoted as RFC 4180 says; a row is one line, and lines end in LF alone, so that line tools work too. */
export function* toCsv<Row>(rows: Iterable<Row>, columns: readonly Column<Row>[]): Generator<string> {
	yield csvLine(columns.map(column => column.name));
	for (const row of rows) yield csvLine(columns.map(column => column.value(row)));
}

function csvLine(cells: readonly string[]): string {
	return cells.map(cell => quoteCell(plain(cell))).join(',') + '\n';
}

// A space at an edge is quoted too: some readers drop it otherwise.
function quoteCell(cell: string): string {
	return /[",]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
