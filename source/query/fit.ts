import type {Profile} from '../model/profile.js';
import {copyRole, type Role} from '../model/role.js';
import {blameFor, remarksOn} from './blame.js';
import {find} from './find.js';
import type {Fit, FitAsk, FitPart, RoleFit} from './fit-answers.js';
import {asksBeside, type JudgedAsk, type Possessions, possessionsOf, worstOf} from './fit-asks.js';
import type {CatalogIndex} from './index-catalog.js';
import {gapsOf, type Learner, learnNext} from './learn-next.js';
import {everyRequirement} from './plan-query.js';
import type {Filters, Query} from './query.js';
import {eachInSteps, type Steps} from './steps.js';

/** A profile set beside a catalog. What was found out of a role is kept: every letter of a query asks again. */
export type Fitter = {
	/**
	 * How the profile stands to every role that a query finds. Roles with less missing come first: what is required, then
	 * what is preferred, then those of which more is met; equals stand by track. A role that names nothing comparable comes last.
	 * What to learn next counts on all of them, whatever the limit.
	 */
	readonly fit: (query: Query, filters: Filters, limit?: number | null) => Fit;
	/** Finds it out of every role while nobody waits. */
	readonly prepare: () => Steps<void>;
};

/** One profile beside one query; see {@link Fitter}. */
export function fitRoles(index: CatalogIndex, profile: Profile, query: Query, filters: Filters, limit: number | null = null): Fit {
	return createFitter(index, profile).fit(query, filters, limit);
}

/** A role beside the profile, with its place among the others. */
type Placed = Learner & {readonly key: readonly number[]};

export function createFitter(index: CatalogIndex, profile: Profile): Fitter {
	const {roles, skills} = index.catalog;
	const byId = new Map(skills.map(skill => [skill.id, skill]));
	const possessions = possessionsOf(profile, id => byId.get(id));
	const place = (role: Role): Placed => {
		const fit = fitRole(role, possessions);
		return {fit, gaps: gapsOf(fit, byId), key: sortKey(fit, trackPlace(index, role.track))};
	};
	const kept: (Placed | undefined)[] = [];
	const placeWhole = (at: number): Placed => (kept[at] ??= place(roles[at]!));
	return {
		fit(query, filters, limit = null) {
			const found = find(index, query, filters);
			const placed = found.roles.map(at => {
				const role = roles[at]!;
				return found.counts === everyRequirement || role.requirements.every(found.counts) ? placeWhole(at) : place(copyRole(role, {requirements: role.requirements.filter(found.counts)}));
			});
			const ordered = placed.sort((a, b) => compareKeys(a.key, b.key));
			const {steps, stepOf} = learnNext(ordered, byId);
			return {
				profile,
				roles: (limit === null ? ordered : ordered.slice(0, limit)).map(({fit}) => fit),
				total: ordered.length,
				learnNext: steps,
				stepOf,
				blame: blameFor(index, found),
				remarks: remarksOn(query),
			};
		},
		prepare: () => eachInSteps(roles, (_, at) => placeWhole(at)),
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
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
	return 0;
}

/** A track's place on screen; roles without one come last. */
function trackPlace({trackOrder}: CatalogIndex, track: string | null): number {
	return track === null ? trackOrder.size + 1 : (trackOrder.get(track) ?? trackOrder.size);
}
