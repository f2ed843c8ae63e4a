import {levels, type Role} from '../model/role.js';
import type {CatalogIndex} from './index-catalog.js';

export const roleSorts = ['relevance', 'track', 'title', 'company', 'level', 'intake'] as const;
export type RoleSort = (typeof roleSorts)[number];

type Scored = {readonly role: Role; readonly score: number};


/** How two roles stand to one another. What a role does not state comes last; equals stand by track. */
export function compareRoles(index: CatalogIndex, sort: RoleSort): (a: Scored, b: Scored) => number {
	// Made here: it takes milliseconds, and most sorts need none.
	const collate = () => new Intl.Collator('en', {numeric: true, sensitivity: 'base'}).compare;
	const byTrack = (a: Scored, b: Scored) => trackPlace(index, a.role) - trackPlace(index, b.role);
	switch (sort) {
		case 'relevance':
			return (a, b) => b.score - a.score || byTrack(a, b);
		case 'track':
			return (a, b) => byTrack(a, b) || b.score - a.score;
		case 'title': {
			const compare = collate();
			return (a, b) => compare(a.role.title, b.role.title) || byTrack(a, b);
		}
		case 'company': {
			const compare = collate();
			return (a, b) => statedFirst(a.role.company, b.role.company, compare) || byTrack(a, b);
		}
		case 'level':
			return (a, b) => statedFirst(a.role.level, b.role.level, (one, other) => levels.indexOf(one) - levels.indexOf(other)) || byTrack(a, b);
		case 'intake': {
			const compare = collate();
			return (a, b) => statedFirst(a.role.intake, b.role.intake, (one, other) => compare(String(one), String(other))) || byTrack(a, b);
		}
	}
}

/** A track's place on screen; roles without one come last. */
export function trackPlace(index: CatalogIndex, role: Role): number {
	return role.track === null ? Number.MAX_SAFE_INTEGER : (index.trackOrder.get(role.track) ?? Number.MAX_SAFE_INTEGER - 1);
}

function statedFirst<Value>(a: Value | null, b: Value | null, compare: (a: Value, b: Value) => number): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return compare(a, b);
}
