import {decode} from './decode.js';
import {type ReadableEnding, readableEnding, readableEndings} from './endings.js';
import {describeFileError, type FileSystem} from './file-system.js';
import {parseJson, parseJsonLines} from './parse-json.js';
import {parseMarkdown} from './parse-markdown.js';
import {parseYaml} from './parse-yaml.js';
import {type Parsed, unreadable} from './parsed.js';
import {errorAt, type TextProblem} from './position.js';
import {readLines} from './read-lines.js';

/** Largest YAML or JSON file, in bytes. NDJSON has no limit: it is read line by line. */
export const maxFileSize = 16 * 1024 * 1024;

/** Told of the bytes read since it was last told, about: of YAML they are counted as characters. */
export type OnRead = (bytes: number) => void;

type Reader = (path: string, fs: FileSystem, onRead: OnRead) => Parsed;

/** How each kind of file is read, by the ending of its name. A further format is a further row. */
const readers: Readonly<Record<ReadableEnding, Reader>> = {
	'.yaml': wholeText(parseYaml),
	'.yml': wholeText(parseYaml),
	'.json': wholeText(parseJson),
	'.ndjson': readJsonLines,
	'.jsonl': readJsonLines,
	'.md': wholeText(parseMarkdown),
	'.markdown': wholeText(parseMarkdown),
};

/** Whether a file of this name holds a value a line. */
export function isStream(name: string): boolean {
	const ending = readableEnding(name);
	return ending !== null && readers[ending] === readJsonLines;
}

/** Reads a file by its ending. Never throws: what cannot be read is a problem. Pipes and devices are refused, they may never end. */
export function readContentFile(path: string, fs: FileSystem, onRead: OnRead = () => {}): Parsed {
	const ending = readableEnding(path);
	try {
		const stat = fs.statSync(path);
		if (!stat.isFile()) {
			return unreadable(errorAt(null, stat.isDirectory() ? 'It is a folder, not a file.' : 'It is a pipe or a device, not a file.', 'Standard input is read where the path is "-".'));
		}
		if (ending === null) return unreadable(errorAt(null, 'Files of this kind are not read as content.', `These are: ${readableEndings.join(' ')}.`));
		return readers[ending](path, fs, onRead);
	} catch (error) {
		const {message, hint} = describeFileError(error);
		return unreadable(errorAt(null, message, hint));
	}
}

/** Reads standard input, whose format shows in its first characters. */
export function readContentText(input: string | Uint8Array): Parsed {
	const decoded = typeof input === 'string' ? {text: input, problem: null} : decode(input);
	if (decoded.problem !== null) return unreadable(decoded.problem);
	const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
	const start = text.slice(0, 1000).trimStart();
	if (!start.startsWith('{') && !start.startsWith('[')) return isTooLarge(text.length) ?? parseYamlOrMarkdown(text);
	// YAML has braces and brackets too: where it is no JSON it may still be that.
	const parsed = parseJson(text);
	if (parsed.values.length > 0 || text.length > maxFileSize) return parsed;
	const asYaml = parseYaml(text);
	return asYaml.problems.length === 0 && asYaml.values.length > 0 ? asYaml : parsed;
}

/** To YAML the headings of Markdown are comments, and its bullets mistakes: where it holds no role it may be Markdown. */
function parseYamlOrMarkdown(text: string): Parsed {
	const parsed = parseYaml(text);
	const isRole = parsed.values.some(({value}) => typeof value === 'object' && value !== null);
	if (isRole || !/^(?: {0,3}#{1,6}[ \t]|[=-]{2,}[ \t]*$|\*\*)/mu.test(text)) return parsed;
	const asMarkdown = parseMarkdown(text);
	return asMarkdown.values.length > 0 ? asMarkdown : parsed;
}

function wholeText(parse: (text: string, onRead: OnRead) => Parsed): Reader {
	return (path, fs, onRead) => {
		const {size} = fs.statSync(path);
		const tooLarge = isTooLarge(size);
		if (tooLarge !== null) return tooLarge;
		const {text, problem} = decode(fs.readFileSync(path));
		if (problem !== null) return unreadable(problem);
		let read = 0;
		const parsed = parse(text, (characters) => {
			read += characters;
			onRead(characters);
		});
		onRead(Math.max(0, size - read));
		return parsed;
	};
}

function readJsonLines(path: string, fs: FileSystem, onRead: OnRead): Parsed {
	const problems: TextProblem[] = [];
	const parsed = parseJsonLines(readLines(path, fs, (problem) => problems.push(problem), onRead));
	return problems.length === 0 ? parsed : {...parsed, problems: [...problems, ...parsed.problems], unreadable: parsed.unreadable + problems.length};
}

function isTooLarge(size: number): Parsed | null {
	if (size <= maxFileSize) return null;
	const megabytes = Math.ceil(size / 1024 / 1024);
	return unreadable(errorAt(null, `It is ${megabytes} MiB large; YAML and JSON are read up to ${maxFileSize / 1024 / 1024} MiB.`, 'Use NDJSON, one role a line: it has no limit.'));
}
