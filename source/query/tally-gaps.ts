import type {FitAsk} from './fit-answers.js';

/** Something missing that learning can mend: one of these skills. */
export type Gap = {readonly isRequired: boolean; readonly skills: readonly string[]; readonly ask: FitAsk};

/** A skill that may be the next step: in how many roles it would close a required gap, and in how many one that is preferred. Its runs are those from `from` up to `to`. */
export type Candidate = {readonly id: string; required: number; preferred: number; readonly from: number; readonly to: number};

/**
 * Every skill's gaps, those of the same role and weight together as a run. `open` counts down, by run, as gaps are closed.
 * What counts on a gap is a chain of entries that begins at `first`: a run, and the place of its candidate. All of it in a
 * few arrays: there are tens of thousands of gaps where there are thousands of roles.
 */
export type Tally = {
	readonly candidates: readonly Candidate[];
	readonly roleOf: Int32Array;
	readonly isRequired: Uint8Array;
	readonly open: Int32Array;
	readonly first: Int32Array;
	readonly next: Int32Array;
	readonly runOf: Int32Array;
	readonly candidateOf: Int32Array;
};

export function tallyOf(closes: ReadonlyMap<string, readonly number[]>, gaps: readonly Gap[], roleOfGap: Int32Array): Tally {
	let size = 0;
	for (const numbers of closes.values()) size += numbers.length;
	const candidates: Candidate[] = [];
	const roleOf = new Int32Array(size);
	const isRequired = new Uint8Array(size);
	const open = new Int32Array(size);
	const first = new Int32Array(gaps.length).fill(-1);
	const [next, runOf, candidateOf] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
	let runs = 0;
	let entry = 0;
	// In the order in which the roles name them, which is what decides between equals.
	for (const [id, numbers] of closes) {
		const from = runs;
		let required = 0;
		for (const at of numbers) {
			const weight = gaps[at]!.isRequired ? 1 : 0;
			// A role's gaps follow one another, what is required first: so do its runs.
			if (runs === from || roleOf[runs - 1] !== roleOfGap[at] || isRequired[runs - 1] !== weight) {
				roleOf[runs] = roleOfGap[at]!;
				isRequired[runs] = weight;
				required += weight;
				runs++;
			}
			open[runs - 1]!++;
			runOf[entry] = runs - 1;
			candidateOf[entry] = candidates.length;
			next[entry] = first[at]!;
			first[at] = entry;
			entry++;
		}
		candidates.push({id, required, preferred: runs - from - required, from, to: runs});
	}
	return {candidates, roleOf, isRequired, open, first, next, runOf, candidateOf};
}

/** Takes a gap out of all runs that count on it. */
export function closeGap(at: number, isRequired: boolean, {candidates, open, first, next, runOf, candidateOf}: Tally): void {
	for (let entry = first[at]!; entry >= 0; entry = next[entry]!) {
		open[runOf[entry]!]!--;
		if (open[runOf[entry]!] === 0) candidates[candidateOf[entry]!]![isRequired ? 'required' : 'preferred']--;
	}
}

/** A skill's runs of one weight in which something is open, in the order of the roles. */
export function openRuns({from, to}: Candidate, {open, isRequired}: Tally, wanted: boolean): readonly number[] {
	const runs: number[] = [];
	const weight = wanted ? 1 : 0;
	for (let run = from; run < to; run++) if (isRequired[run] === weight && open[run]! > 0) runs.push(run);
	return runs;
}

/** The runs of a skill that are all that a role is still missing. */
export function completedBy(candidate: Candidate, tally: Tally, left: Int32Array): readonly number[] {
	return openRuns(candidate, tally, true).filter(run => tally.open[run] === left[tally.roleOf[run]!]);
}
