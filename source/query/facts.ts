import {degrees, type Requirement} from '../model/requirement.js';
import {levels, type Role} from '../model/role.js';
import {compareText} from './compare-text.js';
import type {SubjectFacts} from './answers.js';

/** What roles say of themselves, each value once: levels from the first to the last step, intakes from the earliest, the rest by frequency. */
export function factsOf(roles: readonly Role[]): SubjectFacts {
	const values = <Value>(read: (role: Role) => Value | null) => byFrequency(roles, read);
	return {
		companies: values(role => role.company),
		teams: values(role => role.team),
		tracks: values(role => role.track),
		levels: levels.filter(level => roles.some(role => role.level === level)),
		intakes: values(role => (role.intake === null ? null : String(role.intake))).toSorted(compareText),
		locations: values(role => role.location),
		years: lowest(roles, ({years}) => years, years => years.min),
		degree: lowest(roles, ({degree}) => degree, degree => degrees.indexOf(degree)),
	};
}

function byFrequency<Value>(roles: readonly Role[], read: (role: Role) => Value | null): readonly Value[] {
	const counts = new Map<Value, number>();
	for (const role of roles) {
		const value = read(role);
		if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Of what is required alone. */
function lowest<Value>(roles: readonly Role[], read: (requirement: Requirement) => Value | null, rank: (value: Value) => number): Value | null {
	let best: Value | null = null;
	for (const {requirements} of roles) {
		for (const requirement of requirements) {
			const value = requirement.weight === 'required' ? read(requirement) : null;
			if (value !== null && (best === null || rank(value) < rank(best))) best = value;
		}
	}
	return best;
}
