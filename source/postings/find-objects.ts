import {isObject, type JsonObject} from './json.js';

/** So many values are looked at; a board of a thousand postings has a tenth of them. */
const mostValues = 2_000_000;

/** The objects of a value that fit, in its order, however deep they lie. What lies within one that fits is its own. */
export function findObjects(root: unknown, fits: (object: JsonObject) => boolean): readonly JsonObject[] {
	const found: JsonObject[] = [];
	// A list instead of recursion: values may nest deeper than the stack.
	const waiting: unknown[] = [root];
	for (let seen = 0; waiting.length > 0 && seen < mostValues; seen++) {
		const value = waiting.pop();
		if (Array.isArray(value)) {
			for (let at = value.length - 1; at >= 0; at--) if (typeof value[at] === 'object') waiting.push(value[at]);
		} else if (isObject(value)) {
			if (fits(value)) found.push(value);
			else for (const inner of Object.values(value).reverse()) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
		}
	}
	return found;
}
