import {UserError} from '../errors.js';
import type {CatalogIndex} from '../query/index-catalog.js';
import {fieldValues, skillIds, skillsCalled} from '../query/match-field.js';
import type {Filters} from '../query/query.js';
import {quoteForShell} from '../request-to-command.js';
import {otherTrack, rolesByTrack} from '../query/tracks.js';
import {fold} from '../text/fold.js';
import {nearest} from '../text/nearest.js';

/**
 * Refuses a track or a skill of the flags that the catalog does not know: a typing error there would look like an
 * answer. A company or an intake that no role has is an answer, nothing found, and the query names it as to blame.
 */
export function checkNames(index: CatalogIndex, filters: Filters): void {
	const tracks = new Set([otherTrack.id, ...fieldValues(index, 'track')].map(fold));
	for (const track of filters.track) refuseUnknown('track', track, name => tracks.has(fold(name)), index);
	for (const skill of filters.skill) refuseUnknown('skill', skill, name => skillIds(index, name).size > 0 || skillsCalled(index.catalog.vocabulary(), name).length > 0, index);
}

function refuseUnknown(field: 'track' | 'skill', value: string, isKnown: (name: string) => boolean, index: CatalogIndex): void {
	if (isKnown(value)) return;
	const several = value.split(',').map(part => part.trim());
	const meant = nearest(value, fieldValues(index, field)) ?? (field === 'skill' ? nearest(value, index.catalog.vocabulary().flatMap(({id, name, aliases}) => [id, name, ...aliases])) : null);
	let hint = meant === null ? whatThereIs(field, index) : `Did you mean ${meant}?`;
	if (several.length > 1 && several.every(isKnown)) hint = `Repeat it: ${several.map(name => `--${field} ${quoteForShell(name)}`).join(' ')}`;
	throw new UserError(`There is no ${field} "${value}".`, hint);
}

function whatThereIs(field: 'track' | 'skill', {catalog}: CatalogIndex): string {
	return field === 'skill' ? 'reality skills names those that roles ask for.' : `There are ${rolesByTrack(catalog).map(({track}) => track.id).join(', ')}.`;
}
