import type {Role} from '../../model/role.js';
import type {Request} from '../../request.js';
import type {ExplorerState} from './explorer-state.js';

/** What a key asks for besides another screen: done by whoever runs the explorer. */
export type Effect =
	| {readonly kind: 'openLink'; readonly url: string}
	/** To the clipboard: the command itself, or what it prints as Markdown. */
	| {readonly kind: 'copyCommand'; readonly request: Request}
	| {readonly kind: 'copyAnswer'; readonly request: Request}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'quit'}
	/** Leave with these roles. */
	| {readonly kind: 'take'; readonly roles: readonly Role[]}
	/** Leave, and print what this command prints. */
	| {readonly kind: 'print'; readonly request: Request};

/** What came of a key: the next state, and what has to be done besides. */
export type Step = {readonly state: ExplorerState; readonly effects: readonly Effect[]};

export function step(state: ExplorerState, ...effects: readonly Effect[]): Step {
	return {state, effects};
}
