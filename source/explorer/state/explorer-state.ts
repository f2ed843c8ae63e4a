import type {RoleSort, SkillSort} from '../../query/sorts.js';
import type {Request} from '../../request.js';
import type {Size} from '../layout/sizes.js';
import {emptyField, fieldWith, type SearchField} from './search-field.js';

export const tabs = ['explore', 'compare', 'skills', 'fit'] as const;
export type Tab = (typeof tabs)[number];

/** Where a list stands: its cursor by key, the place it had, and the first line shown. */
export type Position = {readonly key: string | null; readonly at: number; readonly top: number};

export const startPosition: Position = {key: null, at: 0, top: 0};

/** A subject of the comparison, by id; what it holds is looked up in the catalog of the day. */
export type SubjectName = {readonly kind: 'role' | 'track'; readonly id: string};

/** What can be opened over a tab's list. */
export type Page =
	| {readonly kind: 'role'; readonly id: string}
	| {readonly kind: 'track'; readonly id: string}
	| {readonly kind: 'skill'; readonly id: string}
	/** A role beside the profile. */
	| {readonly kind: 'fit'; readonly id: string}
	| {readonly kind: 'learn' | 'profile'}
	/** A row of the comparison, by its key, with everything that says so, column by column. */
	| {readonly kind: 'evidence'; readonly key: string};

export type OpenPage = {readonly page: Page; readonly position: Position};

/** A menu, or something to read, over everything. */
export type Overlay =
	| {readonly kind: 'menu' | 'tracks' | 'sort' | 'add' | 'four'}
	/** The skills of one requirement, to choose from. */
	| {readonly kind: 'skillsOf'; readonly skills: readonly string[]}
	| {readonly kind: 'help'; readonly top: number}
	| {readonly kind: 'command'; readonly request: Request};

export type CompareView = 'skills' | 'statements';

/** Everything that the screen is a function of, besides the catalog. */
export type ExplorerState = {
	readonly size: Size;
	/** Whether it was opened to take roles: Enter then takes them. */
	readonly isPicking: boolean;
	readonly tab: Tab;
	/** Where keys go: the list (or the page over it), the search field, the row of tabs. */
	readonly focus: 'list' | 'search' | 'tabs';
	readonly explore: {
		readonly field: SearchField;
		readonly sort: RoleSort | null;
		readonly isGrouped: boolean;
		readonly position: Position;
		/** The first line of the preview, as scrolled by hand; null: where its first match is seen. */
		readonly previewTop: number | null;
	};
	readonly compare: {
		/** Null: the tracks that are compared when nobody says what. */
		readonly subjects: readonly SubjectName[] | null;
		readonly view: CompareView;
		readonly differencesOnly: boolean;
		readonly position: Position;
		readonly column: number;
		readonly firstColumn: number;
	};
	readonly skills: {readonly field: SearchField; readonly sort: SkillSort | null; readonly position: Position};
	readonly fit: {readonly field: SearchField; readonly position: Position; readonly previewTop: number | null};
	/** Pages opened over each tab, the last on top. */
	readonly pages: Readonly<Record<Tab, readonly OpenPage[]>>;
	readonly overlay: Overlay | null;
	/** Ids of the marked roles, in the order they were marked. */
	readonly marks: readonly string[];
	/** What `u` cleared, to bring back. */
	readonly clearedMarks: readonly string[];
	/** Ids of the skills that the person has. */
	readonly have: readonly string[];
	/** Said until the next key. */
	readonly message: string | null;
};

/** What the explorer starts from. */
export type Beginning = {readonly tab: Tab; readonly query: string; readonly marks: readonly string[]; readonly have: readonly string[]; readonly size: Size; readonly isPicking?: boolean};

export function beginState({tab, query, marks, have, size, isPicking = false}: Beginning): ExplorerState {
	return {
		size,
		isPicking,
		tab,
		focus: 'list',
		explore: {field: fieldWith(query), sort: null, isGrouped: true, position: startPosition, previewTop: null},
		compare: {subjects: null, view: 'skills', differencesOnly: false, position: startPosition, column: 0, firstColumn: 0},
		skills: {field: emptyField, sort: null, position: startPosition},
		fit: {field: emptyField, position: startPosition, previewTop: null},
		pages: {explore: [], compare: [], skills: [], fit: []},
		overlay: null,
		marks,
		clearedMarks: [],
		have,
		message: null,
	};
}

/** The page on top of the tab, null where its list is seen. */
export function topPage({pages, tab}: ExplorerState): OpenPage | null {
	return pages[tab].at(-1) ?? null;
}
