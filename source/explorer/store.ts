import {emptyProfile, type Profile} from '../model/profile.js';
import type {CatalogIndex} from '../query/index-catalog.js';
import type {Shared} from '../request.js';
import type {Key} from './keys/key.js';
import type {Size} from './layout/sizes.js';
import type {Effect, Step} from './state/effects.js';
import type {ExplorerState} from './state/explorer-state.js';
import {createWorld, type World} from './state/lists.js';
import {choose} from './state/menus.js';
import {pressKey} from './state/press-key.js';
import {settle} from './state/settle.js';

export type Snapshot = {readonly state: ExplorerState; readonly world: World};

/** Holds the explorer's state, lets keys change it, and tells who draws it. Effects are handed on, in order. */
export type Store = {
	readonly snapshot: () => Snapshot;
	readonly subscribe: (listener: () => void) => () => void;
	readonly press: (key: Key) => void;
	readonly choose: (value: string) => void;
	readonly resize: (size: Size) => void;
	/** Another catalog under the same eyes: cursor, marks and pages stay where they are still there. */
	readonly replaceCatalog: (index: CatalogIndex, message: string) => void;
	/** Another profile of the same person, likewise. */
	readonly replaceProfile: (profile: Profile, message: string) => void;
	readonly say: (message: string) => void;
};

export function createStore(beginning: ExplorerState, index: CatalogIndex, shared: Shared, onEffect: (effect: Effect) => void, profile: Profile = emptyProfile): Store {
	const firstWorld = createWorld(index, profile);
	let current: Snapshot = {state: settle(beginning, firstWorld), world: firstWorld};
	const listeners = new Set<() => void>();
	const put = (state: ExplorerState, world: World = current.world) => {
		if (state === current.state && world === current.world) return;
		current = {state, world};
		for (const listener of listeners) listener();
	};
	const take = ({state, effects}: Step) => {
		put(state);
		for (const effect of effects) onEffect(effect);
	};

	return {
		snapshot: () => current,
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		press(key) {
			take(pressKey(current.state, key, current.world, shared));
		},
		choose(value) {
			const {state, world} = current;
			if (state.overlay === null) return;
			const {state: chosen, effects} = choose({...state, message: null}, state.overlay, value, world, shared);
			take({state: settle(chosen, world), effects});
		},
		resize(size) {
			const {state, world} = current;
			if (state.size.columns === size.columns && state.size.rows === size.rows) return;
			put(settle({...state, size}, world));
		},
		replaceCatalog(next, message) {
			const world = createWorld(next, current.world.views.profile);
			put(settle({...current.state, message}, world), world);
		},
		replaceProfile(next, message) {
			const world = createWorld(current.world.views.index, next);
			put(settle({...current.state, message}, world), world);
		},
		say(message) {
			put(settle({...current.state, message}, current.world));
		},
	};
}
