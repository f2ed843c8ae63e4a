import {firstStop, lastStop, stopAfter} from '../layout/items.js';
import {itemAtLine, totalHeight, unseenLines} from '../layout/scroll.js';
import type {ExplorerState} from './explorer-state.js';
import {bodyHeight} from './frame-heights.js';
import type {World} from './lists.js';
import {moveTo, withPosition} from './settle.js';

/** Moves the cursor to the stop before or after, or scrolls by a line where what it is on is higher than the screen. The same state where there is nothing that way. */
export function moveBy(state: ExplorerState, world: World, direction: 1 | -1): ExplorerState {
	const {items, position} = world.lists.active(state);
	if (unseenLines(items.heights, position.top, position.at, bodyHeight(state), direction) > 0) return withPosition(state, {...position, top: position.top + direction});
	const at = stopAfter(items, position.at, direction);
	return at === position.at || items.targets[at] == null ? state : moveTo(state, world, at);
}

/** Moves by a page of lines: as far as the body is high. */
export function moveByPage(state: ExplorerState, world: World, direction: 1 | -1): ExplorerState {
	const {items, position} = world.lists.active(state);
	const height = Math.max(1, bodyHeight(state) - 1);
	const unseen = unseenLines(items.heights, position.top, position.at, bodyHeight(state), direction);
	if (unseen > 0) return withPosition(state, {...position, top: position.top + direction * Math.min(unseen, height)});
	const line = (items.heights.starts[position.at] ?? 0) + direction * height;
	const wanted = line <= 0 ? 0 : itemAtLine(items.heights, line);
	const near = items.targets[wanted] == null ? stopAfter(items, wanted, direction) : wanted;
	const at = near === position.at || items.targets[near] == null ? stopAfter(items, position.at, direction) : near;
	const scrolled = withPosition(state, {...position, top: Math.max(0, position.top + direction * height)});
	return at === position.at ? state : moveTo(scrolled, world, at);
}

export function moveToEnd(state: ExplorerState, world: World, end: 'first' | 'last'): ExplorerState {
	const {items, position} = world.lists.active(state);
	const scrolled = withPosition(state, {...position, top: end === 'first' ? 0 : totalHeight(items.heights)});
	return moveTo(scrolled, world, end === 'first' ? firstStop(items) : lastStop(items));
}
