import {comesWith} from '../model/profile.js';
import {skillGroups, type Skill} from '../model/skill.js';
import type {FitAsk, LearnStep, RoleFit} from './fit-answers.js';

/** Something missing that learning can mend. */
type Gap = {readonly role: number; readonly isRequired: boolean; readonly skills: readonly string[]; readonly ask: FitAsk};

/** How many gaps a skill would close, by role. */
type Gains = {readonly required: Map<number, number>; readonly preferred: Map<number, number>};

/**
 * The missing skills in the order in which learning them moves most roles forward: each step is the skill that closes a
 * required gap in most roles; of equal ones the one that completes more roles, then the one that more roles prefer, then
 * the one of a role with fewer gaps, then the one that closes more gaps ("message queues such as Kafka": Kafka closes
 * both), then the one that the roles name first. A step counts on the steps before it: once Go is learned, "Go or Python" asks for nothing more. A skill also
 * closes the gaps of what comes with it. Degrees and fields of study are not learned in passing and are no steps.
 * `stepOf` says which step, from 1, closes a missing ask.
 */
export function learnNext(fits: readonly RoleFit[], skills: readonly Skill[]): {readonly steps: readonly LearnStep[]; readonly stepOf: ReadonlyMap<FitAsk, number>} {
	const byId = new Map(skills.map(skill => [skill.id, skill]));
	const gaps = gapsOf(fits, byId);
	const closes = closersOf(gaps, byId);
	const gains = new Map<string, Gains>([...closes.keys()].map(id => [id, {required: new Map(), preferred: new Map()}]));
	const left = fits.map(({required}) => required.missing.length);
	const open = new Set<number>();
	const closers: string[][] = gaps.map(() => []);
	for (const [id, numbers] of closes) for (const at of numbers) {
		open.add(at);
		closers[at]!.push(id);
		count(gains.get(id)!, gaps[at]!, 1);
	}

	const steps: LearnStep[] = [];
	const stepOf = new Map<FitAsk, number>();
	while (open.size > 0) {
		const {id, equals} = bestOf(gains, left);
		const gain = gains.get(id)!;
		const required = [...gain.required.keys()];
		const completes = completedBy(gain, left);
		const preferred = [...gain.preferred.keys()];
		steps.push({
			id,
			name: byId.get(id)?.name ?? id,
			alternatives: equals.filter(other => sameGaps(closes.get(other)!, closes.get(id)!, open)).map(other => byId.get(other)?.name ?? other),
			roles: idsOf(required, fits),
			preferredBy: idsOf(preferred, fits),
			completes: idsOf(completes, fits),
		});
		for (const at of closes.get(id)!) {
			if (!open.delete(at)) continue;
			stepOf.set(gaps[at]!.ask, steps.length);
			if (gaps[at]!.isRequired) left[gaps[at]!.role]!--;
			for (const closer of closers[at]!) count(gains.get(closer)!, gaps[at]!, -1);
		}
		for (const [other, {required: inRequired, preferred: inPreferred}] of gains) if (inRequired.size + inPreferred.size === 0) gains.delete(other);
	}
	return {steps, stepOf};
}

function gapsOf(fits: readonly RoleFit[], byId: ReadonlyMap<string, Skill>): readonly Gap[] {
	const learnable = (id: string) => {
		const group = byId.get(id)?.group ?? '';
		return !Object.hasOwn(skillGroups, group) || skillGroups[group as keyof typeof skillGroups].kind !== 'field';
	};
	return fits.flatMap(({required, preferred}, role) =>
		([[required, true], [preferred, false]] as const).flatMap(([part, isRequired]) =>
			part.missing.flatMap((ask): readonly Gap[] => {
				const ids = ask.skills.map(({id}) => id).filter(learnable);
				return ids.length > 0 ? [{role, isRequired, skills: ids, ask}] : [];
			}),
		),
	);
}

/** For each skill that closes a gap, the gaps that it closes, itself or by what comes with it. */
function closersOf(gaps: readonly Gap[], byId: ReadonlyMap<string, Skill>): ReadonlyMap<string, readonly number[]> {
	const asking = new Map<string, number[]>();
	for (const [at, {skills}] of gaps.entries()) for (const id of skills) {
		const known = asking.get(id);
		if (known === undefined) asking.set(id, [at]);
		else known.push(at);
	}
	return new Map(
		Array.from(asking, ([id, own]) => {
			const further = comesWith(id, other => byId.get(other)).flatMap(other => asking.get(other) ?? []);
			return [id, further.length === 0 ? own : [...new Set([...own, ...further])].sort((a, b) => a - b)];
		}),
	);
}

function count({required, preferred}: Gains, {role, isRequired}: Gap, by: 1 | -1): void {
	const counts = isRequired ? required : preferred;
	const now = (counts.get(role) ?? 0) + by;
	if (now === 0) counts.delete(role);
	else counts.set(role, now);
}

/** The skill to learn now, and those that would move as many roles forward. */
function bestOf(gains: ReadonlyMap<string, Gains>, left: readonly number[]): {readonly id: string; readonly equals: readonly string[]} {
	// In the order in which the roles name them, which is what decides between equals.
	let ids: readonly string[] = [...gains.keys()];
	// Near roles before far ones: a role with two gaps is sooner complete than one with nine.
	const nearness = ({required}: Gains) => -least(required.keys(), left);
	const gapsClosed = ({required, preferred}: Gains) => [...required.values(), ...preferred.values()].reduce((sum, gaps) => sum + gaps, 0);
	for (const worth of [(gain: Gains) => gain.required.size, (gain: Gains) => completedBy(gain, left).length, (gain: Gains) => gain.preferred.size, nearness, gapsClosed]) {
		const worths = ids.map(id => worth(gains.get(id)!));
		const most = worths.reduce((a, b) => Math.max(a, b), -Infinity);
		ids = ids.filter((_, at) => worths[at] === most);
	}
	const [id, ...equals] = ids;
	return {id: id!, equals};
}

function least(roles: Iterable<number>, left: readonly number[]): number {
	let fewest = Number.MAX_SAFE_INTEGER;
	for (const role of roles) fewest = Math.min(fewest, left[role]!);
	return fewest;
}

function completedBy({required}: Gains, left: readonly number[]): readonly number[] {
	return Array.from(required).filter(([role, gaps]) => gaps === left[role]).map(([role]) => role);
}

function sameGaps(one: readonly number[], other: readonly number[], open: ReadonlySet<number>): boolean {
	const key = (numbers: readonly number[]) => numbers.filter(at => open.has(at)).join(' ');
	return key(one) === key(other);
}

function idsOf(places: readonly number[], fits: readonly RoleFit[]): readonly string[] {
	return [...places].sort((a, b) => a - b).map(at => fits[at]!.role.id);
}
