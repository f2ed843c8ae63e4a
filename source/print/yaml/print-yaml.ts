// The only module of print/ that loads the YAML library; it is imported when YAML is asked for.
import {stringify} from 'yaml';
import type {Role} from '../../model/role.js';
import type {Shown} from '../../query/answers.js';
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

/** Values as one sequence, an element a chunk. */
export function* toYamlSequence(values: Iterable<unknown>): Generator<string> {
	let empty = true;
	for (const value of values) {
		yield toText([value]);
		empty = false;
	}
	if (empty) yield '[]\n';
}

/** One value as YAML. */
export function* toYaml(value: unknown): Generator<string> {
	yield toText(value);
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
