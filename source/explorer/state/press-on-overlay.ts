import type {Shared} from '../../request.js';
import {nameOfKey} from '../keys/key-table.js';
import type {Key} from '../keys/key.js';
import {helpLines} from '../layout/help-lines.js';
import {overlayHeight} from './frame-heights.js';
import {type Step, step} from './effects.js';
import type {ExplorerState, Overlay} from './explorer-state.js';
import type {World} from './lists.js';
import {choose, menuOf} from './menus.js';

/**
 * A key over a menu, the help or a text. Menus move and choose by themselves (ink-select-input); here are the keys that
 * the menu shows beside its rows, and those that close. The help scrolls.
 */
export function pressOnOverlay(state: ExplorerState, overlay: Overlay, key: Key, world: World, shared: Shared): Step {
	const name = nameOfKey(key);
	const caps = name === 'space' ? 'Space' : name;
	const shown = overlay.kind === 'menu' ? menuOf(state, overlay, world)?.items.find(item => item.caps === caps) : undefined;
	if (shown !== undefined) return choose(state, overlay, shown.value, world, shared);
	if (closing.has(name)) return step({...state, overlay: null});
	if (overlay.kind === 'help') return step(name === '?' || name === 'enter' ? {...state, overlay: null} : scrollHelp(state, overlay, name));
	if (name === '?') return step({...state, overlay: {kind: 'help', top: 0}});
	return step(overlay.kind === 'command' && name === 'enter' ? {...state, overlay: null} : state);
}

const closing: ReadonlySet<string> = new Set(['escape', 'q', 'backspace', 'left', 'h', '.']);

function scrollHelp(state: ExplorerState, overlay: Overlay & {readonly kind: 'help'}, name: string): ExplorerState {
	const by = steps.get(name);
	if (by === undefined) return state;
	const height = overlayHeight(state);
	const last = Math.max(0, helpLines(state.size.columns - 4).length - height);
	return {...state, overlay: {kind: 'help', top: Math.max(0, Math.min(last, overlay.top + by * (isPage(name) ? height - 1 : 1)))}};
}

const steps: ReadonlyMap<string, number> = new Map([
	['up', -1],
	['k', -1],
	['down', 1],
	['j', 1],
	['pageUp', -1],
	['ctrl-u', -1],
	['pageDown', 1],
	['ctrl-d', 1],
	['space', 1],
	['home', -1000],
	['g', -1000],
	['end', 1000],
	['G', 1000],
]);

function isPage(name: string): boolean {
	return name.startsWith('page') || name.startsWith('ctrl-') || name === 'space';
}
