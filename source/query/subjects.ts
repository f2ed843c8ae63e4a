import {UserError} from '../errors.js';
import type {Catalog} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import type {Track} from '../model/track.js';
import {fold} from '../text/fold.js';
import {nearestFirst} from '../text/nearest.js';
import type {Subject} from './answers.js';
import {otherTrack, rolesByTrack} from './tracks.js';

/** A comparison holds at most so many. */
export const mostSubjects = 4;

/** What `compare` sets side by side when nobody says what. */
const defaultTracks = ['frontend', 'backend', 'pm'];

/**
 * What a person means by a name: a track's id or name, a role's id, or whole path segments at its end where that is
 * unambiguous. `track:x` and `role:x` tell the two apart. A misspelling is never accepted, only suggested.
 * @throws UserError when nothing has this name, or several have.
 */
export function resolveSubject(catalog: Catalog, name: string): Subject {
	const {kind, bare, tracks, roles} = named(catalog, name);
	if (tracks.length > 0 && roles.length > 0) {
		throw new UserError(`"${name}" is both a track and a role.`, `Say track:${tracks[0]!.id} or role:${roles[0]!.id}.`);
	}
	if (roles.length > 1) {
		throw new UserError(`"${name}" could be ${roles.length} roles.`, `Say more of the id: ${listShortly(roles.map(role => role.id))}.`);
	}
	if (tracks.length > 1) {
		throw new UserError(`"${name}" could be ${tracks.length} tracks.`, `Say one of their ids: ${listShortly(tracks.map(track => track.id))}.`);
	}
	if (tracks[0] !== undefined) return trackSubject(catalog, tracks[0]);
	if (roles[0] !== undefined) return roleSubject(roles[0]);
	const what = kind === 'track' ? 'track' : kind === 'role' ? 'role' : 'role or track';
	throw new UserError(`No ${what} is called "${bare}".`, suggestSubject(catalog, bare, kind));
}

function named(catalog: Catalog, name: string): {readonly kind: string | undefined; readonly bare: string; readonly tracks: readonly Track[]; readonly roles: readonly Role[]} {
	const [, kind, bare = ''] = /^(?:(track|role):)?(.*)$/su.exec(name.trim())!;
	const wanted = fold(bare);
	const byId = kind === 'role' ? [] : knownTracks(catalog).filter(track => fold(track.id) === wanted);
	const tracks = kind === 'role' || byId.length > 0 ? byId : knownTracks(catalog).filter(track => fold(track.name) === wanted);
	return {kind, bare, tracks, roles: kind === 'track' ? [] : rolesNamed(catalog, wanted)};
}

export function trackSubject(catalog: Catalog, track: Track): Subject {
	const id = track.id === otherTrack.id && !catalog.tracks.includes(track) ? null : track.id;
	return {kind: 'track', id: track.id, name: track.name, track, roles: catalog.roles.filter(role => role.track === id)};
}

export function roleSubject(role: Role): Subject {
	return {kind: 'role', id: role.id, name: role.title, role, roles: [role]};
}

/** Frontend, Backend and PM; for content without any role of theirs its largest tracks. */
export function defaultSubjects(catalog: Catalog): readonly Subject[] {
	const known = defaultTracks.flatMap(id => catalog.tracks.find(track => track.id === id) ?? []).map(track => trackSubject(catalog, track));
	if (known.some(subject => subject.roles.length > 0)) return known;
	const largest = [...rolesByTrack(catalog)].sort((a, b) => b.roles.length - a.roles.length).slice(0, defaultTracks.length);
	return largest.length > 0 ? largest.map(({track}) => trackSubject(catalog, track)) : known;
}

/** What one subject alone is set beside: a role beside its own track, a track beside the other tracks. */
export function companionsOf(catalog: Catalog, subject: Subject): readonly Subject[] {
	if (subject.kind === 'role') {
		const track = knownTracks(catalog).find(({id}) => id === (subject.role.track ?? otherTrack.id));
		return track === undefined ? [] : [trackSubject(catalog, track)];
	}
	return rolesByTrack(catalog)
		.filter(({track}) => track.id !== subject.id)
		.slice(0, mostSubjects - 1)
		.map(({track}) => trackSubject(catalog, track));
}

function knownTracks(catalog: Catalog): readonly Track[] {
	const hasOther = catalog.roles.some(role => role.track === null) && !catalog.tracks.some(track => track.id === otherTrack.id);
	return hasOther ? [...catalog.tracks, otherTrack] : catalog.tracks;
}

function rolesNamed(catalog: Catalog, wanted: string): readonly Role[] {
	if (wanted === '') return [];
	const exact = catalog.roles.filter(role => fold(role.id) === wanted);
	return exact.length > 0 ? exact : catalog.roles.filter(role => fold(role.id).endsWith(`/${wanted}`));
}

function suggestSubject(catalog: Catalog, typed: string, kind: string | undefined): string {
	const tracks = kind === 'role' ? [] : knownTracks(catalog).flatMap(({id, name}) => [id, name]);
	const roles = kind === 'track' ? [] : catalog.roles.flatMap(({id}) => endsOf(id));
	const near = nearestFirst(typed, [...tracks, ...roles]).map(name => (kind === undefined ? name : `${kind}:${name}`)).find(name => isUnambiguous(catalog, name));
	if (near !== undefined) return `Did you mean ${near}?`;
	return kind === 'track' ? `Tracks: ${listShortly(knownTracks(catalog).map(({id}) => id))}.` : 'reality list shows the ids of all roles, in its first column.';
}

/** Whether a name of a track or role that is there stands for nothing else as well. */
function isUnambiguous(catalog: Catalog, name: string): boolean {
	const {tracks, roles} = named(catalog, name);
	return tracks.length + roles.length === 1;
}

/** An id and whole path segments at its end: "a/b/c" → "a/b/c", "b/c", "c". */
function endsOf(id: string): readonly string[] {
	const segments = id.split('/');
	return segments.map((_, at) => segments.slice(at).join('/'));
}

function listShortly(names: readonly string[]): string {
	return names.length > 6 ? `${names.slice(0, 6).join(', ')} … (${names.length})` : names.join(', ');
}
