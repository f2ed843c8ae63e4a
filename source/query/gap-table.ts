import {comesWith} from '../model/profile.js';
import {skillGroups, type Skill} from '../model/skill.js';
import type {RoleFit} from './fit-answers.js';
import {eachInSteps, type Steps} from './steps.js';

/** Something missing that learning can mend: one of these skills. */
export type Gap = {readonly isRequired: boolean; readonly skills: readonly string[]};

/** A role beside the profile, with what learning can mend in it: what is required first. */
export type Learner = {readonly fit: RoleFit; readonly gaps: readonly Gap[]};

/** What of a role's missing asks learning can mend, what is required first. */
export function gapsOf({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>, byId: ReadonlyMap<string, Skill>): readonly Gap[] {
	return ([[required, true], [preferred, false]] as const).flatMap(([part, isRequired]) =>
		part.missing.flatMap((ask): readonly Gap[] => {
			const skills = ask.skills.map(({id}) => id).filter(id => isLearnable(id, byId));
			return skills.length > 0 ? [{isRequired, skills}] : [];
		}),
	);
}

/** Whether a skill is learned in passing: a field of study is not. */
export function isLearnable(id: string, byId: ReadonlyMap<string, Skill>): boolean {
	const group = byId.get(id)?.group ?? '';
	return !Object.hasOwn(skillGroups, group) || skillGroups[group as keyof typeof skillGroups].kind !== 'field';
}

/** Rows of different lengths one after the other: row `i` takes `items` from `from[i]` up to `from[i + 1]`. */
type Rows = {readonly from: Int32Array; readonly items: Int32Array};

/**
 * Roles with what learning can mend in them, in a few arrays of numbers: there are tens of thousands of gaps where there
 * are thousands of roles, and every letter of a query counts on other roles. A run is all that one skill closes in one
 * role at one weight, itself or by what comes with it. Roles, skills, gaps and runs are numbers here.
 */
export type GapTable = {
	/** Ids of the skills that a gap names. */
	readonly skills: readonly string[];
	readonly roleIds: readonly string[];
	/** How much that is required is missing in a role, whether or not it can be learned. */
	readonly missing: Int32Array;
	/** The skills that a role's gaps name, each once, in the order of the gaps. */
	readonly named: Rows;
	/** Runs that belong to a role: those from `runsFrom[role]` up to `runsFrom[role + 1]`, what is required first. */
	readonly runsFrom: Int32Array;
	readonly roleOfRun: Int32Array;
	readonly skillOfRun: Int32Array;
	readonly isRequired: Uint8Array;
	readonly gapsOfRun: Rows;
	readonly runsOfGap: Rows;
};

/** @param learners In the order that decides between equals. */
export function* layGaps(learners: readonly Learner[], byId: ReadonlyMap<string, Skill>): Steps<GapTable> {
	const numbers = new Map<string, number>();
	for (const {gaps} of learners) for (const {skills} of gaps) for (const id of skills) if (!numbers.has(id)) numbers.set(id, numbers.size);
	yield;
	const closers = closersOf(numbers, byId);
	const [namedFrom, runsFrom, runsOfGapFrom] = [[0], [0], [0]];
	const [named, roleOfRun, skillOfRun, isRequired, runsOfGap]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
	// Where a skill was met last: each counts once in a role's names, in a run and in a gap.
	const [namedIn, closesIn, runOf] = [new Int32Array(numbers.size).fill(-1), new Int32Array(numbers.size).fill(-1), new Int32Array(numbers.size).fill(-1)];
	yield* eachInSteps(learners, ({gaps}, role) => {
		for (const gap of gaps) {
			const weight = gap.isRequired ? 1 : 0;
			const number = runsOfGapFrom.length - 1;
			for (const id of gap.skills) {
				const skill = numbers.get(id)!;
				if (namedIn[skill] !== role) named.push(skill);
				namedIn[skill] = role;
				for (const closer of closers[skill]!) {
					if (closesIn[closer] === number) continue;
					closesIn[closer] = number;
					const known = runOf[closer]!;
					const isSame = known >= 0 && roleOfRun[known] === role && isRequired[known] === weight;
					const run = isSame ? known : roleOfRun.length;
					if (!isSame) {
						roleOfRun.push(role);
						skillOfRun.push(closer);
						isRequired.push(weight);
						runOf[closer] = run;
					}
					runsOfGap.push(run);
				}
			}
			runsOfGapFrom.push(runsOfGap.length);
		}
		namedFrom.push(named.length);
		runsFrom.push(roleOfRun.length);
	});
	const byGap = rows(runsOfGapFrom, runsOfGap);
	return {
		skills: [...numbers.keys()],
		roleIds: learners.map(({fit}) => fit.role.id),
		missing: Int32Array.from(learners, ({fit}) => fit.required.missing.length),
		named: rows(namedFrom, named),
		runsFrom: Int32Array.from(runsFrom),
		roleOfRun: Int32Array.from(roleOfRun),
		skillOfRun: Int32Array.from(skillOfRun),
		isRequired: Uint8Array.from(isRequired),
		gapsOfRun: turned(byGap, roleOfRun.length),
		runsOfGap: byGap,
	};
}

/** For each skill, by its number, those that close what asks for it: itself, and whatever it comes with. */
function closersOf(numbers: ReadonlyMap<string, number>, byId: ReadonlyMap<string, Skill>): readonly (readonly number[])[] {
	const closers = Array.from(numbers.values(), number => [number]);
	for (const [id, number] of numbers) {
		for (const other of comesWith(id, one => byId.get(one))) {
			const asked = numbers.get(other);
			if (asked !== undefined) closers[asked]!.push(number);
		}
	}
	return closers;
}

function rows(from: readonly number[], items: readonly number[]): Rows {
	return {from: Int32Array.from(from), items: Int32Array.from(items)};
}

/** The rows that each item is in, in their order. `count`: of how many items. */
function turned({from, items}: Rows, count: number): Rows {
	const starts = new Int32Array(count + 1);
	for (const item of items) starts[item + 1]!++;
	for (let item = 0; item < count; item++) starts[item + 1]! += starts[item]!;
	const next = starts.slice();
	const into = new Int32Array(items.length);
	for (let row = 0; row + 1 < from.length; row++) for (let at = from[row]!; at < from[row + 1]!; at++) into[next[items[at]!]!++] = row;
	return {from: starts, items: into};
}
