import {firstStop, type Items, lastStop, placeOf, stopAfter} from '../layout/items.js';
import {scrollToItem, totalHeight} from '../layout/scroll.js';
import {type ExplorerState, type Position, topPage} from './explorer-state.js';
import {turnColumn} from './act-on-comparison.js';
import {bodyHeight} from './frame-heights.js';
import type {World} from './lists.js';

/** Puts the cursor on something that is there, and the part of the list on screen where the cursor is. */
export function settle(before: ExplorerState, world: World): ExplorerState {
	const state = before.tab === 'compare' ? turnColumn(before, world, 0) : before;
	const {items, position} = world.lists.active(state);
	return withPosition(state, settled(items, position, bodyHeight(state)));
}

/** The state with the active list's cursor at a place. */
export function moveTo(state: ExplorerState, world: World, at: number): ExplorerState {
	const {items, position} = world.lists.active(state);
	const key = items.keys[at];
	return key === undefined ? state : withPosition(state, settled(items, {...position, key, at}, bodyHeight(state)));
}

export function withPosition(state: ExplorerState, position: Position): ExplorerState {
	const top = topPage(state);
	if (top !== null) {
		if (top.position === position) return state;
		const pages = [...state.pages[state.tab].slice(0, -1), {...top, position}];
		return {...state, pages: {...state.pages, [state.tab]: pages}};
	}
	if (state[state.tab].position === position) return state;
	switch (state.tab) {
		case 'explore':
			return {...state, explore: {...state.explore, position, previewTop: previewTopAt(state.explore, position)}};
		case 'compare':
			return {...state, compare: {...state.compare, position}};
		case 'skills':
			return {...state, skills: {...state.skills, position}};
		case 'fit':
			return {...state, fit: {...state.fit, position, previewTop: previewTopAt(state.fit, position)}};
	}
}

/** Another row's preview begins anew. */
function previewTopAt({position, previewTop}: {readonly position: Position; readonly previewTop: number | null}, {key}: Position): number | null {
	return position.key === key ? previewTop : null;
}

function settled(items: Items, position: Position, height: number): Position {
	const at = placeNow(items, position);
	if (at < 0) return position.key === null && position.top === 0 ? position : {...position, top: 0};
	// What stands before the first stop and after the last one is seen with it.
	const wanted = at === firstStop(items) && !isHigher(items, at, height) ? 0 : at === lastStop(items) && !isHigher(items, at, height) ? totalHeight(items.heights) : position.top;
	const top = scrollToItem(items.heights, wanted, at, height, items.targets[at - 1] === null ? 1 : 0);
	const key = items.keys[at]!;
	return key === position.key && at === position.at && top === position.top ? position : {key, at, top};
}

function isHigher({heights: {starts}}: Items, at: number, height: number): boolean {
	return starts[at + 1]! - starts[at]! > height;
}

/** Where the cursor is now: by its key, else about where it was; at the beginning on what the list is about. */
function placeNow(items: Items, {key, at}: Position): number {
	if (items.keys[at] === key && items.targets[at] != null) return at;
	const known = placeOf(items, key);
	if (known >= 0 && items.targets[known] !== null) return known;
	if (key === null) return items.begin;
	const near = Math.min(at, items.keys.length - 1);
	if (items.targets[near] != null) return near;
	const before = stopAfter(items, near, -1);
	return before !== near ? before : items.targets[stopAfter(items, near, 1)] != null ? stopAfter(items, near, 1) : firstStop(items);
}
