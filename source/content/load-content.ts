import nodeFs from 'node:fs';
import path from 'node:path';
import type {Catalog, Problem} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import {nearest} from '../text/nearest.js';
import {assembleContent} from './assemble-content.js';
import type {FileSystem} from './file-system.js';
import {readPathSource, readStdinSource, type SourceContent} from './read-source.js';
import {createTell} from './tell.js';

/** What everything is built on: the tracks and skills always, the roles with `builtin` or where no content is named. */
export type Base = Pick<Catalog, 'roles' | 'tracks' | 'skills' | 'vocabulary'>;

/** How far loading is: what is read; and once all of it is, how many of its roles are recognised. */
export type Progress = {readonly files: number; readonly bytes: number; readonly roles: {readonly done: number; readonly of: number} | null};

export type LoadOptions = {
	/** Paths, `-` for standard input, `builtin`; none of them: the built-in roles. */
	readonly sources: readonly string[];
	readonly builtin: () => Base;
	/** What paths are relative to; left out: the folder the process runs in. */
	readonly cwd?: string;
	/** All of standard input; called once at most, and only for `-`. */
	readonly readStdin: () => string | Uint8Array;
	/** Told of each problem as it is found; the catalog has them all. */
	readonly onProblem?: (problem: Problem) => void;
	/** Told after each file, and of a large one meanwhile. */
	readonly onProgress?: (progress: Progress) => void;
	readonly fs?: FileSystem;
};

/**
 * Everything the person named, as one catalog. Never throws for what is wrong in content: that is in `problems`,
 * and the roles that are right are there all the same.
 */
export function loadContent(options: LoadOptions): Catalog {
	return load(options).catalog;
}

/** A catalog with the number of files it was read from. */
export function load({sources, builtin, cwd, readStdin, onProblem, onProgress, fs = nodeFs}: LoadOptions): {readonly catalog: Catalog; readonly files: number} {
	const problems: Problem[] = [];
	const tell = createTell((problem) => {
		problems.push(problem);
		onProblem?.(problem);
	});
	const base = builtin();
	const names = sources.length === 0 ? ['builtin'] : [...new Set(sources)];
	let progress: Progress = {files: 0, bytes: 0, roles: null};
	const report = (more: Partial<Progress>): void => {
		progress = {...progress, ...more};
		onProgress?.(progress);
	};
	const read = names.map((name): {readonly name: string; readonly content: SourceContent | readonly Role[]} => {
		if (name === 'builtin') return {name, content: base.roles};
		if (name === '-') return {name, content: readStdinSource(readStdin(), tell)};
		const location = cwd === undefined ? name : path.resolve(cwd, name);
		const onFile = (): void => report({files: progress.files + 1});
		const onRead = (bytes: number): void => report({bytes: progress.bytes + bytes});
		// A path that is not there gets its own words: nearly always it is a slip of the fingers.
		const missing = missingPath(name, location, fs);
		if (missing !== null) tell.problem(missing);
		return {name, content: missing === null ? readPathSource(name, location, fs, tell, onFile, onRead) : nothing};
	});
	const files = read.reduce((sum, {content}) => sum + ('files' in content ? content.files : 0), 0);
	const {broken, ...assembled} = assembleContent(base, read, tell, roles => report({roles}));
	return {catalog: {...assembled, problems, brokenRoles: broken, sources: names}, files};
}

const nothing: SourceContent = {roles: [], flawed: [], tracks: [], skills: [], files: 0, broken: 0};

function missingPath(name: string, location: string, fs: FileSystem): Problem | null {
	try {
		fs.statSync(location);
		return null;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
	}
	let meant: string | null = null;
	try {
		meant = nearest(path.basename(name), fs.readdirSync(path.dirname(location)));
	} catch {
		// Without the folder around it there is nothing to suggest.
	}
	if (meant !== null) meant = path.join(path.dirname(name), meant);
	const near = nearest(name, ['builtin']) ?? meant;
	return {file: name, line: null, column: null, message: 'There is no such file or folder.', hint: near === null ? null : `Did you mean ${near}?`, severity: 'error'};
}
