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

/**
 * The content files in a folder and the folders in it, by path. Left out: what begins with a dot, node_modules.
 * Links are followed, each folder once, so that a link to a folder around it does no harm.
 */
export function findFiles(root: string, fs: FileSystem): Found {
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
			if (isContentFile(here.path)) files.push(here);
			return;
		}
		const identity = `${stat.dev}:${stat.ino}`;
		if (seen.has(identity)) return;
		seen.add(identity);
		folders.push(here.path);
		// Joined by hand: thousands of paths to normalise take as long as to look at.
		const start = here.path.endsWith(path.sep) ? here.path : here.path + path.sep;
		for (const entry of fs.readdirSync(here.path, {withFileTypes: true})) {
			const {name} = entry;
			if (name.startsWith('.') || name === 'node_modules') continue;
			const inside = {path: start + name, relative: here.relative === '' ? name : `${here.relative}/${name}`};
			if (entry.isFile()) {
				if (isContentFile(name)) files.push(inside);
			} else (entry.isSymbolicLink() ? links : waiting).push(inside);
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

function byPath(one: {readonly path: string}, other: {readonly path: string}): number {
	return one.path < other.path ? -1 : 1;
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
