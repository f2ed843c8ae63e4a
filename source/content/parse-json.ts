import {findJsonError, offsetInJson} from './json-positions.js';
import {createJsonLocate} from './locate-json.js';
import {maxProblems, type Parsed, unreadable} from './parsed.js';
import {errorAt, positionAt, type TextProblem} from './position.js';

/** Longest line of NDJSON: bytes of a file, UTF-16 units of standard input. */
export const maxLineLength = 1024 * 1024;

/** One JSON value, or one a line where the first line is a whole value and more follow. */
export function parseJson(text: string): Parsed {
	if (text.trim() === '') return {values: [], problems: [], unreadable: 0};
	try {
		const value: unknown = JSON.parse(text);
		return {values: [{value, locate: createJsonLocate(text)}], problems: [], unreadable: 0};
	} catch {
		if (isOneValueALine(text)) return parseJsonLines(text.split(/\r?\n/u));
		return unreadable(jsonProblem(text, 0));
	}
}

/** Values one a line, empty lines left out. A line that is no JSON does not spoil the others. */
export function parseJsonLines(lines: Iterable<string>): Parsed {
	const values = [];
	const problems: TextProblem[] = [];
	let broken = 0;
	let number = 0;
	const fail = (makeProblem: () => TextProblem): void => {
		broken++;
		if (problems.length <= maxProblems) problems.push(makeProblem());
	};
	for (const line of lines) {
		const before = number++;
		if (line.length > maxLineLength) {
			fail(() => lineTooLong(before + 1));
			continue;
		}
		if (line.trim() === '') continue;
		try {
			const value: unknown = JSON.parse(line);
			values.push({value, locate: (path: readonly (string | number)[], part: 'key' | 'value') => ({line: before + 1, column: offsetInJson(line, path, part) + 1})});
		} catch {
			fail(() => jsonProblem(line, before));
		}
	}
	return {values, problems, unreadable: broken};
}

/** The problem of a line beyond the limit. */
export function lineTooLong(line: number): TextProblem {
	return errorAt({line, column: 1}, 'This line is longer than 1 MiB.', 'One role a line, without what is no part of it.');
}

function isOneValueALine(text: string): boolean {
	const [first = '', ...rest] = text.trimStart().split('\n', 2);
	if (rest.length === 0) return false;
	try {
		return typeof JSON.parse(first) === 'object';
	} catch {
		return false;
	}
}

function jsonProblem(text: string, linesBefore: number): TextProblem {
	const error = findJsonError(text);
	const {line, column} = positionAt(text, error?.offset ?? 0);
	return errorAt({line: line + linesBefore, column}, `This is no valid JSON. ${error?.message ?? ''}`.trim(), null);
}
