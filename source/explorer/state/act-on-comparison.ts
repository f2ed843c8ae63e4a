import {scrollToColumn} from '../layout/sizes.js';
import {type ExplorerState, startPosition, type SubjectName} from './explorer-state.js';
import type {World} from './lists.js';
import {compareWidths} from './frame-widths.js';

/** The comparison's subjects by name; those of the beginning where nobody chose. */
export function subjectNames(state: ExplorerState, {views}: World): readonly SubjectName[] {
	return views.subjects(state.compare.subjects).map(({kind, id}) => ({kind, id}));
}

export function compareColumns(state: ExplorerState, world: World): number {
	return subjectNames(state, world).length;
}

/** Shows these subjects side by side. */
export function compareWith(state: ExplorerState, subjects: readonly SubjectName[]): ExplorerState {
	return {
		...state,
		tab: 'compare',
		focus: 'list',
		overlay: null,
		pages: {...state.pages, compare: []},
		compare: {...state.compare, subjects, position: startPosition, column: 0, firstColumn: 0},
	};
}

export function addColumn(state: ExplorerState, subject: SubjectName, world: World): ExplorerState {
	const names = subjectNames(state, world);
	if (names.some(({kind, id}) => kind === subject.kind && id === subject.id)) return {...state, overlay: null, message: 'It has a column already.'};
	const added = {...state, overlay: null, compare: {...state.compare, subjects: [...names, subject], column: names.length}};
	return turnColumn(added, world, 0);
}

export function removeColumn(state: ExplorerState, world: World): ExplorerState {
	const names = subjectNames(state, world);
	if (names.length <= 1) return {...state, message: 'A comparison has at least one column: a adds another.'};
	const subjects = names.filter((_, at) => at !== state.compare.column);
	return turnColumn({...state, compare: {...state.compare, subjects, firstColumn: 0}}, world, 0);
}

/** Moves the cursor sideways, and the columns with it where not all are seen. */
export function turnColumn(state: ExplorerState, world: World, by: number): ExplorerState {
	const count = compareColumns(state, world);
	const column = Math.max(0, Math.min(count - 1, state.compare.column + by));
	return {...state, compare: {...state.compare, column, firstColumn: scrollToColumn(state.compare.firstColumn, column, compareWidths(state.size.columns, state.compare.view, count).visible, count)}};
}
