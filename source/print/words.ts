import type {Degree, Section, Weight, Years} from '../model/requirement.js';
import type {RoleFacts} from '../model/role.js';
import type {Strength} from '../query/asks.js';
import type {Comparison, SkillCell, SubjectFacts, Together} from '../query/answers.js';

/** The headings of a posting's sections. */
export const sectionNames: Readonly<Record<Section, string>> = {
	responsibilities: 'Responsibilities',
	qualifications: 'Qualifications',
	preferred: 'Preferred qualifications',
};

/** The headings of what is asked for, by weight. */
export const weightNames: Readonly<Record<Weight, string>> = {
	required: 'Must have',
	preferred: 'Nice to have',
	mentioned: 'In the work',
};

/** The signs of strength. They tell it apart without colour. */
export const icons: Readonly<Record<Strength, string>> = {required: '●', oneOf: '◐', preferred: '○', mentioned: '·'};

/** What the signs mean, in the order of strength. */
export const legend: readonly (readonly [Strength, string])[] = [
	['required', 'must have'],
	['oneOf', 'one of several is enough'],
	['preferred', 'nice to have'],
	['mentioned', 'in the work'],
];

/** How many of a subject's roles ask for a skill at each strength, the strongest first; only those that do. */
export function strengthsOf(cell: SkillCell): readonly {readonly strength: Strength; readonly count: number}[] {
	return legend.map(([strength]) => ({strength, count: cell[strength]})).filter(({count}) => count > 0);
}

/** The strength of a skill that a track's roles ask for: one of several where none of them asks for it alone. */
export function strengthOfTogether(weight: Weight, skill: Together['skills'][number]): Strength {
	return weight === 'required' && skill.oneOf === skill.count ? 'oneOf' : weight;
}

/** `5+ years`, `1–3 years`, `1 year`. */
function yearsInWords({min, max}: Years): string {
	if (max === null) return `${min}+ years`;
	if (max === min) return min === 1 ? '1 year' : `${min} years`;
	return `${min}–${max} years`;
}

const degreeWords: Readonly<Record<Degree, string>> = {none: 'none needed', bachelor: 'bachelor', master: 'master', phd: 'PhD'};

/** `1 role`, `2 roles`, `no roles`. */
export function countOfRoles(count: number): string {
	if (count === 0) return 'no roles';
	return count === 1 ? '1 role' : `${count} roles`;
}

/** What a posting says of its track, level and intake, said also where it does not say it. */
export function placeInWords({track, level, intake}: RoleFacts): string {
	return [track ?? 'track not stated', level ?? 'level not stated', intake === null ? 'intake not stated' : `intake ${intake}`].join(' · ');
}

/** The other facts that a posting states, each with its label. */
export function statedFacts(role: RoleFacts): readonly (readonly [label: string, value: string])[] {
	const facts: readonly (readonly [string, string | null])[] = [
		['Location', role.location],
		['Workplace', role.workplace],
		['Employment', role.employment],
		['Salary', role.salary],
		['Posted', role.posted],
		['Closes', role.closes],
		['Tags', role.tags.length > 0 ? role.tags.join(', ') : null],
	];
	return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}

/** What a subject's roles say of themselves, row by row; null where they do not say it. */
export function factsInWords(facts: SubjectFacts): readonly {readonly label: string; readonly value: string | null}[] {
	return [
		{label: 'Companies', value: firstFew(facts.companies)},
		{label: 'Teams', value: firstFew(facts.teams)},
		{label: 'Levels', value: firstFew(facts.levels)},
		{label: 'Intakes', value: firstFew(facts.intakes)},
		{label: 'Locations', value: firstFew(facts.locations)},
		{label: 'Experience', value: facts.years === null ? null : yearsInWords(facts.years)},
		{label: 'Degree', value: facts.degree === null ? null : degreeWords[facts.degree]},
	];
}

// The values come with the most frequent first, so that the first few are the telling ones.
function firstFew(values: readonly string[]): string | null {
	if (values.length === 0) return null;
	const few = values.slice(0, 3).join(', ');
	return values.length > 3 ? `${few} and ${values.length - 3} more` : few;
}

/** What the sign before a row of a comparison means. */
export const differsLegend = '≠ asked by some, not by others';

/** How many skills all subjects share and how many are asked for by one alone, part by part; tracks without roles have none to count. */
export function countsInWords({subjects, shared, only}: Comparison): readonly string[] {
	const names = namesApart(subjects);
	const alone = subjects.flatMap(({roleCount}, at) => (roleCount > 0 ? [`only ${names[at]} ${only[at]?.length ?? 0}`] : []));
	if (alone.length === 0) return ['None of these has a role.'];
	return alone.length === 1 ? alone : [`shared by ${alone.length === 2 ? 'both' : `all ${alone.length}`}: ${shared.length}`, ...alone];
}

/** What to call each subject where its column is not in sight: its name, or its id where another has the same name. */
export function namesApart(subjects: Comparison['subjects']): readonly string[] {
	const ids = idsApart(subjects);
	return subjects.map(({name}, at) => (subjects.filter(other => other.name === name).length > 1 ? ids[at]! : name));
}

/** The subjects' ids, with the kind before those that a role and a track have in common: as `compare` takes them too. */
export function idsApart(subjects: Comparison['subjects']): readonly string[] {
	return subjects.map(({id, kind}) => (subjects.filter(other => other.id === id).length > 1 ? `${kind}:${id}` : id));
}

/** The heading of a subject's column: a track says how many roles it stands for. */
export function subjectHeading({kind, name, roleCount}: Comparison['subjects'][number]): string {
	return kind === 'role' ? name : `${name} (${countOfRoles(roleCount)})`;
}
