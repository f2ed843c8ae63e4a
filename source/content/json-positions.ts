import type {ValuePath} from './position.js';

/** Deepest nesting that is looked into; a role needs four levels. */
const maxDepth = 200;

const token = {
	space: /[ \t\n\r]*/y,
	escape: /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y,
	literal: /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
};

/** Where a JSON text stops being one, and what should stand there. */
export type JsonError = {readonly offset: number; readonly message: string};

class Stop extends Error {
	constructor(
		readonly offset: number,
		message: string,
	) {
		super(message);
	}
}

/** The first place where a text is no JSON, null when it is. Only asked where JSON.parse has failed: it names no place. */
export function findJsonError(text: string): JsonError | null {
	try {
		const end = skipSpace(text, readValue(text, 0, 0, () => undefined, []));
		return end === text.length ? null : {offset: end, message: 'The value has ended, and more follows.'};
	} catch (error) {
		if (error instanceof Stop) return {offset: error.offset, message: error.message};
		throw error;
	}
}

/** The offset of a value, or of its key, in a JSON text; of the nearest value around it that exists. */
export function offsetInJson(text: string, path: ValuePath, part: 'key' | 'value'): number {
	let best = skipSpace(text, 0);
	let depth = 0;
	const visit = (at: ValuePath, keyOffset: number, valueOffset: number): void => {
		if (at.length < depth || !at.every((step, index) => String(step) === String(path[index]))) return;
		depth = at.length;
		best = part === 'key' && depth === path.length ? keyOffset : valueOffset;
	};
	try {
		readValue(text, 0, 0, visit, []);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
	}
	return best;
}

/** Where the entries of a list at the top begin. */
export function entryOffsets(text: string): readonly number[] {
	const offsets: number[] = [];
	try {
		readValue(text, 0, 0, (at, _keyOffset, valueOffset) => void (at.length === 1 && offsets.push(valueOffset)), []);
	} catch (error) {
		if (!(error instanceof Stop)) throw error;
	}
	return offsets;
}

type Visit = (path: ValuePath, keyOffset: number, valueOffset: number) => void;

function skipSpace(text: string, offset: number): number {
	token.space.lastIndex = offset;
	token.space.test(text);
	return token.space.lastIndex;
}

function readToken(pattern: RegExp, text: string, offset: number): number | null {
	pattern.lastIndex = offset;
	return pattern.test(text) ? pattern.lastIndex : null;
}

/** A loop, not a pattern: a pattern over a text of megabytes runs out of stack. */
function readString(text: string, offset: number): number {
	let end = offset + 1;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (code === 0x22) return end + 1;
		if (code < 0x20) throw new Stop(end, 'A text in quotes cannot hold a line break, a tab or a control character.');
		const next = code === 0x5c ? readToken(token.escape, text, end) : end + 1;
		if (next === null) throw new Stop(end, 'After a backslash JSON knows only " \\ / b f n r t and u with four digits.');
		end = next;
	}
	throw new Stop(offset, 'The text in quotes that begins here does not end.');
}

/** Returns the offset behind the value. */
function readValue(text: string, from: number, depth: number, visit: Visit, path: ValuePath): number {
	if (depth > maxDepth) throw new Stop(from, 'Lists and maps lie too deep inside one another.');
	const start = skipSpace(text, from);
	const first = text[start];
	if (first === '{') return readEntries(text, start, '}', depth, visit, path);
	if (first === '[') return readEntries(text, start, ']', depth, visit, path);
	if (first === '"') return readString(text, start);
	const end = readToken(token.literal, text, start);
	if (end === null) throw new Stop(start, start >= text.length ? 'The file ends in the middle of a value.' : 'Here should be a value.');
	return end;
}

function readEntries(text: string, start: number, close: '}' | ']', depth: number, visit: Visit, path: ValuePath): number {
	let offset = skipSpace(text, start + 1);
	if (text[offset] === close) return offset + 1;
	for (let index = 0; ; index++) {
		offset = skipSpace(text, offset);
		const keyOffset = offset;
		let key: string | number = index;
		if (close === '}') {
			if (text[offset] !== '"') throw new Stop(offset, offset >= text.length ? 'The file ends in the middle of a map.' : 'Here should be a key in double quotes.');
			const end = readString(text, offset);
			key = JSON.parse(text.slice(offset, end)) as string;
			offset = skipSpace(text, end);
			if (text[offset] !== ':') throw new Stop(offset, 'Here should be a colon.');
			offset = skipSpace(text, offset + 1);
		}
		const at = [...path, key];
		visit(at, keyOffset, offset);
		offset = skipSpace(text, readValue(text, offset, depth + 1, visit, at));
		if (text[offset] === close) return offset + 1;
		if (text[offset] !== ',') throw new Stop(offset, offset >= text.length ? `The file ends without the closing ${close}.` : `Here should be a comma or ${close}.`);
		offset++;
	}
}
