import type {Block} from '../../content/blocks.js';
import {placeBlocks} from '../../content/place-blocks.js';
import {type Section, sections} from '../../model/requirement.js';
import {fold} from '../../text/fold.js';
import {addressOf, companyOf, employmentOf, joined, nameOf, placesOf, salaryOf, statedDay, workplaceOf} from '../facts.js';
import {headingBlock, sectionBlocks, wordBlocks} from '../fields.js';
import type {Tell} from '../html-blocks.js';
import {decodeEntities, hasMarkup} from '../html.js';
import {field, firstText, isObject, type JsonObject, listOf, objectOf, textOf} from '../json.js';
import {type JsonFormat, nothingStated, type Posting, type SourceContext} from '../posting.js';
import {campusBlocks} from './campus.js';

/** So much is quoted of what is left out. */
const mostQuoted = 5;
const quoteLength = 60;
/** So much is looked at for that, in parts and in characters: nobody reads on. */
const mostCompared = 200;
const longestCompared = 10_000;
const mostRead = 500_000;

const type = /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/u;

/** schema.org's JobPosting, as pages carry it. The words are in `description`; what has a field of its own counts where the description has none of it. */
export const jobPosting: JsonFormat = {
	name: 'schema.org JobPosting',
	fits: object => listOf(field(object, '@type')).some(one => typeof one === 'string' && type.test(one)),
	read: (object, context) => readJobPosting(object, context, null),
};

/** @param lists An object of the same page that has the lists which the posting joins into one string. */
export function readJobPosting(object: JsonObject, {address}: SourceContext, lists: JsonObject | null): Posting | null {
	const title = textOf(field(object, 'title')) ?? textOf(field(object, 'name'));
	if (title === null) return null;
	const notes: string[] = [];
	const tell: Tell = note => notes.push(note);
	// Some pages put one thing into a list.
	const [organization] = listOf(field(object, 'hiringOrganization'));
	const [salary] = listOf(field(object, 'baseSalary'));
	const isRemote = workplaceOf(field(object, 'jobLocationType')) === 'Remote';
	return {
		...nothingStated,
		title,
		company: companyOf(nameOf(organization), isObject(organization) ? (listOf(field(organization, 'sameAs')).map(one => addressOf(one)).find(one => one !== null) ?? addressOf(field(organization, 'url'))) : null),
		source: addressOf(field(object, 'url'), address) ?? addressOf(address),
		location: placesOf(field(object, 'jobLocation')) ?? placesOf(field(object, 'applicantLocationRequirements')),
		posted: statedDay(object, ['datePosted'], tell),
		closes: statedDay(object, ['validThrough'], tell),
		employment: employmentOf(field(object, 'employmentType')),
		workplace: isRemote ? 'Remote' : null,
		salary: isObject(salary) ? payOf(salary) : textOf(salary),
		blocks: bodyOf(object, lists, tell),
		notes,
	};
}

function payOf(salary: JsonObject): string | null {
	const value = field(salary, 'value');
	const amounts = isObject(value) ? value : salary;
	const unit = textOf(field(amounts, 'unitText')) ?? textOf(field(salary, 'unitText'));
	const min = field(amounts, 'minValue') ?? field(amounts, 'value') ?? field(salary, 'minValue');
	return salaryOf({min, max: field(amounts, 'maxValue') ?? field(salary, 'maxValue'), currency: field(salary, 'currency') ?? field(amounts, 'currency'), unit: unit === null ? null : `per ${unit.toLowerCase()}`});
}

const fields: readonly (readonly [name: string, section: Section])[] = [
	['responsibilities', 'responsibilities'],
	['qualifications', 'qualifications'],
	['experienceRequirements', 'qualifications'],
	['educationRequirements', 'qualifications'],
	['skills', 'qualifications'],
];

function bodyOf(object: JsonObject, lists: JsonObject | null, tell: Tell): readonly Block[] {
	const described = wordBlocks(field(object, 'description'), tell);
	const placed = placeBlocks(described);
	const listed = lists === null ? [] : campusBlocks(lists, tell);
	const inLists = new Set(placeBlocks(listed).requirements.map(({section}) => section));
	const inDescription = new Set(placed.requirements.map(({section}) => section));
	// Where the page has the lists themselves, the description says the same once more.
	const rest = inLists.size === 0 ? described : sections.filter(section => inDescription.has(section) && !inLists.has(section)).flatMap(section => [
		headingBlock(section, section),
		...placed.requirements.filter(requirement => requirement.section === section).map(({text}): Block => ({kind: 'item', text, line: null, isStrong: false, depth: 1})),
	]);
	const stated = fields.filter(([name]) => isSaid(field(object, name)));
	const double = stated.filter(([, section]) => inLists.has(section) || inDescription.has(section));
	if (double.length > 0) {
		const only = onlyThere(double.flatMap(([name]) => listOf(field(object, name))), [...rest, ...listed]);
		tell(`Stated in fields of their own as well, and left out there: ${double.map(([name]) => spoken(name).toLowerCase()).join(', ')}.${only.length === 0 ? '' : ` Only there: ${only.slice(0, mostQuoted).map(text => `"${text.length > quoteLength ? `${text.slice(0, quoteLength)}\u2026` : text}"`).join(', ')}${only.length > mostQuoted ? ` and ${only.length - mostQuoted} more` : ''}.`}`);
	}
	const own = stated.filter(entry => !double.includes(entry)).flatMap(([name, section]) => ownField(name, section, field(object, name), tell));
	return [...rest, ...listed, ...own];
}

/** Sentences, and parts of lists in a line, that nothing else says. */
function onlyThere(values: readonly unknown[], others: readonly Block[]): readonly string[] {
	const said = fold(others.map(({text}) => text).join('\n').slice(0, mostRead));
	const parts = wordBlocks(values.flatMap(value => (isObject(value) ? (firstText(value, 'description', 'name') ?? []) : value)), () => undefined).flatMap(({text}) => (said.includes(fold(text)) ? [] : text.slice(0, longestCompared).split(/[,;\u2022]\s*|(?<=[.!?])\s+/u)));
	return parts.slice(0, mostCompared).map(part => part.trim().replace(/[.!?]$/u, '')).filter(part => part !== '' && !said.includes(fold(part)));
}

function ownField(name: string, section: Section, value: unknown, tell: Tell): readonly Block[] {
	const heading = spoken(name);
	const texts = listOf(value).flatMap(one => {
		if (!isObject(one)) return [one];
		const said = textOf(field(one, 'description')) ?? textOf(field(one, 'name')) ?? textOf(field(one, 'credentialCategory'));
		if (said === null) tell(`${heading} is stated in figures alone (${joined(Object.entries(one).filter(([key]) => !key.startsWith('@')).map(([key, inner]) => `${key}: ${textOf(inner) ?? '…'}`), ', ') ?? 'nothing'}), and not taken for a requirement.`);
		return said === null ? [] : [said];
	});
	const [only] = texts;
	if (texts.length !== 1 || typeof only !== 'string' || hasMarkup(only)) return sectionBlocks(heading, section, texts.length === 1 ? only : texts, tell);
	const parts = takeApart(only);
	if (parts.length > 1) tell(`${heading} is one string of ${parts.length} joined statements, taken apart at its fixed blanks; which of them are only preferred it does not say.`);
	return sectionBlocks(heading, section, parts.length > 1 ? parts : only, tell);
}

function isSaid(value: unknown): boolean {
	return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}

/** "experienceRequirements" as words. */
function spoken(name: string): string {
	const words = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Statements that were joined by fixed blanks; each begins as a sentence does and is long enough to be one. */
function takeApart(text: string): readonly string[] {
	const parts = decodeEntities(text).split(/\u00A0+/u).map(part => part.trim()).filter(part => part !== '');
	return parts.length > 1 && parts.every(part => part.length >= 15 && /^[\p{Lu}\d]/u.test(part)) ? parts : [text];
}

/** References (`{"@id": …}`) by what they stand for in the same block. */
export function resolveReferences(posting: JsonObject, ids: ReadonlyMap<string, JsonObject>): JsonObject {
	return Object.fromEntries(Object.entries(posting).map(([key, value]) => {
		if (key === '@id') return [key, value];
		const resolve = (one: unknown): unknown => (isObject(one) && Object.keys(one).length === 1 ? (ids.get(textOf(field(objectOf(one), '@id')) ?? '') ?? one) : one);
		return [key, Array.isArray(value) ? value.map(resolve) : resolve(value)];
	}));
}
