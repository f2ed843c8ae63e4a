import type {Items} from './items.js';
import {emptyLine, type Line, plain, styled} from './line.js';
import {previewStart} from './preview-start.js';
import {fitLine} from './rich-text.js';
import {itemAtLine, totalHeight} from './scroll.js';

/** The part of a list that is on screen: `height` lines of `columns`, the cursor's sign before the item it is on. */
export function visibleLines(items: Items, top: number, cursor: number, height: number, columns: number): readonly Line[] {
	const lines: Line[] = [];
	const count = items.keys.length;
	for (let at = count === 0 ? 0 : itemAtLine(items.heights, top); at < count && lines.length < height; at++) {
		const start = items.heights.starts[at]!;
		const drawn = items.linesOf(at);
		for (let line = Math.max(0, top - start); line < drawn.length && lines.length < height; line++) {
			const isCursor = at === cursor && line === 0;
			lines.push(fitLine([isCursor ? styled('bold', '>') : plain(' '), ...drawn[line]!], columns));
		}
	}
	while (lines.length < height) lines.push(fitLine(emptyLine, columns));
	return lines;
}

/** All lines of a list one below the other, for a preview; from line `top` (null: where the first match is seen), at most so that the end is seen. `opens`: the key of the whole page. */
export function previewLines(items: Items, top: number | null, height: number, columns: number, opens = 'Enter'): readonly Line[] {
	const count = totalHeight(items.heights);
	const from = Math.max(0, Math.min(top ?? previewStart(items, height), count - height));
	const shown = linesFrom(items, from, height).map(line => fitLine(line, columns));
	if (from + height < count && shown.length > 0) shown[shown.length - 1] = fitLine([styled('dim', `… ${count - from - height + 1} more lines: Shift-↓, or ${opens} for the page`)], columns);
	if (from > 0 && height > 2) shown[0] = fitLine([styled('dim', `… ${from + 1} lines above: Shift-↑`)], columns);
	while (shown.length < height) shown.push(fitLine(emptyLine, columns));
	return shown;
}

/** At most `height` lines of a list, from line `top`; only the items they belong to are drawn. */
function linesFrom(items: Items, top: number, height: number): readonly Line[] {
	const lines: Line[] = [];
	const count = items.keys.length;
	for (let at = count === 0 ? 0 : itemAtLine(items.heights, top); at < count && lines.length < height; at++) {
		const start = items.heights.starts[at]!;
		for (const line of items.linesOf(at).slice(Math.max(0, top - start))) lines.push(line);
	}
	return lines.slice(0, height);
}
