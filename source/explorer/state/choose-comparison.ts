import {companionsOf, mostSubjects, roleSubject, trackSubject} from '../../query/subjects.js';
import type {Subject} from '../../query/answers.js';
import type {Target} from '../layout/items.js';
import {compareWith} from './act-on-comparison.js';
import {type ExplorerState, type SubjectName, topPage} from './explorer-state.js';
import type {World} from './lists.js';
import {say} from './say.js';

/** The marked roles that are in the content, in the order they were marked. */
export function markedRoles({marks}: Pick<ExplorerState, 'marks'>, {views}: World): readonly SubjectName[] {
	return marks.filter(id => views.role(id) !== null).map(id => ({kind: 'role', id}));
}

/**
 * Compares the marked roles where there are several, one marked role with what the cursor is on, else what the cursor is
 * on with what it is best set beside. Asks where more are marked than a comparison holds.
 */
export function compareTarget(state: ExplorerState, target: Target | null, world: World): ExplorerState {
	const marked = markedRoles(state, world);
	if (marked.length > mostSubjects) return {...state, overlay: {kind: 'four'}};
	if (marked.length > 1) return compareWith(state, marked);
	const here = subjectHere(state, target, world);
	const [mark] = marked;
	if (mark !== undefined && here !== null && (here.kind !== mark.kind || here.id !== mark.id)) return compareWith(state, [mark, {kind: here.kind, id: here.id}]);
	if (here === null && mark === undefined) return say(state, 'Put the cursor on a role or a track to compare it.');
	const subject = here ?? roleSubject(world.views.role(mark!.id)!);
	return compareWith(state, [subject, ...companionsOf(world.views.catalog, subject)].map(({kind, id}) => ({kind, id})));
}

/** Whether {@link compareTarget} has something to compare. */
export function canCompare(state: ExplorerState, target: Target | null, world: World): boolean {
	return subjectHere(state, target, world) !== null || markedRoles(state, world).length > 0;
}

/** The role or track under the cursor, else the one whose page is open. */
function subjectHere(state: ExplorerState, target: Target | null, {views}: World): Subject | null {
	const page = topPage(state)?.page;
	const [kind, id] = namedBy(target) ?? (page?.kind === 'role' || page?.kind === 'track' || page?.kind === 'fit' ? [page.kind, page.id] : [null, '']);
	if (kind === 'track') {
		const track = views.trackById(id);
		return track === null ? null : trackSubject(views.catalog, track);
	}
	const role = kind === null ? null : views.role(id);
	return role === null ? null : roleSubject(role);
}

/** What the cursor is on, or belongs to. */
function namedBy(target: Target | null): readonly [kind: 'role' | 'track' | 'fit', id: string] | null {
	if (target?.kind === 'role' || target?.kind === 'track' || target?.kind === 'fit') return [target.kind, target.id];
	return target?.kind === 'requirement' ? ['role', target.role] : null;
}
