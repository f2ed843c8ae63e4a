import type {Steps} from '../../query/steps.js';
import {fieldWith} from './search-field.js';
import {type ExplorerState, startPosition, tabs} from './explorer-state.js';
import type {World} from './lists.js';

/** A letter that every content has, and a word that is mistyped wherever it is looked for. */
const usualQueries = ['e', 'exprience'];

/** So many tracks have their pages made: those at the top of the list. */
const tracksAhead = 4;

/**
 * What is worth working out while nobody presses a key, the likeliest to be needed first: what the search finds with, then
 * the tabs that have not been seen, then the pages of the tracks. Everything leaves its answer where the screens look for it.
 * `draw`: draws a state for nobody, since code that has run before is faster.
 */
export function* warmUp(state: ExplorerState, {views, lists}: World, draw: (state: ExplorerState) => void): Steps<void> {
	const searching = (text: string): ExplorerState => ({...state, tab: 'explore', pages: {...state.pages, explore: []}, explore: {...state.explore, field: fieldWith(text), position: startPosition}});
	yield* views.index.prepare();
	yield* views.comparison.inSteps(state.compare.subjects);
	for (const text of [...usualQueries, state.explore.field.text]) {
		lists.active(searching(text));
		yield;
	}
	if (!views.isUnknown(state.have)) yield* views.prepareFit(state.have);
	for (const tab of tabs) {
		const visited: ExplorerState = {...state, tab, pages: {...state.pages, [tab]: []}, overlay: null};
		lists.active(visited);
		yield;
		draw(visited);
		yield;
	}
	for (const {track} of views.byTrack.slice(0, tracksAhead)) yield* views.track.inSteps(track.id);
}
