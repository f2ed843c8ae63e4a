import type {Profile} from '../../model/profile.js';
import type {Doubt, ExperienceStanding, FitAsk, FitPart, LearnStep, RoleFit, Standing} from '../../query/fit-answers.js';
import {degreeText} from './facts-line.js';

/** How a profile stands to what is asked; `+` is the sign of what the person has everywhere. */
export const standingSigns: Readonly<Record<Standing, string>> = {met: '+', missing: '-', unknown: '?'};

export const doubtTexts: Readonly<Record<Doubt, string>> = {
	notStated: 'your profile does not say',
	inProgress: 'not finished yet',
	learning: 'still being learned',
	mayCount: 'something else may count',
	yearsOfWhat: 'enough years in total; of this, not stated',
};

export const experienceTexts: Readonly<Record<Exclude<ExperienceStanding, 'notAsked'>, string>> = {
	met: 'met',
	missing: 'missing',
	inProgress: 'not finished yet',
	unknown: 'cannot be told',
	notStated: 'not stated in your profile',
};

/** "must 5/8: 2 missing, 1 cannot be told · nice 1/3: 2 missing": how many of what is asked are met, and what of the others. */
export function standingText({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>): readonly string[] {
	return partsOf(required, preferred, 'cannot be told', true);
}

/** The same in fewer columns: "must 5/8: 2 missing, 1 unclear · nice 1/3". */
export function standingInShort({required, preferred}: Pick<RoleFit, 'required' | 'preferred'>): readonly string[] {
	return partsOf(required, preferred, 'unclear', false);
}

function partsOf(required: FitPart, preferred: FitPart, unclear: string, isWhole: boolean): readonly string[] {
	const parts = [...partText('must', required, unclear), ...partText('nice', preferred, isWhole ? unclear : null)];
	return parts.length === 0 ? ['asks for nothing comparable'] : parts;
}

/** `unclear`: how it is said that something cannot be told; null where only what is met is counted. */
function partText(name: string, {met, missing, unknown}: FitPart, unclear: string | null): readonly string[] {
	const all = met.length + missing.length + unknown.length;
	if (all === 0) return [];
	const open = unclear === null ? [] : [...(missing.length > 0 ? [`${missing.length} missing`] : []), ...(unknown.length > 0 ? [`${unknown.length} ${unclear}`] : [])];
	return [`${name} ${met.length}/${all}${open.length === 0 ? '' : `: ${open.join(', ')}`}`];
}

/** "7 must · 1 nice": of how many asks a heading is, by weight. */
export function countOfAsks(required: readonly FitAsk[], preferred: readonly FitAsk[]): string {
	return [...(required.length > 0 ? [`${required.length} must`] : []), ...(preferred.length > 0 ? [`${preferred.length} nice`] : [])].join(' · ');
}

/** "13 skills · bachelor's · 2.4 years · resume.json". */
export function profileText({skills, degree, studying, years, source}: Profile): string {
	return [
		skills.length === 1 ? '1 skill' : `${skills.length} skills`,
		degree === null ? null : degreeText(degree.degree),
		studying === null ? null : `${degreeText(studying.degree)} on its way`,
		years === null ? null : `${years.years} years`,
		source === '-' ? 'standard input' : (source?.split(/[\\/]/u).at(-1) ?? null),
	]
		.filter(part => part !== null)
		.join(' · ');
}

/** "must for 2 · nice for 1 · completes 1". */
export function stepText({roles, preferredBy, completes}: LearnStep): string {
	return [...(roles.length > 0 ? [`must for ${roles.length}`] : []), ...(preferredBy.length > 0 ? [`nice for ${preferredBy.length}`] : []), ...(completes.length > 0 ? [`completes ${completes.length}`] : [])].join(' · ');
}

/** "Go (or Java, Python)". */
export function stepName({name, alternatives}: LearnStep): string {
	return alternatives.length === 0 ? name : `${name} (or ${alternatives.join(', ')})`;
}

/** "comes with React", where nothing meets it by itself. */
export function throughText({having}: FitAsk): string {
	const skills = having.map(({through}) => through);
	return skills.length === 0 || skills.includes(null) ? '' : `comes with ${[...new Set(skills)].join(', ')}`;
}
