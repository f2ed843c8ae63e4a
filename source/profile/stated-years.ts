import type {Profile, ProfileLine} from '../model/profile.js';
import {type Dictionary, recogniseExperience, recogniseSkills} from '../recognition/index.js';
import {sentenceEnd, type Statement} from './said.js';
import {yearsOf} from './work-time.js';

type Stated = {readonly years: number; readonly line: () => ProfileLine};

/**
 * Years of work in total: those under a key of their own; else those that a summary says in so many words; else those of
 * the dates of work, what overlaps once, or of one thing ("4 years of Java") where these are more. What is said
 * of a job may be of its employer, and counts where nothing else is there. Null where nothing says.
 */
export function statedYears(statements: readonly Statement[], dictionary: Dictionary): Profile['years'] {
	const outright: Stated[] = [];
	const ofWhole: Stated[] = [];
	const ofParts: Stated[] = [];
	const atWork: Stated[] = [];
	for (const statement of statements) {
		const {kind, text, line} = statement;
		if (kind === 'years') outright.push({years: statement.years, line});
		if (kind !== 'prose') continue;
		for (const sentence of text.slice(0, longestRead).split(sentenceEnd)) {
			const stated = yearsIn(sentence);
			if (stated === null) continue;
			const isOfWhole = !recogniseSkills(stated.behind, dictionary).some(({via}) => via === 'named');
			(statement.isOfWork ? atWork : isOfWhole ? ofWhole : ofParts).push({years: stated.years, line});
		}
	}
	const worked = yearsWorked(statements);
	const best = longest(outright) ?? longest(ofWhole) ?? longest([...(worked === null ? [] : [worked]), ...ofParts]) ?? longest(atWork);
	return best === null ? null : {years: best.years, line: best.line()};
}

const longestRead = 20_000;
const yearsOfExperience = /\b(?:years?|yrs?)['’]?\+?(?: of)?(?:\W+[\w-]+){0,4}\W+experience\b|\b(?:years?|yrs?) as an? (?:[\w-]+ ){0,3}?[\w-]*(?:er|or|ist|ant|ect|ian|lead)\b|\bexperienced?\b\W+(?:of|with|for|over|more than)?\W*(?:over |more than |about )?\w+\+? (?:years?|yrs?)\b/iu;

/** "5 years of experience", and what is said behind it: in what. */
function yearsIn(sentence: string): {readonly years: number; readonly behind: string} | null {
	const match = yearsOfExperience.exec(sentence);
	const years = match === null ? null : (recogniseExperience(sentence).years?.min ?? null);
	return years === null ? null : {years, behind: sentence.slice(match!.index)};
}

/** So many dates of work are shown. */
const mostShown = 3;

function yearsWorked(statements: readonly Statement[]): Stated | null {
	const work = statements.filter(statement => statement.kind === 'work');
	if (work.length === 0) return null;
	const line = (): ProfileLine => {
		const shown = work.slice(0, mostShown).map(one => one.line());
		const more = work.length - shown.length;
		return {text: `${shown.map(({text}) => text).join('; ')}${more > 0 ? `; and ${more} more` : ''}`, place: shown[0]!.place};
	};
	return {years: yearsOf(work), line};
}

function longest(stated: readonly Stated[]): Stated | null {
	return stated.reduce<Stated | null>((best, next) => (best === null || next.years > best.years ? next : best), null);
}
