import {fieldWith} from './search-field.js';
import {type ExplorerState, startPosition, tabs} from './explorer-state.js';
import type {World} from './lists.js';

/** A letter that every content has, and a word that is mistyped wherever it is looked for. */
const usualQueries = ['e', 'exprience'];

/**
 * What is worth working out while nobody presses a key, the likeliest to be needed first: what the search finds with, then
 * the tabs that have not been seen, then the pages of the tracks. Every task leaves its answer where the screens look for it.
 */
export function warmUpTasks(state: ExplorerState, world: World): readonly (() => unknown)[] {
	const {views, lists} = world;
	const searching = (text: string): ExplorerState => ({...state, tab: 'explore', pages: {...state.pages, explore: []}, explore: {...state.explore, field: fieldWith(text), position: startPosition}});
	return [
		() => views.index.words,
		...usualQueries.map(text => () => lists.active(searching(text))),
		() => lists.active(searching(state.explore.field.text)),
		...tabs.map(tab => () => lists.active({...state, tab})),
		...views.byTrack.slice(0, 4).map(({track}) => () => views.track(track.id)),
	];
}
