import {entryOffsets, offsetInJson} from './json-positions.js';
import {lineStarts, type Locate, positionFrom} from './position.js';

/**
 * Finds values in a JSON text. Nothing is looked at before the first question; then the lines, and the entries of a list
 * at the top, once, so that a thousand questions about a thousand roles do not read the whole text a thousand times.
 */
export function createJsonLocate(text: string): Locate {
	let lines: readonly number[] | null = null;
	let entries: readonly number[] | null = null;
	return (path, part) => {
		lines ??= lineStarts(text);
		const [first, ...rest] = path;
		if (typeof first !== 'number') return positionFrom(lines, offsetInJson(text, path, part));
		entries ??= entryOffsets(text);
		const start = entries[first] ?? 0;
		return positionFrom(lines, start + offsetInJson(text.slice(start, entries[first + 1] ?? text.length), rest, part));
	};
}
