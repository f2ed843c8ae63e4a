import type {Shared} from '../../request.js';
import {actionOf, nameOfKey} from '../keys/key-table.js';
import type {Key} from '../keys/key.js';
import {act} from './act.js';
import {changeTab} from './change-tab.js';
import {type Step, step} from './effects.js';
import {type ExplorerState, topPage} from './explorer-state.js';
import type {World} from './lists.js';

/** A key while the row of tabs has the cursor: sideways chooses, down or Enter goes on. Here is the top, so Esc opens the menu, of a page too. */
export function pressOnTabs(state: ExplorerState, key: Key, world: World, shared: Shared): Step {
	switch (nameOfKey(key)) {
		case 'left':
		case 'h':
			return step({...changeTab(state, -1), focus: 'tabs'});
		case 'right':
		case 'l':
			return step({...changeTab(state, 1), focus: 'tabs'});
		case 'down':
			return step({...state, focus: state.tab === 'compare' || topPage(state) !== null ? 'list' : 'search'});
		// Not by way of the field, where the next j would be written.
		case 'j':
		case 'enter':
			return step({...state, focus: 'list'});
		case 'escape':
			return act(state, 'menu', world, shared);
		case 'q':
			return step(state, {kind: 'quit'});
	}
	const action = actionOf(key, 'tabs');
	return action === null ? step(state) : act(state, action, world, shared);
}
