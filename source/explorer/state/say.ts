import type {ExplorerState} from './explorer-state.js';

/** Says something in place of the footer, until the next key. */
export function say(state: ExplorerState, message: string): ExplorerState {
	return {...state, message};
}
