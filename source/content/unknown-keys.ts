import type {GenericSchema} from 'valibot';
import {nearest} from '../text/nearest.js';
import type {Finding} from './describe-issue.js';
import {quote} from './describe-value.js';
import type {ValuePath} from './position.js';

/** What this module needs to know of a definition's inside. */
type Definition = GenericSchema & {
	readonly entries?: Readonly<Record<string, Definition>>;
	readonly options?: readonly Definition[];
	readonly item?: Definition;
	readonly wrapped?: Definition;
};

/** Keys that a definition does not know, in all maps of a value. It goes no deeper than the definition, however deep the value is. */
export function findUnknownKeys(value: unknown, definition: GenericSchema, path: ValuePath = []): readonly Finding[] {
	if (typeof value !== 'object' || value === null) return [];
	const {entries, options, item, wrapped} = definition as Definition;
	if (wrapped !== undefined) return findUnknownKeys(value, wrapped, path);
	if (Array.isArray(value)) {
		const each = item ?? options?.find((option) => 'item' in option)?.item;
		return each === undefined ? [] : value.flatMap((entry, index) => findUnknownKeys(entry, each, [...path, index]));
	}
	if (entries === undefined) {
		const map = options?.find((option) => 'entries' in option);
		return map === undefined ? [] : findUnknownKeys(value, map, path);
	}
	const known = Object.keys(entries);
	return Object.entries(value).flatMap(([key, inner]) => {
		const at = [...path, key];
		if (Object.hasOwn(entries, key)) return findUnknownKeys(inner, entries[key]!, at);
		const meant = nearest(key, known);
		return [{path: at, part: 'key' as const, message: `${quote(key)} is no key that is known here.`, hint: meant === null ? `Known are ${known.join(', ')}.` : `Did you mean "${meant}"?`}];
	});
}
