import type {Profile} from '../model/profile.js';
import type {Role} from '../model/role.js';
import type {Fit, FitAsk, FitPart, RoleFit} from './fit-answers.js';
import {asksBeside, type JudgedAsk, type Possessions, possessionsOf, worstOf} from './fit-asks.js';
import type {CatalogIndex} from './index-catalog.js';
import {learnNext} from './learn-next.js';
import {narrowCatalog} from './narrow.js';
import type {Filters, Query} from './query.js';

/**
 * How a profile stands to every role that a query finds. Roles with less missing come first: what is required, then
 * what is preferred, then those of which more is met; equals stand by track. A role that names nothing comparable comes last.
 * What to learn next counts on all of them, whatever the limit.
 */
export function fitRoles(index: CatalogIndex, profile: Profile, query: Query, filters: Filters, limit: number | null = null): Fit {
	const {catalog, blame, remarks} = narrowCatalog(index, query, filters);
	const skills = new Map(index.catalog.skills.map(skill => [skill.id, skill]));
	const possessions = possessionsOf(profile, id => skills.get(id));
	const fits = catalog.roles.map(role => fitRole(role, possessions));
	const keys = new Map(fits.map((fit, at) => [fit, sortKey(fit, trackPlace(index, catalog.roles[at]!.track))]));
	const ordered = [...fits].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!));
	const {steps, stepOf} = learnNext(ordered, index.catalog.skills);
	return {
		profile,
		roles: limit === null ? ordered : ordered.slice(0, limit),
		total: fits.length,
		learnNext: steps,
		stepOf,
		blame,
		remarks,
	};
}

/** A role beside a profile. */
function fitRole(role: Role, possessions: Possessions): RoleFit {
	const {required, preferred, others} = asksBeside(role, possessions);
	return {
		role,
		required: partOf(required),
		preferred: partOf(preferred),
		degree: worstOf(required.map(({degree}) => degree)),
		years: worstOf(required.map(({years}) => years)),
		others,
	};
}

function partOf(asks: readonly JudgedAsk[]): FitPart {
	const of = (standing: FitAsk['standing']) => asks.filter(({ask}) => ask.standing === standing).map(({ask}) => ask);
	return {met: of('met'), missing: of('missing'), unknown: of('unknown')};
}

/** How much a part asks for. */
export function askedIn({met, missing, unknown}: FitPart): number {
	return met.length + missing.length + unknown.length;
}

function sortKey(fit: RoleFit, track: number): readonly number[] {
	const {required, preferred} = fit;
	const asksNothing = askedIn(required) + askedIn(preferred) === 0 ? 1 : 0;
	return [asksNothing, required.missing.length, preferred.missing.length, -required.met.length, -preferred.met.length, track];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [at, value] of a.entries()) if (value !== b[at]) return value - b[at]!;
	return 0;
}

/** A track's place on screen; roles without one come last. */
function trackPlace({trackOrder}: CatalogIndex, track: string | null): number {
	return track === null ? trackOrder.size + 1 : (trackOrder.get(track) ?? trackOrder.size);
}
