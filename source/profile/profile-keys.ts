import {nearest} from '../text/nearest.js';
import type {Reading, ValuePath} from './reading.js';

/** Keys that are read: those of JSON Resume, and those of a profile that is written by hand. */
export const profileKeys = ['skills', 'have', 'learning', 'wants', 'degree', 'studying', 'years', 'education', 'work', 'projects', 'volunteer', 'certificates', 'languages', 'basics'] as const;

/** Keys of which nothing is read, and nothing said: what JSON Resume has besides, and what a person may note of themselves. */
export const quietKeys = ['$schema', 'meta', 'awards', 'hobbies', 'publications', 'interests', 'references', 'name', 'email', 'phone', 'url', 'location'] as const;

/** What entries of a section may have; a key that is nearly one of these is a slip. */
export const entryKeys = {
	skills: ['name', 'skill', 'level', 'keywords'],
	work: ['name', 'company', 'position', 'title', 'summary', 'description', 'highlights', 'keywords', 'technologies', 'roles', 'startDate', 'endDate', 'url', 'website', 'location'],
	education: ['studyType', 'degree', 'area', 'field', 'major', 'institution', 'startDate', 'endDate', 'courses', 'url', 'score', 'gpa'],
} as const;

/** Keys that are none of the known ones; within an entry, which may hold anything, only those that are nearly one. */
export function noteStrangers(map: Readonly<Record<string, unknown>>, path: ValuePath, known: readonly string[], isAnyOne: boolean, {strangers}: Reading): void {
	for (const key of Object.keys(map)) {
		if (known.includes(key) || /^[$_]|^x-/u.test(key)) continue;
		const meant = nearest(key, known);
		if (isAnyOne || meant !== null) strangers.push({path: [...path, key], meant});
	}
}
