import type {RoleFacts} from '../../model/role.js';
import type {SubjectFacts} from '../../query/answers.js';
import type {Degree, Years} from '../../model/requirement.js';

/** Team and company of a role, what is stated of them: "TikTok Live · TikTok". */
export function teamLine({team, company}: RoleFacts): string {
	return [team, company].filter(part => part !== null).join(' · ');
}

/** What a role states of itself on one line: "backend · graduate · intake 2023 · Singapore". */
export function factsLine(role: RoleFacts): string {
	const {track, level, intake, location, workplace, employment, salary, posted, closes} = role;
	return [
		track ?? 'no track',
		level,
		intake === null ? null : `intake ${intake}`,
		location,
		workplace,
		employment,
		salary,
		posted === null ? null : `posted ${posted}`,
		closes === null ? null : `closes ${closes}`,
		...role.tags.map(tag => `#${tag}`),
	]
		.filter(part => part !== null)
		.join(' · ');
}

/** "5+ years", "3–5 years", "1 year". */
function yearsText({min, max}: Years): string {
	const count = max === null ? `${min}+` : max === min ? `${min}` : `${min}–${max}`;
	return `${count} ${count === '1' ? 'year' : 'years'}`;
}

const degreeNames: Readonly<Record<Degree, string>> = {none: 'none needed', bachelor: "bachelor's", master: "master's", phd: 'PhD'};

export function degreeText(degree: Degree): string {
	return degreeNames[degree];
}

/** The rows of facts of a comparison: a name and how to read it. What a subject does not state is null. */
export const factRows: readonly {readonly name: string; readonly read: (facts: SubjectFacts) => string | null}[] = [
	{name: 'Company', read: ({companies}) => joined(companies)},
	{name: 'Team', read: ({teams}) => joined(teams)},
	{name: 'Level', read: ({levels}) => joined(levels)},
	{name: 'Intake', read: ({intakes}) => joined(intakes)},
	{name: 'Location', read: ({locations}) => joined(locations)},
	{name: 'Years, at least', read: ({years}) => (years === null ? null : yearsText(years))},
	{name: 'Degree, at least', read: ({degree}) => (degree === null ? null : degreeText(degree))},
];

function joined(values: readonly string[]): string | null {
	return values.length === 0 ? null : values.join(', ');
}
