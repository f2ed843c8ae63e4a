// A file of its own in dist/: at most starts there is nothing to keep.
import {mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type CompiledCode, toCodeFile} from './code-file.js';

/** For so many Nodes, or builds of the program, code is kept: whatever was written longest ago goes. */
const mostKept = 4;

/** A draft this old was left by a process that is gone, in milliseconds. */
const oldDraft = 3_600_000;

/** `compile` is only called once there is a place for what it gives. */
export type ChunkToKeep = {readonly name: string; readonly compile: () => CompiledCode};

/**
 * Keeps the compiled code of chunks in `folder`: beside, then moved into place, so that nobody meets half of a file.
 * Removes folders beside it beyond the ones written last. What goes wrong does so in silence: the next start compiles anew.
 *
 * @param pid The number of this process, which tells its drafts from those of others.
 */
export function keepCode(folder: string, chunks: readonly ChunkToKeep[], pid: number): void {
	try {
		// Names the first folder that was not there before.
		const isNew = mkdirSync(folder, {recursive: true, mode: 0o700}) !== undefined;
		for (const {name, compile} of chunks) keepChunk(join(folder, name), compile, pid);
		removeOldDrafts(folder);
		if (isNew) makeRoom(dirname(folder));
	} catch {
		// A folder that may not be made or written.
	}
}

function keepChunk(file: string, compile: () => CompiledCode, pid: number): void {
	const draft = `${file}.${pid}.tmp`;
	try {
		writeFileSync(draft, '', {mode: 0o600, flag: 'wx'});
		writeFileSync(draft, toCodeFile(compile()));
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, {force: true});
		throw error;
	}
}

/** What a process left that was ended while it wrote. */
function removeOldDrafts(folder: string): void {
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		if (name.endsWith('.tmp') && Date.now() - statSync(file).mtimeMs > oldDraft) rmSync(file, {force: true});
	}
}

function makeRoom(parent: string): void {
	const folders = readdirSync(parent).map((name) => join(parent, name)).map((folder) => ({folder, written: statSync(folder).mtimeMs}));
	for (const {folder} of folders.sort((one, other) => other.written - one.written).slice(mostKept)) rmSync(folder, {recursive: true, force: true});
}
