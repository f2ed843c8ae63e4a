import type {ActionName} from '../keys/key-table.js';
import type {Target} from '../layout/items.js';
import {targetOf} from './act.js';
import {canCompare} from './choose-comparison.js';
import {type ExplorerState, type Tab, topPage} from './explorer-state.js';
import type {World} from './lists.js';
import {roleHere} from './role-here.js';
import {rolesToTake, takeLabel} from './take.js';

/** What actions are called now, where that is not what the table calls them; null where they do nothing here. */
export type Labels = Readonly<Partial<Record<ActionName, string | null>>>;

/** What keys would do now, where that depends on what is shown and on what the cursor is on. */
export function changingLabels(state: ExplorerState, world: World): Labels {
	const {view, differencesOnly} = state.compare;
	const target = targetOf(state, world);
	return {
		view: view === 'skills' ? 'statements' : 'skills',
		differences: differencesOnly ? 'everything' : 'differences',
		...markLabel(state, target, world),
		...(opensNothing(state, target) ? {open: null} : {}),
		...(state.isPicking && rolesToTake(state, world) !== null ? {open: takeLabel(state, world)} : {}),
		...(canCompare(state, target, world) ? {} : {compare: null}),
	};
}

/** What goes to a tab; it does nothing on the tab itself. */
const tabActions = {explore: 'explore', compare: 'compareTab', skills: 'skills', fit: 'fitTab'} as const satisfies Record<Tab, ActionName>;

/** The same for the menu, which has room to say it whole. */
export function menuLabels(state: ExplorerState, world: World): Labels {
	const {marks, clearedMarks, explore, compare} = state;
	const target = targetOf(state, world);
	return {
		...changingLabels(state, world),
		[tabActions[state.tab]]: null,
		unmark: marks.length > 0 ? 'clear the marks' : clearedMarks.length > 0 ? 'bring the marks back' : null,
		view: compare.view === 'skills' ? 'show statements' : 'show skills',
		differences: compare.differencesOnly ? 'show everything' : 'show differences only',
		add: 'add a column',
		remove: 'remove this column',
		group: explore.isGrouped ? 'list without headings' : 'list under tracks',
		...(target?.kind === 'link' ? {openPosting: 'open this link in a browser'} : (roleHere(state, target, world)?.source ?? null) === null ? {openPosting: null} : {}),
	};
}

function markLabel(state: ExplorerState, target: Target | null, world: World): Labels {
	if (target?.kind === 'skill' || (target?.kind === 'row' && target.skill !== null)) return {mark: 'I have it'};
	const isRole = target?.kind === 'role' || target?.kind === 'fit' || target?.kind === 'requirement' || target?.kind === 'link';
	const role = isRole ? roleHere(state, target, world) : null;
	return role === null ? {mark: null} : {mark: state.marks.includes(role.id) ? 'unmark' : 'mark'};
}

function opensNothing(state: ExplorerState, target: Target | null): boolean {
	const page = topPage(state)?.page;
	switch (target?.kind) {
		case 'role':
		case 'track':
		case 'skill':
			return page?.kind === target.kind && page.id === target.id;
		case 'requirement':
			return target.skills.length === 0;
		case 'text':
		case undefined:
			return true;
		case 'link':
		case 'fit':
		case 'learn':
		case 'profile':
		case 'tab':
		case 'row':
			return false;
	}
}
