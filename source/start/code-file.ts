// What V8 compiled of a chunk, and behind it the kinds of run whose functions are in it: numbers of four bytes, and how
// many they are.
import {closeSync, fstatSync, openSync, readFileSync, type Stats} from 'node:fs';

/** `kinds`: see kindOfRun. */
export type CompiledCode = {readonly data: Buffer; readonly kinds: readonly number[]};

/** Each kind of run writes a file once more: words of queries, which are kinds as well, must not do so for ever. */
export const mostKinds = 24;

/** In bytes. */
const numberSize = 4;

/** The content of the file for compiled code. */
export function toCodeFile({data, kinds}: CompiledCode): Buffer {
	const end = Buffer.alloc((kinds.length + 1) * numberSize);
	for (const [at, number] of [...kinds, kinds.length].entries()) end.writeUInt32LE(number, at * numberSize);
	return Buffer.concat([data, end]);
}

/** Null for what is no such file: too short, or ending in zeros, as a file does that a loss of power cut off. */
export function fromCodeFile(bytes: Buffer): CompiledCode | null {
	const count = bytes.length < numberSize ? 0 : bytes.readUInt32LE(bytes.length - numberSize);
	const end = bytes.length - (count + 1) * numberSize;
	if (count === 0 || count > mostKinds || end <= 0) return null;
	return {data: bytes.subarray(0, end), kinds: Array.from({length: count}, (_, at) => bytes.readUInt32LE(end + at * numberSize))};
}

/**
 * Reads compiled code, null where that is not to be had. Never throws.
 *
 * V8 takes it as it is: neither signed nor summed up. That is no new way in: who can write into a person's own folders
 * can as well change what their shell runs at its start. But a folder may be shared, by a mistake or by `sudo`; so a
 * file counts only if it is the person's, and nobody else may write it.
 *
 * @param uid The number of the person who runs the program; null where a system has none, or nobody asks.
 */
export function readCodeFile(file: string, uid: number | null): CompiledCode | null {
	let descriptor: number | null = null;
	try {
		descriptor = openSync(file, 'r');
		if (uid !== null && !isOwn(fstatSync(descriptor), uid)) return null;
		return fromCodeFile(readFileSync(descriptor));
	} catch {
		return null;
	} finally {
		if (descriptor !== null) closeSync(descriptor);
	}
}

function isOwn(stats: Stats, uid: number): boolean {
	return stats.uid === uid && (stats.mode & 0o022) === 0;
}
