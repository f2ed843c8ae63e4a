// Nothing here loads what parses content or recognises skills: that is what is saved.
import path from 'node:path';
import {crc32} from 'node:zlib';
import type {Catalog} from '../../model/catalog.js';
import type {Skill} from '../../model/skill.js';
import {cacheFile, readCacheFile, writeCacheFile} from './cache-file.js';
import {fingerprint, type Place} from './fingerprint.js';
import {packCatalog} from './pack-catalog.js';
import {unpackCatalog} from './unpack-catalog.js';

export type KeepOptions = {
	/** Paths and `builtin`, as the person named them. */
	readonly sources: readonly string[];
	readonly cwd: string;
	/** See cacheFolder. */
	readonly folder: string;
	/** What tells this program, with what it brings, from any other: its version, and more where that does not tell. */
	readonly program: string;
	/** The vocabulary that the program brings. */
	readonly vocabulary: () => readonly Skill[];
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** What an earlier run kept of a content, null where that cannot be used; and how this one keeps it for the next. */
export type KeptContent = {readonly catalog: Catalog | null; readonly keep: (catalog: Catalog) => void};

/**
 * Looks for what was kept of a content as it is now. Whatever is wrong with it is no mistake of the person's: it is as if
 * nothing had been kept. `keep` keeps the content under the state in which it was found here, so that a change while it
 * was read is seen by the next run. Never throws.
 */
export function keptContent({sources, cwd, folder, program, vocabulary, now}: KeepOptions): KeptContent {
	const places = [...new Set(sources)].map((name): Place => ({name, location: name === 'builtin' ? name : path.resolve(cwd, name)}));
	const print = fingerprint(places, program, now);
	// Early releases of Node 22 have no checksum at hand, which is needed for both.
	if (print === null || typeof crc32 !== 'function') return {catalog: null, keep: () => {}};
	const file = cacheFile(folder, JSON.stringify(places));
	return {
		catalog: read(file, print, vocabulary),
		keep(catalog) {
			writeCacheFile(file, print, packCatalog(catalog, vocabulary()));
		},
	};
}

function read(file: string, print: Uint8Array, vocabulary: () => readonly Skill[]): Catalog | null {
	const packed = readCacheFile(file, print);
	if (packed === null) return null;
	try {
		return unpackCatalog(packed, vocabulary);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return null;
	}
}
