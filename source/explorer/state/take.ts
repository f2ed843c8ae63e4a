import type {Role} from '../../model/role.js';
import {markedRoles} from './choose-comparison.js';
import {type ExplorerState, topPage} from './explorer-state.js';
import type {World} from './lists.js';

/**
 * What Enter takes where roles are picked: all that are marked, else the role under the cursor or whose page is open.
 * Null where Enter does what it always does, as on a track, or on what is no list of roles.
 */
export function rolesToTake(state: ExplorerState, world: World): readonly Role[] | null {
	const page = topPage(state)?.page;
	const {items, position} = world.lists.active(state);
	const target = items.targets[position.at];
	const id = page?.kind === 'role' ? page.id : target?.kind === 'role' ? target.id : null;
	const marked = markedRoles(state, world);
	if (marked.length > 0 && (id !== null || (state.tab === 'explore' && page === undefined))) return marked.flatMap(mark => world.views.role(mark.id) ?? []);
	const role = id === null ? null : world.views.role(id);
	return role === null ? null : [role];
}

/** What Enter is called where it takes roles. */
export function takeLabel(state: ExplorerState, world: World): string {
	const marked = markedRoles(state, world).length;
	return marked > 0 ? `take ${marked} marked` : 'take';
}
