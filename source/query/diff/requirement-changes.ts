import {type Requirement, sections} from '../../model/requirement.js';
import {readTerms} from '../likeness.js';
import type {RequirementChange} from './answer.js';
import {overlap, pairByKey, pairLikest} from './pair.js';
import {wordChanges, wordingOf} from './word-changes.js';

/** How alike two requirements have to be to count as one that was reworded, from 0 to 1: the mean of what they are about and of all their words. */
const alikeEnough = 0.5;

/** Between equally alike ones the one of the same strength is meant. */
const sameStrength = 0.05;

/**
 * What changed in a role's requirements. The same words are the same requirement, wherever they stand; of the others
 * the likest are one that was reworded, and the rest came or went.
 */
export function changesOfRequirements(olds: readonly Requirement[], nexts: readonly Requirement[]): readonly RequirementChange[] {
	const partners = new Map<Requirement, Requirement>();
	const pair = (one: readonly Requirement[], other: readonly Requirement[], keyOf: (requirement: Requirement) => string) => {
		for (const [old, next] of pairByKey(one.map(keyOf), other.map(keyOf), {isUnique: false})) partners.set(other[next]!, one[old]!);
	};
	const left = () => {
		const paired = new Set(partners.values());
		return [olds.filter(one => !paired.has(one)), nexts.filter(one => !partners.has(one))] as const;
	};
	pair(olds, nexts, ({text, weight, section}) => `${weight} ${section} ${wordingOf(text)}`);
	pair(...left(), ({text, weight}) => `${weight} ${wordingOf(text)}`);
	pair(...left(), ({text}) => wordingOf(text));
	const [before, after] = left();
	const [wordsBefore, wordsAfter] = [before, after].map(side => side.map(({text}) => new Set(wordingOf(text).split(' '))));
	const refine = (likeness: number, old: number, next: number) => (likeness + overlap(wordsBefore![old]!, wordsAfter![next]!)) / 2;
	const isSameStrength = (old: number, next: number) => (before[old]!.weight === after[next]!.weight ? sameStrength : 0);
	for (const [old, next] of pairLikest(before.map(readTerms), after.map(readTerms), {least: alikeEnough, refine, bonus: isSameStrength})) partners.set(after[next]!, before[old]!);

	const paired = new Set(partners.values());
	const changes = [...nexts.map(next => changeOf(partners.get(next) ?? null, next)), ...olds.filter(old => !paired.has(old)).map(old => changeOf(old, null))].filter(change => change !== null);
	return sections.flatMap(section => changes.filter(({old, next}) => (next ?? old)!.section === section));
}

function changeOf(old: Requirement | null, next: Requirement | null): RequirementChange | null {
	if (old === null || next === null) return {changes: [old === null ? 'came' : 'went'], old, next, words: []};
	const isReworded = wordingOf(old.text) !== wordingOf(next.text);
	const isMoved = old.weight !== next.weight;
	if (!isReworded && !isMoved) return null;
	return {changes: [...(isReworded ? ['reworded' as const] : []), ...(isMoved ? ['moved' as const] : [])], old, next, words: isReworded ? wordChanges(old.text, next.text) : []};
}
