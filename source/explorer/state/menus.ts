import {mostSubjects} from '../../query/subjects.js';
import {roleSorts, type RoleSort, skillSorts, type SkillSort} from '../../query/sorts.js';
import {type ActionName, keyTable, labelOf} from '../keys/key-table.js';
import {teamLine} from '../layout/facts-line.js';
import {act} from './act.js';
import {addColumn, compareWith, subjectNames} from './act-on-comparison.js';
import {openPage} from './act.js';
import {menuLabels} from './changing-labels.js';
import {goToTab} from './change-tab.js';
import {markedRoles} from './choose-comparison.js';
import {type Step, step} from './effects.js';
import {type ExplorerState, type Overlay, type SubjectName, topPage} from './explorer-state.js';
import type {World} from './lists.js';
import {fieldOf, withField} from './press-in-search.js';
import {fieldWith} from './search-field.js';
import type {Shared} from '../../request.js';

/** What a menu shows. `value` says what choosing it means; `caps` is its key, where it has one. */
export type MenuItem = {readonly value: string; readonly label: string; readonly caps: string};
export type Menu = {
	readonly title: string;
	readonly items: readonly MenuItem[];
	/** The place of the item that the cursor begins on. */
	readonly begin: number;
};

/** More roles than this are chosen in the list, not in a menu. */
const mostRolesInMenu = 100;

/** The menu that an overlay shows; null for one that is no menu. */
export function menuOf(state: ExplorerState, overlay: Overlay, world: World): Menu | null {
	const menu = titleAndItems(state, overlay, world);
	return menu === null ? null : {...menu, begin: Math.max(0, menu.items.findIndex(({value}) => isBegin(state, overlay, value)))};
}

/** Menus begin on what is chosen now; that of everything not on what takes all marks away. */
function isBegin(state: ExplorerState, overlay: Overlay, value: string): boolean {
	if (overlay.kind === 'sort') return value === sortOf(state);
	if (overlay.kind === 'tracks') return value === trackIn(fieldOf(state).text);
	return value !== 'unmark';
}

function titleAndItems(state: ExplorerState, overlay: Overlay, world: World): Omit<Menu, 'begin'> | null {
	switch (overlay.kind) {
		case 'menu':
			return {title: 'What to do', items: menuItems(state, world)};
		case 'tracks':
			return {title: 'Which track?', items: trackItems(world)};
		case 'sort':
			return {title: 'Sort by what?', items: (state.tab === 'skills' ? skillSorts : roleSorts).map(value => ({value, label: sortNames[value], caps: ''}))};
		case 'add':
			return {title: 'Add which column?', items: addItems(state, world)};
		case 'four':
			return {title: `${markedRoles(state, world).length} roles are marked; a comparison holds ${mostSubjects}. Which?`, items: fourItems(state, world)};
		case 'skillsOf':
			return {title: 'Which skill of this requirement?', items: overlay.skills.map(id => ({value: id, label: world.views.nameOfSkill(id).name, caps: ''}))};
		case 'help':
		case 'command':
			return null;
	}
}

/** The explorer after a menu's item was chosen. */
export function choose(before: ExplorerState, overlay: Overlay, value: string, world: World, shared: Shared): Step {
	const state: ExplorerState = {...before, overlay: null};
	switch (overlay.kind) {
		case 'menu':
			return act(state, value as ActionName, world, shared);
		case 'tracks':
			return step(withField(state, fieldWith(withTrack(fieldOf(state).text, value))));
		case 'sort':
			return step(state.tab === 'skills' ? {...state, skills: {...state.skills, sort: value as SkillSort}} : {...state, explore: {...state.explore, sort: value as RoleSort}});
		case 'add':
			return step(value === elsewhere ? {...goToTab(state, 'explore'), message: 'Space marks roles, c compares what is marked.'} : addColumn(state, subjectFrom(value), world));
		case 'four': {
			const roles = markedRoles(state, world);
			return step(compareWith(state, value === 'first' ? roles.slice(0, mostSubjects) : roles.slice(-mostSubjects)));
		}
		case 'skillsOf':
			return step(openPage(state, {kind: 'skill', id: value}));
		case 'help':
		case 'command':
			return step(state);
	}
}

const elsewhere = 'elsewhere';
const allTracks = '';

const sortNames: Readonly<Record<RoleSort | SkillSort, string>> = {
	relevance: 'how well it matches',
	track: 'track',
	title: 'title',
	company: 'company',
	level: 'level',
	intake: 'intake',
	count: 'how many ask for it',
	name: 'name',
	group: 'group',
};

function menuItems(state: ExplorerState, world: World): readonly MenuItem[] {
	const context = topPage(state) === null ? state.tab : 'page';
	const labels = menuLabels(state, world);
	return keyTable
		.filter(({inMenu, contexts, action}) => inMenu && contexts.includes(context) && labels[action] !== null && (action !== 'clearSearch' || fieldOf(state).text !== '') && (action !== 'print' || !state.isPicking))
		// A digit chooses by place in an open menu: there it is no key of the row's.
		.map(row => ({value: row.action, label: labels[row.action] ?? labelOf(row, context), caps: /^\d$/u.test(row.caps) ? '' : row.caps}));
}

function trackItems({views}: World): readonly MenuItem[] {
	return [{value: allTracks, label: 'all tracks', caps: ''}, ...views.byTrack.map(({track, roles}) => ({value: track.id, label: `${track.name} (${roles.length})`, caps: ''}))];
}

/** Tracks and roles that have no column yet, the marked roles before the others. */
function addItems(state: ExplorerState, world: World): readonly MenuItem[] {
	const {views} = world;
	const shown = new Set(subjectNames(state, world).map(({kind, id}) => `${kind}:${id}`));
	const tracks = views.byTrack.map(({track, roles}) => ({value: `track:${track.id}`, label: `${track.name}, the track (${roles.length})`, caps: ''}));
	const {roles} = views.catalog;
	const marked = state.marks.flatMap(id => views.role(id) ?? []);
	const offered = roles.length <= mostRolesInMenu ? [...marked, ...roles.filter(({id}) => !state.marks.includes(id))] : marked;
	const items = offered.map(role => ({value: `role:${role.id}`, label: `${state.marks.includes(role.id) ? '* ' : ''}${[role.title, teamLine(role)].filter(part => part !== '').join(', ')}`, caps: ''}));
	return [...[...tracks, ...items].filter(({value}) => !shown.has(value)), ...(roles.length > mostRolesInMenu ? [{value: elsewhere, label: 'another role: mark it in Explore', caps: ''}] : [])];
}

function fourItems(state: ExplorerState, world: World): readonly MenuItem[] {
	const marks = markedRoles(state, world);
	const names = (subjects: readonly SubjectName[]) => subjects.map(({id}) => world.views.role(id)?.title ?? id).join(', ');
	return [
		{value: 'first', label: `the first: ${names(marks.slice(0, mostSubjects))}`, caps: ''},
		{value: 'last', label: `the last: ${names(marks.slice(-mostSubjects))}`, caps: ''},
	];
}

function subjectFrom(value: string): SubjectName {
	const colon = value.indexOf(':');
	return {kind: value.slice(0, colon) === 'track' ? 'track' : 'role', id: value.slice(colon + 1)};
}

function sortOf({tab, explore, skills}: ExplorerState): string | null {
	return tab === 'skills' ? skills.sort : explore.sort;
}

/** The track that a query names; null for none, or several. */
function trackIn(text: string): string | null {
	const named = [...text.matchAll(trackField)].map(([, quoted, bare]) => quoted ?? bare!);
	return named.length === 1 ? named[0]! : null;
}

const trackField = /(?<=^|\s)track:(?:"([^"]*)"|(\S+))/gu;

/** The query with this track instead of any it named; the track is a part of the query, to be seen and changed there. */
function withTrack(text: string, id: string): string {
	const rest = text.replaceAll(trackField, '').replaceAll(/\s+/gu, ' ').trim();
	return id === allTracks ? rest : `track:${/\s/u.test(id) ? `"${id}"` : id}${rest === '' ? '' : ` ${rest}`}`;
}
