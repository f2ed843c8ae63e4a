import {type Cell, type CellOptions, changeStyle, isSameCell, plainCellStyle, readCells} from './cells.js';
import {beginFrame, clearScreen, clearToLineEnd, endFrame, moveTo} from './escape-codes.js';
import type {WindowSize} from './use-window-size.js';

/** What stands on the screen: for each row its line as it came, read as cells. */
export type Frame = readonly Row[];
type Row = {readonly line: string; readonly cells: readonly Cell[]};

export type FrameOptions = CellOptions & WindowSize & {
	/**
	 * For somebody who listens: lines wider than the screen go on in the next row instead of being cut, since Ink lays nothing
	 * out then, and a row that changed is written whole, so that it is read as a whole.
	 */
	readonly isScreenReader: boolean;
};

/**
 * The rows that a drawing fills, never more than the screen has.
 * @param before The frame on the screen: lines that are the same are not read again.
 */
export function readFrame(text: string, before: Frame | null, options: FrameOptions): Frame {
	const rows: Row[] = [];
	for (const line of text.split('\n')) {
		const same = before?.[rows.length];
		if (same?.line === line && !options.isScreenReader) {
			rows.push(same);
		} else {
			rows.push(...fit(readCells(line, options), options).map(cells => ({line, cells})));
		}

		if (rows.length >= options.rows) {
			break;
		}
	}

	return rows.slice(0, options.rows);
}

/**
 * What to write so that a screen which shows `before` shows `after`: only the stretch of each row that differs, each at its own place.
 * @param before Null when nobody knows what the screen shows: it is cleared.
 */
export function drawFrame(before: Frame | null, after: Frame, {isScreenReader}: Pick<FrameOptions, 'isScreenReader'>): string {
	const changes: string[] = [];
	for (let index = 0; index < Math.max(before?.length ?? 0, after.length); index++) {
		const change = drawRow(index + 1, before?.[index]?.cells ?? [], after[index]?.cells ?? [], isScreenReader);
		if (change !== '') {
			changes.push(change);
		}
	}

	if (before === null) {
		return `${beginFrame}${clearScreen}${changes.join('')}${endFrame}`;
	}

	return changes.length > 1 ? `${beginFrame}${changes.join('')}${endFrame}` : changes.join('');
}

/**
 * Where a sign stands that marks the place of writing: there the hidden cursor belongs, since input methods, magnifiers and
 * braille displays follow it. Null when the sign is not on the screen; of several the first counts.
 */
export function findCaret(frame: Frame, sign: string): {readonly row: number; readonly column: number} | null {
	for (const [index, {line, cells}] of frame.entries()) {
		const place = line.includes(sign) ? cells.findIndex(({text}) => text === sign) : -1;
		if (place !== -1) {
			return {row: index + 1, column: 1 + widthOf(cells.slice(0, place))};
		}
	}

	return null;
}

function drawRow(row: number, before: readonly Cell[], after: readonly Cell[], isWhole: boolean): string {
	if (before === after) {
		return '';
	}

	const start = firstDifference(before, after);
	if (start === null) {
		return '';
	}

	if (isWhole) {
		return moveTo(row, 1) + clearToLineEnd + writeCells(after);
	}

	// Erased before it is written: behind the last column there is no place to erase from.
	const place = moveTo(row, 1 + widthOf(after.slice(0, start)));
	if (![...before, ...after].every(cell => cell.isSure)) {
		return place + clearToLineEnd + writeCells(after.slice(start));
	}

	const keptAtEnd = sameEnd(before, after, start);
	const erase = keptAtEnd === 0 && widthOf(before) > widthOf(after) ? clearToLineEnd : '';
	return place + erase + writeCells(after.slice(start, after.length - keptAtEnd));
}

/** The first cell to write again: the first that differs, or one before it whose width is not sure. Null when nothing differs. */
function firstDifference(before: readonly Cell[], after: readonly Cell[]): number | null {
	const length = Math.max(before.length, after.length);
	let unsure: number | null = null;
	for (let index = 0; index < length; index++) {
		if (!isSameCell(before[index], after[index])) {
			return unsure ?? index;
		}

		if (after[index]?.isSure === false) {
			unsure ??= index;
		}
	}

	return null;
}

/** How many cells at the end are the same in the same columns. */
function sameEnd(before: readonly Cell[], after: readonly Cell[], start: number): number {
	if (widthOf(before) !== widthOf(after)) {
		return 0;
	}

	let count = 0;
	while (count < Math.min(before.length, after.length) - start && isSameCell(before.at(-1 - count), after.at(-1 - count))) {
		count++;
	}

	return count;
}

function writeCells(cells: readonly Cell[]): string {
	let style = plainCellStyle;
	let text = '';
	for (const cell of cells) {
		text += changeStyle(style, cell.style) + cell.text;
		style = cell.style;
	}

	return text + changeStyle(style, plainCellStyle);
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Rows no wider than the screen: one, cut, or as many as it takes. */
function fit(cells: readonly Cell[], {columns, isScreenReader}: FrameOptions): ReadonlyArray<readonly Cell[]> {
	const rows: Cell[][] = [[]];
	let width = 0;
	for (const cell of cells) {
		if (width + cell.width > columns) {
			if (!isScreenReader) {
				break;
			}

			rows.push([]);
			width = 0;
		}

		rows.at(-1)?.push(cell);
		width += cell.width;
	}

	return rows;
}
