import {cleanText} from '../text/clean.js';
import {decodeEntities} from './html.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object; nothing where it is none. */
export function objectOf(value: unknown): JsonObject {
	return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === null || value === undefined ? [] : [value];
}

/** An object's own field: a prototype lends nothing. */
export function field(object: JsonObject, name: string): unknown {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A text or number on one line, its entities decoded; null where it is none or says nothing. Longer ones than `longestFact` are none. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
	if (typeof value !== 'string' || value.length > longestFact) return null;
	const text = cleanText(decodeEntities(value));
	return text === '' ? null : text;
}

/** In characters. */
const longestFact = 2000;

/** The first of these fields that says something. */
export function firstText(object: JsonObject, ...names: readonly string[]): string | null {
	for (const name of names) {
		const text = textOf(field(object, name));
		if (text !== null) return text;
	}
	return null;
}

/** Whether an object has a text of this name that is not empty. */
export function nonEmpty(object: JsonObject, name: string): boolean {
	const value = field(object, name);
	return typeof value === 'string' && value.trim() !== '';
}
