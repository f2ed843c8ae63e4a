import type {Catalog, Problem} from '../../model/catalog.js';
import type {Experience} from '../../model/requirement.js';
import type {Link, RoleFacts} from '../../model/role.js';
import type {Skill} from '../../model/skill.js';
import type {Track} from '../../model/track.js';

/** What is kept of a catalog as JSON: all that is small, and the values that many roles share, each once. */
export type KeptValues = Pick<Catalog, 'tracks' | 'skills' | 'problems' | 'brokenRoles' | 'sources'> & {
	/** What the vocabulary has beyond the one that the program brings. */
	readonly ownSkills: readonly Skill[];
	readonly intakes: readonly RoleFacts['intake'][];
	readonly tags: readonly (readonly string[])[];
	readonly links: readonly (readonly Link[])[];
	readonly experiences: readonly Experience[];
};

/** Whether a value has the shape of what is kept: it comes from a file that anybody may have written. */
export function isKeptValues(value: unknown): value is KeptValues {
	if (!isObject(value)) return false;
	const {tracks, skills, ownSkills, problems, brokenRoles, sources, intakes, tags, links, experiences} = value as {readonly [Name in keyof KeptValues]?: unknown};
	return (
		isListOf(isTrack)(tracks) && isListOf(isSkill)(skills) && isListOf(isSkill)(ownSkills) && isListOf(isProblem)(problems) &&
		isNumber(brokenRoles) && isTexts(sources) && isListOf(isIntake)(intakes) && isListOf(isTexts)(tags) &&
		isListOf(isListOf(isLink))(links) && isListOf(isExperience)(experiences)
	);
}

type Check = (value: unknown) => boolean;
/** Every part is named, so that a new one cannot be forgotten. */
type Parts<Whole> = {readonly [Name in keyof Whole]-?: Check};

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isSwitch: Check = (value) => typeof value === 'boolean';
const isIntake: Check = (value) => value === null || isText(value) || isNumber(value);
const isTexts = isListOf(isText);
const isTrack = hasParts({id: isText, name: isText, titles: isTexts} satisfies Parts<Track>);
const isSkill = hasParts({id: isText, name: isText, group: isText, aliases: isTexts, implies: isTexts, ambiguous: isTexts, cased: isTexts, degreeOnly: isSwitch} satisfies Parts<Skill>);
const isProblem = hasParts({file: isText, line: orNull(isNumber), column: orNull(isNumber), message: isText, hint: orNull(isText), severity: isText} satisfies Parts<Problem>);
const isLink = hasParts({name: isText, url: isText} satisfies Parts<Link>);
const isYears = hasParts({min: isNumber, max: orNull(isNumber)} satisfies Parts<NonNullable<Experience['years']>>);
const isPath = hasParts({degree: orNull(isText), years: orNull(isYears)} satisfies Parts<Experience['paths'][number]>);
const isExperience = hasParts({years: orNull(isYears), degree: orNull(isText), orEquivalent: isSwitch, paths: isListOf(isPath)} satisfies Parts<Experience>);

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isListOf(check: Check): Check {
	return (value) => Array.isArray(value) && value.every(check);
}

function orNull(check: Check): Check {
	return (value) => value === null || check(value);
}

function hasParts(parts: Readonly<Record<string, Check>>): Check {
	const checks = Object.entries<Check>(parts);
	return (value) => isObject(value) && checks.every(([name, check]) => check((value as Readonly<Record<string, unknown>>)[name]));
}
