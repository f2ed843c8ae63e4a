import {nearest} from '../text/nearest.js';
import type {Blame} from './answers.js';
import type {Found, Part} from './find.js';
import type {CatalogIndex} from './index-catalog.js';
import {fieldValues} from './match-field.js';
import type {Query} from './query.js';
import {wordsOf} from './words.js';

/** Says why a query found nothing: the part that no role fulfils, or the one that keeps most roles away. */
export function blameFor(index: CatalogIndex, found: Found): Blame | null {
	if (found.roles.length > 0) return null;
	if (index.catalog.roles.length === 0) return {part: '', message: 'There are no roles in this content.', nearest: null};
	const alone = found.parts.find(part => !part.holds.includes(1));
	if (alone !== undefined) return {part: alone.label, message: `Nothing matches ${alone.label}.`, nearest: nearestFor(index, alone)};
	const without = found.parts.map(part => ({part, count: countWithout(found.parts, part)})).sort((a, b) => b.count - a.count)[0];
	if (without === undefined || without.count === 0) return {part: '', message: `Each part matches some role, but no role has them together: ${found.parts.map(part => part.label).join(', ')}.`, nearest: null};
	return {part: without.part.label, message: `No role has all of it; without ${without.part.label} ${without.count === 1 ? 'one role matches' : `${without.count} roles match`}.`, nearest: null};
}

/** What looked like a field and is none. */
export function remarksOn(query: Query): readonly string[] {
	return query.unknownFields.map(text => `"${text.split(':')[0]}" is no field, so "${text}" is taken as text. Fields are track, company, level, intake, section, skill, weight, has.`);
}

function countWithout(parts: readonly Part[], left: Part): number {
	const others = parts.filter(part => part !== left);
	return left.holds.reduce((sum, _, role) => sum + (others.every(part => part.holds[role] === 1) ? 1 : 0), 0);
}

function nearestFor(index: CatalogIndex, {label, field}: Part): string | null {
	if (field !== null) {
		const value = label.slice(label.indexOf(':') + 1).replaceAll('"', '');
		const near = nearest(value, fieldValues(index, field));
		return near === null ? null : `${field}:${/\s/u.test(near) ? `"${near}"` : near}`;
	}
	const [word, ...others] = wordsOf(label);
	return word === undefined || others.length > 0 || word.text.length < 3 ? null : nearest(word.text, index.words);
}
