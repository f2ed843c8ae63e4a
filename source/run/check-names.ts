import {UserError} from '../errors.js';
import type {CatalogIndex} from '../query/index-catalog.js';
import {fieldValues, skillIds} from '../query/match-field.js';
import type {Filters} from '../query/query.js';
import {otherTrack, rolesByTrack} from '../query/tracks.js';
import {fold} from '../text/fold.js';
import {nearest} from '../text/nearest.js';

/**
 * Refuses a track or a skill of the flags that the catalog does not know: a typing error there would look like an
 * answer. A company or an intake that no role has is an answer, nothing found, and the query names it as to blame.
 */
export function checkNames(index: CatalogIndex, filters: Filters): void {
	const tracks = new Set([otherTrack.id, ...fieldValues(index, 'track')].map(fold));
	for (const track of filters.track) {
		if (!tracks.has(fold(track))) throw unknown('track', track, index, rolesByTrack(index.catalog).map(used => used.track.id));
	}
	for (const skill of filters.skill) {
		if (skillIds(index, skill).size === 0) throw unknown('skill', skill, index, []);
	}
}

function unknown(field: 'track' | 'skill', value: string, index: CatalogIndex, some: readonly string[]): UserError {
	const meant = nearest(value, fieldValues(index, field));
	if (meant !== null) return new UserError(`There is no ${field} "${value}".`, `Did you mean ${meant}?`);
	return new UserError(`There is no ${field} "${value}".`, field === 'skill' ? 'reality skills names those that roles ask for.' : `There are ${some.join(', ')}.`);
}
