import type {Degree, Experience, Path, Years} from '../model/requirement.js';
import {degrees} from '../model/requirement.js';
import {findDegreeWords} from './degree-words.js';
import {plainText, tokenise} from './tokens.js';
import {findYears} from './years.js';

type Fact = {readonly degree: Degree | null; readonly years: Years | null; readonly start: number; readonly end: number};

/** Nothing stated. */
const unstated: Experience = {years: null, degree: null, orEquivalent: false, paths: []};

/** Most lines hold nothing of the kind; these two look cheaply before anything is read. */
const mayHoldDegree = /degree|bachelor|baccalaureate|master|ph\.? ?ds?\b|doctor|undergrad|diploma|associate|\bged\b|graduate student|\b(?:b|m)\.? ?(?:sc|eng|tech|com|ba|ca|phil|scs|see|sce|sme)\b|\bd\.? ?phil|\b[bm]\. ?[sae]\b/i;
const mayHoldPair = /\b[BM][SAE]\b/;
const mayHoldYears = /year|yr|month|yoe|experience/i;

/**
 * Reads years of experience and degree with their alternatives. `years` and `degree` are those of the lowest way in:
 * the path with the lowest degree, of several the one with the fewest years; a path without a degree is the lowest of all.
 */
export function recogniseExperience(text: string): Experience {
	const plain = plainText(text);
	const mayNameDegree = mayHoldDegree.test(plain) || mayHoldPair.test(plain);
	if (!mayNameDegree && !mayHoldYears.test(plain) && !/equivalent/i.test(plain)) return unstated;
	const paths = readPaths(plain, mayNameDegree);
	const lowest = lowestPath(paths);
	return {years: lowest?.years ?? null, degree: lowest?.degree ?? null, orEquivalent: offersEquivalent(plain, paths.some(({degree}) => degree !== null)), paths};
}

const equivalentNouns = /\b(?:equivalent|comparable|commensurate)(?: (?!and\b|or\b|with\b)[\w-]+){0,3} (?:experience|background|training|combination|expertise|education|qualifications?)\b/i;
const experienceEquivalent = /\b(?:experience|combination of [^.;]{0,40}) (?:in lieu|equivalent|will be considered|may substitute|considered)\b|\bin lieu of\b|\bor (?:relevant|related|practical|commensurate) (?:\w+ )?experience\b/i;
const bareEquivalent = /\bor (?:an? |its |the )?equivalent\b(?=$|[\s)]*$|[.,;:)]| (?:in|from|with|and|plus|through|by|is|will|required|preferred)\b)/i;

/** Equivalent experience says so itself; a bare "or equivalent" does where a degree is asked for: "React or equivalent" is a skill's. */
function offersEquivalent(plain: string, hasDegree: boolean): boolean {
	if (equivalentNouns.test(plain) && /\bor\b|\(|\/|;|\bin (?:lieu|place) of\b/.test(plain)) return true;
	return hasDegree && (bareEquivalent.test(plain) || experienceEquivalent.test(plain));
}

function readPaths(plain: string, mayNameDegree: boolean): readonly Path[] {
	const facts = readFacts(plain, mayNameDegree);
	if (facts.length === 0) return [];
	const paths = splitRepeated(groupFacts(plain, facts)).map(pathOf);
	const unique = new Map(paths.map(path => [JSON.stringify(path), path]));
	return [...unique.values()];
}

const noExperience = /\b(?:no|without|zero)(?: (?:any|previous|prior|professional|work|working|industry|relevant|related)){0,3} experience\b(?! (?:with|in|of)\b)/gi;
const bareYears = /(?<![\p{L}\p{N}.])(\d{1,2})(\+)?(?= (?:with|and|plus) (?:an? )?(?:bachelor|master|ph\.?d|doctorate|ms\b|bs\b|m\.s|b\.s|advanced|graduate))/giu;

const notRequired = /^ (?:is |are )?(?:(?:strongly )?(?:preferred|desired|desirable|helpful|welcome|nice to have|a plus),? (?:but|though|although) )?(?:is |are )?(?:not|isn't|never) (?:strictly |absolutely |always )?(?:required|necessary|needed|mandatory|essential|a must)\b/i;
/** "Collaborate with PhD researchers" speaks of colleagues. */
const workedWith = /\b(?:work\w*(?! towards?\b| experience\b)|collaborat\w*|partner\w*|team\w*|alongside|surrounded|mentor\w*|supervis\w*|interact\w*) (?:closely )?(?:with |of |by |alongside )?(?:\w+ ){0,3}$/i;
/** "6 years of experience in lieu of a degree" says what counts as equivalent to one. */
const inLieu = /\b(?:in (?:lieu|place) of|instead of|in substitution for) (?:an? |the )?(?:formal |university |college )?$/i;
/** A text asks for a handful of years and degrees; what holds more is no requirement, and stays cheap to read. */
const mostFacts = 48;

function readFacts(plain: string, mayNameDegree: boolean): readonly Fact[] {
	const tokens = mayNameDegree ? tokenise(plain) : [];
	const facts: Fact[] = findYears(plain).map(({years, start, end}) => ({degree: null, years, start, end}));
	for (const {degree, first, beyond} of findDegreeWords(plain, tokens)) {
		const start = tokens[first]?.start ?? 0;
		const end = tokens[beyond - 1]?.end ?? start;
		const before = plain.slice(Math.max(0, start - 60), start);
		if (workedWith.test(before) || inLieu.test(before)) continue;
		const isDenied = notRequired.test(plain.slice(end, end + 40));
		if (!isDenied) facts.push({degree, years: null, start, end});
		else if (/^degrees?$/.test(tokens[first]?.text ?? '')) facts.push({degree: 'none', years: null, start, end});
	}
	for (const match of plain.matchAll(noExperience)) facts.push({degree: null, years: {min: 0, max: null}, start: match.index, end: match.index + match[0].length});
	// "8 years, or 4 with a PhD": once years are spoken of, a bare number before a degree is years as well.
	if (facts.length <= mostFacts && facts.some(({years}) => years !== null)) {
		for (const match of plain.matchAll(bareYears)) {
			const start = match.index;
			if (!facts.some(fact => fact.start <= start && start < fact.end)) facts.push({degree: null, years: {min: Number(match[1]), max: null}, start, end: start + match[0].length});
		}
	}
	facts.sort((left, right) => left.start - right.start);
	if (facts.length > mostFacts) facts.length = mostFacts;
	return withoutWishes(plain, facts.filter(fact => !isEquivalence(plain, fact)));
}

/** "or 5 years of equivalent experience" is what counts as equivalent, not another way in. */
function isEquivalence(plain: string, {years, start, end}: Fact): boolean {
	if (years === null) return false;
	return /\bequivalent (?:of|to) (?:at least |a minimum of )?$/i.test(plain.slice(Math.max(0, start - 40), start)) || /^ (?:of )?(?:\w+ )?equivalent\b|^ (?:of )?(?:\w+ ){0,3}(?:in (?:lieu|place) of|instead of)\b/i.test(plain.slice(end, end + 60));
}

/** "Bachelor's required, Master's preferred": the wished-for degree is no way in where another is asked for. */
function withoutWishes(plain: string, facts: readonly Fact[]): readonly Fact[] {
	if (facts.filter(({degree}) => degree !== null).length < 2) return facts;
	const kept = facts.filter(({degree, end}, index) => {
		if (degree === null || index === 0) return true;
		const limit = facts[index + 1]?.start ?? plain.length;
		return !/^[^.;,)]{0,40}?\b(?:preferred|desired|desirable|a plus|a bonus|an advantage|nice to have)\b/i.test(plain.slice(end, limit)) || isJoinedByOr(plain, facts[index - 1] as Fact, facts[index] as Fact);
	});
	return kept;
}

function isJoinedByOr(plain: string, left: Fact, right: Fact): boolean {
	const between = plain.slice(left.end, right.start);
	return between.length < 30 && /\bor\b|\//i.test(between) && !/[.;]\s/.test(between);
}

/** One after another, facts belong to one path until an "or", a ";" with "or", or a degree beside a degree parts them. */
function groupFacts(plain: string, facts: readonly Fact[]): readonly (readonly Fact[])[] {
	const groups: Fact[][] = [];
	/** Groups that are a bare list of degrees: they share the years that come behind the list. */
	let sharing: Fact[][] = [];
	for (const [index, fact] of facts.entries()) {
		const previous = facts[index - 1];
		const between = previous === undefined ? '' : plain.slice(previous.end, fact.start);
		const parted = previous === undefined || partsPaths(between, previous, fact);
		if (parted) {
			const isList = previous !== undefined && previous.degree !== null && fact.degree !== null && isDegreeList(between);
			const group = [fact];
			const shared = groups.at(-1);
			if (isList && shared !== undefined) {
				// Years in front of the list count for all of it: "5 years and a BS or MS".
				for (const {degree, years, start, end} of shared) if (years !== null && degree === null) group.push({degree, years, start, end});
				sharing.push(group);
			} else sharing = [group];
			groups.push(group);
			continue;
		}
		if (fact.years !== null && fact.degree === null && previous?.degree != null) for (const group of sharing) group.push(fact);
		else groups.at(-1)?.push(fact);
	}
	return groups;
}

/** An "or" between two ways in, not one between fields ("CS or related field with 3 years") or within one ("or more"). */
const choice = /\bor (?:an? |the |at least |(?:a )?minimum (?:of )?|with )?$|(?:^|[;,)/]|\b(?:experience|degree|years?|yrs|required|skills)\b|['’]s?)\s*or\b(?! (?:more|above|equivalent|(?:its |an? |the )?foreign|international equivalent|local equivalent|US equivalent|its equivalent|the equivalent|(?:an? |any )?(?:closely |directly |highly |otherwise )?(?:related|similar|relevant|comparable|allied)|an equivalent|a related|other|another|higher|better)\b)/i;

function partsPaths(between: string, previous: Fact, fact: Fact): boolean {
	if (choice.test(between.slice(-200))) return true;
	if (previous.degree !== null && fact.degree !== null) return previous.degree !== fact.degree || /\bor\b|\//i.test(between);
	return false;
}

function isDegreeList(between: string): boolean {
	return !between.includes(';') && between.replace(/['’]s?|[^\p{L}]+|\b(?:or|and|an?|the|degree|in|with)\b|\bs\b/giu, '') === '';
}

/** "Bachelor's + 8 years, Master's + 6 years": degree and years by turns are a path each. */
function splitRepeated(groups: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
	return groups.flatMap(group => {
		const degreeCount = group.filter(({degree}) => degree !== null).length;
		const yearsCount = group.filter(({years}) => years !== null).length;
		if (degreeCount < 2 || degreeCount !== yearsCount) return [group];
		const pairs: Fact[][] = [];
		for (let index = 0; index < group.length; index += 2) pairs.push(group.slice(index, index + 2));
		return pairs;
	});
}

/** Of several spans in one path the longest is the one that has to be met. */
function pathOf(facts: readonly Fact[]): Path {
	const degree = facts.find(fact => fact.degree !== null)?.degree ?? null;
	const spans = facts.flatMap(({years}) => (years === null ? [] : [years]));
	const [first, ...rest] = spans;
	const years = first === undefined ? null : rest.reduce((longest, next) => (next.min > longest.min ? next : longest), first);
	return {degree, years};
}

function rank({degree}: Path): number {
	return degree === null ? -1 : degrees.indexOf(degree);
}

function lowestPath(paths: readonly Path[]): Path | null {
	const [first, ...rest] = paths;
	if (first === undefined) return null;
	return rest.reduce((lowest, path) => (rank(path) < rank(lowest) || (rank(path) === rank(lowest) && (path.years?.min ?? 0) < (lowest.years?.min ?? 0)) ? path : lowest), first);
}
