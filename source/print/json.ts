// JSON leaves C1 controls as they are, yet terminals obey some of them.
const controls = /[\u007F-\u009F\u2028\u2029]/gu;

/** The values as one JSON array, indented by two spaces, an element a chunk. */
export function* toJsonArray(values: Iterable<unknown>): Generator<string> {
	let waiting: string | null = null;
	for (const value of values) {
		yield waiting === null ? '[\n' : waiting + ',\n';
		waiting = indent(toText(value, 2));
	}
	yield waiting === null ? '[]\n' : waiting + '\n';
	if (waiting !== null) yield ']\n';
}

/** One value as JSON, indented by two spaces. */
export function* toJson(value: unknown): Generator<string> {
	yield toText(value, 2) + '\n';
}

/** The values as JSON, one a line. */
export function* toNdjson(values: Iterable<unknown>): Generator<string> {
	for (const value of values) yield toText(value, 0) + '\n';
}

function toText(value: unknown, spaces: number): string {
	return JSON.stringify(value, null, spaces).replace(controls, character => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'));
}

function indent(text: string): string {
	return '  ' + text.replaceAll('\n', '\n  ');
}
