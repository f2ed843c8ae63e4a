import type {Shortfall} from '../model/profile.js';
import type {Skill} from '../model/skill.js';
import {type Dictionary, recogniseSkills} from '../recognition/index.js';
import {shortfallOfLevel, shortfallOfTitle, shortfallsOf} from './claims.js';
import type {FindByName} from './name-skills.js';
import {sectionCalled} from './text-headings.js';

/** More words than this are a sentence. */
const mostWordsOfName = 6;

/** A skill that a list names, and what it says against having it, as "Rust (learning)". */
export type Named = {readonly skill: Skill; readonly says: Shortfall | null};

/** What an entry of a list of skills names, and the parts of it that are no skill of the vocabulary. */
export type Entry = {readonly skills: readonly Named[]; readonly unrecognised: readonly string[]};

const mastery = /^(?:\d.*|yes|true|beginner|basics?|novice|elementary|intermediate|advanced|expert|proficient|fluent|native|good|very good|strong|junior|senior|master|rusty|daily|weekly|regularly|often|familiar|working knowledge|competent|fair|solid|[✓✔☑✅★]\uFE0F?|[★☆●○◐◉⬤]+)$/iu;

/** How well somebody knows a skill, or for how long: "expert", "3 years", "yes". */
export function isMastery(text: string): boolean {
	return mastery.test(text.trim());
}

/** Reads "HTML5, HTML", "react", "Languages: Go; C++", "Go (5 years)", "Java: none": by name where it is one, else as a sentence. */
export function readEntry(text: string, find: FindByName, dictionary: Dictionary): Entry {
	const whole = find(text)[0];
	if (whole !== undefined) return {skills: [{skill: whole, says: null}], unrecognised: []};
	const skills: Named[] = [];
	const unrecognised: string[] = [];
	const {label, rest} = splitRow(text) ?? splitLabel(text, find);
	const level = shortfallOfLevel(rest);
	const known = level !== null || isMastery(rest) ? find(label)[0] : undefined;
	if (known !== undefined) return {skills: [{skill: known, says: level}], unrecognised: []};
	if (level !== null && label !== '') return {skills: [], unrecognised: [label]};
	const ofAll = shortfallOfTitle(label);
	let lastAt = -1;
	for (const part of rest.split(/[,;|•·‧]/u).flatMap(one => (takenBack(one, find).length > 0 ? [one] : one.split(/\s[-–—]\s/u)))) {
		const name = part.replace(/(?<=[\w+#)\s])\s*[✓✔☑✅★☆]+\uFE0F?\s*$/u, sign => (/^\s*☆+\s*$/u.test(sign) ? sign : '')).trim();
		if (name === '') continue;
		// Of "Go | 0 | want to learn", a row of a table, the last word counts.
		const says = shortfallOfLevel(name);
		if (says !== null && skills.length + unrecognised.length > 0) {
			if (lastAt >= 0) skills[lastAt] = {...skills[lastAt]!, says};
			continue;
		}
		const found = readPart(name, find, dictionary);
		if (!isMastery(name)) lastAt = found.length === 0 ? -1 : skills.length + found.length - 1;
		skills.push(...found.map(({skill, says}) => ({skill, says: says ?? ofAll})));
		if (found.length === 0 && /\p{L}/u.test(name) && !isMastery(name)) unrecognised.push(name);
	}
	return {skills, unrecognised};
}

function readPart(text: string, find: FindByName, dictionary: Dictionary): readonly Named[] {
	const back = takenBack(text, find);
	if (back.length > 0) return back;
	const named = find(text)[0] ?? find(text.replace(/\([^()]*\)/gu, ' ').trim())[0] ?? find(text.replace(/^(?:and|or)\s+/iu, ''))[0];
	if (named !== undefined) return [{skill: named, says: null}];
	const told = /^(.*?\b(?:learning|studying|to learn|no|not|never used))\s+(\S.*)$/iu.exec(text);
	const behind = told === null ? undefined : find(told[2]!)[0];
	if (behind !== undefined) return [{skill: behind, says: shortfallsOf(text, [{start: text.length - told![2]!.length, end: text.length}])[0] ?? null}];
	const mentions = recogniseSkills(text, dictionary).flatMap(({id, start, end}) => {
		const skill = dictionary.skills.get(id);
		return start === null || end === null || skill === undefined ? [] : [{skill, start, end}];
	});
	const against = shortfallsOf(text, mentions);
	const found = mentions.map(({skill}, at): Named => ({skill, says: against[at]!}));
	if (found.length > 0 || text.split(/\s+/u).length > mostWordsOfName) return found;
	return text.split(/\s*(?:\/|&|\band\b)\s*/iu).flatMap(piece => find(piece).slice(0, 1)).map(skill => ({skill, says: null}));
}

/** "Rust (learning)", "Java - none": a name that what stands behind it takes back; none where nothing does. */
function takenBack(text: string, find: FindByName): readonly Named[] {
	const part = text.trim();
	const match = /^(.{1,60}?)\s*(?:[:=([✗✘✖❌❎☆]|\s[-–—]\s)/u.exec(part);
	const skill = match === null ? undefined : find(match[1]!)[0];
	const says = match === null || skill === undefined ? null : shortfallsOf(part, [{start: 0, end: match[1]!.length}])[0]!;
	return says === null ? [] : [{skill: skill!, says}];
}

/** "Frontend: React, Vue" is a list under a label; "Java: none" is none. */
function splitLabel(text: string, find: FindByName): {readonly label: string; readonly rest: string} {
	const match = /^([^,;:|]{1,40}):\s+(?=\S)/u.exec(text);
	if (match === null || takenBack(text.split(/[,;|]/u)[0]!, find).length > 0) return {label: '', rest: text};
	return {label: match[1]!, rest: text.slice(match[0].length)};
}

/** "Languages | Java, Kotlin", a row of a table with its kind in the first cell. */
function splitRow(text: string): {readonly label: string; readonly rest: string} | null {
	const [first, ...cells] = text.split('|');
	return cells.length > 0 && sectionCalled(first!.trim()) !== null ? {label: first!.trim(), rest: cells.join('|')} : null;
}
