import {createHash, randomUUID} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {isKeptValues} from './kept-values.js';
import type {Packed} from './pack-catalog.js';

/** So many contents are kept, in so many bytes: whatever was used longest ago goes. */
export const mostKept = {contents: 20, bytes: 200_000_000} as const;

/** How the file begins. The number changes with the format. */
const format = 'reality-content 1';
/** Longer than any first line of ours, in bytes. */
const longestHeader = 300;
const ending = '.content';
const isOurs = /^[0-9a-f]{32}(?:\.content|\.[0-9a-f-]{36}\.tmp)$/u;
/** A draft this old was left by a process that is gone, in milliseconds. */
const oldDraft = 3_600_000;

/** The file that a content is kept in; `key` tells it from any other content. */
export function cacheFile(folder: string, key: string): string {
	return path.join(folder, createHash('sha256').update(key).digest('hex').slice(0, 32) + ending);
}

/**
 * What is kept of a content; null where that is nothing, or of a content that was different then, or is not whole. Marks
 * the file as used. Never throws.
 */
export function readCacheFile(file: string, fingerprint: string): Packed | null {
	try {
		if (fs.statSync(file).size > mostKept.bytes) return null;
		const bytes = fs.readFileSync(file);
		const start = bytes.subarray(0, longestHeader).indexOf('\n') + 1;
		const header = bytes.toString('latin1', 0, start).trimEnd().split(' ');
		const [name, number, print, sum, ...lengths] = header;
		const body = bytes.subarray(start);
		if (`${name} ${number}` !== format || print !== fingerprint || sum !== checksum(body)) return null;
		const packed = takeApart(body, lengths.map(Number));
		if (packed !== null) markAsUsed(file);
		return packed;
	} catch {
		return null;
	}
}

/**
 * Keeps a content: beside, then moved into place, so that nobody meets half of it. Makes room for it. What goes wrong
 * does so in silence: the next start reads the content itself.
 */
export function writeCacheFile(file: string, fingerprint: string, {values, numbers, narrow, wide}: Packed): void {
	const draft = `${file.slice(0, -ending.length)}.${randomUUID()}.tmp`;
	try {
		const parts = [Buffer.from(JSON.stringify(values)), Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength), Buffer.from(narrow, 'latin1'), Buffer.from(wide, 'utf16le')];
		const body = Buffer.concat(parts);
		if (body.length + longestHeader > mostKept.bytes) return;
		fs.mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		// Job postings may be nobody else's business.
		fs.writeFileSync(draft, Buffer.concat([Buffer.from(`${format} ${fingerprint} ${checksum(body)} ${parts.map(({length}) => length).join(' ')}\n`), body]), {mode: 0o600});
		fs.renameSync(draft, file);
		makeRoom(path.dirname(file));
	} catch {
		remove(draft);
	}
}

function takeApart(body: Buffer, lengths: readonly number[]): Packed | null {
	const [values, numbers, narrow, wide] = lengths;
	if (values === undefined || numbers === undefined || narrow === undefined || wide === undefined || values + numbers + narrow + wide !== body.length) return null;
	const kept: unknown = JSON.parse(body.toString('utf8', 0, values));
	if (!isKeptValues(kept)) return null;
	const [numbersEnd, narrowEnd] = [values + numbers, values + numbers + narrow];
	return {
		values: kept,
		// A copy: numbers of four bytes lie at multiples of four.
		numbers: new Uint32Array(Uint8Array.from(body.subarray(values, numbersEnd)).buffer),
		narrow: body.toString('latin1', numbersEnd, narrowEnd),
		wide: body.toString('utf16le', narrowEnd),
	};
}

function checksum(body: Buffer): string {
	return createHash('sha256').update(body).digest('hex');
}

function markAsUsed(file: string): void {
	try {
		const now = new Date();
		fs.utimesSync(file, now, now);
	} catch {
		// In a folder that may only be read everything stays as it is.
	}
}

/** Removes what was used longest ago, and drafts that nobody will finish. Nothing but files of ours. */
function makeRoom(folder: string): void {
	const now = Date.now();
	const files = fs.readdirSync(folder).filter((name) => isOurs.test(name)).flatMap((name) => {
		const file = path.join(folder, name);
		// Another process may be making room as well.
		const stat = fs.statSync(file, {throwIfNoEntry: false});
		return stat === undefined ? [] : [{file, size: stat.size, used: stat.mtimeMs}];
	});
	for (const {file, used} of files) if (file.endsWith('.tmp') && now - used > oldDraft) remove(file);
	let bytes = 0;
	for (const [at, {file, size}] of files.filter(({file}) => file.endsWith(ending)).sort((one, other) => other.used - one.used).entries()) {
		bytes += size;
		if (at >= mostKept.contents || bytes > mostKept.bytes) remove(file);
	}
}

function remove(file: string): void {
	try {
		fs.rmSync(file, {force: true});
	} catch {
		// It may be somebody else's by now.
	}
}
