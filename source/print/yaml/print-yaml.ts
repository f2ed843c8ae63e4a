// The only module of print/ that loads the YAML library; it is imported when YAML is asked for.
import {stringify} from 'yaml';
import type {Role} from '../../model/role.js';
import type {Shown} from '../../query/answers.js';
import {holdsMadeAsTaken, isMadeAsTaken} from '../each.js';
import {plain} from '../plain.js';
import {roleRecord, shownRecord} from '../records.js';
import type {ContentOf} from '../print-options.js';

/** Roles as content again: a document each, every one opened by `---` so that outputs can be joined. */
export function* rolesToYaml(roles: Iterable<Role>, contentOf: ContentOf = roleRecord): Generator<string> {
	for (const role of roles) yield '---\n' + toText(contentOf(role));
}

/** Roles as content again, tracks in the shape of their JSON, a document each. */
export function* shownToYaml(shown: Iterable<Shown>, contentOf: ContentOf = roleRecord): Generator<string> {
	for (const one of shown) yield '---\n' + toText(one.kind === 'role' ? contentOf(one.role) : shownRecord(one));
}

/** Values as one sequence, made as it is taken. */
export function toYamlSequence(values: Iterable<unknown>): Generator<string> {
	return toYaml({[Symbol.iterator]: () => values[Symbol.iterator]()});
}

/** One value as YAML; lists that are made as they are taken are printed so. */
export function* toYaml(value: unknown): Generator<string> {
	if (isMadeAsTaken(value)) {
		let isEmpty = true;
		for (const element of value) {
			if (isMadeAsTaken(element) || holdsMadeAsTaken(element)) yield* indent(toYaml(element), '- ');
			else yield toText([element]);
			isEmpty = false;
		}
		if (isEmpty) yield '[]\n';
	} else if (holdsMadeAsTaken(value)) {
		for (const [key, inner] of Object.entries(value)) yield* toPair(key, inner);
	} else yield toText(value);
}

function* toPair(key: string, value: unknown): Generator<string> {
	if (!isMadeAsTaken(value) && !holdsMadeAsTaken(value)) {
		yield toText({[key]: value});
		return;
	}
	const lines = toYaml(value);
	const {value: first = ''} = lines.next();
	const empty = toText({[key]: []});
	if (first === '[]\n') yield empty;
	else yield empty.replace(/ \[\]\n$/u, '\n') + [...indent([first], '  ')].join('');
	yield* indent(lines, '  ');
}

/** Texts of whole lines, moved to the right; the first line begins with `first`. */
function* indent(texts: Iterable<string>, first: string): Generator<string> {
	let begin = first;
	for (const text of texts) {
		yield begin + text.slice(0, -1).replaceAll('\n', '\n  ') + '\n';
		begin = '  ';
	}
}

// Lines are never folded: a text stays on the line that grep finds it on. No anchors: not every reader takes them.
// What older readers would take for a boolean or a date (yes, 2023-01-31) is quoted.
function toText(value: unknown): string {
	return stringify(onSingleLines(value), {lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1'});
}

/** The value with every text and key made safe for a line. Object.fromEntries keeps a key `__proto__` as data. */
function onSingleLines(value: unknown): unknown {
	if (typeof value === 'string') return plain(value);
	if (Array.isArray(value)) return value.map(onSingleLines);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plain(key), onSingleLines(inner)]));
}
