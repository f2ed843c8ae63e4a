import {comesWith} from '../model/profile.js';
import type {Skill} from '../model/skill.js';
import type {FitAsk, LearnStep} from './fit-answers.js';
import {type GapTable, isLearnable} from './gap-table.js';

/** What to learn for some roles, and which step, from 1, closes a missing ask. */
export type Learning = {readonly steps: readonly LearnStep[]; readonly stepOf: Pick<ReadonlyMap<FitAsk, number>, 'get'>};

/**
 * The missing skills in the order in which learning them moves most roles forward: each step is the skill that closes a
 * required gap in most roles; of equal ones the one that completes more roles, then the one that more roles prefer, then
 * the one of a role with fewer gaps, then the one that closes more gaps ("message queues such as Kafka": Kafka closes
 * both), then the one that the roles name first. A step counts on the steps before it: once Go is learned, "Go or Python"
 * asks for nothing more. A skill also closes the gaps of what comes with it. Degrees and fields of study are not learned
 * in passing and are no steps.
 *
 * @param roles Numbers of the roles that count, ascending.
 */
export function learnNext(table: GapTable, roles: Int32Array, byId: ReadonlyMap<string, Skill>): Learning {
	const nameOf = (skill: number) => byId.get(table.skills[skill]!)?.name ?? table.skills[skill]!;
	const tally = tallyOf(table, roles);
	const steps: LearnStep[] = [];
	let candidates = tally.candidates;
	while (candidates.length > 0) {
		const [best, ...equals] = bestOf(candidates, table, tally);
		const mine = equals.length === 0 ? [] : openGaps(best!, table, tally);
		steps.push({
			id: table.skills[best!.skill]!,
			name: nameOf(best!.skill),
			alternatives: equals.filter(equal => areSame(openGaps(equal, table, tally), mine)).map(({skill}) => nameOf(skill)),
			...rolesOf(best!, table, tally),
		});
		closeGaps(best!, table, tally);
		candidates = candidates.filter(({required, preferred}) => required + preferred > 0);
	}
	return {steps, stepOf: stepsOfAsks(steps, byId)};
}

/** A skill that may be the next step: in how many roles it would close a required gap, and in how many one that is preferred. */
type Candidate = {
	readonly skill: number;
	required: number;
	preferred: number;
	/** Its runs among the roles that count, in the order of the roles. */
	readonly runs: Int32Array;
};

/** What is still open. It counts down, step by step. */
type Tally = {
	/** In the order in which the roles name them, which is what decides between equals. */
	readonly candidates: readonly Candidate[];
	/** By skill. */
	readonly candidateOf: readonly (Candidate | undefined)[];
	/** By run how many of its gaps. */
	readonly open: Int32Array;
	/** By gap, 1 for those that a step closes. */
	readonly isClosed: Uint8Array;
	/** By role how much that is required is missing. */
	readonly left: Int32Array;
};

function tallyOf(table: GapTable, roles: Int32Array): Tally {
	const {skills, runsFrom, skillOfRun, isRequired, gapsOfRun, runsOfGap} = table;
	const named = namedBy(table, roles);
	const sizes = new Int32Array(skills.length);
	const required = new Int32Array(skills.length);
	for (const role of roles) {
		for (let run = runsFrom[role]!; run < runsFrom[role + 1]!; run++) {
			sizes[skillOfRun[run]!]!++;
			required[skillOfRun[run]!]! += isRequired[run]!;
		}
	}
	const candidates = named.map((skill): Candidate => ({skill, required: required[skill]!, preferred: sizes[skill]! - required[skill]!, runs: new Int32Array(sizes[skill]!)}));
	// Who has React has JavaScript, but none of these roles may ask for React: then it is no step.
	const candidateOf: (Candidate | undefined)[] = skills.map(() => undefined);
	for (const candidate of candidates) candidateOf[candidate.skill] = candidate;
	const filled = new Int32Array(skills.length);
	for (const role of roles) {
		for (let run = runsFrom[role]!; run < runsFrom[role + 1]!; run++) {
			const skill = skillOfRun[run]!;
			const candidate = candidateOf[skill];
			if (candidate !== undefined) candidate.runs[filled[skill]!++] = run;
		}
	}
	const open = new Int32Array(skillOfRun.length);
	for (let run = 0; run < open.length; run++) open[run] = gapsOfRun.from[run + 1]! - gapsOfRun.from[run]!;
	return {candidates, candidateOf, open, isClosed: new Uint8Array(runsOfGap.from.length - 1), left: table.missing.slice()};
}

/** The skills that the gaps of roles name, in their order. */
function namedBy({skills, named: {from, items}}: GapTable, roles: Int32Array): readonly number[] {
	const isNamed = new Uint8Array(skills.length);
	const named: number[] = [];
	for (const role of roles) {
		for (let at = from[role]!; at < from[role + 1]!; at++) {
			if (isNamed[items[at]!] === 1) continue;
			isNamed[items[at]!] = 1;
			named.push(items[at]!);
		}
		if (named.length === skills.length) break;
	}
	return named;
}

/** The skill to learn now, and those after it that would move as many roles forward. */
function bestOf(candidates: readonly Candidate[], table: GapTable, tally: Tally): readonly Candidate[] {
	const mostRequired = mostOf(candidates, ({required}) => required);
	const preferred = (one: Candidate) => one.preferred;
	const gaps = (one: Candidate) => gapsClosed(one, tally);
	// Where nothing required is open, nothing is completed, and no role is nearer than another.
	if (mostRequired[0]!.required === 0) return [preferred, gaps].reduce(mostOf, mostRequired);
	return [(one: Candidate) => completes(one, table, tally), preferred, (one: Candidate) => nearness(one, table, tally), gaps].reduce(mostOf, mostRequired);
}

function mostOf(candidates: readonly Candidate[], worth: (candidate: Candidate) => number): readonly Candidate[] {
	if (candidates.length === 1) return candidates;
	const worths = candidates.map(worth);
	const most = worths.reduce((a, b) => Math.max(a, b), -Infinity);
	return candidates.filter((_, at) => worths[at] === most);
}

/** In how many roles a skill is all that is still missing. */
function completes({runs}: Candidate, {roleOfRun, isRequired}: GapTable, {open, left}: Tally): number {
	let count = 0;
	for (const run of runs) if (isRequired[run] === 1 && open[run]! > 0 && open[run] === left[roleOfRun[run]!]) count++;
	return count;
}

/** Near roles before far ones: a role with two gaps is sooner complete than one with nine. */
function nearness({runs}: Candidate, {roleOfRun, isRequired}: GapTable, {open, left}: Tally): number {
	let fewest = Number.MAX_SAFE_INTEGER;
	for (const run of runs) if (isRequired[run] === 1 && open[run]! > 0) fewest = Math.min(fewest, left[roleOfRun[run]!]!);
	return -fewest;
}

function gapsClosed({runs}: Candidate, {open}: Tally): number {
	let count = 0;
	for (const run of runs) count += open[run]!;
	return count;
}

/** Ids of the roles that a skill moves forward now. */
function rolesOf({runs}: Candidate, {roleIds, roleOfRun, isRequired}: GapTable, {open, left}: Tally): Pick<LearnStep, 'roles' | 'preferredBy' | 'completes'> {
	const roles: string[] = [];
	const preferredBy: string[] = [];
	const completed: string[] = [];
	for (const run of runs) {
		if (open[run] === 0) continue;
		const role = roleOfRun[run]!;
		(isRequired[run] === 1 ? roles : preferredBy).push(roleIds[role]!);
		if (isRequired[run] === 1 && open[run] === left[role]) completed.push(roleIds[role]!);
	}
	return {roles, preferredBy, completes: completed};
}

function openGaps({runs}: Candidate, {gapsOfRun: {from, items}}: GapTable, {isClosed}: Tally): readonly number[] {
	const gaps: number[] = [];
	for (const run of runs) for (let at = from[run]!; at < from[run + 1]!; at++) if (isClosed[items[at]!] === 0) gaps.push(items[at]!);
	return gaps;
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
	return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** Takes what a skill closes out of all runs that count on it. */
function closeGaps({runs}: Candidate, {gapsOfRun, runsOfGap, roleOfRun, skillOfRun, isRequired}: GapTable, {candidateOf, open, isClosed, left}: Tally): void {
	for (const run of runs) {
		for (let at = gapsOfRun.from[run]!; at < gapsOfRun.from[run + 1]!; at++) {
			const gap = gapsOfRun.items[at]!;
			if (isClosed[gap] === 1) continue;
			isClosed[gap] = 1;
			if (isRequired[run] === 1) left[roleOfRun[run]!]!--;
			for (let place = runsOfGap.from[gap]!; place < runsOfGap.from[gap + 1]!; place++) {
				const other = runsOfGap.items[place]!;
				open[other]!--;
				const candidate = open[other] === 0 ? candidateOf[skillOfRun[other]!] : undefined;
				if (candidate === undefined) continue;
				if (isRequired[other] === 1) candidate.required--;
				else candidate.preferred--;
			}
		}
	}
}

/** A missing ask is closed by the first step that is one of its skills, or that one of them comes with. */
function stepsOfAsks(steps: readonly LearnStep[], byId: ReadonlyMap<string, Skill>): Learning['stepOf'] {
	const firstWith = new Map<string, number>();
	for (const [at, {id}] of steps.entries()) for (const one of [id, ...comesWith(id, other => byId.get(other))]) if (!firstWith.has(one)) firstWith.set(one, at + 1);
	return {
		get({standing, skills}) {
			const closing = standing === 'missing' ? skills.flatMap(({id}) => (isLearnable(id, byId) ? (firstWith.get(id) ?? []) : [])) : [];
			return closing.length === 0 ? undefined : Math.min(...closing);
		},
	};
}
