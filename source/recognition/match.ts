import type {Skill} from '../model/skill.js';
import {firstStep} from './dictionary.js';
import type {Dictionary, Name, Step} from './dictionary.js';
import {isMeant} from './meanings.js';
import {dash, stop} from './tokens.js';
import type {Token} from './tokens.js';

/** A place in the text that reads like a name: the tokens from `first` up to `beyond`, that one excluded. */
export type Candidate = {
	readonly skill: Skill;
	readonly first: number;
	readonly beyond: number;
	/** Counts only where the neighbourhood speaks of technology. */
	readonly ambiguous: boolean;
};

/** Whether the token at `index` stands where a degree or field of study is spoken of. */
export type IsStudied = (index: number) => boolean;

/** Everything that reads like a name, in order and without overlaps: the longest name wins, then the earliest. */
export function findCandidates(plain: string, tokens: readonly Token[], dictionary: Dictionary, isStudied: IsStudied): Candidate[] {
	const candidates: Candidate[] = [];
	let index = 0;
	while (index < tokens.length) {
		const candidate = candidateAt(plain, tokens, dictionary, isStudied, index);
		if (candidate === null) {
			index++;
			continue;
		}
		const longer = longerWithin(plain, tokens, dictionary, isStudied, candidate);
		const kept = longer === null ? candidate : candidateAt(plain, tokens, dictionary, isStudied, index, longer.first);
		if (kept !== null) candidates.push(kept);
		if (longer !== null) candidates.push(longer);
		index = (longer ?? candidate).beyond;
	}
	return candidates;
}

/**
 * "design patterns" within "system design" + "patterns": a longer name that begins inside a shorter one.
 * One as long wins where the first is named without it as well: "Oracle" in "Oracle database administration".
 */
function longerWithin(plain: string, tokens: readonly Token[], dictionary: Dictionary, isStudied: IsStudied, candidate: Candidate): Candidate | null {
	for (let index = candidate.first + 1; index < candidate.beyond; index++) {
		const other = candidateAt(plain, tokens, dictionary, isStudied, index);
		if (other === null || other.beyond <= candidate.beyond) continue;
		const excess = other.beyond - other.first - (candidate.beyond - candidate.first);
		if (excess > 0 || (excess === 0 && candidateAt(plain, tokens, dictionary, isStudied, candidate.first, index)?.skill.id === candidate.skill.id)) return other;
	}
	return null;
}

function candidateAt(plain: string, tokens: readonly Token[], dictionary: Dictionary, isStudied: IsStudied, first: number, limit = tokens.length): Candidate | null {
	const start = tokens[first] as Token;
	let step: Step | undefined = firstStep(dictionary, start.text);
	if (step === undefined) return versionedCandidate(plain, tokens, dictionary, first);
	if (!isOpenBefore(plain, tokens, first)) return null;
	let best: Candidate | null = null;
	for (let index = first + 1; ; index++) {
		if (step.names !== null && !isVerbPhrase(tokens, first) && isOpenAfter(plain, tokens, index)) {
			const name = chooseName(plain, tokens, step.names, isStudied, first, index);
			if (name !== null) best = {skill: name.skill, first, beyond: index, ambiguous: name.ambiguous};
		}
		const token = index < limit ? tokens[index] : undefined;
		step = token === undefined ? undefined : step.next?.get(token.text);
		if (step === undefined) return best;
	}
}

const operators = new Set(['designing', 'building', 'developing', 'deploying', 'maintaining', 'managing', 'running', 'creating', 'implementing', 'supporting', 'scaling', 'shipping', 'installing', 'configuring', 'owning', 'monitoring', 'engineering', 'architecting', 'delivering', 'writing', 'launching', 'evolving', 'automating', 'improving', 'administering', 'securing']);

/** "designing, building and operating systems": the verb, not the noun. */
function isVerbPhrase(tokens: readonly Token[], first: number): boolean {
	if ((tokens[first] as Token).text !== 'operating') return false;
	const join = tokens[first - 1]?.text ?? '';
	const before = tokens[join === ',' || tokens[first - 2]?.text !== ',' ? first - 2 : first - 3]?.text ?? '';
	return (join === 'and' || join === 'or' || join === ',' || join === '&') && operators.has(before);
}

const version = /^([a-z]{3,})\d+$/;

/** Python3 and HTML5 name Python and HTML, where the dictionary has no name of their own for them. */
function versionedCandidate(plain: string, tokens: readonly Token[], dictionary: Dictionary, first: number): Candidate | null {
	const token = tokens[first] as Token;
	const lastUnit = token.text.charCodeAt(token.text.length - 1);
	if (lastUnit < 48 || lastUnit > 57) return null;
	const stem = version.exec(token.text)?.[1];
	const names = stem === undefined ? undefined : firstStep(dictionary, stem)?.names;
	const name = names?.find(({exact, skill}) => !exact && !skill.degreeOnly);
	if (name === undefined || !isOpenBefore(plain, tokens, first) || !isOpenAfter(plain, tokens, first + 1)) return null;
	return {skill: name.skill, first, beyond: first + 1, ambiguous: false};
}

function chooseName(plain: string, tokens: readonly Token[], names: readonly Name[], isStudied: IsStudied, first: number, beyond: number): Name | null {
	let best: Name | null = null;
	for (const name of names) {
		if (name.exact && !isInExactCase(plain, tokens, name.text, first, beyond) && !(name.skill.degreeOnly && isListItem(tokens, first, beyond))) continue;
		if (beyond === first + 1 && !isMeant(tokens, first, name.skill.id, names.length - 1)) continue;
		if (name.skill.degreeOnly) {
			if (isStudied(first)) return name;
			continue;
		}
		if (best === null || (name.exact && !best.exact)) best = name;
	}
	return best;
}

const frontOfItem = new Set(['in', 'of', ',', 'or', 'and', '/', '&', '(']);
const behindItem = new Set([',', 'or', 'and', '/', '&', ')', '(', ';', stop, dash, 'required', 'preferred', 'desired', 'from', 'with', 'plus', 'is', 'at', 'degree', 'major']);

/** "mathematics, physics or engineering": between these a field of study is the whole item, and needs no capital. */
function isListItem(tokens: readonly Token[], first: number, beyond: number): boolean {
	return frontOfItem.has(tokens[first - 1]?.text ?? '') && (beyond === tokens.length || behindItem.has((tokens[beyond] as Token).text));
}

/** Compares letter by letter, blanks and hyphens aside; a plural in small letters ("APIs") is the same case. */
function isInExactCase(plain: string, tokens: readonly Token[], name: string, first: number, beyond: number): boolean {
	const written = isShouted(plain) ? name.toUpperCase() : name;
	let position = 0;
	for (let index = first; index < beyond; index++) {
		const {start, end} = tokens[index] as Token;
		while (position < written.length && isJoin(written.charCodeAt(position))) position++;
		for (let offset = start; offset < end; offset++) {
			if (position < written.length && written.charCodeAt(position) === plain.charCodeAt(offset)) position++;
			else return index === beyond - 1 && position === written.length && offset === end - 1 && plain.charAt(offset) === 's';
		}
	}
	return position === written.length || written.slice(position) === '.';
}

const shoutedFrom = 16;

/** A line that is set in capitals throughout tells no cases apart. */
function isShouted(plain: string): boolean {
	return plain.length >= shoutedFrom && !/[a-z]/.test(plain);
}

function isJoin(unit: number): boolean {
	return unit === 32 || unit === 45 || unit === 0xa0 || (unit >= 0x20_10 && unit <= 0x20_13);
}

/** "example.net" and "I'd" hold no names; "…in Java.Python…" is a missing blank. */
function isOpenBefore(plain: string, tokens: readonly Token[], first: number): boolean {
	const token = tokens[first] as Token;
	if (token.joint !== 'touching' || first === 0) return true;
	const before = (tokens[first - 1] as Token).text;
	if (before === '.') return beginsSentence(plain, token);
	if (before === '\'') return (tokens[first - 1] as Token).joint !== 'touching' || token.end - token.start > 2;
	return before !== '@' && before !== '#';
}

function isOpenAfter(plain: string, tokens: readonly Token[], beyond: number): boolean {
	const after = tokens[beyond];
	if (after === undefined || after.joint !== 'touching') return true;
	if (after.text !== '.') return after.text !== '@';
	const next = tokens[beyond + 1] as Token;
	return next.text === 'js' || beginsSentence(plain, next);
}

function beginsSentence(plain: string, token: Token): boolean {
	return token.end - token.start > 1 && /^[A-Z][a-z]/.test(plain.slice(token.start, token.start + 2));
}
