import type {Role} from '../../model/role.js';
import {fold} from '../../text/fold.js';
import {plainLink} from '../../text/plain-link.js';
import {stem} from '../likeness.js';
import {wordKey, wordsOf} from '../words.js';
import type {MatchedBy} from './answer.js';
import {overlap, type Pair, pairByKey, pairLikest, placesByKey} from './pair.js';
import {wordingOf} from './word-changes.js';

/** How alike two titles of a company have to be to name one role, from 0 to 1, where a rare word counts more. */
const alikeEnough = 0.6;

/** Of roles with alike titles those of one team, and those that ask the same, are one before others. */
const sameTeam = 0.2;
const sameRequirements = 0.5;

/** So much of what both ask, word for word, is the same where a role only moved to another level or track. */
const mostlySame = 0.5;

/** Words of a title that make another role of it, however alike the rest is. */
const rankWords = new Set('intern internship graduate grad trainee junior jr mid senior sr staff principal lead head director chief i ii iii iv v 1 2 3 4 5'.split(' '));

export type RolePair = {readonly old: Role; readonly next: Role; readonly matchedBy: MatchedBy};

/**
 * Which roles of two contents are the same: those with the same link, then those with the same id, then within a company
 * those whose titles are most alike; last those that have another level or track and ask the same. A link that several roles share tells nothing.
 */
export function matchRoles(olds: readonly Role[], nexts: readonly Role[]): {readonly pairs: readonly RolePair[]; readonly came: readonly Role[]; readonly went: readonly Role[]} {
	const pairs = new Map<Role, RolePair>();
	const paired = new Set<Role>();
	const left = (): readonly [readonly Role[], readonly Role[]] => [olds.filter(role => !paired.has(role)), nexts.filter(role => !pairs.has(role))];
	const put = (old: Role, next: Role, matchedBy: MatchedBy) => {
		pairs.set(next, {old, next, matchedBy});
		paired.add(old);
	};
	const byKey = (matchedBy: MatchedBy, isUnique: boolean, keyOf: (role: Role) => string | null) => {
		const [one, other] = left();
		for (const [old, next] of pairByKey(one.map(keyOf), other.map(keyOf), {isUnique})) put(one[old]!, other[next]!, matchedBy);
	};
	byKey('link', true, ({source}) => (source === null ? null : plainLink(source)));
	byKey('id', true, ({id}) => id);
	// The very same posting, whatever its file is called: quickly told, and there can be thousands of one title.
	byKey('title', false, role => [role.company, role.title, role.team, role.track, role.level, ...role.requirements.map(({text}) => text)].map(text => wordingOf(text ?? '')).join('\n'));
	const looks = new Map<Role, Look>();
	const lookOf = (role: Role): Look => {
		const known = looks.get(role) ?? lookAt(role);
		looks.set(role, known);
		return known;
	};
	const byTitle = (pairUp: (olds: readonly Look[], nexts: readonly Look[]) => readonly Pair[]) => {
		const [before, after] = left();
		const nextsOf = placesByKey(after.map(companyOf));
		for (const [company, places] of placesByKey(before.map(companyOf))) {
			const one = places.map(at => before[at]!);
			const other = (nextsOf.get(company) ?? []).map(at => after[at]!);
			for (const [old, next] of pairUp(one.map(lookOf), other.map(lookOf))) put(one[old]!, other[next]!, 'title');
		}
	};
	byTitle(pairAlike);
	// Of very many roles of one title not all were compared: what is left of these goes by its order.
	const stepKey = ({title, rank, level, track, team}: Look) => JSON.stringify([title, rank, level, track, team]);
	const titleKey = ({title, rank, level, track}: Look) => JSON.stringify([title, rank, level, track]);
	for (const keyOf of [stepKey, titleKey]) byTitle((one, other) => pairByKey(one.map(keyOf), other.map(keyOf), {isUnique: false}));
	byTitle(pairMoved);
	const [went, came] = left();
	return {pairs: nexts.flatMap(role => pairs.get(role) ?? []), came, went};
}

/** What of a role is compared with others, worked out once. */
type Look = {
	readonly title: string;
	readonly terms: ReadonlySet<string>;
	/** The words of its title that make another role of it. */
	readonly rank: string;
	readonly level: Role['level'];
	readonly track: string | null;
	readonly team: string | null;
	readonly said: ReadonlySet<string>;
};

function lookAt(role: Role): Look {
	const {title, level, track, team, requirements} = role;
	return {title: wordKey(title), terms: titleTerms(role), rank: rankOf(role), level, track, team: team === null ? null : fold(team), said: new Set(requirements.map(({text}) => wordingOf(text)))};
}

function pairAlike(olds: readonly Look[], nexts: readonly Look[]): readonly Pair[] {
	return pairLikest(olds.map(({terms}) => terms), nexts.map(({terms}) => terms), {
		least: alikeEnough,
		clues: cluesOf(olds, nexts),
		mayPair: (old, next) => isSameStep(olds[old]!, nexts[next]!),
		bonus(old, next) {
			const [one, other] = [olds[old]!, nexts[next]!];
			return (one.team !== null && one.team === other.team ? sameTeam : 0) + sameRequirements * overlap(one.said, other.said);
		},
	});
}

/** A role whose level or track is another now is the same one where it is of the same team and mostly asks the same. */
function pairMoved(olds: readonly Look[], nexts: readonly Look[]): readonly Pair[] {
	return pairLikest(olds.map(({terms}) => terms), nexts.map(({terms}) => terms), {
		least: alikeEnough,
		clues: cluesOf(olds, nexts),
		mayPair(old, next) {
			const [one, other] = [olds[old]!, nexts[next]!];
			return one.rank === other.rank && (one.team === null || other.team === null || one.team === other.team) && overlap(one.said, other.said) >= mostlySame;
		},
		bonus: (old, next) => sameRequirements * overlap(olds[old]!.said, nexts[next]!.said),
	});
}

function cluesOf(olds: readonly Look[], nexts: readonly Look[]) {
	return [olds.map(({said}) => said), nexts.map(({said}) => said)] as const;
}

/** A senior role is not the junior one of the same title, nor one of another track. */
function isSameStep(one: Look, other: Look): boolean {
	if (one.level !== null && other.level !== null && one.level !== other.level) return false;
	if (one.track !== null && other.track !== null && one.track !== other.track) return false;
	return one.rank === other.rank;
}

function rankOf({title}: Role): string {
	return wordsOf(title)
		.map(({text}) => text)
		.filter(word => rankWords.has(word))
		.join(' ');
}

function titleTerms({title}: Role): ReadonlySet<string> {
	return new Set(wordsOf(title).map(({text}) => stem(text)));
}

function companyOf({company}: Role): string {
	return company === null ? '' : wordKey(company);
}
