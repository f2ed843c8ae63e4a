import type {Profile, ProfileLine, Shortfall} from '../model/profile.js';
import type {Degree} from '../model/requirement.js';
import {askedIn} from '../query/asked-in.js';
import type {Doubt, ExperienceStanding, FitAsk, FitPart, LearnStep, RoleFit, Standing} from '../query/fit-answers.js';
import {countOfRoles} from './words.js';

/** The signs of how a profile stands to what is asked. */
export const standingSigns: Readonly<Record<Standing, string>> = {met: '+', missing: '-', unknown: '?'};

/** What the signs mean. */
export const standingLegend = ['+ met', '- missing', '? cannot be told', ...(['● must have', '○ nice to have'] as const)] as const;

/** Why something cannot be told. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
	notStated: 'not stated in the profile',
	inProgress: 'not finished yet',
	learning: 'still being learned',
	mayCount: 'something else may count',
	yearsOfWhat: 'years in total are there, years of this are not stated',
};

export const experienceWords: Readonly<Record<ExperienceStanding, string>> = {
	met: 'met',
	missing: 'missing',
	inProgress: 'not finished yet',
	unknown: 'cannot be told',
	notStated: 'not stated in the profile',
	notAsked: 'not asked for',
};

/** How the profile names a skill that it does not have. */
const shortfallWords: Readonly<Record<Shortfall, string>> = {lacks: 'lacked', wants: 'wanted', learning: 'being learned'};

/** The lines of the profile that are told of an ask, each once: those that meet it, else those that speak against it. */
export function linesOfAsk({having, against}: Pick<FitAsk, 'having' | 'against'>): readonly ProfileLine[] {
	return [...new Map([...having, ...against].map(({line}) => [`${line.place ?? ''} ${line.text}`, line])).values()];
}

/** What meets an ask: "React", "JavaScript (with React)". */
export function havingWords({having}: Pick<FitAsk, 'having'>): string {
	return having.map(({name, through}) => (through === null ? name : `${name} (with ${through})`)).join(', ');
}

/** "must 5/8 · nice 1/3": how many of what is asked are met; null where nothing comparable is asked. */
export function countsOfRole({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>): string | null {
	const parts = ([['must', required], ['nice', preferred]] as const).filter(([, part]) => askedIn(part) > 0).map(([word, part]) => `${word} ${countOfPart(part)}`);
	return parts.length === 0 ? null : parts.join(' · ');
}

function countOfPart(part: FitPart): string {
	return `${part.met.length}/${askedIn(part)}`;
}

/** "must: 2 missing, 1 cannot be told", "nice: 1 missing": what is open, by weight; empty where nothing is. */
export function openOfRole({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>): readonly string[] {
	return ([['must', required], ['nice', preferred]] as const).flatMap(([word, {missing, unknown}]) => {
		const parts = [...(missing.length > 0 ? [`${missing.length} missing`] : []), ...(unknown.length > 0 ? [`${unknown.length} cannot be told`] : [])];
		return parts.length === 0 ? [] : [`${word}: ${parts.join(', ')}`];
	});
}

const degreeWords: Readonly<Record<Degree, string>> = {none: 'no degree', bachelor: 'bachelor', master: 'master', phd: 'PhD'};

/** What a profile states, a part each: its skills, degree and years; what it does not state is said too. */
export function profileInWords({skills, shortfalls, degree, studying, years, source, statesEducation}: Profile): readonly (readonly [label: string, value: string])[] {
	const degrees = [...(degree === null ? [] : [`${degreeWords[degree.degree]} (${degree.line.text})`]), ...(studying === null ? [] : [`${degreeWords[studying.degree]} on its way (${studying.line.text})`])];
	return [
		...(source === null ? [] : [['Profile', source === '-' ? 'standard input' : source] as const]),
		['Skills', skills.length === 0 ? 'none known' : [...new Set(skills.map(({name}) => name))].join(', ')],
		...(shortfalls.length === 0 ? [] : [['Not had', shortfalls.map(({name, says}) => `${name} (${shortfallWords[says]})`).join(', ')] as const]),
		['Degree', degrees.length > 0 ? degrees.join(', ') : statesEducation ? 'not recognised' : 'not stated'],
		['Years', years === null ? 'not stated' : `${years.years} (${years.line.text})`],
	];
}

/** How far a step of learning leads: "required by 3 roles, preferred by 1 role; completes 1 role". */
export function stepInWords({roles, preferredBy, completes}: LearnStep): string {
	const parts = [...(roles.length > 0 ? [`required by ${countOfRoles(roles.length)}`] : []), ...(preferredBy.length > 0 ? [`preferred by ${countOfRoles(preferredBy.length)}`] : [])];
	return `${parts.join(', ')}${completes.length > 0 ? `; then nothing required is missing for ${countOfRoles(completes.length)}` : ''}`;
}

/** "Go (or Java, Python)". */
export function stepName({name, alternatives}: LearnStep): string {
	return alternatives.length === 0 ? name : `${name} (or ${alternatives.join(', ')})`;
}
