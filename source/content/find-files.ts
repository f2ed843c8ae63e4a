import path from 'node:path';
import {describeFileError, type FileSystem} from './file-system.js';
import {errorAt, type TextProblem} from './position.js';
import {isContentFile} from './readers.js';

/** A content file; `relative` is its path from the root in / notation. */
export type FoundFile = {readonly path: string; readonly relative: string};
export type Found = {readonly files: readonly FoundFile[]; readonly problems: readonly {readonly path: string; readonly problem: TextProblem}[]};

/**
 * The content files in a folder and the folders in it, by name. Left out: what begins with a dot, node_modules.
 * Links are followed, each folder once, so that a link to a folder around it does no harm.
 */
export function findFiles(root: string, fs: FileSystem): Found {
	const files: FoundFile[] = [];
	const problems: Found['problems'][number][] = [];
	const seen = new Set<string>();
	const fail = (at: string, error: unknown): void => {
		const {message, hint} = describeFileError(error);
		problems.push({path: at, problem: errorAt(null, message, hint)});
	};
	// A list instead of recursion: folders may lie deeper than the stack.
	const waiting: FoundFile[] = [{path: root, relative: ''}];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const here = next;
		try {
			if (here.relative !== '' && !fs.statSync(here.path).isDirectory()) {
				if (isContentFile(here.path)) files.push(here);
				continue;
			}
			const real = fs.realpathSync(here.path);
			if (seen.has(real)) continue;
			seen.add(real);
			const names = fs.readdirSync(here.path).filter((name) => !name.startsWith('.') && name !== 'node_modules');
			names.sort((one, other) => (one < other ? 1 : -1));
			waiting.push(...names.map((name) => ({path: path.join(here.path, name), relative: here.relative === '' ? name : `${here.relative}/${name}`})));
		} catch (error) {
			// What is gone by now, or leads nowhere, only matters where it would have been content.
			if (here.relative === '' || isContentFile(here.path) || !isMissing(error)) fail(here.path, error);
		}
	}
	return {files, problems};
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
