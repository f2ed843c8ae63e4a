import type {Role} from '../../model/role.js';
import type {Target} from '../layout/items.js';
import {type ExplorerState, topPage} from './explorer-state.js';
import type {World} from './lists.js';

/** The role that the cursor is on or belongs to, else the one whose page is open; null for none. */
export function roleHere(state: ExplorerState, target: Target | null, {views}: World): Role | null {
	const id = idHere(state, target);
	return id === null ? null : views.role(id);
}

function idHere(state: ExplorerState, target: Target | null): string | null {
	if (target?.kind === 'role' || target?.kind === 'fit') return target.id;
	if (target?.kind === 'requirement') return target.role;
	const page = topPage(state)?.page;
	return page?.kind === 'role' || page?.kind === 'fit' ? page.id : null;
}
