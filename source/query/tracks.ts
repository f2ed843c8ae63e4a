import type {Catalog} from '../model/catalog.js';
import type {Role} from '../model/role.js';
import type {Track} from '../model/track.js';

/** Where roles stand whose track is neither stated nor recognised. */
export const otherTrack: Track = {id: 'other', name: 'Other', titles: []};

/** Roles by track in the order of the screens, Other last; tracks without roles are left out. */
export function rolesByTrack(catalog: Pick<Catalog, 'tracks' | 'roles'>): readonly {readonly track: Track; readonly roles: readonly Role[]}[] {
	const byTrack = new Map<string | null, Role[]>();
	for (const role of catalog.roles) {
		const known = byTrack.get(role.track);
		if (known === undefined) byTrack.set(role.track, [role]);
		else known.push(role);
	}
	const declared = catalog.tracks.flatMap(track => {
		const roles = byTrack.get(track.id);
		return roles === undefined ? [] : [{track, roles}];
	});
	const other = byTrack.get(null);
	return other === undefined ? declared : [...declared, {track: otherTrack, roles: other}];
}

/** How many companies the roles name. */
export function companyCount({roles}: Pick<Catalog, 'roles'>): number {
	return new Set(roles.flatMap(({company}) => company ?? [])).size;
}
