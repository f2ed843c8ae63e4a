import process from 'node:process';
import type {WriteStream} from 'node:tty';

/**
 * Keeps what is written to `stream` while the screen is ours, so that a warning leaves no debris in it.
 * A stream that is no terminal is left alone.
 * @returns Lets the stream go and writes what was kept.
 */
export function holdMessages(stream: WriteStream): () => void {
	if (!stream.isTTY) {
		return () => {};
	}

	const held: Array<string | Uint8Array> = [];
	const write = stream.write;
	stream.write = (chunk: string | Uint8Array, encodingOrDone?: unknown, done?: unknown) => {
		held.push(chunk);
		const callback = typeof encodingOrDone === 'function' ? encodingOrDone : done;
		if (typeof callback === 'function') {
			process.nextTick(callback);
		}

		return true;
	};

	return () => {
		stream.write = write;
		for (const chunk of held.splice(0)) {
			stream.write(chunk);
		}
	};
}
