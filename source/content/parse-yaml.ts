import {type Document, isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit} from 'yaml';
import type {Parsed, ParsedValue} from './parsed.js';
import {unreadable} from './parsed.js';
import {errorAt, type Position, type TextProblem, type ValuePath} from './position.js';
import {describeYamlError, tooDeep, twin, unknownReference} from './yaml-messages.js';

/** How many values the references (*name) of one document may stand for, after which it is taken for an attack. */
const maxAliasCount = 100;

/** The parser needs a kilobyte of memory and microseconds for each entry: no 16 MiB of postings have as many as these. */
const maxLines = 500_000;
const maxCommas = 1_000_000;

/** So much is read before it is told, in characters: milliseconds. */
const readAtOnce = 65_536;

type YamlDocument = Document.Parsed;
type Offsets = {readonly at: (offset: number) => Position};
type ParsedText = Offsets & {readonly documents: readonly YamlDocument[]};

/**
 * Every YAML document of a text. Never throws: what the parser cannot stomach is a problem.
 *
 * @param onRead Told of the characters read since it was last told.
 */
export function parseYaml(text: string, onRead: (characters: number) => void = () => {}): Parsed {
	let parsed: ParsedText | null = null;
	if (countOf(text, '\n') > maxLines || countOf(text, ',') > maxCommas) {
		return unreadable(errorAt(null, `It has more than ${maxLines.toLocaleString('en')} lines or ${maxCommas.toLocaleString('en')} commas, which is too much for YAML.`, 'Use NDJSON, one role a line: it has no limit.'));
	}
	try {
		parsed = parseText(text, tellEvery(onRead));
	} catch (error) {
		return unreadable(tooDeepOrUnknown(error));
	}
	const values: ParsedValue[] = [];
	const problems: TextProblem[] = [];
	let broken = 0;
	// The tree of nodes is far larger than the text: it is let go with this call, and parsed again for a place that is asked for later.
	const tree = (): ParsedText => (parsed ??= parseText(text));
	for (const [index, document] of parsed.documents.entries()) {
		const found = problemsOf(document, parsed, text);
		if (found.length > 0) {
			for (const problem of found) problems.push(problem);
			broken++;
			continue;
		}
		if (isEmpty(document)) continue;
		try {
			const value: unknown = document.toJS({maxAliasCount});
			values.push({value, locate: (path, part) => locateNode(tree(), index, path, part)});
		} catch (error) {
			problems.push(tooManyAliases(error, document, parsed));
			broken++;
		}
	}
	parsed = null;
	return {values, problems, unreadable: broken};
}

function countOf(text: string, character: string): number {
	let count = 0;
	for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
	return count;
}

/** Tells of reading now and then: the parser passes by at every line. */
function tellEvery(onRead: (characters: number) => void): (offset: number) => void {
	let told = 0;
	return offset => {
		if (offset - told < readAtOnce) return;
		onRead(offset - told);
		told = offset;
	};
}

function parseText(text: string, onLine: (offset: number) => void = () => {}): ParsedText {
	const lines = new LineCounter();
	const {addNewLine} = lines;
	lines.addNewLine = offset => {
		onLine(offset);
		return addNewLine(offset);
	};
	const documents = parseAllDocuments(text, {lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false});
	return {
		documents: Array.isArray(documents) ? documents : [],
		at(offset) {
			const {line, col} = lines.linePos(offset);
			return {line: Math.max(line, 1), column: Math.max(col, 1)};
		},
	};
}

/** The first error, of which those that follow are mostly the echo; in a document without one, each key that stands twice. */
function problemsOf(document: YamlDocument, {at}: Offsets, text: string): readonly TextProblem[] {
	const [error] = document.errors;
	if (error === undefined) return findTwins(document.contents).map((offset) => errorAt(at(offset), twin.message, twin.hint));
	const {offset, message, hint} = describeYamlError(error, document.errors, text);
	return [errorAt(at(offset), message, hint)];
}

/** The offsets of keys that stand in their map a second time. Not left to the parser: it compares each key with each. */
function findTwins(root: unknown): readonly number[] {
	const offsets: number[] = [];
	const waiting: unknown[] = [root];
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		// One by one: a call takes no list of a hundred thousand arguments.
		if (isSeq(node)) for (const item of node.items) if (isCollection(item)) waiting.push(item);
		if (!isMap(node)) continue;
		const keys = new Set<unknown>();
		for (const {key, value} of node.items) {
			const name: unknown = isScalar(key) ? key.value : key;
			if (keys.has(name)) offsets.push(startOf(key) ?? 0);
			keys.add(name);
			if (isCollection(value)) waiting.push(value);
		}
	}
	return offsets.sort((one, other) => one - other);
}

function isEmpty({contents}: YamlDocument): boolean {
	return contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? '') === '');
}

function tooDeepOrUnknown(error: unknown): TextProblem {
	if (error instanceof RangeError) return errorAt(null, tooDeep.message, tooDeep.hint);
	return errorAt(null, `This is no valid YAML: ${error instanceof Error ? error.message : String(error)}.`);
}

function tooManyAliases(error: unknown, document: YamlDocument, {at}: Offsets): TextProblem {
	if (!(error instanceof ReferenceError)) return tooDeepOrUnknown(error);
	const names = new Set<string>();
	let place: number | null = null;
	visit(document, {
		Node(_key, node) {
			if (isAlias(node)) {
				if (names.has(node.source)) return undefined;
				place = node.range?.[0] ?? null;
				return visit.BREAK;
			}
			if ('anchor' in node && node.anchor !== undefined) names.add(node.anchor);
			return undefined;
		},
	});
	if (place !== null) return errorAt(at(place), unknownReference.message, unknownReference.hint);
	return errorAt(
		at(document.contents?.range[0] ?? 0),
		`References (*name) repeat each other more than ${maxAliasCount} times.`,
		'Write the texts out instead of referring to them.',
	);
}

function locateNode({documents, at}: ParsedText, index: number, path: ValuePath, part: 'key' | 'value'): Position | null {
	const document = documents[index];
	let node: unknown = document?.contents;
	let offset = document?.contents?.range[0] ?? null;
	for (const [depth, step] of path.entries()) {
		if (document !== undefined && isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find(({key}) => String(isScalar(key) ? key.value : key) === String(step));
			if (pair === undefined) break;
			node = pair.value;
			const wanted = part === 'key' && depth === path.length - 1 ? pair.key : pair.value;
			offset = startOf(wanted) ?? startOf(pair.key) ?? offset;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			offset = startOf(node) ?? offset;
		} else break;
	}
	return offset === null ? null : at(offset);
}

function startOf(node: unknown): number | null {
	return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range?.[0] ?? null) : null;
}
