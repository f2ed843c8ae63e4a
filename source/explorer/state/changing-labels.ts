import type {ActionName} from '../keys/key-table.js';
import type {ExplorerState} from './explorer-state.js';

/** What keys that switch something back and forth would do now. */
export function changingLabels({compare}: Pick<ExplorerState, 'compare'>): Partial<Record<ActionName, string>> {
	return {view: compare.view === 'skills' ? 'statements' : 'skills', differences: compare.differencesOnly ? 'everything' : 'differences'};
}
