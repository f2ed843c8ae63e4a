import {type Profile, type ProfileLine, type ProfileSkill, profileSkill} from '../model/profile.js';
import {type Degree, degrees} from '../model/requirement.js';
import type {Skill} from '../model/skill.js';
import {buildDictionary, recogniseExperience, recogniseSkills} from '../recognition/index.js';
import {readEntry} from './list-entries.js';
import {createFindByName, isField} from './name-skills.js';
import type {Statement} from './said.js';
import {yearsOf} from './work-time.js';

/** Finding the line of a thing takes a look through the file: after so many it is left at the file's name. */
const mostLinesFound = 500;
/** A sentence longer than this is read up to here. */
const longestProse = 20_000;

/** What somebody lacks or only wants: "no experience with Java", "eager to learn Rust". */
const lacked =
	/\b(?:no|without|zero) (?:\w+ ){0,2}(?:experience|knowledge|exposure)\b|\b(?:never|not yet|not|haven['’]t|have not|hasn['’]t) (?!only\b)(?:\w+ ){0,2}(?:used|worked|tried|familiar|touched|know)\b|\b(?:currently|now|still|started|begun|begin|busy) (?:learning|studying|picking up)\b|\b(?:to learn|in learning|to pick up|to get into|to become|learning goals?)\b/iu;
const sentenceEnd = /(?<=[.;!?])\s+/u;

/** Makes a profile of statements: recognises skills, degrees and years as in postings. */
export function buildProfile(source: string, statements: readonly Statement[], vocabulary: readonly Skill[]): Profile {
	const dictionary = buildDictionary(vocabulary);
	const skillOf = (id: string) => dictionary.skills.get(id);
	const find = createFindByName(vocabulary);
	const skills = new Map<string, ProfileSkill>();
	const unrecognised = new Set<string>();
	const finished: StatedDegree[] = [];
	const ongoing: StatedDegree[] = [];
	const explicitYears: {readonly years: number; readonly line: () => ProfileLine}[] = [];
	const has = (skill: Skill | undefined, line: () => ProfileLine) => {
		if (skill === undefined || skills.has(skill.id)) return;
		skills.set(skill.id, profileSkill(skill, skills.size < mostLinesFound ? line() : {text: skill.name, place: null}, skillOf));
	};

	for (const statement of statements) {
		const {text, line} = statement;
		switch (statement.kind) {
			case 'listed': {
				const entry = readEntry(text, find, dictionary);
				for (const skill of entry.skills) if (statement.isFieldToo || !isField(skill)) has(skill, line);
				for (const name of entry.unrecognised) unrecognised.add(name);
				break;
			}
			case 'prose':
				for (const sentence of text.slice(0, longestProse).split(sentenceEnd)) {
					if (lacked.test(sentence)) continue;
					for (const {id, via} of recogniseSkills(sentence, dictionary)) {
						const skill = skillOf(id);
						if (via === 'named' && skill !== undefined && !isField(skill)) has(skill, line);
					}
					const years = explicitYearsIn(sentence);
					if (years !== null) explicitYears.push({years, line});
				}
				break;
			case 'study': {
				const {degree} = recogniseExperience(statement.degree);
				if (degree !== null) (statement.isFinished ? finished : ongoing).push({degree, line});
				for (const {id, via} of recogniseSkills(text, dictionary)) {
					const skill = skillOf(id);
					if (via === 'named' && skill !== undefined && isField(skill)) has(skill, line);
				}
				break;
			}
			case 'work':
				break;
		}
	}

	const degree = highest(finished);
	const studying = highest(ongoing.filter(one => degree === null || rank(one) > rank(degree)));
	return {
		source,
		skills: [...skills.values()],
		statesEducation: statements.some(({kind}) => kind === 'study') || [...skills.values()].some(isField),
		degree: degree === null ? null : {degree: degree.degree, line: degree.line()},
		studying: studying === null ? null : {degree: studying.degree, line: studying.line()},
		years: yearsWorked(statements) ?? longest(explicitYears),
		unrecognised: [...unrecognised],
	};
}

type StatedDegree = {readonly degree: Degree; readonly line: () => ProfileLine};

function rank({degree}: StatedDegree): number {
	return degrees.indexOf(degree);
}

function highest(stated: readonly StatedDegree[]): StatedDegree | null {
	return stated.reduce<StatedDegree | null>((best, next) => (best === null || rank(next) > rank(best) ? next : best), null);
}

const yearsOfExperience = /\b(?:years?|yrs?)['’]?\+?(?: of)?(?:\W+[\w-]+){0,4}\W+experience\b|\bexperienced?\b\W+(?:of|with|for|over|more than)?\W*(?:over |more than |about )?\w+\+? (?:years?|yrs?)\b/iu;

/** "5 years of experience": what is said in so many words, never counted from anything else. */
function explicitYearsIn(sentence: string): number | null {
	return yearsOfExperience.test(sentence) ? (recogniseExperience(sentence).years?.min ?? null) : null;
}

function yearsWorked(statements: readonly Statement[]): Profile['years'] {
	const work = statements.filter(statement => statement.kind === 'work');
	const [first] = work;
	if (first === undefined) return null;
	const {text, place} = first.line();
	return {years: yearsOf(work), line: {text: work.length === 1 ? text : `${text} and ${work.length - 1} more`, place}};
}

function longest(stated: readonly {readonly years: number; readonly line: () => ProfileLine}[]): Profile['years'] {
	const most = stated.reduce<(typeof stated)[number] | null>((best, next) => (best === null || next.years > best.years ? next : best), null);
	return most === null ? null : {years: most.years, line: most.line()};
}
