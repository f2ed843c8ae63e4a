import type {Catalog} from '../model/catalog.js';
import {type Requirement, type Weight, weights} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Shown, Subject, Together, TrackSummary} from './answers.js';
import {type Ask, asksOfRole, type Strength} from './asks.js';
import {compareText} from './compare-text.js';
import {factsOf} from './facts.js';
import {groupAlike} from './likeness.js';
import {finish, mapInSteps, type Steps} from './steps.js';

/** A role whole, or what a track's roles ask for taken together. */
export function showSubject(catalog: Pick<Catalog, 'skills'>, subject: Subject): Shown {
	return subject.kind === 'role' ? {kind: 'role', role: subject.role} : {kind: 'track', summary: finish(summariseTrack(catalog, subject))};
}

const weightOfStrength: Readonly<Record<Strength, Weight>> = {required: 'required', oneOf: 'required', preferred: 'preferred', mentioned: 'mentioned'};

/** What a track's roles ask for: musts, nice-to-haves, work. A skill counts once for a role, by its strongest weight. */
export function* summariseTrack(catalog: Pick<Catalog, 'skills'>, {track, roles}: Subject & {readonly kind: 'track'}): Steps<TrackSummary> {
	const asks = yield* mapInSteps(roles, role => asksOfRole(role));
	const together: Together[] = [];
	for (const weight of weights) {
		const skills = skillsAt(catalog, asks, weight);
		yield;
		together.push({weight, skills, statements: yield* statementsAt(roles, weight)});
	}
	return {
		track,
		roles,
		facts: factsOf(roles),
		together,
	};
}

function skillsAt(catalog: Pick<Catalog, 'skills'>, asks: readonly ReadonlyMap<string, Ask>[], weight: Weight): Together['skills'] {
	const mine = new Map<string, Ask[]>();
	for (const role of asks) {
		for (const [id, ask] of role) {
			if (weightOfStrength[ask.strength] !== weight) continue;
			const known = mine.get(id);
			if (known === undefined) mine.set(id, [ask]);
			else known.push(ask);
		}
	}
	return catalog.skills
		.flatMap(({id, name, group}) => {
			const found = mine.get(id) ?? [];
			if (found.length === 0) return [];
			return [{id, name, group, count: found.length, oneOf: found.filter(ask => ask.strength === 'oneOf').length, of: asks.length, evidence: found.flatMap(ask => ask.evidence)}];
		})
		.sort((a, b) => b.count - a.count || a.oneOf - b.oneOf || compareText(a.name, b.name));
}

function* statementsAt(roles: readonly Role[], weight: Weight): Steps<Together['statements']> {
	const plain = ({skills, weight: own}: Requirement) => own === weight && skills.every(({via}) => via === 'implied');
	const items = roles.flatMap(role => role.requirements.filter(plain).map(requirement => ({role, requirement})));
	return (yield* groupAlike(items))
		.map(group => ({
			statements: group.map(({role, requirement}) => ({role: role.id, title: role.title, text: requirement.text, weight: requirement.weight})),
			count: new Set(group.map(({role}) => role.id)).size,
			of: roles.length,
		}))
		.sort((a, b) => b.count - a.count);
}
