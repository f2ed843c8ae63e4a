import type {Shared} from '../../request.js';
import {actionOf, type Context, nameOfKey} from '../keys/key-table.js';
import type {Key} from '../keys/key.js';
import {act} from './act.js';
import {type Step, step} from './effects.js';
import {type ExplorerState, topPage} from './explorer-state.js';
import type {World} from './lists.js';
import {moveBy} from './move.js';
import {pressOnOverlay} from './press-on-overlay.js';
import {pressInSearch} from './press-in-search.js';
import {pressOnTabs} from './press-on-tabs.js';
import {rolesToTake} from './take.js';
import {settle} from './settle.js';
import {changeTab} from './change-tab.js';

/** The explorer after a key. `shared` is what its commands have in common, as the content. */
export function pressKey(before: ExplorerState, key: Key, world: World, shared: Shared): Step {
	const state = before.message === null ? before : {...before, message: null};
	const {state: after, effects} = dispatch(state, key, world, shared);
	return {state: settle(after, world), effects};
}

function dispatch(state: ExplorerState, key: Key, world: World, shared: Shared): Step {
	const name = nameOfKey(key);
	if (name === 'ctrl-l') return step(state, {kind: 'redraw'});
	if (state.overlay !== null) return pressOnOverlay(state, state.overlay, key, world, shared);
	if (name === 'tab' || name === 'shift-tab') return step(changeTab(state, name === 'tab' ? 1 : -1));
	if (state.focus === 'search') return step(pressInSearch(state, key, world));
	if (state.focus === 'tabs') return pressOnTabs(state, key, world, shared);
	if (name === 'q' && topPage(state) === null) return step(state, {kind: 'quit'});
	if ((name === 'left' || name === 'h') && topPage(state) === null && state.tab !== 'compare') return step(state);
	const taken = state.isPicking && name === 'enter' ? rolesToTake(state, world) : null;
	if (taken !== null) return step(state, {kind: 'take', roles: taken});
	const action = actionOf(key, contextOf(state));
	if (action === null) return step(state);
	// Only the arrow goes on to the field: a k held down would be written there.
	if (name === 'up' && isAtTop(state, world)) return step({...state, focus: topPage(state) === null && state.tab !== 'compare' ? 'search' : 'tabs'});
	return act(state, action, world, shared);
}

/** Where keys of the table are looked up. */
export function contextOf(state: ExplorerState): Context {
	if (state.focus !== 'list') return state.focus;
	return topPage(state) === null ? state.tab : 'page';
}

function isAtTop(state: ExplorerState, world: World): boolean {
	return moveBy(state, world, -1) === state;
}
