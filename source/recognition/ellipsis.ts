import {firstStep} from './dictionary.js';
import type {Dictionary, Name} from './dictionary.js';
import type {Candidate} from './match.js';
import type {Token} from './tokens.js';

const joins = new Set(['/', 'or', 'and', '&']);

/**
 * Names cut short because they share a word with their neighbour: "unit and integration testing" names unit testing,
 * "Isaac Sim/Lab" names Isaac Lab. Gives all candidates, in order.
 */
export function withCutNames(tokens: readonly Token[], candidates: readonly Candidate[], dictionary: Dictionary): readonly Candidate[] {
	let found: Candidate[] | null = null;
	for (const [position, candidate] of candidates.entries()) {
		if (candidate.beyond - candidate.first < 2) continue;
		const floor = candidates[position - 1]?.beyond ?? 0;
		const ceiling = candidates[position + 1]?.first ?? tokens.length;
		const head = (tokens[candidate.beyond - 1] as Token).text;
		for (let index = candidate.first - 1; index - 1 >= floor && isJoin(tokens, index, candidate); ) {
			if ((tokens[index] as Token).text === ',' || joins.has((tokens[index] as Token).text)) index--;
			if (joins.has(tokens[index]?.text ?? '') || tokens[index]?.text === ',') index--;
			const cut = index >= floor ? named(dictionary, candidate, (tokens[index] as Token).text, head) : null;
			if (cut === null) break;
			(found ??= []).push({skill: cut.skill, first: index, beyond: index + 1, ambiguous: false});
			index--;
		}
		const join = tokens[candidate.beyond];
		const next = candidate.beyond + 1;
		if (join === undefined || !joins.has(join.text) || join.text === 'or' || next >= ceiling) continue;
		const cut = named(dictionary, candidate, (tokens[candidate.first] as Token).text, (tokens[next] as Token).text);
		if (cut !== null) (found ??= []).push({skill: cut.skill, first: next, beyond: next + 1, ambiguous: false});
	}
	return found === null ? candidates : [...candidates, ...found].sort((left, right) => left.first - right.first);
}

function isJoin(tokens: readonly Token[], index: number, candidate: Candidate): boolean {
	const text = tokens[index]?.text ?? '';
	// A comma alone joins only in a chain that has begun with a true join: "unit, integration and load testing".
	return joins.has(text) || (text === ',' && index < candidate.first - 1);
}

/** The skill of two words that is not the candidate itself, in any case. */
function named(dictionary: Dictionary, candidate: Candidate, left: string, right: string): Name | null {
	const names = firstStep(dictionary, left)?.next?.get(right)?.names;
	return names?.find(({exact, skill}) => !exact && skill.id !== candidate.skill.id && skill.degreeOnly === candidate.skill.degreeOnly) ?? null;
}
