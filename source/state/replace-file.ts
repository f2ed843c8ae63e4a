import {renameSync} from 'node:fs';

/** What Windows says of a file that somebody has open at the moment, as another explorer or what looks for viruses. */
const inUse: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** In milliseconds, one after another: whoever only reads a small file is done long before. */
const patience = [5, 20, 75] as const;

type Outside = {readonly rename: (from: string, to: string) => void; readonly wait: (milliseconds: number) => void};

const outside: Outside = {rename: renameSync, wait: milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)};

/** Puts `draft` in the place of `file`, and tries again for a moment while that is in use. Throws as renameSync does. */
export function replaceFile(draft: string, file: string, {rename, wait}: Outside = outside): void {
	for (const pause of patience) {
		try {
			rename(draft, file);
			return;
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && inUse.has(error.code))) throw error;
			wait(pause);
		}
	}
	rename(draft, file);
}
