import {fstatSync, writeSync} from 'node:fs';
import type {Writable} from 'node:stream';

/** A standard stream, as far as printing needs one. */
export type Output = {
	readonly write: (text: string, done: (error?: Error | null) => void) => unknown;
	readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
};

/**
 * A standard stream that is made when it is first written to. Node makes one for a pipe or a file out of its sockets and
 * streams, whose loading takes a fifth of its own start; there the text is written straight to the descriptor instead.
 * What a descriptor that does not block refuses at the moment is left to the stream.
 */
export function standardOutput(descriptor: number, stream: () => Writable): Output {
	let made: Writable | null = null;
	const listeners: ((error: Error) => void)[] = [];
	const whole = (): Writable => {
		if (made === null) {
			made = stream();
			for (const listener of listeners) made.on('error', listener);
		}
		return made;
	};
	return {
		write(text, done) {
			if (made !== null || !isPlain(descriptor)) return whole().write(text, done);
			const bytes = Buffer.from(text);
			let written = 0;
			try {
				while (written < bytes.length) written += writeSync(descriptor, bytes, written);
			} catch (error) {
				const isFull = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
				if (isFull) return whole().write(bytes.subarray(written), done);
				done(error as Error);
				return false;
			}
			done();
			return true;
		},
		on(_, listener) {
			listeners.push(listener);
			made?.on('error', listener);
		},
	};
}

/** Whether a descriptor is a pipe or a file; a terminal has a stream of its own kind. */
export function isPlain(descriptor: number): boolean {
	try {
		const facts = fstatSync(descriptor);
		return facts.isFIFO() || facts.isFile();
	} catch {
		return false;
	}
}
