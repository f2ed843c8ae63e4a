import {messageLines} from '../layout/chrome.js';
import {isStacked, type Size} from '../layout/sizes.js';
import {type ExplorerState, topPage} from './explorer-state.js';

/*
A frame has at most one line less than the terminal: a frame as high as the terminal makes it scroll.
Lines around the body: header, search or breadcrumb, rule, …, rule, footer; a comparison has its columns' heads instead
of a search, and where there is room the evidence under a rule of its own. A message stands in the footer's place and is as
high as it needs: the body gives way.
*/

/** From so many rows a comparison shows the evidence of the cell under the cursor, and how many lines of it. */
export function evidenceHeight({size}: Pick<ExplorerState, 'size'>): number {
	return size.rows >= 28 ? 2 : size.rows >= 16 ? 1 : 0;
}

/** A message has at most so many lines: of a screen that is low anyway it takes fewer. */
export function mostMessageLines({rows}: Size): number {
	return rows >= 16 ? 3 : 2;
}

/** How many lines the footer has: one, or what there is to say. */
function footHeight({message, size}: ExplorerState): number {
	return message === null ? 1 : messageLines(message, size.columns, mostMessageLines(size)).length;
}

/** How many lines the list or page has. */
export function bodyHeight(state: ExplorerState): number {
	const frame = state.size.rows - footHeight(state);
	if (topPage(state) !== null || state.tab === 'explore' || state.tab === 'fit') return Math.max(1, frame - 5);
	if (state.tab === 'skills') return Math.max(1, frame - 6);
	const evidence = evidenceHeight(state);
	return Math.max(1, frame - (isStacked(state.size) ? 4 : 6) - (evidence > 0 ? evidence + 1 : 0));
}

/** How many lines a menu or the help has: everything but the header and the footer with their rules. */
export function overlayHeight({size}: Pick<ExplorerState, 'size'>): number {
	return Math.max(1, size.rows - 1 - 4);
}
