import {displayWidth} from '../../text/width.js';
import {columnWidths, gap} from './column-widths.js';
import {type Line, lineWidth, padLine, span} from './line.js';
import {notStated} from './looks.js';

/** A column of a table: its heading, how little of it is still of use, what it is worth, and its cell of a row, empty where that is not stated. */
export type GridColumn<Row> = {
	readonly heading: string;
	/** `natural`: useful only whole, as an id that is to be copied, up to half the line. */
	readonly least: number | 'natural';
	readonly worth: number;
	readonly cell: (row: Row, width: number | null) => Line;
};

/** Rows under a header, every column as wide as its widest cell where that fits. A column of which no row states anything is left out. */
export function* grid<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[], available: number | null): Generator<Line> {
	if (rows.length === 0) return;
	const needs = columns.map(({heading, least, worth, cell}) => {
		const widest = rows.reduce((most, row) => Math.max(most, lineWidth(cell(row, null))), 0);
		const natural = widest === 0 ? 0 : Math.max(widest, displayWidth(heading));
		const useful = least === 'natural' ? Math.min(natural, Math.floor((available ?? natural) / 2)) : least;
		return {natural, least: Math.max(useful, displayWidth(heading)), worth};
	});
	const widths = columnWidths(needs, available);
	yield joinCells(columns.map(({heading}) => [span(heading, ['bold'])]), widths);
	for (const row of rows) {
		const cells = columns.map(({cell}, index) => cell(row, widths[index] ?? 0));
		yield joinCells(cells.map(cell => (cell.length === 0 ? [notStated] : cell)), widths);
	}
}

/** Cells side by side, each padded or cut to its width; those of width 0 are left out. */
export function joinCells(cells: readonly Line[], widths: readonly number[]): Line {
	const kept = cells.flatMap((cell, index) => {
		const width = widths[index] ?? 0;
		return width > 0 ? [padLine(cell, width)] : [];
	});
	return kept.flatMap((cell, index) => (index === 0 ? cell : [span(' '.repeat(gap)), ...cell]));
}
