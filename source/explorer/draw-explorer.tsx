import {useEffect, useRef, useSyncExternalStore, type ReactElement} from 'react';
import type {Catalog} from '../model/catalog.js';
import type {Profile} from '../model/profile.js';
import {indexCatalog} from '../query/index-catalog.js';
import type {Request} from '../request.js';
import {Explorer} from './screens/explorer.js';
import {frameLines} from './screens/frame-lines.js';
import type {Store} from './store.js';
import {warmUp} from './state/warm-up.js';
import {useKeys} from './terminal/use-keys.js';
import {useWindowSize} from './terminal/use-window-size.js';
import {type IdleWork, whenIdle} from './terminal/when-idle.js';
import {paint} from './widgets/paint.js';

export type DrawOptions = {
	readonly store: Store;
	/** For a screen reader only the row under the cursor and its place are written. */
	readonly isSpoken: boolean;
	readonly commandLine: (request: Request) => string;
	/** Tells of a changed content and of a changed profile, with null of one that cannot be loaded; gives what ends the watching. */
	readonly watch: (onContent: (catalog: Catalog | null, message: string) => void, onProfile: (profile: Profile | null, message: string) => void) => () => void;
	/** Called with each content that takes the place of the last. */
	readonly onCatalog: (catalog: Catalog) => void;
};

/** The explorer of a store, as React draws it. */
export function drawExplorer(options: DrawOptions): ReactElement {
	return <Root {...options} />;
}

function Root({store, isSpoken, commandLine, watch, onCatalog}: DrawOptions) {
	const {state, world} = useSyncExternalStore(store.subscribe, store.snapshot);
	const {columns, rows} = useWindowSize();
	useEffect(() => {
		store.resize({columns, rows});
	}, [store, columns, rows]);
	useEffect(
		() =>
			watch(
				(catalog, message) => {
					if (catalog === null) {
						store.say(message);
						return;
					}
					onCatalog(catalog);
					store.replaceCatalog(indexCatalog(catalog), message);
				},
				(profile, message) => {
					if (profile === null) store.say(message);
					else store.replaceProfile(profile, message);
				},
			),
		[store, watch, onCatalog],
	);
	const {have} = state;
	const idle = useRef<IdleWork | null>(null);
	useEffect(() => {
		idle.current = whenIdle(warmUp({...store.snapshot().state, have}, world, shown => frameLines(shown, world).map(paint)));
		return idle.current.stop;
		// What is ticked changes what fits: everything else is there already, and is passed over.
	}, [store, world, have]);
	useKeys(key => {
		idle.current?.postpone();
		store.press(key);
	});
	return <Explorer state={state} world={world} isSpoken={isSpoken} commandLine={({request}) => commandLine(request)} onChoose={store.choose} />;
}
