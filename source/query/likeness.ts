import type {Requirement, SkillMention} from '../model/requirement.js';
import {eachInSteps, mapInSteps, type Steps} from './steps.js';
import {wordKey, wordsOf} from './words.js';

/** Words that say nothing of what a statement is about. */
const emptyWords = new Set(
	'a an the and or of in on at to for from with by as is are be been being has have had do does that this these those it its their your our you we they who which what such like any all some more most other others than into over under up out off not no can able will would should must may etc eg ie e g i related technical discipline background strong good great excellent deep solid proven experience experienced knowledge understanding understand understands familiar familiarity proficient proficiency ability skill work working well know knows'.split(' '),
);

/** How alike two statements have to be to stand on one row, from 0 (no word in common) to 1 (the same words). */
const alikeEnough = 0.42;

/**
 * So many groups that share a rare word with a statement are looked at, those of the rarest word first. There are more
 * only in content of many thousand statements, where it keeps the time in proportion to their number.
 */
const mostCandidates = 200;

/** What a statement says: its terms by number, the rarest first, and what they weigh together. */
type Profile = {readonly terms: readonly number[]; readonly size: number};

type Group<Item> = {readonly items: Item[]; readonly leader: Profile};

/**
 * Puts alike statements together: each goes to the group whose first statement it resembles most, or begins one; the same
 * text with the same skills goes where it went before. Likeness is what two statements have in common of what both say
 * (Dice), where a rare word counts more than a frequent one and a skill counts like a word. Deterministic; groups are in
 * order of their first statements.
 */
export function* groupAlike<Item extends {readonly requirement: Requirement}>(items: readonly Item[]): Steps<readonly (readonly Item[])[]> {
	const {kindOf, kinds} = yield* distinguish(items.map(({requirement}) => requirement));
	const {termsOf, weights} = yield* weighTerms(kinds, items.length);
	const groups: Group<Item>[] = [];
	const groupOf = new Map<number, Group<Item>>();
	// For each term the groups whose first statement has it.
	const leadersWith: number[][] = weights.map(() => []);
	yield* eachInSteps(items, (item, at) => {
		const kind = kindOf[at]!;
		let group = groupOf.get(kind);
		if (group === undefined) {
			const profile = profileOf(termsOf[kind]!, weights);
			group = likest(profile, groups, leadersWith, weights);
			if (group === undefined) {
				for (const term of profile.terms) leadersWith[term]!.push(groups.length);
				group = {items: [], leader: profile};
				groups.push(group);
			}
			groupOf.set(kind, group);
		}
		group.items.push(item);
	});
	return groups.map(group => group.items);
}

/** The group that a statement is most like, the first of equals, if it is alike enough to any. */
function likest<Item>(profile: Profile, groups: readonly Group<Item>[], leadersWith: readonly (readonly number[])[], weights: readonly number[]): Group<Item> | undefined {
	const {terms, size} = profile;
	const mine = new Set(terms);
	let best: number | undefined;
	let most = alikeEnough;
	for (const at of candidatesFor(profile, leadersWith, weights)) {
		const {leader} = groups[at]!;
		let common = 0;
		for (const term of leader.terms) if (mine.has(term)) common += weights[term]!;
		const likeness = (2 * common) / (size + leader.size);
		if (likeness > most || (likeness === most && (best === undefined || at < best))) {
			best = at;
			most = likeness;
		}
	}
	return best === undefined ? undefined : groups[best];
}

/**
 * The groups that can be alike enough. What they have in common weighs at least a share of the statement, since it weighs
 * no more than either: so they have one of its rarer terms, and the long lists of the frequent ones need no look.
 */
function candidatesFor({terms, size}: Profile, leadersWith: readonly (readonly number[])[], weights: readonly number[]): ReadonlySet<number> {
	const least = (alikeEnough / (2 - alikeEnough)) * size;
	const candidates = new Set<number>();
	let rest = size;
	for (const term of terms) {
		// A little less, for what rounding takes away.
		if (rest < least * 0.999) break;
		for (const group of leadersWith[term]!) {
			if (candidates.size === mostCandidates) return candidates;
			candidates.add(group);
		}
		rest -= weights[term]!;
	}
	return candidates;
}

/** Statements that say the same in the same words, told once: thousands of postings have much in common. */
function* distinguish(requirements: readonly Requirement[]): Steps<{readonly kindOf: readonly number[]; readonly kinds: readonly {readonly requirement: Requirement; count: number}[]}> {
	const kinds: {readonly requirement: Requirement; count: number}[] = [];
	const byText = new Map<string, number[]>();
	const kindOf = yield* mapInSteps(requirements, requirement => {
		const known = byText.get(requirement.text);
		const same = known?.find(kind => hasSameSkills(kinds[kind]!.requirement.skills, requirement.skills));
		if (same !== undefined) {
			kinds[same]!.count++;
			return same;
		}
		if (known === undefined) byText.set(requirement.text, [kinds.length]);
		else known.push(kinds.length);
		return kinds.push({requirement, count: 1}) - 1;
	});
	return {kindOf, kinds};
}

function hasSameSkills(one: readonly SkillMention[], other: readonly SkillMention[]): boolean {
	return one.length === other.length && one.every(({id, via}, at) => id === other[at]!.id && via === other[at]!.via);
}

/** The terms of each kind of statement, numbered, and what each weighs: the more, the fewer of all statements have it. */
function* weighTerms(kinds: readonly {readonly requirement: Requirement; readonly count: number}[], total: number): Steps<{readonly termsOf: readonly (readonly number[])[]; readonly weights: readonly number[]}> {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	const termsOf = yield* mapInSteps(kinds, ({requirement, count}) =>
		[...readTerms(requirement)].map(term => {
			const number = numbers.get(term) ?? numbers.size;
			numbers.set(term, number);
			counts[number] = (counts[number] ?? 0) + count;
			return number;
		}),
	);
	return {termsOf, weights: counts.map(count => Math.log(1 + total / count))};
}

function profileOf(terms: readonly number[], weights: readonly number[]): Profile {
	return {terms: terms.toSorted((a, b) => weights[b]! - weights[a]! || a - b), size: terms.reduce((sum, term) => sum + weights[term]!, 0)};
}

/** What a statement says, term by term: the stems of its words, and its skills. */
export function readTerms({text, skills}: Requirement): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const {text: word} of wordsOf(text)) if (!emptyWords.has(word) && !/^[a-z0-9]$/u.test(word)) terms.add(stem(word));
	for (const {id, via} of skills) if (via !== 'implied') terms.add(`skill ${id}`);
	// What is made of empty words alone is like nothing but itself.
	if (terms.size === 0) terms.add(`text ${wordKey(text) || text}`);
	return terms;
}

/** A rough stem, the same for the forms of one word: "developing", "developed", "develops" → "develop". */
export function stem(word: string): string {
	if (word.length < 5) return word.replace(/s$/u, '');
	return word.replace(/(?:ations?|ments?|ings?|ies|ed|es|s|e|y)$/u, '');
}
