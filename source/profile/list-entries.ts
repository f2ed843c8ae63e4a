import type {Skill} from '../model/skill.js';
import {type Dictionary, recogniseSkills} from '../recognition/index.js';
import type {FindByName} from './name-skills.js';

/** More words than this are a sentence. */
const mostWordsOfName = 6;

/** What an entry of a list of skills names, and the parts of it that are no skill of the vocabulary. */
export type Entry = {readonly skills: readonly Skill[]; readonly unrecognised: readonly string[]};

/** Reads "HTML5, HTML", "react", "Languages: Go; C++", "Go (5 years)": by name where it is one, else as a sentence. */
export function readEntry(text: string, find: FindByName, dictionary: Dictionary): Entry {
	const whole = find(text)[0];
	if (whole !== undefined) return {skills: [whole], unrecognised: []};
	const skills: Skill[] = [];
	const unrecognised: string[] = [];
	for (const part of withoutLabel(text).split(/[,;|•·‧]|\s[-–—]\s/u)) {
		const name = part.trim();
		if (name === '') continue;
		const found = readPart(name, find, dictionary);
		skills.push(...found);
		if (found.length === 0 && /\p{L}/u.test(name)) unrecognised.push(name);
	}
	return {skills, unrecognised};
}

function readPart(text: string, find: FindByName, dictionary: Dictionary): readonly Skill[] {
	const named = find(text)[0] ?? find(text.replace(/\([^()]*\)/gu, ' ').trim())[0] ?? find(text.replace(/^(?:and|or)\s+/iu, ''))[0];
	if (named !== undefined) return [named];
	const found = recogniseSkills(text, dictionary).flatMap(({id, via}) => (via === 'named' ? (dictionary.skills.get(id) ?? []) : []));
	if (found.length > 0 || text.split(/\s+/u).length > mostWordsOfName) return found;
	return text.split(/\s*(?:\/|&|\band\b)\s*/iu).flatMap(piece => find(piece).slice(0, 1));
}

/** "Frontend: React, Vue" is a list under a label. */
function withoutLabel(text: string): string {
	return text.replace(/^[^,;:|]{1,40}:\s+(?=\S)/u, '');
}
