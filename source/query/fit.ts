import type {Profile} from '../model/profile.js';
import {copyRole, type Role} from '../model/role.js';
import {askedIn} from './asked-in.js';
import {blameFor, remarksOn} from './blame.js';
import {find, type Found} from './find.js';
import type {Fit, FitAsk, FitPart, RoleFit} from './fit-answers.js';
import {asksBeside, type JudgedAsk, type Possessions, possessionsOf, worstOf} from './fit-asks.js';
import type {CatalogIndex} from './index-catalog.js';
import {gapsOf, type GapTable, layGaps, type Learner} from './gap-table.js';
import {type Learning, learnNext} from './learn-next.js';
import {everyRequirement, narrowingOf, planOf} from './plan-query.js';
import type {Filters, Query} from './query.js';
import {eachInSteps, finish, type Steps} from './steps.js';

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

/** Roles in their order, with what learning can mend in them. */
type Ordered = {readonly fits: readonly RoleFit[]; readonly table: GapTable};

/** All roles of a catalog in their order. */
type Whole = Ordered & {
	/** By place in the order the role's place in the catalog. */
	readonly order: Int32Array;
	/** The answer where a query finds every role. */
	readonly answer: Answer;
};

type Answer = Learning & {readonly roles: readonly RoleFit[]};

/** So many answers are kept: letters that are typed and taken away often find the same roles. */
const mostAnswers = 4;

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
	const answerOf = ({fits, table}: Ordered, places: Int32Array): Answer => {
		const ordered: RoleFit[] = [];
		for (const place of places) ordered.push(fits[place]!);
		return {roles: ordered, ...learnNext(table, places, byId)};
	};
	const answerAlone = (placed: readonly Placed[]): Answer => {
		const ordered = [...placed].sort(byKey);
		return answerOf({fits: ordered.map(({fit}) => fit), table: finish(layGaps(ordered, byId))}, placesOf(ordered));
	};

	let whole: Whole | null = null;
	function* putInOrder(): Steps<void> {
		yield* eachInSteps(roles, (_, at) => placeWhole(at));
		if (whole !== null) return;
		const order = Array.from(roles.keys()).sort((a, b) => byKey(kept[a]!, kept[b]!));
		yield;
		const placed = order.map(at => kept[at]!);
		const ordered = {fits: placed.map(({fit}) => fit), table: yield* layGaps(placed, byId)};
		yield;
		whole ??= {...ordered, order: Int32Array.from(order), answer: answerOf(ordered, placesOf(order))};
	}
	const recent = keepAnswers();
	/** Of the roles found, none of which lacks a requirement. */
	const answerWhole = (found: readonly number[]): Answer => {
		// Few of many are sooner put in order by themselves.
		if (whole === null && found.length * 2 < roles.length) return answerAlone(found.map(placeWhole));
		if (whole === null) finish(putInOrder());
		const {order, answer} = whole!;
		if (found.length === roles.length) return answer;
		const isFound = new Uint8Array(roles.length);
		for (const at of found) isFound[at] = 1;
		const places = new Int32Array(found.length);
		let next = 0;
		for (let place = 0; place < order.length; place++) if (isFound[order[place]!] === 1) places[next++] = place;
		return recent(places, () => answerOf(whole!, places));
	};

	// What is typed behind `weight:required` finds other roles, of which the same counts.
	let narrowed: {readonly narrowing: string; readonly kept: (Placed | undefined)[]} | null = null;
	const answerNarrowed = ({roles: found, counts}: Found, narrowing: string): Answer => {
		if (narrowed?.narrowing !== narrowing) narrowed = {narrowing, kept: []};
		const {kept: placed} = narrowed;
		const placeNarrowed = (at: number): Placed => {
			const role = roles[at]!;
			return role.requirements.every(counts) ? placeWhole(at) : place(copyRole(role, {requirements: role.requirements.filter(counts)}));
		};
		return answerAlone(found.map(at => (placed[at] ??= placeNarrowed(at))));
	};

	return {
		fit(query, filters, limit = null) {
			const found = find(index, query, filters);
			const answer = found.counts === everyRequirement ? answerWhole(found.roles) : answerNarrowed(found, narrowingOf(planOf(query, filters)));
			return {
				profile,
				roles: limit === null ? answer.roles : answer.roles.slice(0, limit),
				total: answer.roles.length,
				learnNext: answer.steps,
				stepOf: answer.stepOf,
				blame: blameFor(index, found),
				remarks: remarksOn(query),
			};
		},
		prepare: putInOrder,
	};
}

/** The places of a list, ascending. */
function placesOf(list: readonly unknown[]): Int32Array {
	return Int32Array.from(list.keys());
}

function keepAnswers(): (places: Int32Array, make: () => Answer) => Answer {
	let kept: readonly {readonly places: Int32Array; readonly answer: Answer}[] = [];
	return (places, make) => {
		const known = kept.find(one => one.places.length === places.length && one.places.every((place, at) => place === places[at]));
		const one = known ?? {places, answer: make()};
		kept = [one, ...kept.filter(other => other !== one)].slice(0, mostAnswers);
		return one.answer;
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

function sortKey(fit: RoleFit, track: number): readonly number[] {
	const {required, preferred} = fit;
	const asksNothing = askedIn(required) + askedIn(preferred) === 0 ? 1 : 0;
	return [asksNothing, required.missing.length, preferred.missing.length, -required.met.length, -preferred.met.length, track];
}

function byKey({key: a}: Placed, {key: b}: Placed): number {
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
	return 0;
}

/** A track's place on screen; roles without one come last. */
function trackPlace({trackOrder}: CatalogIndex, track: string | null): number {
	return track === null ? trackOrder.size + 1 : (trackOrder.get(track) ?? trackOrder.size);
}
