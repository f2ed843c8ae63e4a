import type {Stats} from 'node:fs';
import path from 'node:path';
import {describeFileError, type FileSystem} from './file-system.js';
import {errorAt, type TextProblem} from './position.js';
import {isContentFile} from './endings.js';

/** A content file; `relative` is its path from the root in / notation. */
export type FoundFile = {readonly path: string; readonly relative: string};
export type Found = {
	readonly files: readonly FoundFile[];
	/** The folders they were looked for in. */
	readonly folders: readonly string[];
	readonly problems: readonly {readonly path: string; readonly problem: TextProblem}[];
};

/** One thing in a folder: a file, a link, or what has to be looked at to know. */
export type Entry = {readonly name: string; readonly kind: 'file' | 'link' | 'other'};

/** What is in a folder. `start` is its path with a separator behind it. */
type ListFolder = (folder: string, start: string) => readonly Entry[];

/**
 * The content files in a folder and the folders in it, by path. Left out: what begins with a dot, node_modules.
 * Links are followed, each folder once, so that a link to a folder around it does no harm.
 *
 * @param list How a folder is listed; what it lists as a file is content, what it does not list is not found.
 * @param onOther Told of content that is not listed as a file: where a link leads, and what is no file at all.
 */
export function findFiles(root: string, fs: FileSystem, list: ListFolder = folder => contentIn(folder, fs), onOther: (path: string, stat: Stats) => void = () => {}): Found {
	const files: FoundFile[] = [];
	const folders: string[] = [];
	const problems: Found['problems'][number][] = [];
	const seen = new Set<string>();
	// Lists instead of recursion: folders may lie deeper than the stack. Linked folders come last, so that what is
	// in the folder itself keeps its own path.
	const waiting: FoundFile[] = [{path: path.normalize(root), relative: ''}];
	const links: FoundFile[] = [];

	function look(here: FoundFile): void {
		const stat = fs.statSync(here.path);
		if (!stat.isDirectory()) {
			if (!isContentFile(here.path)) return;
			files.push(here);
			onOther(here.path, stat);
			return;
		}
		const identity = `${stat.dev}:${stat.ino}`;
		if (seen.has(identity)) return;
		seen.add(identity);
		folders.push(here.path);
		// Joined by hand: thousands of paths to normalise take as long as to look at.
		const start = here.path.endsWith(path.sep) ? here.path : here.path + path.sep;
		for (const {name, kind} of list(here.path, start)) {
			const inside = {path: start + name, relative: here.relative === '' ? name : `${here.relative}/${name}`};
			if (kind === 'file') files.push(inside);
			else (kind === 'link' ? links : waiting).push(inside);
		}
	}

	for (let here = waiting.pop(); here !== undefined; here = waiting.pop() ?? links.pop()) {
		try {
			look(here);
		} catch (error) {
			// What is gone by now, or leads nowhere, only matters where it would have been content.
			if (isMissing(error) && here.relative !== '' && !isContentFile(here.path)) continue;
			const {message, hint} = describeFileError(error);
			problems.push({path: here.path, problem: errorAt(null, message, hint)});
		}
	}
	return {files: files.sort(byPath), folders, problems: problems.sort(byPath)};
}

/** What is in a folder, without the files that are no content. */
export function contentIn(folder: string, fs: FileSystem): readonly Entry[] {
	return fs.readdirSync(folder, {withFileTypes: true}).flatMap((entry): readonly Entry[] => {
		const {name} = entry;
		if (isPassedOver(name)) return [];
		if (entry.isFile()) return isContentFile(name) ? [{name, kind: 'file'}] : [];
		return [{name, kind: entry.isSymbolicLink() ? 'link' : 'other'}];
	});
}

/** Whether a name stands for nothing that is content, whatever lies there. */
function isPassedOver(name: string): boolean {
	return name.startsWith('.') || name === 'node_modules';
}

function byPath(one: {readonly path: string}, other: {readonly path: string}): number {
	return one.path < other.path ? -1 : 1;
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
