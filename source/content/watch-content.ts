import nodeFs from 'node:fs';
import path from 'node:path';

/** How long it has to be quiet after a change, in milliseconds: editors write a file in several steps. */
const quiet = 150;

type Watcher = {readonly close: () => void; readonly on: (event: 'error', listener: () => void) => unknown};

/** What watching needs of the outside; tests bring their own. */
export type WatchOutside = {
	readonly watch: (path: string, options: {readonly recursive: boolean}, listener: (event: string, name: string | null) => void) => Watcher;
	readonly isFolder: (path: string) => boolean;
	readonly later: (action: () => void, milliseconds: number) => () => void;
};

const outside: WatchOutside = {
	watch: (at, options, listener) => nodeFs.watch(at, {...options, persistent: false}, listener),
	isFolder: (at) => nodeFs.statSync(at).isDirectory(),
	later(action, milliseconds) {
		const timer = setTimeout(action, milliseconds);
		return () => clearTimeout(timer);
	},
};

/**
 * Calls `onChange` after something in the files or folders has changed and it has been quiet again. Never throws:
 * a path that cannot be watched is not. Standard input and `builtin` are no paths. Gives what ends the watching.
 */
export function watchContent(paths: readonly string[], onChange: () => void, {watch, isFolder, later}: WatchOutside = outside): () => void {
	let cancel: (() => void) | null = null;
	let isOver = false;
	const changed = (): void => {
		if (isOver) return;
		cancel?.();
		cancel = later(() => {
			cancel = null;
			if (!isOver) onChange();
		}, quiet);
	};
	const watchers = paths
		.filter((at) => at !== '-' && at !== 'builtin')
		.flatMap((at) => {
			try {
				// A file is watched through its folder: an editor that replaces it leaves a watcher of the old file behind.
				const isWhole = isFolder(at);
				const name = path.basename(at);
				const watcher = watch(isWhole ? at : path.dirname(at), {recursive: isWhole}, (_event, changedName) => {
					if (isWhole || changedName === null || changedName === name) changed();
				});
				watcher.on('error', () => watcher.close());
				return [watcher];
			} catch {
				return [];
			}
		});
	return () => {
		isOver = true;
		cancel?.();
		for (const watcher of watchers) watcher.close();
	};
}
