import type {Catalog} from '../../source/model/catalog.js';
import {emptyProfile, type Profile} from '../../source/model/profile.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {noFilters} from '../../source/query/query.js';
import type {Shared} from '../../source/request.js';
import type {Key, KeyName} from '../../source/explorer/keys/key.js';
import type {Size} from '../../source/explorer/layout/sizes.js';
import type {Effect} from '../../source/explorer/state/effects.js';
import {beginState, type ExplorerState, type Tab} from '../../source/explorer/state/explorer-state.js';
import type {World} from '../../source/explorer/state/lists.js';
import {createStore, type Store} from '../../source/explorer/store.js';
import {catalog as smallCatalog} from './catalog.js';

export const shared: Shared = {text: '', filters: noFilters, content: [], isCached: true, format: null, limit: null, sort: null, color: 'auto', width: null};

export type Start = {readonly catalog?: Catalog; readonly size?: Size; readonly tab?: Tab; readonly query?: string; readonly marks?: readonly string[]; readonly have?: readonly string[]; readonly isPicking?: boolean; readonly profile?: Profile};

/** An explorer without a terminal: keys go in, the state and what it asks for come out. */
export type Driver = {
	readonly store: Store;
	/** Keys by name, as `down`, `shift-tab`, `ctrl-u`, `q`. */
	readonly press: (...names: readonly string[]) => Driver;
	/** Letter by letter. */
	readonly type: (text: string) => Driver;
	/** Takes an item of the menu that is open, by its value. */
	readonly choose: (value: string) => Driver;
	readonly state: () => ExplorerState;
	readonly world: () => World;
	/** What was asked for since the beginning. */
	readonly effects: readonly Effect[];
	/** The key of the item under the cursor, null where there is none. */
	readonly cursor: () => string | null;
};

export function drive({catalog = smallCatalog, size = {columns: 100, rows: 30}, tab = 'explore', query = '', marks = [], have = [], isPicking = false, profile = emptyProfile}: Start = {}): Driver {
	const effects: Effect[] = [];
	const store = createStore(beginState({tab, query, marks, have, size, isPicking}), indexCatalog(catalog), shared, effect => effects.push(effect), profile);
	const driver: Driver = {
		store,
		press(...names) {
			for (const name of names) store.press(keyNamed(name));
			return driver;
		},
		type(text) {
			return driver.press(...text);
		},
		choose(value) {
			store.choose(value);
			return driver;
		},
		state: () => store.snapshot().state,
		world: () => store.snapshot().world,
		effects,
		cursor() {
			const {state, world} = store.snapshot();
			const {items, position} = world.lists.active(state);
			return items.keys[position.at] ?? null;
		},
	};
	return driver;
}

const named = new Set<string>(['up', 'down', 'left', 'right', 'pageUp', 'pageDown', 'home', 'end', 'enter', 'escape', 'tab', 'backspace', 'delete', 'space']);

/** The key of a name as the table has it. */
export function keyNamed(name: string): Key {
	const [, modifier, base = name] = /^(ctrl|shift|alt)-(.+)$/u.exec(name) ?? [];
	const held = {ctrl: modifier === 'ctrl', shift: modifier === 'shift', alt: modifier === 'alt'};
	if (name === ' ') return keyNamed('space');
	if (named.has(base)) return {name: base as KeyName, text: base === 'space' ? ' ' : '', ...held};
	return {name: 'text', text: base, ...held};
}
