import {type Profile, type ProfileLine, type ProfileShortfall, type ProfileSkill, profileSkill, type Shortfall} from '../model/profile.js';
import {type Degree, degrees} from '../model/requirement.js';
import type {Skill} from '../model/skill.js';
import {buildDictionary, type Dictionary, recogniseExperience, recogniseSkills} from '../recognition/index.js';
import {placesBehindCues, shortfallsOf} from './claims.js';
import {readEntry} from './list-entries.js';
import {createFindByName, type FindByName, isField} from './name-skills.js';
import {sentenceEnd, type Statement} from './said.js';
import {statedYears} from './stated-years.js';

/** Finding the line of a thing takes a look through the file: after so many it is left at the file's name. */
const mostLinesFound = 500;
/** A sentence longer than this is read up to here. */
const longestProse = 20_000;

/** Makes a profile of statements: recognises skills, degrees and years as in postings. */
export function buildProfile(source: string, statements: readonly Statement[], vocabulary: readonly Skill[]): Profile {
	const dictionary = buildDictionary(vocabulary);
	const skillOf = (id: string) => dictionary.skills.get(id);
	const find = createFindByName(vocabulary);
	const skills = new Map<string, ProfileSkill>();
	const unrecognised = new Set<string>();
	const finished: StatedDegree[] = [];
	const ongoing: StatedDegree[] = [];
	const against = new Map<string, ProfileShortfall>();
	const put = (skill: Skill, says: Shortfall | null, line: () => ProfileLine) => {
		const known: ReadonlyMap<string, unknown> = says === null ? skills : against;
		if (known.has(skill.id)) return;
		const shown = known.size < mostLinesFound ? line() : {text: skill.name, place: null};
		if (says === null) skills.set(skill.id, profileSkill(skill, shown, skillOf));
		else against.set(skill.id, {id: skill.id, name: skill.name, says, line: shown});
	};

	for (const statement of statements) {
		const {text, line} = statement;
		switch (statement.kind) {
			case 'listed': {
				const entry = readEntry(text, find, dictionary);
				for (const {skill, says} of entry.skills) if (statement.isFieldToo || !isField(skill)) put(skill, statement.says ?? says, line);
				for (const name of entry.unrecognised) unrecognised.add(name);
				break;
			}
			case 'prose':
				for (const {skill, says, at} of skillsInProse(text, find, dictionary)) if (!isField(skill)) put(skill, says, () => line(at));
				break;
			case 'study': {
				const {degree} = recogniseExperience(statement.degree);
				if (degree !== null) (statement.isFinished ? finished : ongoing).push({degree, line});
				for (const {id, via} of recogniseSkills(text, dictionary)) {
					const skill = skillOf(id);
					if (via === 'named' && skill !== undefined && isField(skill)) put(skill, null, line);
				}
				break;
			}
			case 'work':
			case 'years':
				break;
		}
	}

	const degree = highest(finished);
	const studying = highest(ongoing.filter(one => degree === null || rank(one) > rank(degree)));
	return {
		source,
		skills: [...skills.values()],
		shortfalls: [...against.values()].filter(({id}) => !skills.has(id)),
		statesEducation: statements.some(({kind}) => kind === 'study') || [...skills.values()].some(isField),
		degree: degree === null ? null : {degree: degree.degree, line: degree.line()},
		studying: studying === null ? null : {degree: studying.degree, line: studying.line()},
		years: statedYears(statements, dictionary),
		unrecognised: [...unrecognised],
		remarks: [],
	};
}

type StatedDegree = {readonly degree: Degree; readonly line: () => ProfileLine};

function rank({degree}: StatedDegree): number {
	return degrees.indexOf(degree);
}

function highest(stated: readonly StatedDegree[]): StatedDegree | null {
	return stated.reduce<StatedDegree | null>((best, next) => (best === null || rank(next) > rank(best) ? next : best), null);
}

/** The skills that sentences name, what they say against having them, and where in the text the name stands. */
function* skillsInProse(text: string, find: FindByName, dictionary: Dictionary): Generator<{readonly skill: Skill; readonly says: Shortfall | null; readonly at: number}> {
	let from = 0;
	const whole = text.slice(0, longestProse);
	for (const sentence of whole.split(sentenceEnd)) {
		from = whole.indexOf(sentence, from);
		const recognised = recogniseSkills(sentence, dictionary).flatMap(({id, start, end}) => (start === null || end === null ? [] : [{id, start, end, isOpen: false}]));
		const names = [...recognised, ...namesBehindCues(sentence, find).filter(({start}) => !recognised.some(one => one.start <= start && start < one.end))].sort((a, b) => a.start - b.start);
		const against = shortfallsOf(sentence, names);
		for (const [nth, {id, start, isOpen}] of names.entries()) {
			const skill = dictionary.skills.get(id);
			if (skill !== undefined && !(isOpen && against[nth] === null)) yield {skill, says: against[nth]!, at: from + start};
		}
		from += sentence.length;
	}
}

/** "Learning Go": a word that a sentence alone leaves open is a name behind "learning". Nobody is said to have what is found so. */
function namesBehindCues(sentence: string, find: FindByName): readonly {readonly id: string; readonly start: number; readonly end: number; readonly isOpen: boolean}[] {
	return [...new Set(placesBehindCues(sentence))].flatMap(place => {
		const match = /^(?: with| in| of| the)? (\p{Lu}[\w+#]*)(?![\w-])/u.exec(sentence.slice(place, place + longestName));
		const skill = match === null ? undefined : find(match[1]!)[0];
		if (skill === undefined) return [];
		const end = place + match![0].length;
		return [{id: skill.id, start: end - match![1]!.length, end, isOpen: true}];
	});
}

const longestName = 40;
