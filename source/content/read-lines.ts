import {decode, isUtf16} from './decode.js';
import type {FileSystem} from './file-system.js';
import {lineTooLong, maxLineLength} from './parse-json.js';
import type {TextProblem} from './position.js';

const chunkSize = 256 * 1024;
const lineFeed = 0x0a;

/**
 * The lines of a file of any size, in memory one at a time. What is no text goes to `onProblem` and comes as an empty line,
 * so that the lines keep their numbers; so does a line beyond the limit.
 *
 * @param onRead Told of each piece of the file, before its lines come.
 */
export function* readLines(path: string, fs: FileSystem, onProblem: (problem: TextProblem) => void, onRead: (bytes: number) => void = () => {}): Generator<string, void, void> {
	const handle = fs.openSync(path, 'r');
	try {
		const chunk = Buffer.alloc(chunkSize);
		let rest: Buffer = Buffer.alloc(0);
		let number = 0;
		const lineOf = (bytes: Buffer): string => {
			number++;
			if (bytes.length > maxLineLength) {
				onProblem(lineTooLong(number));
				return '';
			}
			const {text, problem} = decode(bytes);
			if (problem === null) return text.endsWith('\r') ? text.slice(0, -1) : text;
			onProblem({...problem, line: number});
			return '';
		};
		for (;;) {
			const size = fs.readSync(handle, chunk, 0, chunkSize, null);
			if (size === 0) break;
			onRead(size);
			let start = 0;
			for (let end = chunk.indexOf(lineFeed); end >= 0 && end < size; end = chunk.indexOf(lineFeed, start)) {
				yield lineOf(Buffer.concat([rest, chunk.subarray(start, end)]));
				rest = Buffer.alloc(0);
				start = end + 1;
			}
			// A line that is too long already need not grow in memory.
			if (rest.length <= maxLineLength) rest = Buffer.concat([rest, chunk.subarray(start, size)]);
			if (number === 0 && isUtf16(rest)) {
				onProblem({line: 1, column: 1, message: 'One value a line has to be UTF-8.', hint: 'Save the file as UTF-8.', severity: 'error'});
				return;
			}
		}
		if (rest.length > 0) yield lineOf(rest);
	} finally {
		fs.closeSync(handle);
	}
}
