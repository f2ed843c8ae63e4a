import type {Requirement} from '../model/requirement.js';
import {wordKey, wordsOf} from './words.js';

/** Words that say nothing of what a statement is about. */
const emptyWords = new Set(
	'a an the and or of in on at to for from with by as is are be been being has have had do does that this these those it its their your our you we they who which what such like any all some more most other others than into over under up out off not no can able will would should must may etc eg ie e g i related technical discipline background strong good great excellent deep solid proven experience experienced knowledge understanding understand understands familiar familiarity proficient proficiency ability skill work working well know knows'.split(' '),
);

/** How alike two statements have to be to stand on one row, from 0 (no word in common) to 1 (the same words). */
const alikeEnough = 0.42;

type Profile = {readonly terms: ReadonlySet<string>};

/**
 * Puts alike statements together: each goes to the group whose first statement it resembles most, or begins one.
 * Likeness is what two statements have in common of what both say (Dice), where a rare word counts more than a frequent
 * one and a skill counts like a word. Deterministic; groups are in order of their first statements.
 */
export function groupAlike<Item extends {readonly requirement: Requirement}>(items: readonly Item[]): readonly (readonly Item[])[] {
	const profiles = items.map(({requirement}) => profileOf(requirement));
	const weightOf = weigh(profiles);
	const sizes = profiles.map(({terms}) => sum(terms, weightOf));
	const groups: {items: Item[]; leader: number}[] = [];
	const leaders = new Map<string, number[]>();
	for (const [at, item] of items.entries()) {
		const {terms} = profiles[at]!;
		const common = new Map<number, number>();
		for (const term of terms) for (const group of leaders.get(term) ?? []) common.set(group, (common.get(group) ?? 0) + weightOf(term));
		let best = -1;
		let most = alikeEnough;
		for (const [group, shared] of common) {
			const likeness = (2 * shared) / (sizes[at]! + sizes[groups[group]!.leader]!);
			if (likeness > most || (likeness === most && best < 0)) {
				best = group;
				most = likeness;
			}
		}
		if (best >= 0) {
			groups[best]!.items.push(item);
			continue;
		}
		for (const term of terms) addTo(leaders, term, groups.length);
		groups.push({items: [item], leader: at});
	}
	return groups.map(group => group.items);
}

function profileOf({text, skills}: Requirement): Profile {
	const terms = new Set<string>();
	for (const {text: word} of wordsOf(text)) if (!emptyWords.has(word) && !/^[a-z0-9]$/u.test(word)) terms.add(stem(word));
	for (const {id, via} of skills) if (via !== 'implied') terms.add(`skill ${id}`);
	// What is made of empty words alone is like nothing but itself.
	if (terms.size === 0) terms.add(`text ${wordKey(text) || text}`);
	return {terms};
}

/** A rough stem, the same for the forms of one word: "developing", "developed", "develops" → "develop". */
function stem(word: string): string {
	if (word.length < 5) return word.replace(/s$/u, '');
	return word.replace(/(?:ations?|ments?|ings?|ies|ed|es|s|e|y)$/u, '');
}

function weigh(profiles: readonly Profile[]): (term: string) => number {
	const counts = new Map<string, number>();
	for (const {terms} of profiles) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return term => Math.log(1 + profiles.length / (counts.get(term) ?? 1));
}

function sum(terms: ReadonlySet<string>, weightOf: (term: string) => number): number {
	let total = 0;
	for (const term of terms) total += weightOf(term);
	return total;
}

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
