/** Rows of cells as a Markdown table, aligned for the eye: the first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map(row => row[at]!.length)));
	const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
	const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds with as many digits as can be trusted. */
export function milliseconds(value: number): string {
	return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
}
