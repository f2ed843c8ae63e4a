import {closeSync, openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream, WriteStream} from 'node:tty';

/** A terminal that was opened beside the standard streams. Whoever opened it closes it. */
export type OpenTerminal = {readonly input: ReadStream; readonly output: WriteStream; readonly close: () => void};

/** The terminal that the process belongs to, whatever the standard streams are; null where there is none. */
export function openTerminal(): OpenTerminal | null {
	const [inputPath, outputPath] = process.platform === 'win32' ? [device('CONIN$'), device('CONOUT$')] : ['/dev/tty', '/dev/tty'];
	const descriptors: number[] = [];
	try {
		// Windows gives size and raw mode only to handles that may be read and written.
		descriptors.push(openSync(inputPath, 'r+'), openSync(outputPath, 'r+'));
		const [forInput = -1, forOutput = -1] = descriptors;
		const input = new ReadStream(forInput);
		const output = new WriteStream(forOutput);
		return {
			input,
			output,
			close() {
				input.destroy();
				output.destroy();
			},
		};
	} catch {
		for (const descriptor of descriptors) {
			closeSync(descriptor);
		}

		return null;
	}
}

/**
 * The path of a device of Windows. By its bare name Node takes it for a file in the folder; and as a string older versions
 * end this path with a backslash, which bytes are spared.
 */
function device(name: string): Buffer {
	return Buffer.from(`\\\\.\\${name}`);
}
