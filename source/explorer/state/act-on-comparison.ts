import {mostSubjects} from '../../query/subjects.js';
import {isStacked, scrollToColumn} from '../layout/sizes.js';
import {type ExplorerState, startPosition, type SubjectName} from './explorer-state.js';
import type {World} from './lists.js';
import {compareWidths} from './frame-widths.js';
import {say} from './say.js';

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
	if (names.length >= mostSubjects) return say({...state, overlay: null}, `A comparison holds ${mostSubjects}: remove a column first (x).`);
	if (names.some(({kind, id}) => kind === subject.kind && id === subject.id)) return {...state, overlay: null, message: 'It has a column already.'};
	return {...state, overlay: null, compare: {...state.compare, subjects: [...names, subject], column: names.length}};
}

export function removeColumn(state: ExplorerState, world: World): ExplorerState {
	const names = subjectNames(state, world);
	if (names.length <= 1) return {...state, message: 'A comparison has at least one column: a adds another.'};
	const subjects = names.filter((_, at) => at !== state.compare.column);
	const removed = world.views.subjects(state.compare.subjects)[state.compare.column]!.name;
	const without = {...state, compare: {...state.compare, subjects}};
	// Where no heads are seen, nothing else tells which it was.
	return isStacked(state.size) ? say(without, `Removed ${removed}.`) : without;
}

/** Says which column the cursor is in, where no heads are seen. */
export function nameColumn(state: ExplorerState, {views}: World): ExplorerState {
	const subject = views.subjects(state.compare.subjects)[state.compare.column];
	return subject === undefined || !isStacked(state.size) ? state : say(state, `Column ${state.compare.column + 1}: ${subject.name}`);
}

/** Moves the cursor sideways, within the columns that are there, and the columns with it where not all are seen. */
export function turnColumn(state: ExplorerState, world: World, by: number): ExplorerState {
	const count = compareColumns(state, world);
	const {compare, size} = state;
	const column = Math.max(0, Math.min(count - 1, compare.column + by));
	const firstColumn = scrollToColumn(compare.firstColumn, column, compareWidths(size.columns, compare.view, count).visible, count);
	return column === compare.column && firstColumn === compare.firstColumn ? state : {...state, compare: {...compare, column, firstColumn}};
}
