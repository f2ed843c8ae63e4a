/** A table as GitHub renders it. The cells are Markdown already; an empty one stays empty. */
export function* markdownTable(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
	yield rowOf(header);
	yield rowOf(header.map(() => '---'));
	for (const row of rows) yield rowOf(row);
}

function rowOf(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |\n`;
}
