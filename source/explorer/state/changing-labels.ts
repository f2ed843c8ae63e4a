import type {ActionName} from '../keys/key-table.js';
import {targetOf} from './act.js';
import type {ExplorerState} from './explorer-state.js';
import type {World} from './lists.js';
import {rolesToTake, takeLabel} from './take.js';

/** What keys would do now, where that depends on what is shown and on what the cursor is on. */
export function changingLabels(state: ExplorerState, world: World): Partial<Record<ActionName, string>> {
	const {view, differencesOnly} = state.compare;
	return {
		view: view === 'skills' ? 'statements' : 'skills',
		differences: differencesOnly ? 'everything' : 'differences',
		...(targetOf(state, world)?.kind === 'skill' ? {mark: 'I have it'} : {}),
		...(state.isPicking && rolesToTake(state, world) !== null ? {open: takeLabel(state, world)} : {}),
	};
}
