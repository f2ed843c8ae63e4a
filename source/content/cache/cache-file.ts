import fs from 'node:fs';
import path from 'node:path';
import {crc32} from 'node:zlib';
import {isKeptValues} from './kept-values.js';
import type {Packed} from './pack-catalog.js';

/** So many contents are kept, in so many bytes: whatever was used longest ago goes. */
export const mostKept = {contents: 20, bytes: 200_000_000} as const;

/** How the file begins. The number changes with the format. */
const format = 'reality-content 2';
/** Longer than any first line of ours, in bytes. */
const longestHeader = 300;
const ending = '.content';
/** Names of today, and of formats before this one. */
const isOurs = /^[0-9a-f]{8,32}(?:\.content|\.[0-9a-f-]{36}\.tmp)$/u;
/** A draft this old was left by a process that is gone, in milliseconds. */
const oldDraft = 3_600_000;

/** The file that a content is kept in. Should two keys ever have one file, they take turns: what is in it says whose it is. */
export function cacheFile(folder: string, key: string): string {
	return path.join(folder, crc32(key).toString(16).padStart(8, '0') + ending);
}

/**
 * What is kept of a content; null where that is nothing, or of a content that was different then, or is not whole. Marks
 * the file as used. Never throws.
 */
export function readCacheFile(file: string, fingerprint: Uint8Array): Packed | null {
	try {
		if (fs.statSync(file).size > mostKept.bytes) return null;
		const bytes = fs.readFileSync(file);
		const start = bytes.subarray(0, longestHeader).indexOf('\n') + 1;
		const [name, number, sum, ...lengths] = bytes.toString('latin1', 0, start).trimEnd().split(' ');
		const body = bytes.subarray(start);
		if (`${name} ${number}` !== format || sum !== checksum(lengths.join(' '), body)) return null;
		const packed = takeApart(body, lengths.map(Number), fingerprint);
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
export function writeCacheFile(file: string, fingerprint: Uint8Array, {values, numbers, narrow, wide}: Packed): void {
	const draft = `${file.slice(0, -ending.length)}.${crypto.randomUUID()}.tmp`;
	try {
		const parts = [fingerprint, Buffer.from(JSON.stringify(values)), Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength), Buffer.from(narrow, 'latin1'), Buffer.from(wide, 'utf16le')];
		const body = Buffer.concat(parts);
		if (body.length + longestHeader > mostKept.bytes) return;
		const lengths = parts.map(({length}) => length).join(' ');
		fs.mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		// Job postings may be nobody else's business.
		fs.writeFileSync(draft, Buffer.concat([Buffer.from(`${format} ${checksum(lengths, body)} ${lengths}\n`), body]), {mode: 0o600});
		fs.renameSync(draft, file);
		makeRoom(path.dirname(file));
	} catch {
		remove(draft);
	}
}

function takeApart(body: Buffer, lengths: readonly number[], fingerprint: Uint8Array): Packed | null {
	const [print, values, numbers, narrow, wide] = lengths;
	if (print === undefined || values === undefined || numbers === undefined || narrow === undefined || wide === undefined || print + values + numbers + narrow + wide !== body.length) return null;
	const [printEnd, valuesEnd, numbersEnd, narrowEnd] = [print, print + values, print + values + numbers, print + values + numbers + narrow];
	if (!body.subarray(0, printEnd).equals(fingerprint)) return null;
	const kept: unknown = JSON.parse(body.toString('utf8', printEnd, valuesEnd));
	if (!isKeptValues(kept)) return null;
	return {
		values: kept,
		// A copy: numbers of four bytes lie at multiples of four, and the rest of the file need not stay in memory.
		numbers: new Uint32Array(new Uint8Array(body.subarray(valuesEnd, numbersEnd)).buffer),
		narrow: body.toString('latin1', numbersEnd, narrowEnd),
		wide: body.toString('utf16le', narrowEnd),
	};
}

/** Tells damage, not intent: whoever may write here may write into the content as well. */
function checksum(lengths: string, body: Uint8Array): string {
	return crc32(body, crc32(lengths)).toString(16);
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
