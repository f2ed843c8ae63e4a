// No React here: the first frame is drawn before it is loaded.
import type {ReadStream, WriteStream} from 'node:tty';
import type {Catalog} from '../model/catalog.js';
import {emptyProfile, type Profile} from '../model/profile.js';
import type {Role} from '../model/role.js';
import {indexCatalog} from '../query/index-catalog.js';
import type {Request, Shared} from '../request.js';
import {frameLines} from './screens/frame-lines.js';
import {createStore, type Store} from './store.js';
import type {Effect} from './state/effects.js';
import {beginState, type ExplorerState, type Tab, tabs} from './state/explorer-state.js';
import {copyToClipboard} from './terminal/clipboard.js';
import {openInBrowser} from './terminal/open-in-browser.js';
import {supportsHyperlinks} from './terminal/hyperlink.js';
import {isScreenReader} from './terminal/prepare-environment.js';
import {runOnScreen, type ScreenControls} from './terminal/run-on-screen.js';
import {exitCodeOf} from './terminal/screen-end.js';
import {paint} from './widgets/paint.js';

/** What of the explorer's state survives it. */
export type Kept = {readonly tab: string | null; readonly have: readonly string[]; readonly marks: readonly string[]};

export type OpenOptions = {
	readonly catalog: Catalog;
	/** The query to begin with, and what the commands shown have in common. */
	readonly shared: Shared;
	readonly kept: Kept;
	/** What the file says that the person named as theirs. */
	readonly profile: Profile | null;
	/** Whether Enter takes roles, and that is the end. */
	readonly isPicking: boolean;
	/** Said at the beginning: what was wrong with the content or the state. */
	readonly message: string | null;
	readonly color: boolean;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** Called each time with what is to be kept and what it was before. Gives what went wrong, or null. */
	readonly keep: (kept: Kept, before: Kept) => string | null;
	readonly commandLine: (request: Request) => string;
	/** What a request prints as Markdown. */
	readonly markdownOf: (request: Request, catalog: Catalog, profile: Profile) => Promise<string>;
	/** Tells of a changed content and of a changed profile, with null of one that cannot be loaded; gives what ends the watching. */
	readonly watch: (onContent: (catalog: Catalog | null, message: string) => void, onProfile: (profile: Profile | null, message: string) => void) => () => void;
};

/** How it ended: the exit code, the request whose answer is to be printed, and the roles that were taken. */
export type Opened = {readonly code: number; readonly print: Request | null; readonly taken: readonly Role[] | null};

type End = Omit<Opened, 'code'>;

/** Opens the explorer on a terminal and waits for its end. The terminal is then as it was. */
export async function openExplorer(options: OpenOptions): Promise<Opened> {
	const {catalog, shared, kept, message, input, output, color, env, isPicking} = options;
	const isSpoken = isScreenReader({...env});
	let latest = catalog;
	const beginning: ExplorerState = {
		...beginState({tab: isTab(kept.tab) && shared.text === '' ? kept.tab : 'explore', query: shared.text, marks: kept.marks, have: kept.have, isPicking, size: {columns: output.columns || 80, rows: output.rows || 24}}),
		message,
	};
	let onEffect: (effect: Effect) => void = () => {};
	const store = createStore(beginning, indexCatalog(catalog), shared, effect => onEffect(effect), options.profile ?? emptyProfile);
	keepWhenChanged(store, options.keep);
	const {state, world} = store.snapshot();
	const end = await runOnScreen<End>(
		{
			firstFrame: isSpoken ? '' : frameLines(state, world).map(paint).join('\n'),
			load: async controls => {
				onEffect = effect => {
					void carryOut(effect, {...options, controls, store, catalog: () => latest});
				};
				const {drawExplorer} = await import('./draw-explorer.js');
				return drawExplorer({
					store,
					isSpoken,
					commandLine: options.commandLine,
					watch: options.watch,
					onCatalog: next => {
						latest = next;
					},
				});
			},
		},
		{input, output, color, links: supportsHyperlinks({...env}), isScreenReader: isSpoken},
	);
	return end.kind === 'finished' ? {code: 0, ...end.value} : {code: exitCodeOf(end), print: null, taken: null};
}

type Doing = Pick<OpenOptions, 'env' | 'commandLine' | 'markdownOf'> & {readonly controls: ScreenControls<End>; readonly store: Store; readonly catalog: () => Catalog};

async function carryOut(effect: Effect, {controls, store, env, commandLine, markdownOf, catalog}: Doing): Promise<void> {
	switch (effect.kind) {
		case 'quit':
			controls.finish({print: null, taken: null});
			return;
		case 'print':
			controls.finish({print: effect.request, taken: null});
			return;
		case 'take':
			controls.finish({print: null, taken: effect.roles});
			return;
		case 'redraw':
			controls.redraw();
			return;
		case 'copyCommand':
			store.say(copy(commandLine(effect.request), 'The command', controls, env));
			return;
		case 'copyAnswer':
			store.say(copy(await markdownOf(effect.request, catalog(), store.snapshot().world.views.profile), 'This view as Markdown', controls, env));
			return;
		case 'openLink': {
			const result = await openInBrowser(effect.url);
			store.say(result.kind === 'opened' ? `Opened ${effect.url}` : `${result.reason} The link: ${effect.url}`);
		}
	}
}

function copy(text: string, what: string, {write}: ScreenControls<End>, env: OpenOptions['env']): string {
	const request = copyToClipboard(text, {...env});
	if (request.kind === 'tooLong') return `${what} is too long for the clipboard: ${request.length} bytes, at most ${request.limit}.`;
	write(request.sequence);
	return `${what} was sent to the clipboard.`;
}

/** Keeps marks, skills and the tab as soon as they change, so that nothing is lost however it ends. */
function keepWhenChanged(store: Store, keep: OpenOptions['keep']): void {
	let kept: Kept = keptOf(store);
	store.subscribe(() => {
		const before = kept;
		kept = keptOf(store);
		if (kept.marks === before.marks && kept.have === before.have && kept.tab === before.tab) return;
		const wrong = keep(kept, before);
		if (wrong !== null) store.say(wrong);
	});
}

function keptOf(store: Store): Kept {
	const {marks, have, tab} = store.snapshot().state;
	return {marks, have, tab};
}

function isTab(name: string | null): name is Tab {
	return (tabs as readonly (string | null)[]).includes(name);
}
