import {skillGroups} from '../model/skill.js';
import {behindExampleCue, choiceCue} from './cues.js';
import {isOpenVersion, linkBetween, orWords} from './links.js';
import type {Candidate} from './match.js';
import {isSentenceEnd} from './sentence.js';
import {dash} from './tokens.js';
import type {Token} from './tokens.js';

/**
 * How the members of a run are joined: `plain` runs are alternatives where an "or" says so, `either` runs where a comma does as well,
 * `open` runs (examples, "one of") whatever joins them.
 */
type Mode = 'plain' | 'either' | 'open';
type Run = {readonly mode: Mode; readonly members: number[]; seenOr: boolean; readonly least: number};

/** Which of the candidates are alternatives of one another: for each its group's number, from 0 in order, or null. */
export function findAlternatives(tokens: readonly Token[], candidates: readonly Candidate[]): (number | null)[] {
	const groups: number[][] = [];
	if (candidates.length > 1) {
		for (const sequence of sequencesByBracket(tokens, candidates)) groups.push(...groupsOf(tokens, candidates, sequence));
	}
	const numbers = candidates.map((): number | null => null);
	const inOrder = groups.filter(group => new Set(group.map(member => (candidates[member] as Candidate).skill.id)).size > 1).sort((left, right) => (left[0] as number) - (right[0] as number));
	for (const [number, group] of inOrder.entries()) for (const member of group) numbers[member] = number;
	return numbers;
}

/** What stands in a bracket is a list of its own, unless the bracket goes on with "or": "Postgres (or MySQL)". */
function sequencesByBracket(tokens: readonly Token[], candidates: readonly Candidate[]): number[][] {
	const sequences: number[][] = [[]];
	const open: number[] = [0];
	let position = 0;
	for (let index = 0; index < tokens.length && position < candidates.length; index++) {
		if (index === (candidates[position] as Candidate).first) {
			(sequences[open.at(-1) as number] as number[]).push(position);
			index = (candidates[position] as Candidate).beyond - 1;
			position++;
			continue;
		}
		const {text} = tokens[index] as Token;
		if (text === '(' || text === '[') {
			open.push(goesOn(tokens, candidates, index, position) ? (open.at(-1) as number) : sequences.push([]) - 1);
		} else if ((text === ')' || text === ']') && open.length > 1) open.pop();
	}
	return sequences;
}

/** "(or …)", and the abbreviation of what stands before the bracket. */
function goesOn(tokens: readonly Token[], candidates: readonly Candidate[], bracket: number, position: number): boolean {
	if (tokens[bracket + 1]?.text === 'or') return true;
	const before = candidates[position - 1];
	const inside = candidates[position];
	return before !== undefined && inside !== undefined && before.skill.id === inside.skill.id && before.beyond === bracket && inside.first === bracket + 1 && /^[)\]]$/.test(tokens[inside.beyond]?.text ?? '');
}

function groupsOf(tokens: readonly Token[], candidates: readonly Candidate[], sequence: readonly number[]): number[][] {
	const groups: number[][] = [];
	let run: Run | null = null;
	const close = (): void => {
		// "at least two of" a list of two asks for both.
		if (run !== null && (run.mode !== 'plain' || run.seenOr) && run.members.length > run.least) groups.push(run.members);
		run = null;
	};
	for (const [place, member] of sequence.entries()) {
		const candidate = candidates[member] as Candidate;
		const before: Candidate | undefined = candidates[sequence[place - 1] ?? -1];
		const next: Candidate | undefined = candidates[sequence[place + 1] ?? -1];
		const opened = modeOpenedBefore(tokens, candidates, member, before?.beyond ?? null);
		if (opened !== null || run === null || before === undefined || !joins(tokens, run, before, candidate)) {
			close();
			run = {mode: opened?.mode ?? 'plain', members: [], seenOr: false, least: opened?.least ?? 1};
		}
		const current: Run = run;
		if (isKind(tokens, candidate.beyond)) {
			// "frameworks such as": the kind stands alone, and what came before it is a list without it.
			close();
			continue;
		}
		current.members.push(member);
		if (phantomFollows(tokens, candidate.beyond, next?.first ?? null)) {
			current.seenOr = true;
			close();
		}
	}
	close();
	return groups;
}

/** Whether the candidate goes on with the run; notes the "or" that joins it. */
function joins(tokens: readonly Token[], run: Run, before: Candidate, candidate: Candidate): boolean {
	if (before.skill.id === candidate.skill.id && candidate.first - before.beyond === 1) return true;
	// "BS in Statistics or 3 years of Java": what is studied and what is worked with are no alternatives of one another.
	if (isField(before) !== isField(candidate)) return false;
	const link = linkBetween(tokens, before.beyond, candidate.first);
	if (link === 'none' || (link === 'and' && run.mode !== 'open')) return false;
	// "AWS or GCP, Terraform": the list has ended with what followed its "or".
	if (run.seenOr && (link === 'comma' || link === 'and')) return false;
	if (link === 'or') run.seenOr = true;
	return true;
}

function isField({skill}: Candidate): boolean {
	return Object.hasOwn(skillGroups, skill.group) && skillGroups[skill.group as keyof typeof skillGroups].kind === 'field';
}

type Opening = {readonly mode: Mode; readonly least: number};

/** Whether a cue in front of the candidate opens a list with it, how, and how many of it are asked for. */
function modeOpenedBefore(tokens: readonly Token[], candidates: readonly Candidate[], member: number, from: number | null): Opening | null {
	const {first} = candidates[member] as Candidate;
	const behindPrevious = Math.max(from ?? 0, (candidates[member - 1]?.beyond ?? 0), first - 9);
	for (let index = first - 1; index >= behindPrevious; index--) {
		if (isSentenceEnd(tokens, index) || (tokens[index] as Token).text === ';') return null;
		const examples = behindExampleCue(tokens, index);
		if (examples !== null && examples <= first) return {mode: 'open', least: 1};
		const cue = choiceCue(tokens, index);
		if (cue !== null && cue.behind <= first) {
			const {least} = cue;
			if (cue.opens === 'either') return {mode: 'either', least};
			if (cue.opens === 'these') return {mode: 'open', least};
			return hasOpening(tokens, cue.behind, first) ? {mode: 'open', least} : null;
		}
	}
	return kindOfChoiceBefore(tokens, candidates, member) ? {mode: 'open', least: 1} : null;
}

/** "at least one JavaScript framework (React, …" and "one of these databases: …": the names behind the kind. */
function kindOfChoiceBefore(tokens: readonly Token[], candidates: readonly Candidate[], member: number): boolean {
	const {first} = candidates[member] as Candidate;
	const floor = candidates[member - 1]?.beyond ?? 0;
	let opening = first - 1;
	while (opening >= floor && first - opening < 4 && !/^[:([]$/.test((tokens[opening] as Token).text)) opening--;
	if (opening < floor || !/^[:([]$/.test((tokens[opening] as Token).text)) return false;
	for (let index = opening - 1; index >= Math.max(0, opening - 9); index--) {
		const {text} = tokens[index] as Token;
		if (text === ';' || text === ',' || text === ')' || isSentenceEnd(tokens, index)) return false;
		const cue = choiceCue(tokens, index);
		if (cue !== null) return cue.opens !== 'either';
	}
	return false;
}

function hasOpening(tokens: readonly Token[], from: number, beyond: number): boolean {
	for (let index = from; index < beyond; index++) if (/^[:([]$/.test((tokens[index] as Token).text)) return true;
	return false;
}

/** Whether examples, or a list behind "one of …:", follow what ends at `beyond`. */
function isKind(tokens: readonly Token[], beyond: number): boolean {
	for (let index = beyond; index < Math.min(tokens.length, beyond + 4); index++) {
		const token = tokens[index] as Token;
		if (behindExampleCue(tokens, index) !== null) return true;
		if (!token.isWord && token.text !== '(' && !(token.text === ',' && index > beyond - 1)) return false;
		if (token.text === 'or' || token.text === 'and') return false;
	}
	return false;
}

const others = new Set(['other', 'others', 'another', 'similar', 'equivalent', 'equivalents', 'related', 'comparable', 'relevant', 'otherwise', 'alike', 'both', 'something', 'like', 'any', 'analogous', 'alternative', 'alternatives', 'else']);
const endings = new Set([';', ':', ')', ']', dash]);

/** "…, or similar", "or a related discipline", "or anything unknown here": an alternative without a name. */
function phantomFollows(tokens: readonly Token[], beyond: number, nextFirst: number | null): boolean {
	let words = 0;
	for (let index = beyond; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		if (endings.has(token.text) || isSentenceEnd(tokens, index)) return false;
		if (token.text === '(' && tokens[index + 1]?.text !== 'or') return false;
		if (nextFirst !== null && index >= nextFirst) return false;
		if (orWords.has(token.text)) {
			if (isOpenVersion(tokens, index)) return false;
			if (tokens[index - 1]?.text === '/') return false;
			if (nextFirst === null || nextFirst - index > 7) return true;
			const reach = Math.min(nextFirst, index + 4);
			for (let at = index + 1; at < reach; at++) if (others.has((tokens[at] as Token).text)) return true;
			return false;
		}
		if (token.text === ',' && tokens[index + 1]?.text !== 'or') return false;
		if (token.isWord && ++words > 2) return false;
	}
	return false;
}
