import type {Problem} from '../model/catalog.js';
import type {Finding} from './describe-issue.js';
import {maxProblems} from './parsed.js';
import {errorAt, type Locate, type ValuePath} from './position.js';

/** Where a value comes from, to say so when it turns out to be wrong. */
export type Origin = {readonly file: string; readonly path: ValuePath; readonly locate: Locate};

/** Takes problems as they are found. */
export type Tell = {
	readonly problem: (problem: Problem) => void;
	/** A finding about something that was read; its place is only looked for where the problem is told. */
	readonly about: (origin: Origin, finding: Finding, severity?: Problem['severity']) => void;
};

/** Collects problems, of each file so many, and passes them on. A file of a million mistakes is as wrong as one of a thousand. */
export function createTell(onProblem: (problem: Problem) => void): Tell {
	const counts = new Map<string, number>();
	function hasRoom(file: string): boolean {
		const count = (counts.get(file) ?? 0) + 1;
		counts.set(file, count);
		if (count === maxProblems + 1) onProblem({...errorAt(null, `There are more than ${maxProblems.toLocaleString('en')} problems in it; the others are not told.`), file});
		return count <= maxProblems;
	}
	return {
		problem(problem) {
			if (hasRoom(problem.file)) onProblem(problem);
		},
		about(origin, finding, severity = 'error') {
			if (hasRoom(origin.file)) onProblem(problemOf(origin, finding, severity));
		},
	};
}

/** A finding with its file and place. */
export function problemOf({file, path, locate}: Origin, finding: Finding, severity: Problem['severity'] = 'error'): Problem {
	const position = locate([...path, ...finding.path], finding.part);
	return {...errorAt(position, finding.message, finding.hint), file, severity};
}
