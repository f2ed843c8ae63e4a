import type {Catalog} from '../../model/catalog.js';
import {asksOfRole} from '../../query/asks.js';
import {compareText} from '../../query/compare-text.js';
import {fieldValues} from '../../query/match-field.js';
import {type Field, fields} from '../../query/query.js';
import {rolesByTrack} from '../../query/tracks.js';
import {fold} from '../../text/fold.js';
import {type Candidate, type ContentKind, fieldCandidates, type Place} from './place.js';

/**
 * Everything that the word at the cursor could become, whole, in any case. `catalog` is asked for only where something
 * of the content could stand there; null where it cannot be had.
 */
export async function complete(place: Place, loadCatalog: () => Promise<Catalog | null>): Promise<readonly Candidate[]> {
	const wanted = fold(place.typed);
	const fixed = place.candidates.filter(({value}) => fold(value).startsWith(wanted));
	const catalog = place.kinds.length === 0 ? null : await loadCatalog();
	const found = catalog === null ? [] : place.kinds.flatMap(kind => candidatesOf(kind, catalog, place.typed));
	return [...fixed, ...found]
		.filter(({value}) => !place.given.includes(value) && !/\p{Cc}/u.test(value))
		.map(({value, about}) => ({value: place.before + value, about}));
}

function candidatesOf(kind: ContentKind, catalog: Catalog, typed: string): readonly Candidate[] {
	const wanted = fold(typed);
	const beginning = (candidates: readonly Candidate[]) => candidates.filter(({value}) => fold(value).startsWith(wanted));
	switch (kind) {
		case 'track':
			return beginning(rolesByTrack(catalog).map(({track, roles}) => ({value: track.id, about: `${track.name}, ${countOf(roles.length)}`})));
		case 'company':
			return beginning(counted(catalog.roles.flatMap(({company}) => company ?? [])));
		case 'intake':
			return beginning(counted(catalog.roles.flatMap(({intake}) => (intake === null ? [] : String(intake)))));
		case 'skill':
			return beginning(skillCandidates(catalog));
		case 'subject':
			return subjectCandidates(catalog, typed);
		case 'query':
			return queryCandidates(catalog, typed);
	}
}

function countOf(roles: number): string {
	return roles === 1 ? '1 role' : `${roles} roles`;
}

function counted(values: readonly string[]): readonly Candidate[] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => compareText(a, b)).map(([value, count]) => ({value, about: countOf(count)}));
}

/** The skills that roles ask for: any other finds nothing. */
function skillCandidates({roles, skills}: Catalog): readonly Candidate[] {
	const counts = new Map<string, number>();
	for (const role of roles) for (const id of asksOfRole(role).keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
	return skills.filter(({id}) => counts.has(id)).map(({id, name}) => ({value: id, about: `${name}, ${countOf(counts.get(id)!)}`}));
}

/** Tracks, and roles by their ids; by the end of it where only that begins as typed and no other role ends so. */
function subjectCandidates(catalog: Catalog, typed: string): readonly Candidate[] {
	const [, kind = '', bare = ''] = /^((?:track|role):)?(.*)$/su.exec(typed)!;
	const wanted = fold(bare);
	const tracks = kind === 'role:' ? [] : candidatesOf('track', catalog, bare);
	const roles = kind === 'track:' ? [] : catalog.roles.map(({id, title, company}) => ({value: id, about: [title, company].filter(part => part !== null).join(' · ')}));
	const whole = roles.filter(({value}) => fold(value).startsWith(wanted));
	const found = [...tracks, ...(whole.length > 0 ? whole : endsThatBegin(roles, wanted, new Set(catalog.tracks.flatMap(({id, name}) => [fold(id), fold(name)]))))];
	return found.map(({value, about}) => ({value: kind + value, about}));
}

function endsThatBegin(roles: readonly Candidate[], wanted: string, taken: ReadonlySet<string>): readonly Candidate[] {
	const ends = roles.flatMap(({value, about}) => {
		const segments = value.split('/');
		return segments.slice(1).map((_, at) => ({value: segments.slice(at + 1).join('/'), about}));
	});
	const counts = new Map<string, number>();
	for (const {value} of [...roles, ...ends]) counts.set(fold(value), (counts.get(fold(value)) ?? 0) + 1);
	return ends.filter(({value}) => fold(value).startsWith(wanted) && counts.get(fold(value)) === 1 && !taken.has(fold(value)));
}

/** Of a query the fields, and behind a field its values; a value with a space in it stands in quotes. */
function queryCandidates(catalog: Catalog, typed: string): readonly Candidate[] {
	const colon = typed.indexOf(':');
	const field = fields.find(name => name === typed.slice(0, Math.max(0, colon)));
	if (field === undefined) return fieldCandidates.filter(({value}) => value.startsWith(fold(typed)));
	const quote = typed[colon + 1] === '"' ? '"' : '';
	const values = valuesOfField(catalog, field, typed.slice(colon + 1 + quote.length));
	return values.map(({value, about}) => ({value: `${field}:${quote !== '' || /\s/u.test(value) ? `"${value}"` : value}`, about}));
}

function valuesOfField(catalog: Catalog, field: Field, typed: string): readonly Candidate[] {
	switch (field) {
		case 'track':
		case 'company':
		case 'intake':
		case 'skill':
			return candidatesOf(field, catalog, typed);
		case 'level':
		case 'section':
		case 'weight':
		case 'has':
			return fieldValues({catalog}, field).filter(value => value.startsWith(fold(typed))).map(value => ({value, about: ''}));
	}
}
