import {nameOfKey} from '../keys/key-table.js';
import type {Key} from '../keys/key.js';
import {helpLines} from '../layout/help-lines.js';
import {overlayHeight} from './frame-heights.js';
import type {ExplorerState, Overlay} from './explorer-state.js';

/**
 * A key over a menu, the help or a text. Menus move and choose by themselves (ink-select-input); here they are only
 * closed. The help scrolls.
 */
export function pressOnOverlay(state: ExplorerState, overlay: Overlay, key: Key): ExplorerState {
	const name = nameOfKey(key);
	const closed = {...state, overlay: null};
	if (name === 'escape' || name === 'q' || name === 'backspace' || name === 'left' || name === 'h') return closed;
	if (overlay.kind === 'command' && name === 'enter') return closed;
	if (overlay.kind !== 'help') return state;
	const by = steps.get(name);
	if (name === '?' || name === 'enter') return closed;
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
