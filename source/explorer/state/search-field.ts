import {graphemes} from '../../text/width.js';
import type {Key} from '../keys/key.js';

/** A line of text that is edited; `caret` is a UTF-16 offset between graphemes. */
export type SearchField = {readonly text: string; readonly caret: number};

export const emptyField: SearchField = {text: '', caret: 0};

export function fieldWith(text: string): SearchField {
	return {text, caret: text.length};
}

/** The field after a key, or null where the key edits nothing. */
export function editField(field: SearchField, key: Key): SearchField | null {
	const {text, caret} = field;
	const before = text.slice(0, caret);
	const after = text.slice(caret);
	if (key.ctrl) {
		if (key.text === 'u') return {text: after, caret: 0};
		if (key.text === 'w') return replaceBefore(before.replace(/\S+\s*$/u, ''), after);
		if (key.text === 'a') return {text, caret: 0};
		if (key.text === 'e') return {text, caret: text.length};
		if (key.text === 'k') return {text: before, caret};
		return null;
	}
	if (key.alt) return null;
	switch (key.name) {
		case 'text':
		case 'space':
		case 'paste':
			return replaceBefore(before + oneLine(key.text), after);
		case 'backspace':
			return replaceBefore(before.slice(0, before.length - lastLength(before)), after);
		case 'delete':
			return {text: before + after.slice(graphemes(after)[0]?.length ?? 0), caret};
		case 'left':
			return {text, caret: caret - lastLength(before)};
		case 'right':
			return {text, caret: caret + (graphemes(after)[0]?.length ?? 0)};
		case 'home':
			return {text, caret: 0};
		case 'end':
			return {text, caret: text.length};
		case 'up':
		case 'down':
		case 'pageUp':
		case 'pageDown':
		case 'enter':
		case 'escape':
		case 'tab':
			return null;
	}
}

const longestQuery = 500;

function replaceBefore(before: string, after: string): SearchField {
	const text = (before + after).slice(0, longestQuery);
	return {text, caret: Math.min(before.length, text.length)};
}

function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\s]+/gu, ' ');
}

function lastLength(text: string): number {
	return graphemes(text).at(-1)?.length ?? 0;
}
