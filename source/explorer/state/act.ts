import type {Shared} from '../../request.js';
import {mostSubjects} from '../../query/subjects.js';
import type {ActionName} from '../keys/key-table.js';
import type {Target} from '../layout/items.js';
import {compareColumns, nameColumn, removeColumn, turnColumn} from './act-on-comparison.js';
import {compareTarget} from './choose-comparison.js';
import {type ExplorerState, type Page, type Position, startPosition, topPage} from './explorer-state.js';
import type {World} from './lists.js';
import {bodyHeight} from './frame-heights.js';
import {hasTwoPanes, paneWidths} from '../layout/sizes.js';
import {previewStart} from '../layout/preview-start.js';
import {previewPage} from './preview-page.js';
import {totalHeight} from '../layout/scroll.js';
import {moveBy, moveByPage, moveToEnd} from './move.js';
import {withField} from './press-in-search.js';
import {goToTab} from './change-tab.js';
import {type Step, step} from './effects.js';
import {requestOf} from './request-of.js';
import {roleHere} from './role-here.js';
import {say} from './say.js';
import {emptyField} from './search-field.js';
import {toggleHave, toggleMark} from './toggle.js';

/** Carries out what a key or a row of the menu asks for. */
export function act(state: ExplorerState, action: ActionName, world: World, shared: Shared): Step {
	const target = targetOf(state, world);
	switch (action) {
		case 'up':
			return step(moveBy(state, world, -1));
		case 'down':
			return step(moveBy(state, world, 1));
		case 'pageUp':
			return step(moveByPage(state, world, -1));
		case 'pageDown':
			return step(moveByPage(state, world, 1));
		case 'first':
		case 'last':
			return step(moveToEnd(state, world, action));
		case 'previewUp':
		case 'previewDown':
			return step(scrollPreview(state, target, world, action === 'previewUp' ? -1 : 1));
		case 'left':
		case 'right':
			return step(nameColumn(turnColumn(state, world, action === 'left' ? -1 : 1), world));
		case 'open':
			return openTarget(state, target, world);
		case 'back':
			return step(goBack(state));
		case 'nextTab':
		case 'previousTab':
			return step(state);
		case 'explore':
			return step(goToTab(state, 'explore'));
		case 'compareTab':
			return step(goToTab(state, 'compare'));
		case 'skills':
			return step(goToTab(state, 'skills'));
		case 'fitTab':
			return step(goToTab(state, 'fit'));
		case 'search':
			return step({...state, focus: 'search'});
		case 'clearSearch':
			return step(withField(state, emptyField));
		case 'mark':
			return step(markTarget(state, target, world));
		case 'unmark':
			return step(swapMarks(state));
		case 'compare':
			return step(compareTarget(state, target, world));
		case 'add':
			return step(addFromMenu(state, world));
		case 'remove':
			return step(removeColumn(state, world));
		case 'view':
			return step({...state, compare: {...state.compare, view: state.compare.view === 'skills' ? 'statements' : 'skills', position: startPosition}});
		case 'differences':
			return step(say({...state, compare: {...state.compare, differencesOnly: !state.compare.differencesOnly}}, state.compare.differencesOnly ? 'Everything is shown.' : 'Only differences are shown.'));
		case 'track':
			return step({...state, overlay: {kind: 'tracks'}});
		case 'sort':
			return step({...state, overlay: {kind: 'sort'}});
		case 'group':
			return step(say({...state, explore: {...state.explore, isGrouped: !state.explore.isGrouped}}, state.explore.isGrouped ? 'Without headings.' : 'Under their tracks.'));
		case 'menu':
			return step({...state, overlay: {kind: 'menu'}});
		case 'openPosting':
			return openPosting(state, target, world);
		case 'copy':
			return step(state, {kind: 'copyAnswer', request: requestOf(state, world, shared)});
		case 'copyCommand':
			return step(state, {kind: 'copyCommand', request: requestOf(state, world, shared)});
		case 'showCommand':
			return step({...state, overlay: {kind: 'command', request: requestOf(state, world, shared)}});
		case 'print':
			return step(state, {kind: 'print', request: requestOf(state, world, shared)});
		case 'help':
			return step({...state, overlay: {kind: 'help', top: 0}});
		case 'redraw':
			return step(state, {kind: 'redraw'});
		case 'quit':
			return step(state, {kind: 'quit'});
	}
}

function addFromMenu(state: ExplorerState, world: World): ExplorerState {
	if (compareColumns(state, world) >= mostSubjects) return say(state, `A comparison holds ${mostSubjects}: remove a column first (x).`);
	return {...state, overlay: {kind: 'add'}};
}

/** What the cursor is on. */
export function targetOf(state: ExplorerState, world: World): Target | null {
	const {items, position} = world.lists.active(state);
	return items.targets[position.at] ?? null;
}

export function openPage(state: ExplorerState, page: Page): ExplorerState {
	const position: Position = startPosition;
	return {...state, focus: 'list', pages: {...state.pages, [state.tab]: [...state.pages[state.tab], {page, position}]}};
}

function openTarget(state: ExplorerState, target: Target | null, world: World): Step {
	const top = topPage(state)?.page;
	switch (target?.kind) {
		case 'role':
		case 'track':
		case 'skill': {
			const isHere = top?.kind === target.kind && top.id === target.id;
			return step(isHere ? say(state, 'This is its page.') : openPage(state, {kind: target.kind, id: target.id}));
		}
		case 'requirement':
			if (target.skills.length === 0) return step(say(state, 'This requirement names no skill.'));
			if (target.skills.length === 1) return step(openPage(state, {kind: 'skill', id: target.skills[0]!}));
			return step({...state, overlay: {kind: 'skillsOf', skills: target.skills}});
		case 'link':
			return step(state, {kind: 'openLink', url: target.url});
		case 'fit':
			return step(openPage(state, {kind: 'fit', id: target.id}));
		case 'learn':
		case 'profile':
			return step(openPage(state, {kind: target.kind}));
		case 'tab':
			return step(goToTab(state, target.tab));
		case 'row':
			return step(openPage(state, {kind: 'evidence', key: target.key}));
		case 'text':
		case undefined:
			return step(world.views.catalog.roles.length === 0 ? say(state, 'There is nothing to open.') : state);
	}
}

function goBack(state: ExplorerState): ExplorerState {
	const pages = state.pages[state.tab];
	if (pages.length === 0) return {...state, overlay: {kind: 'menu'}};
	return {...state, pages: {...state.pages, [state.tab]: pages.slice(0, -1)}};
}

function markTarget(state: ExplorerState, target: Target | null, world: World): ExplorerState {
	switch (target?.kind) {
		case 'role':
		case 'fit':
			return toggleMark(state, target.id, world);
		case 'requirement':
			return toggleMark(state, target.role, world);
		case 'skill':
			return toggleHave(state, target.id, world);
		case 'row':
			return target.skill === null ? say(state, haveOnSkills) : toggleHave(state, target.skill, world);
		case 'track':
			return say(state, 'Roles are marked, not tracks: c compares a track.');
		case 'link': {
			const page = topPage(state)?.page;
			return page?.kind === 'role' || page?.kind === 'fit' ? toggleMark(state, page.id, world) : state;
		}
		case 'learn':
		case 'profile':
		case 'tab':
		case 'text':
			return say(state, haveOnSkills);
		case undefined:
			return state;
	}
}

const haveOnSkills = 'Space marks a role, and says "I have it" on a skill.';

function swapMarks(state: ExplorerState): ExplorerState {
	if (state.marks.length > 0) return say({...state, marks: [], clearedMarks: state.marks}, `${state.marks.length === 1 ? 'The mark is' : `${state.marks.length} marks are`} cleared; u brings ${state.marks.length === 1 ? 'it' : 'them'} back.`);
	if (state.clearedMarks.length > 0) return say({...state, marks: state.clearedMarks, clearedMarks: []}, 'The marks are back.');
	return say(state, 'Nothing is marked: Space marks a role.');
}

function openPosting(state: ExplorerState, target: Target | null, world: World): Step {
	if (target?.kind === 'link') return step(state, {kind: 'openLink', url: target.url});
	const role = roleHere(state, target, world);
	if (role === null) return step(say(state, 'Put the cursor on a role to open its posting.'));
	if (role.source === null) return step(say(state, 'This role names no link to its posting.'));
	return step(state, {kind: 'openLink', url: role.source});
}

function scrollPreview(state: ExplorerState, target: Target | null, world: World, by: number): ExplorerState {
	const page = previewPage(target);
	if (!hasTwoPanes(state.size) || page === null || (state.tab !== 'explore' && state.tab !== 'fit')) return state;
	const items = world.lists.page(state, page, paneWidths(state.size).preview);
	const height = bodyHeight(state);
	const last = Math.max(0, totalHeight(items.heights) - height);
	const from = Math.min(last, state[state.tab].previewTop ?? previewStart(items, height));
	const previewTop = Math.max(0, Math.min(last, from + by));
	return state.tab === 'fit' ? {...state, fit: {...state.fit, previewTop}} : {...state, explore: {...state.explore, previewTop}};
}
