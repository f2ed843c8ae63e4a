import {comesWith} from '../model/profile.js';
import {skillGroups, type Skill} from '../model/skill.js';
import type {FitAsk, LearnStep, RoleFit} from './fit-answers.js';
import {type Candidate, closeGap, completedBy, type Gap, openRuns, type Tally, tallyOf} from './tally-gaps.js';

/** A role beside the profile, with what learning can mend in it. */
export type Learner = {readonly fit: RoleFit; readonly gaps: readonly Gap[]};

/**
 * The missing skills in the order in which learning them moves most roles forward: each step is the skill that closes a
 * required gap in most roles; of equal ones the one that completes more roles, then the one that more roles prefer, then
 * the one of a role with fewer gaps, then the one that closes more gaps ("message queues such as Kafka": Kafka closes
 * both), then the one that the roles name first. A step counts on the steps before it: once Go is learned, "Go or Python"
 * asks for nothing more. A skill also closes the gaps of what comes with it. Degrees and fields of study are not learned
 * in passing and are no steps.
 * `stepOf` says which step, from 1, closes a missing ask.
 */
export function learnNext(learners: readonly Learner[], byId: ReadonlyMap<string, Skill>): {readonly steps: readonly LearnStep[]; readonly stepOf: Pick<ReadonlyMap<FitAsk, number>, 'get'>} {
	const {gaps, roleOf} = together(learners);
	const closes = closersOf(gaps, byId);
	const left = Int32Array.from(learners, ({fit}) => fit.required.missing.length);
	const tally = tallyOf(closes, gaps, roleOf);
	const isOpen = new Uint8Array(gaps.length).fill(1);
	const idsOf = (runs: readonly number[]) => runs.map(run => learners[tally.roleOf[run]!]!.fit.role.id);

	const steps: LearnStep[] = [];
	let candidates = tally.candidates;
	while (candidates.length > 0) {
		const [best, ...equals] = bestOf(candidates, tally, left);
		const mine = closes.get(best!.id)!;
		steps.push({
			id: best!.id,
			name: byId.get(best!.id)?.name ?? best!.id,
			alternatives: equals.filter(({id}) => sameGaps(closes.get(id)!, mine, isOpen)).map(({id}) => byId.get(id)?.name ?? id),
			roles: idsOf(openRuns(best!, tally, true)),
			preferredBy: idsOf(openRuns(best!, tally, false)),
			completes: idsOf(completedBy(best!, tally, left)),
		});
		for (const at of mine) {
			if (isOpen[at] === 0) continue;
			isOpen[at] = 0;
			const {isRequired} = gaps[at]!;
			if (isRequired) left[roleOf[at]!]!--;
			closeGap(at, isRequired, tally);
		}
		candidates = candidates.filter(({required, preferred}) => required + preferred > 0);
	}
	return {steps, stepOf: stepsOfAsks(steps, byId)};
}

/** The gaps of all roles one after the other, and the place of the role of each. */
function together(learners: readonly Learner[]): {readonly gaps: readonly Gap[]; readonly roleOf: Int32Array} {
	const gaps: Gap[] = [];
	for (const learner of learners) for (const gap of learner.gaps) gaps.push(gap);
	const roleOf = new Int32Array(gaps.length);
	let at = 0;
	for (const [role, learner] of learners.entries()) {
		roleOf.fill(role, at, at + learner.gaps.length);
		at += learner.gaps.length;
	}
	return {gaps, roleOf};
}

/** A missing ask is closed by the first step that is one of its skills, or that one of them comes with. */
function stepsOfAsks(steps: readonly LearnStep[], byId: ReadonlyMap<string, Skill>): Pick<ReadonlyMap<FitAsk, number>, 'get'> {
	const firstWith = new Map<string, number>();
	for (const [at, {id}] of steps.entries()) for (const one of [id, ...comesWith(id, other => byId.get(other))]) if (!firstWith.has(one)) firstWith.set(one, at + 1);
	return {
		get({standing, skills}) {
			const closing = standing === 'missing' ? skills.flatMap(({id}) => (isLearnable(id, byId) ? (firstWith.get(id) ?? []) : [])) : [];
			return closing.length === 0 ? undefined : Math.min(...closing);
		},
	};
}

/** What of a role's missing asks learning can mend, what is required first. */
export function gapsOf({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>, byId: ReadonlyMap<string, Skill>): readonly Gap[] {
	return ([[required, true], [preferred, false]] as const).flatMap(([part, isRequired]) =>
		part.missing.flatMap((ask): readonly Gap[] => {
			const skills = ask.skills.map(({id}) => id).filter(id => isLearnable(id, byId));
			return skills.length > 0 ? [{isRequired, skills, ask}] : [];
		}),
	);
}

function isLearnable(id: string, byId: ReadonlyMap<string, Skill>): boolean {
	const group = byId.get(id)?.group ?? '';
	return !Object.hasOwn(skillGroups, group) || skillGroups[group as keyof typeof skillGroups].kind !== 'field';
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

/** The skill to learn now, and those after it that would move as many roles forward. */
function bestOf(candidates: readonly Candidate[], tally: Tally, left: Int32Array): readonly Candidate[] {
	// Near roles before far ones: a role with two gaps is sooner complete than one with nine.
	const nearness = (candidate: Candidate) => openRuns(candidate, tally, true).reduce((nearest, run) => Math.max(nearest, -left[tally.roleOf[run]!]!), -Number.MAX_SAFE_INTEGER);
	const gapsClosed = ({from, to}: Candidate) => tally.open.subarray(from, to).reduce((sum, open) => sum + open, 0);
	let best = candidates;
	for (const worth of [({required}: Candidate) => required, (candidate: Candidate) => completedBy(candidate, tally, left).length, ({preferred}: Candidate) => preferred, nearness, gapsClosed]) {
		if (best.length === 1) break;
		const worths = best.map(worth);
		const most = worths.reduce((a, b) => Math.max(a, b), -Infinity);
		best = best.filter((_, at) => worths[at] === most);
	}
	return best;
}

function sameGaps(one: readonly number[], other: readonly number[], isOpen: Uint8Array): boolean {
	const stillOpen = (numbers: readonly number[]) => numbers.filter(at => isOpen[at] === 1);
	const mine = stillOpen(one);
	const others = stillOpen(other);
	return mine.length === others.length && mine.every((at, place) => at === others[place]);
}
