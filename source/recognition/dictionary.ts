import type {Skill} from '../model/skill.js';
import {skillGroups} from '../model/skill.js';
import {plainText, stop, tokenise} from './tokens.js';
import type {Token} from './tokens.js';

/** One way to write a skill. */
export type Name = {
	readonly skill: Skill;
	readonly text: string;
	/** Counts in this very case alone. */
	readonly exact: boolean;
	readonly ambiguous: boolean;
};

/** A step in the tree of names: each edge is a token. */
export type Step = {
	next: Map<string, Step> | null;
	names: Name[] | null;
};

/** All names of all skills, made to be walked token by token. Opaque outside of recognition. */
export type Dictionary = {
	readonly root: Step;
	/** Names that are not yet in the tree, by their beginning: a run meets few of them, and the whole tree would cost its start. */
	readonly pending: Map<number, Written[]>;
	readonly skills: ReadonlyMap<string, Skill>;
};

type Written = {readonly skill: Skill; readonly text: string};

/** Builds what the other functions recognise with: once a catalog. A later skill of the same id replaces the earlier. */
export function buildDictionary(skills: readonly Skill[]): Dictionary {
	const byId = new Map(skills.map(skill => [skill.id, skill]));
	const dictionary: Dictionary = {root: newStep(), pending: new Map(), skills: byId};
	for (const skill of byId.values()) {
		addName(dictionary, {skill, text: skill.name});
		for (const text of skill.aliases) addName(dictionary, {skill, text});
	}
	return dictionary;
}

/** The step behind a first token, or undefined where no name begins with it. */
export function firstStep(dictionary: Dictionary, text: string): Step | undefined {
	const key = beginning(text);
	const pending = dictionary.pending.get(key);
	if (pending !== undefined) {
		dictionary.pending.delete(key);
		for (const written of pending) addWritten(dictionary.root, written);
	}
	return dictionary.root.next?.get(text);
}

function newStep(): Step {
	return {next: null, names: null};
}

function addName(dictionary: Dictionary, written: Written): void {
	const key = beginning(written.text);
	if (key === 0) addWritten(dictionary.root, written);
	else {
		const pending = dictionary.pending.get(key);
		if (pending === undefined) dictionary.pending.set(key, [written]);
		else pending.push(written);
	}
}

/** A number for up to three plain letters or digits that a name or its first token begins with, whatever their case; 0 for others. */
function beginning(text: string): number {
	let key = 0;
	for (let index = 0; index < 3; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 48 && unit <= 57) key = key * 128 + unit;
		else if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) key = key * 128 + (unit | 32);
		else return unit > 127 ? 0 : key;
	}
	return key;
}

function addWritten(root: Step, {skill, text}: Written): void {
	const ambiguous = skill.ambiguous.includes(text);
	addTokens(root, {skill, text, exact: ambiguous || skill.cased.includes(text), ambiguous}, nameTokens(text));
}

function addTokens(root: Step, name: Name, tokens: readonly Token[]): void {
	const last = tokens.at(-1);
	if (last === undefined) return;
	let step = root;
	for (let index = 0; index < tokens.length - 1; index++) step = follow(step, (tokens[index] as Token).text);
	addLast(step, name, last.text, last.isWord, tokens.length);
}

function addLast(step: Step, name: Name, text: string, isWord: boolean, length: number): void {
	put(step, text, name);
	if ((name.ambiguous && length === 1) || !isWord) return;
	for (const form of otherNumbers(text, isProperName(name, length))) put(step, form, name);
}

function nameTokens(text: string): Token[] {
	const tokens = tokenise(plainText(text));
	while (tokens.at(-1)?.text === stop) tokens.pop();
	return tokens;
}

function follow(step: Step, text: string): Step {
	step.next ??= new Map();
	let next = step.next.get(text);
	if (next === undefined) {
		next = newStep();
		step.next.set(text, next);
	}
	return next;
}

function put(step: Step, text: string, name: Name): void {
	const end = follow(step, text);
	if (end.names === null) end.names = [name];
	else if (!end.names.some(other => other.skill.id === name.skill.id && other.exact === name.exact && (!name.exact || other.text === name.text))) end.names.push(name);
}

/** One capitalised word of technology, as Windows or Rails, is no plural of anything. */
function isProperName({skill: {group}, text}: Name, length: number): boolean {
	if (length > 1 || text === text.toLowerCase()) return false;
	return !Object.hasOwn(skillGroups, group) || skillGroups[group as keyof typeof skillGroups].kind === 'tech';
}

/** The plural of a singular and the singular of a plural, by the simple rules of English. */
function otherNumbers(text: string, isProper: boolean): string[] {
	const lastUnit = text.charCodeAt(text.length - 1);
	if (lastUnit < 97 || lastUnit > 122 || text.length < 2) return [];
	if (/[^aeiou]y$/.test(text)) return [`${text.slice(0, -1)}ies`];
	if (/(?:ss|sh|ch|x|z)$/.test(text)) return [`${text}es`];
	if (!text.endsWith('s')) return [`${text}s`];
	if (isProper || text.length < 4 || /[ui]s$/.test(text)) return [];
	if (text.length > 4 && text.endsWith('ies')) return [`${text.slice(0, -3)}y`];
	if (/(?:ss|sh|ch|x|z)es$/.test(text)) return [text.slice(0, -2)];
	return [text.slice(0, -1)];
}
