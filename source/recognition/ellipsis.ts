import {firstStep} from './dictionary.js';
import type {Dictionary, Name} from './dictionary.js';
import type {Candidate} from './match.js';
import type {Token} from './tokens.js';

const joins = new Set(['/', 'or', 'and', '&']);

/**
 * Names cut short because they share a word with their neighbour: "unit and integration testing" names unit testing,
 * "Isaac Sim/Lab" names Isaac Lab, "Spring (Boot, MVC)" Spring Boot. Gives all candidates, in order.
 */
export function withCutNames(tokens: readonly Token[], candidates: readonly Candidate[], dictionary: Dictionary): readonly Candidate[] {
	let found: Candidate[] | null = null;
	let inBrackets: Candidate[] | null = null;
	for (const [position, candidate] of candidates.entries()) {
		if (tokens[candidate.beyond]?.text === '(') (inBrackets ??= []).push(...bracketedTails(tokens, candidate, dictionary));
		if (candidate.beyond - candidate.first < 2) continue;
		const floor = candidates[position - 1]?.beyond ?? 0;
		const ceiling = candidates[position + 1]?.first ?? tokens.length;
		for (let index = candidate.first - 1; index - 1 >= floor && isJoin(tokens, index, candidate); ) {
			if (isJoin(tokens, index, null)) index--;
			if (isJoin(tokens, index, null)) index--;
			const cut = index >= floor ? (named(tokens, dictionary, candidate, index, candidate.first + 1, candidate.beyond) ?? named(tokens, dictionary, candidate, index, candidate.beyond - 1, candidate.beyond)) : null;
			if (cut === null) break;
			(found ??= []).push({skill: cut.skill, first: index, beyond: index + 1, ambiguous: false});
			index--;
		}
		const join = tokens[candidate.beyond];
		const next = candidate.beyond + 1;
		if (join === undefined || !joins.has(join.text) || join.text === 'or' || next >= ceiling) continue;
		const cut = candidate.beyond - candidate.first === 2 ? named(tokens, dictionary, candidate, candidate.first, next, next + 1) : null;
		if (cut !== null && !isOtherNumber(tokens[next] as Token, cut)) (found ??= []).push({skill: cut.skill, first: next, beyond: next + 1, ambiguous: false});
	}
	if (inBrackets !== null) {
		const tails = inBrackets;
		const others = [...candidates, ...(found ?? [])].filter(({first, beyond}) => !tails.some(tail => tail.first < beyond && first < tail.beyond));
		return [...others, ...tails].sort((left, right) => left.first - right.first);
	}
	return found === null ? candidates : [...candidates, ...found].sort((left, right) => left.first - right.first);
}

function isJoin(tokens: readonly Token[], index: number, candidate: Candidate | null): boolean {
	const text = tokens[index]?.text ?? '';
	// A comma alone joins only in a chain that has begun with a true join: "unit, integration and load testing".
	return joins.has(text) || (text === ',' && (candidate === null || index < candidate.first - 1));
}

/** The skill, other than the candidate's own, whose name is the token at `head` and those from `from` up to `beyond`. */
function named(tokens: readonly Token[], dictionary: Dictionary, {skill}: Candidate, head: number, from: number, beyond: number): Name | null {
	let step = firstStep(dictionary, (tokens[head] as Token).text);
	for (let index = from; index < beyond; index++) step = step?.next?.get((tokens[index] as Token).text);
	return step?.names?.find(name => !name.exact && name.skill.id !== skill.id && name.skill.degreeOnly === skill.degreeOnly) ?? null;
}

/** "data engineering and integrations" names no data integration: what is cut short keeps its number. */
function isOtherNumber({text}: Token, name: Name): boolean {
	return text.endsWith('s') && !name.text.toLowerCase().endsWith('s');
}

const itemJoins = new Set([',', '/', 'and', 'or', '&', '|']);

/** "Spring (Boot, MVC)" names Spring Boot: what stands in brackets behind a name may be the rest of a longer one. */
function bracketedTails(tokens: readonly Token[], candidate: Candidate, dictionary: Dictionary): readonly Candidate[] {
	const open = candidate.beyond;
	if (tokens[open]?.text !== '(') return [];
	let front = firstStep(dictionary, (tokens[candidate.first] as Token).text);
	for (let index = candidate.first + 1; index < candidate.beyond; index++) front = front?.next?.get((tokens[index] as Token).text);
	if (front?.next == null) return [];
	const found: Candidate[] = [];
	for (let index = open + 1; index < tokens.length && (tokens[index] as Token).text !== ')'; index++) {
		if (index > open + 1 && !itemJoins.has((tokens[index - 1] as Token).text)) continue;
		let step = front.next.get((tokens[index] as Token).text);
		let beyond = index + 1;
		for (; step !== undefined && !endsItem(tokens, beyond); beyond++) step = step.next?.get((tokens[beyond] as Token).text);
		const name = step?.names?.find(({skill}) => skill.id !== candidate.skill.id && !skill.degreeOnly);
		if (name !== undefined) found.push({skill: name.skill, first: index, beyond, ambiguous: false});
	}
	return found;
}

function endsItem(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	return token === undefined || token.text === ')' || itemJoins.has(token.text);
}
