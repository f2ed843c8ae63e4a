import fc from 'fast-check';
import {expect, test} from 'vitest';
import {comesWith, emptyProfile, type Profile, profileSkill, withSkills} from '../../source/model/profile.js';
import type {Fit, FitAsk, LearnStep, RoleFit} from '../../source/query/fit-answers.js';
import {createFitter} from '../../source/query/fit.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {finish} from '../../source/query/steps.js';
import {catalogOf, role, skills} from './catalog.js';

const skillOf = (id: string) => skills.find(skill => skill.id === id);

/** What closes an ask: one of its skills, or what one of them comes with. */
function closes(id: string, {skills: asked}: FitAsk): boolean {
	return asked.some(one => one.id === id || comesWith(id, skillOf).includes(one.id));
}

/** The steps as they are described, found out anew from all roles for each of them. */
function stepByStep(fits: readonly RoleFit[]): readonly LearnStep[] {
	const learned: string[] = [];
	const openOf = (asks: readonly FitAsk[]) => asks.filter(ask => !learned.some(id => closes(id, ask)));
	const isMovedBy = (id: string, weight: 'required' | 'preferred') => (fit: RoleFit) => openOf(fit[weight].missing).some(ask => closes(id, ask));
	const isCompletedBy = (id: string) => (fit: RoleFit) => isMovedBy(id, 'required')(fit) && openOf(fit.required.missing).every(ask => closes(id, ask));
	const named = [...new Set(fits.flatMap(({required, preferred}) => [...required.missing, ...preferred.missing].flatMap(ask => ask.skills.map(({id}) => id))))];
	const worthOf = (id: string): readonly number[] => {
		const moved = fits.filter(isMovedBy(id, 'required'));
		return [moved.length, fits.filter(isCompletedBy(id)).length, fits.filter(isMovedBy(id, 'preferred')).length, Math.max(-1000, ...moved.map(fit => -openOf(fit.required.missing).length)), fits.flatMap(({required, preferred}) => [...openOf(required.missing), ...openOf(preferred.missing)]).filter(ask => closes(id, ask)).length];
	};
	const steps: LearnStep[] = [];
	for (;;) {
		const worths = named.map(id => ({id, worth: worthOf(id)})).filter(({worth}) => worth[0]! + worth[2]! > 0);
		const [best] = worths.toSorted((a, b) => a.worth.map((one, at) => b.worth[at]! - one).find(difference => difference !== 0) ?? 0);
		if (best === undefined) return steps;
		const gapsOf = (id: string) => fits.map(fit => (['required', 'preferred'] as const).map(weight => openOf(fit[weight].missing).map(ask => closes(id, ask))));
		const equals = worths.filter(({id, worth}) => id !== best.id && String(worth) === String(best.worth) && JSON.stringify(gapsOf(id)) === JSON.stringify(gapsOf(best.id)));
		const idsOf = (is: (fit: RoleFit) => boolean) => fits.filter(is).map(fit => fit.role.id);
		steps.push({id: best.id, name: skillOf(best.id)!.name, alternatives: equals.map(({id}) => skillOf(id)!.name), roles: idsOf(isMovedBy(best.id, 'required')), preferredBy: idsOf(isMovedBy(best.id, 'preferred')), completes: idsOf(isCompletedBy(best.id))});
		learned.push(best.id);
	}
}

/** Which step closes each gap. */
function stepsOfGaps({roles, stepOf}: Pick<Fit, 'roles' | 'stepOf'>): readonly unknown[] {
	return roles.flatMap(({required, preferred}) => [...required.missing, ...preferred.missing].map(ask => stepOf.get(ask)));
}

const statement = fc.constantFrom('Redis', 'Kafka in production', 'Kubernetes and CI/CD', 'Go', 'React', 'React or Vue', 'JavaScript or React', 'One of Go, Python or Java', 'JavaScript', 'Node.js and Redis', 'C++ or C#', 'Strong communication', '5+ years of experience', 'Java or Python programming');
const someRole = fc.record({qualifications: fc.array(statement, {maxLength: 4}), preferred: fc.array(statement, {maxLength: 3}), track: fc.constantFrom('frontend', 'backend', null)});
const someRoles = fc.array(someRole, {maxLength: 8}).map(roles => roles.map((stated, at) => role(`r${at}`, stated)));
const someQueries = fc.array(fc.constantFrom('', 'r', 're', 'redis', 'java', 'track:backend', 'go | kafka', '-redis', 'cobol', 'weight:required', 'weight:required r', 'weight:preferred', '-weight:required', 'section:preferred redis'), {minLength: 1, maxLength: 6});
const someone = fc.subarray(['redis', 'java', 'react', 'communication', 'kafka']).map((ids): Profile => withSkills(emptyProfile, ids.map(id => profileSkill(skillOf(id)!, {text: id, place: null}, skillOf))));

const howMuchIsMissing = ({required, preferred}: RoleFit) => [required.missing.length, preferred.missing.length, -required.met.length, -preferred.met.length];
const asksNothing = ({required, preferred}: RoleFit) => [required, preferred].every(({met, missing, unknown}) => met.length + missing.length + unknown.length === 0);

test('what to learn next is what its description says, of whatever a query finds, query after query', () => {
	fc.assert(
		fc.property(someRoles, someone, someQueries, fc.boolean(), (roles, profile, queries, isPrepared) => {
			const index = indexCatalog(catalogOf(...roles));
			const fitter = createFitter(index, profile);
			if (isPrepared) finish(fitter.prepare());
			for (const text of queries) {
				const answer = fitter.fit(parseQuery(text), noFilters);
				expect(answer.learnNext).toEqual(stepByStep(answer.roles));
				const stepOf = (ask: FitAsk) => answer.learnNext.findIndex(({id}) => closes(id, ask)) + 1 || undefined;
				expect(stepsOfGaps(answer)).toEqual(stepsOfGaps({roles: answer.roles, stepOf: {get: stepOf}}));
			}
		}),
		{numRuns: 300},
	);
});

test('roles beside a profile are the same and in the same order, whatever was asked before', () => {
	fc.assert(
		fc.property(someRoles, someone, someQueries, (roles, profile, queries) => {
			const index = indexCatalog(catalogOf(...roles));
			const asked = createFitter(index, profile);
			for (const text of queries) {
				const answer = asked.fit(parseQuery(text), noFilters);
				const alone = createFitter(index, profile).fit(parseQuery(text), noFilters);
				expect(answer).toEqual({...alone, stepOf: answer.stepOf});
				const compared = answer.roles.filter(fit => !asksNothing(fit));
				expect(answer.roles.slice(0, compared.length)).toEqual(compared);
				const keys = compared.map(howMuchIsMissing);
				expect(keys).toEqual(keys.toSorted((a, b) => a.map((one, at) => one - b[at]!).find(difference => difference !== 0) ?? 0));
			}
		}),
		{numRuns: 200},
	);
});
