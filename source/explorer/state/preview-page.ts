import type {Target} from '../layout/items.js';
import type {Page} from './explorer-state.js';

/** The page that is shown beside a list for what its cursor is on; null for none. */
export function previewPage(target: Target | null | undefined): Page | null {
	switch (target?.kind) {
		case 'role':
		case 'track':
		case 'skill':
		case 'fit':
			return {kind: target.kind, id: target.id};
		case 'learn':
		case 'profile':
			return {kind: target.kind};
		case 'requirement':
		case 'link':
		case 'row':
		case 'tab':
		case 'text':
		case undefined:
			return null;
	}
	return null;
}
