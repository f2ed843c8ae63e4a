import {type ExplorerState, type Tab, tabs} from './explorer-state.js';

/** The tab before or after. */
export function changeTab(state: ExplorerState, by: 1 | -1): ExplorerState {
	return goToTab(state, tabs[(tabs.indexOf(state.tab) + by + tabs.length) % tabs.length]!);
}

/** A tab with its list, or the page that was left open on it. */
export function goToTab(state: ExplorerState, tab: Tab): ExplorerState {
	return {...state, tab, focus: 'list'};
}
