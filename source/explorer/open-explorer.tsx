import type {ReadStream, WriteStream} from 'node:tty';
import {useEffect, useRef, useSyncExternalStore} from 'react';
import type {Catalog} from '../model/catalog.js';
import {indexCatalog} from '../query/index-catalog.js';
import type {Request, Shared} from '../request.js';
import {Explorer} from './screens/explorer.js';
import {createStore, type Store} from './store.js';
import type {Effect} from './state/effects.js';
import {beginState, type ExplorerState, type Tab, tabs} from './state/explorer-state.js';
import {warmUpTasks} from './state/warm-up.js';
import {copyToClipboard} from './terminal/clipboard.js';
import {openInBrowser} from './terminal/open-in-browser.js';
import {supportsHyperlinks} from './terminal/hyperlink.js';
import {isScreenReader} from './terminal/prepare-environment.js';
import {runOnScreen, type ScreenControls} from './terminal/run-on-screen.js';
import {exitCodeOf} from './terminal/screen-end.js';
import {useKeys} from './terminal/use-keys.js';
import {useWindowSize} from './terminal/use-window-size.js';
import {type IdleTasks, whenIdle} from './terminal/when-idle.js';

/** What of the explorer's state survives it. */
export type Kept = {readonly tab: string | null; readonly have: readonly string[]; readonly marks: readonly string[]};

export type OpenOptions = {
	readonly catalog: Catalog;
	/** The query to begin with, and what the commands shown have in common. */
	readonly shared: Shared;
	readonly kept: Kept;
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
	readonly markdownOf: (request: Request, catalog: Catalog) => Promise<string>;
	/** Tells of a changed content; gives what ends the watching. */
	readonly watch: (onCatalog: (catalog: Catalog, message: string) => void) => () => void;
};

/** How it ended: the exit code, and the request whose answer is to be printed. */
export type Opened = {readonly code: number; readonly print: Request | null};

type End = {readonly print: Request | null};

/** Opens the explorer on a terminal and waits for its end. The terminal is then as it was. */
export async function openExplorer(options: OpenOptions): Promise<Opened> {
	const {catalog, shared, kept, message, input, output, color, env} = options;
	const isSpoken = isScreenReader({...env});
	let latest = catalog;
	const beginning: ExplorerState = {
		...beginState({tab: isTab(kept.tab) && shared.text === '' ? kept.tab : 'explore', query: shared.text, marks: kept.marks, have: kept.have, size: {columns: output.columns || 80, rows: output.rows || 24}}),
		message,
	};
	const end = await runOnScreen<End>(
		controls => {
			const store: Store = createStore(beginning, indexCatalog(catalog), shared, effect => {
				void carryOut(effect, {...options, controls, store, catalog: () => latest});
			});
			keepWhenChanged(store, options.keep);
			return <Root store={store} options={options} isSpoken={isSpoken} onCatalog={next => {
				latest = next;
			}} />;
		},
		{input, output, color, links: supportsHyperlinks({...env}), isScreenReader: isSpoken},
	);
	return {code: end.kind === 'finished' ? 0 : exitCodeOf(end), print: end.kind === 'finished' ? end.value.print : null};
}

type RootProps = {readonly store: Store; readonly options: OpenOptions; readonly isSpoken: boolean; readonly onCatalog: (catalog: Catalog) => void};

function Root({store, options, isSpoken, onCatalog}: RootProps) {
	const {state, world} = useSyncExternalStore(store.subscribe, store.snapshot);
	const {columns, rows} = useWindowSize();
	useEffect(() => {
		store.resize({columns, rows});
	}, [store, columns, rows]);
	useEffect(
		() =>
			options.watch((catalog, message) => {
				onCatalog(catalog);
				store.replaceCatalog(indexCatalog(catalog), message);
			}),
		[store, options, onCatalog],
	);
	const idle = useRef<IdleTasks | null>(null);
	useEffect(() => {
		idle.current = whenIdle(warmUpTasks(store.snapshot().state, world));
		return idle.current.stop;
	}, [store, world]);
	useKeys(key => {
		idle.current?.postpone();
		store.press(key);
	});
	return <Explorer state={state} world={world} isSpoken={isSpoken} commandLine={({request}) => options.commandLine(request)} onChoose={store.choose} />;
}

type Doing = Pick<OpenOptions, 'env' | 'commandLine' | 'markdownOf'> & {readonly controls: ScreenControls<End>; readonly store: Store; readonly catalog: () => Catalog};

async function carryOut(effect: Effect, {controls, store, env, commandLine, markdownOf, catalog}: Doing): Promise<void> {
	switch (effect.kind) {
		case 'quit':
			controls.finish({print: null});
			return;
		case 'print':
			controls.finish({print: effect.request});
			return;
		case 'redraw':
			controls.redraw();
			return;
		case 'copyCommand':
			store.say(copy(commandLine(effect.request), 'The command', controls, env));
			return;
		case 'copyAnswer':
			store.say(copy(await markdownOf(effect.request, catalog()), 'This view as Markdown', controls, env));
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
