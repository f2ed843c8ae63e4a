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
	readonly skills: ReadonlyMap<string, Skill>;
};

/** Builds what the other functions recognise with: once a catalog. A later skill of the same id replaces the earlier. */
export function buildDictionary(skills: readonly Skill[]): Dictionary {
	const byId = new Map(skills.map(skill => [skill.id, skill]));
	const root: Step = {next: null, names: null};
	for (const skill of byId.values()) {
		addName(root, skill, skill.name);
		for (const alias of skill.aliases) addName(root, skill, alias);
	}
	return {root, skills: byId};
}

function addName(root: Step, skill: Skill, text: string): void {
	const tokens = nameTokens(text);
	const last = tokens.at(-1);
	if (last === undefined) return;
	const ambiguous = skill.ambiguous.includes(text);
	const name: Name = {skill, text, exact: ambiguous || skill.cased.includes(text), ambiguous};
	let step = root;
	for (let index = 0; index < tokens.length - 1; index++) step = follow(step, (tokens[index] as Token).text);
	put(step, last.text, name);
	if (ambiguous || !last.isWord) return;
	for (const form of otherNumbers(last.text, isProperName(skill, text, tokens))) put(step, form, name);
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
		next = {next: null, names: null};
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
function isProperName(skill: Skill, text: string, tokens: readonly Token[]): boolean {
	const kind = Object.hasOwn(skillGroups, skill.group) ? skillGroups[skill.group as keyof typeof skillGroups].kind : 'tech';
	return kind === 'tech' && tokens.length === 1 && text !== text.toLowerCase();
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
