import {firstStep} from './dictionary.js';
import type {Dictionary, Name, Step} from './dictionary.js';
import type {Candidate} from './match.js';
import {isSentenceEnd} from './sentence.js';
import {dash, stop} from './tokens.js';
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
		const list = tailsFrom(tokens, candidate.beyond);
		if (list !== null) (inBrackets ??= []).push(...tails(tokens, candidate, list, dictionary));
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
		const inLists = inBrackets;
		const others = [...candidates, ...(found ?? [])].filter(({first, beyond}) => !inLists.some(tail => tail.first < beyond && first < tail.beyond));
		return [...others, ...inLists].sort((left, right) => left.first - right.first);
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

const modules = new Set(['module', 'modules']);
const openings = new Set(['(', ':', dash, 'like', 'including', 'as']);

/** Where a list begins whose members may be the rest of a longer name: "Spring (Boot, MVC)", "SAP modules such as FI and MM". */
function tailsFrom(tokens: readonly Token[], beyond: number): number | null {
	if (tokens[beyond]?.text === '(') return beyond + 1;
	if (!modules.has(tokens[beyond]?.text ?? '')) return null;
	const opening = tokens[beyond + 1]?.text === 'such' ? beyond + 2 : beyond + 1;
	return openings.has(tokens[opening]?.text ?? '') ? opening + 1 : null;
}

/** Reads a list of modules so far, and no further. */
const longestList = 40;

/** The names whose front is that of the candidate, and whose rest is a member of the list that begins at `from`. */
function tails(tokens: readonly Token[], candidate: Candidate, from: number, dictionary: Dictionary): readonly Candidate[] {
	const whole = frontStep(tokens, candidate.first, candidate.beyond, dictionary);
	const first = candidate.beyond - candidate.first > 1 ? frontStep(tokens, candidate.first, candidate.first + 1, dictionary) : undefined;
	if (whole?.next == null && first?.next == null) return [];
	const found: Candidate[] = [];
	for (let index = from; index < Math.min(tokens.length, from + longestList) && !endsList(tokens, index); index++) {
		if (index > from && !itemJoins.has((tokens[index - 1] as Token).text)) continue;
		const tail = tailAt(tokens, index, whole) ?? tailAt(tokens, index, first);
		if (tail !== null && tail.name.skill.id !== candidate.skill.id) found.push({skill: tail.name.skill, first: index, beyond: tail.beyond, ambiguous: false});
	}
	return found;
}

function frontStep(tokens: readonly Token[], first: number, beyond: number, dictionary: Dictionary): Step | undefined {
	let step = firstStep(dictionary, (tokens[first] as Token).text);
	for (let index = first + 1; index < beyond; index++) step = step?.next?.get((tokens[index] as Token).text);
	return step;
}

function tailAt(tokens: readonly Token[], index: number, front: Step | undefined): {readonly name: Name; readonly beyond: number} | null {
	let step = front?.next?.get((tokens[index] as Token).text);
	let beyond = index + 1;
	for (; step !== undefined && !endsItem(tokens, beyond); beyond++) step = step.next?.get((tokens[beyond] as Token).text);
	const name = step?.names?.find(({skill}) => !skill.degreeOnly);
	return name === undefined ? null : {name, beyond};
}

function endsList(tokens: readonly Token[], index: number): boolean {
	const {text} = tokens[index] as Token;
	return text === ')' || text === ';' || text === dash || isSentenceEnd(tokens, index);
}

function endsItem(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	return token === undefined || token.text === ')' || token.text === stop || token.text === dash || itemJoins.has(token.text);
}
