/** A terminal in characters. */
export type Size = {readonly columns: number; readonly rows: number};

export const smallestSize: Size = {columns: 40, rows: 10};

/** From so many columns a list has what its cursor is on beside it. */
const twoPanesFrom = 90;
/** From so many columns a comparison has columns; below, it stacks. */
const comparisonColumnsFrom = 60;

export const narrowestSkillColumn = 12;
export const narrowestStatementColumn = 24;

export function isTooSmall({columns, rows}: Size): boolean {
	return columns < smallestSize.columns || rows < smallestSize.rows;
}

export function hasTwoPanes({columns}: Pick<Size, 'columns'>): boolean {
	return columns >= twoPanesFrom;
}

export function isStacked({columns}: Pick<Size, 'columns'>): boolean {
	return columns < comparisonColumnsFrom;
}

/** A list and its preview, with a rule of one column and a space between them. */
export function paneWidths({columns}: Pick<Size, 'columns'>): {readonly list: number; readonly preview: number} {
	const list = Math.min(60, Math.floor(columns * 0.44));
	return {list, preview: columns - list - 2};
}

/** How a comparison's columns stand: the label's width, each column's, and how many are seen at once. */
export type Columns = {readonly label: number; readonly column: number; readonly visible: number};

/** Columns for `count` subjects in `columns` characters, as many as fit at `narrowest` each. */
export function columnWidths(columns: number, count: number, narrowest: number, label: number): Columns {
	const room = columns - label;
	const visible = Math.max(1, Math.min(count, Math.floor(room / narrowest)));
	return {label, column: Math.floor(room / visible), visible};
}

/** The label's width beside columns of skills: a third of the screen, within what names of skills need. */
export function labelWidth(columns: number): number {
	return Math.max(20, Math.min(34, Math.floor(columns * 0.29)));
}

/** The first column to show so that column `at` is seen. */
export function scrollToColumn(first: number, at: number, visible: number, count: number): number {
	const moved = at < first ? at : at >= first + visible ? at - visible + 1 : first;
	return Math.max(0, Math.min(moved, count - visible));
}
