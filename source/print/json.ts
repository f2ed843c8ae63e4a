import {holdsMadeAsTaken, isMadeAsTaken} from './each.js';

// JSON leaves C1 controls as they are, yet terminals obey some of them.
const controls = /[\u007F-\u009F\u2028\u2029]/gu;

/** So much text is gathered, in UTF-16 units, before its whole lines are given. */
const piece = 4096;
/** So much of a single line. */
const longestPiece = 65_536;

/** The values as one JSON array, indented by two spaces, made as it is taken. */
export function toJsonArray(values: Iterable<unknown>): Generator<string> {
	return toJson({[Symbol.iterator]: () => values[Symbol.iterator]()});
}

/** One value as JSON, indented by two spaces; lists that are made as they are taken are printed so. */
export function* toJson(value: unknown): Generator<string> {
	let gathered = '';
	for (const part of partsOf(value, '  ', '\n')) {
		gathered += part;
		if (gathered.length < piece) continue;
		const end = gathered.lastIndexOf('\n') + 1;
		if (end > 0) yield gathered.slice(0, end);
		gathered = gathered.slice(end);
	}
	yield gathered + '\n';
}

/** The values as JSON, one a line; a line that goes on and on comes in several pieces. */
export function* toNdjson(values: Iterable<unknown>): Generator<string> {
	for (const value of values) {
		let gathered = '';
		for (const part of partsOf(value, '', '')) {
			gathered += part;
			if (gathered.length < longestPiece) continue;
			yield gathered;
			gathered = '';
		}
		yield gathered + '\n';
	}
}

/**
 * What JSON.stringify would give, in parts.
 *
 * @param step What a level is indented by; nothing for one line.
 * @param line What a line begins with on this level: a line feed and its indentation; nothing for one line.
 */
function* partsOf(value: unknown, step: string, line: string): Generator<string> {
	const inside = line + step;
	if (isMadeAsTaken(value)) {
		let before = '[';
		for (const element of value) {
			yield before + inside;
			yield* partsOf(element, step, inside);
			before = ',';
		}
		yield before === '[' ? '[]' : line + ']';
	} else if (holdsMadeAsTaken(value)) {
		let before = '{';
		for (const [key, inner] of Object.entries(value)) {
			if (inner === undefined) continue;
			yield before + inside + toText(key, '') + (step === '' ? ':' : ': ');
			yield* partsOf(inner, step, inside);
			before = ',';
		}
		yield line + '}';
	} else yield toText(value, step).replaceAll('\n', line);
}

function toText(value: unknown, step: string): string {
	return JSON.stringify(value, null, step).replace(controls, character => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'));
}
