import nodeFs from 'node:fs';
import path from 'node:path';
import {findFiles} from './find-files.js';

/** How long it has to be quiet after a change, in milliseconds: editors write a file in several steps. */
const quiet = 150;

type Watcher = {readonly close: () => void; readonly on: (event: 'error', listener: () => void) => unknown};

/** What watching needs of the outside; tests bring their own. */
export type WatchOutside = {
	/** Watches what is directly in a folder. */
	readonly watch: (folder: string, listener: (event: string, name: string | null) => void) => Watcher;
	/** The folder with the folders in it; none where no folder is there. */
	readonly foldersIn: (path: string) => readonly string[];
	readonly later: (action: () => void, milliseconds: number) => () => void;
};

const outside: WatchOutside = {
	watch: (folder, listener) => nodeFs.watch(folder, {persistent: false}, listener),
	foldersIn: (at) => findFiles(at, nodeFs).folders,
	later(action, milliseconds) {
		const timer = setTimeout(action, milliseconds);
		return () => clearTimeout(timer);
	},
};

/**
 * Calls `onChange` after something in the files or folders has changed and it has been quiet again. Never throws:
 * a path that cannot be watched is not. Standard input and `builtin` are no paths. Gives what ends the watching.
 *
 * Folders are watched one by one, anew after each change: Node's own watching of a whole tree loses, on Linux, a file that
 * an editor replaces, and takes a watcher for each file.
 */
export function watchContent(paths: readonly string[], onChange: () => void, {watch, foldersIn, later}: WatchOutside = outside): () => void {
	const watched = paths.filter((at) => at !== '-' && at !== 'builtin');
	let cancel: (() => void) | null = null;
	let isOver = false;
	let watchers: readonly Watcher[] = [];
	const close = (): void => {
		for (const watcher of watchers) watcher.close();
	};
	const begin = (): void => {
		close();
		watchers = watched.flatMap(watchPath);
	};
	const changed = (): void => {
		if (isOver) return;
		cancel?.();
		cancel = later(() => {
			cancel = null;
			if (isOver) return;
			begin();
			onChange();
		}, quiet);
	};

	function watchPath(at: string): readonly Watcher[] {
		const folders = foldersIn(at);
		// A file is watched through its folder: an editor that replaces it leaves a watcher of the old file behind. So is what is gone, until it is there again.
		if (folders.length === 0) return watchFolder(path.dirname(at), (name) => name === path.basename(at));
		return folders.flatMap((folder) => watchFolder(folder, isRead));
	}

	function watchFolder(folder: string, concerns: (name: string) => boolean): readonly Watcher[] {
		try {
			const watcher = watch(folder, (_event, name) => {
				if (name === null || concerns(name)) changed();
			});
			watcher.on('error', () => watcher.close());
			return [watcher];
		} catch {
			return [];
		}
	}

	begin();
	return () => {
		isOver = true;
		cancel?.();
		close();
	};
}

/** What begins with a dot is no content: an editor's own files come and go beside the one that is edited. */
function isRead(name: string): boolean {
	return !name.startsWith('.');
}
