import {cleanText} from '../text/clean.js';
import {shortfallOfLevel, shortfallOfTitle, shortfallsOf} from './claims.js';
import {isMastery} from './list-entries.js';
import {entryKeys, noteStrangers} from './profile-keys.js';
import {isMap, listed, type ListKind, prose, type Reading, textAt, textOf, type ValuePath} from './reading.js';

/** A list of names or of `{name, keywords}`; a map of categories; or one text with commas. */
export function readSkills(value: unknown, path: ValuePath, kind: ListKind, reading: Reading): void {
	if (value === null) return;
	if (typeof value === 'string') {
		listed(textOf(value), path, kind, reading);
		return;
	}
	if (isMap(value)) {
		for (const [key, inner] of Object.entries(value)) readCategory(key, inner, [...path, key], kind, reading);
		return;
	}
	if (!Array.isArray(value)) {
		reading.misfits.push({path, message: 'Skills are a list here.', hint: 'As in skills: [React, Go], or entries with name and keywords.'});
		return;
	}
	for (const [at, entry] of (value as readonly unknown[]).entries()) {
		const here = [...path, at];
		if (isMap(entry)) {
			const name = textAt(entry, 'name') ?? textAt(entry, 'skill');
			if (name === null && !Object.hasOwn(entry, 'keywords')) {
				// As in "- Languages: [Go, Java]", a category an entry.
				for (const [key, inner] of Object.entries(entry)) readCategory(key, inner, [...here, key], kind, reading);
				continue;
			}
			noteStrangers(entry, here, entryKeys.skills, false, reading);
			const keywords = Object.hasOwn(entry, 'keywords') ? entry['keywords'] : null;
			const says = kind.says ?? shortfallOfLevel(textAt(entry, 'level') ?? '');
			// With keywords the name is mostly a category: nobody is told that it is no skill.
			if (name !== null && isEmptyList(keywords)) listed(says === null || kind.says !== null ? name : `${name}: ${textAt(entry, 'level') ?? ''}`, [...here, 'name'], {...kind, says}, reading);
			else if (says === null) prose(name, [...here, 'name'], false, reading);
			readNames(keywords, [...here, 'keywords'], {...kind, says: says ?? shortfallOfTitle(name ?? '')}, reading);
			continue;
		}
		readNames(entry, here, kind, reading);
	}
}

function isEmptyList(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A category with its skills, as "Languages: Go, Java"; or a skill with how well it is known, as "React: 3 years". */
function readCategory(key: string, value: unknown, path: ValuePath, kind: ListKind, reading: Reading): void {
	const name = cleanText(key);
	const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : textOf(value);
	const isTakenBack = text !== null && (shortfallOfLevel(text) !== null || shortfallsOf(`${name}: ${text}`, [{start: 0, end: name.length}])[0] !== null);
	// "Java: none" and "Rust: learning" say themselves that it is not had.
	if (isTakenBack) listed(`${name}: ${text}`, path, kind, reading);
	else if (text !== null && isMastery(text)) listed(name, path, kind, reading);
	else readNames(value, path, {...kind, says: kind.says ?? shortfallOfTitle(name)}, reading);
}

/** A name, or names one list deep. */
function readNames(value: unknown, path: ValuePath, kind: ListKind, reading: Reading): void {
	if (!Array.isArray(value)) {
		listed(textOf(value), path, kind, reading);
		return;
	}
	for (const [at, name] of (value as readonly unknown[]).entries()) listed(isMap(name) ? textAt(name, 'name') : textOf(name), [...path, at], kind, reading);
}
