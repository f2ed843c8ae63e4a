/**
 * What a column asks for, in terminal columns: `natural` shows all of it, with less than `least` it is no use. Of those
 * that do not fit, the one with the lowest `worth` goes first.
 */
type ColumnNeed = {readonly natural: number; readonly least: number; readonly worth: number};

/** Blank columns between two columns. */
export const gap = 2;

/**
 * The width of each column so that all fit into `columns` with gaps between; 0 is left out. The widest give way first.
 * Null is no limit.
 */
export function columnWidths(needs: readonly ColumnNeed[], columns: number | null): readonly number[] {
	const widths = needs.map(({natural}) => (columns === null ? natural : Math.min(natural, columns)));
	if (columns === null) return widths;
	const least = needs.map((need, index) => Math.min(need.least, widths[index] ?? 0));
	while (total(least) > columns && least.filter(width => width > 0).length > 1) {
		const goes = leastWorth(needs, least);
		least[goes] = 0;
		widths[goes] = 0;
	}
	let over = total(widths) - columns;
	while (over > 0) {
		const slack = widths.map((width, index) => width - (least[index] ?? 0));
		const most = Math.max(...slack);
		if (most <= 0) break;
		const giving = slack.indexOf(most);
		widths[giving] = (widths[giving] ?? 0) - 1;
		over -= 1;
	}
	return widths;
}

function leastWorth(needs: readonly ColumnNeed[], widths: readonly number[]): number {
	let found = -1;
	for (const [index, need] of needs.entries()) {
		if (widths[index] === 0) continue;
		if (found === -1 || need.worth <= (needs[found]?.worth ?? 0)) found = index;
	}
	return found;
}

function total(widths: readonly number[]): number {
	const kept = widths.filter(width => width > 0);
	return kept.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, kept.length - 1);
}
