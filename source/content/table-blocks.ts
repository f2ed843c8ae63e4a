import {recogniseHeading} from '../recognition/index.js';
import {bareLevel, type Block} from './blocks.js';
import {recogniseFact} from './facts.js';

/** A row of a table with the clean texts of its cells. */
export type TableRow = {readonly cells: readonly string[]; readonly isHeader: boolean; readonly line: number | null};

/**
 * A table as pieces: each row is one statement. Where the cells of its first row head sections, each column is a list under its
 * own heading; where the first cell of a row does, the rest of the row stands under it.
 */
export function tableBlocks(rows: readonly TableRow[]): readonly Block[] {
	const [first] = rows;
	if (first === undefined) return [];
	const heads = first.cells.filter(cell => cell !== '');
	if (heads.length > 1 && heads.every(cell => recogniseHeading(cell)?.isWhole === true)) return byColumn(first, rows.slice(1));
	return rows.flatMap(rowBlocks);
}

function byColumn({cells, line}: TableRow, rows: readonly TableRow[]): readonly Block[] {
	// A row may have more cells than the one that heads them.
	const width = Math.max(cells.length, ...rows.map(row => row.cells.length));
	return Array.from({length: width}, (_, column): readonly Block[] => {
		const head = cells[column] ?? '';
		return [...(head === '' ? [] : [headingOf(head, line)]), ...rows.flatMap(row => itemOf(row.cells[column] ?? '', row.line))];
	}).flat();
}

function rowBlocks({cells, isHeader, line}: TableRow): readonly Block[] {
	const said = cells.filter(cell => cell !== '');
	const [first, ...rest] = said;
	if (first === undefined) return [];
	if (rest.length === 0) return cells.length > 1 && recogniseHeading(first)?.isWhole !== true ? itemOf(first, line) : [{kind: 'text', text: first, line, url: null}];
	const text = `${first.replace(/\s*:$/u, '')}: ${rest.join(', ')}`;
	if (recogniseFact(text) !== null) return [{kind: 'text', text, line, url: null}];
	const heading = recogniseHeading(first);
	if (heading?.isWhole === true && !heading.isTopic) return [headingOf(first, line), ...rest.flatMap(cell => itemOf(cell, line))];
	// What names the columns leads in to them.
	if (isHeader) return [{kind: 'text', text: `${said.join(', ')}:`, line, url: null}];
	return itemOf(text, line);
}

function headingOf(text: string, line: number | null): Block {
	return {kind: 'heading', text, level: bareLevel, line, url: null, section: null};
}

function itemOf(text: string, line: number | null): readonly Block[] {
	return text === '' ? [] : [{kind: 'item', text, line, isStrong: false, depth: 1}];
}
