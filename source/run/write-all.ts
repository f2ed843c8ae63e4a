import {UserError} from '../errors.js';
import type {Output} from './output.js';

/** How much is gathered before it is written. */
const chunkLength = 64 * 1024;

/** What a stream says when nobody reads it any more. */
const readerIsGone: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/**
 * Writes everything, at the pace of the reader, and gives whether the reader stayed to the end: one that goes away
 * (`| head -1`) is no error, and what it does not want is not even made. The stream needs a listener for its errors.
 * Throws a UserError where nothing can be written, as on a full disk.
 */
export async function writeAll(stream: Output, pieces: Iterable<string>): Promise<boolean> {
	let gathered = '';
	for (const piece of pieces) {
		gathered += piece;
		if (gathered.length < chunkLength) continue;
		if (!(await write(stream, gathered))) return false;
		gathered = '';
	}
	return gathered === '' || write(stream, gathered);
}

async function write(stream: Output, text: string): Promise<boolean> {
	const error = await new Promise<Error | null>(resolve => {
		stream.write(text, problem => resolve(problem ?? null));
	});
	if (error === null) return true;
	if ('code' in error && readerIsGone.has(String(error.code))) return false;
	throw new UserError(`The output cannot be written: ${error.message}.`);
}
