import * as v from 'valibot';
import {levels} from '../model/role.js';
import {sections, weights} from '../model/requirement.js';
import {cleanText} from '../text/clean.js';
import {identifierPattern, isDate, isWebAddress} from './formats.js';

/** Longest text of one field, in UTF-16 units: no posting says more in one breath, and recognition stays quick. */
export const maxTextLength = 10_000;

// Patterns carry no flags here: JSON Schema knows none.
const text = (description: string) =>
	v.pipe(
		v.string(),
		v.minLength(1, 'empty'),
		v.check((value) => value === '' || cleanText(value) !== '', 'empty'),
		v.maxLength(maxTextLength),
		v.description(description),
	);

const textOrNumber = (description: string) => v.pipe(v.union([text(description), v.pipe(v.number(), v.finite('number'))]), v.description(description));

const address = (description: string) =>
	v.pipe(v.string(), v.url('address'), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, 'address'), v.check(isWebAddress, 'address'), v.maxLength(maxTextLength), v.description(description));

const date = (description: string) =>
	v.pipe(v.string(), v.isoDate('date'), v.check(isDate, 'date'), v.description(description));

const identifier = (description: string) => v.pipe(v.string(), v.regex(identifierPattern, 'identifier'), v.maxLength(200), v.description(description));

const weight = v.pipe(v.picklist(weights), v.description('How strongly it asks, where the section or the words do not already say so.'));

const skillIds = (description: string) => v.pipe(v.array(identifier('The id of a skill.')), v.description(description));

const declared = {
	text: text('What the posting says, in one line.'),
	weight: v.nullish(weight),
	not: v.nullish(skillIds('Skills that the words seem to name, but do not mean.')),
	oneOf: v.nullish(
		v.pipe(
			v.array(v.pipe(v.array(identifier('The id of a skill.')), v.minLength(1, 'alternatives'))),
			v.description('Groups of skills of which one is enough, as [[go, python]]. A group of one says that the skill is no alternative.'),
		),
	),
};

const requirement = v.union([
	text('What the posting says, in one line.'),
	v.pipe(
		v.object({...declared, skills: v.nullish(skillIds('Skills that are meant but not named in the words.'))}),
		v.description('A requirement whose weight or skills the words alone do not tell.'),
	),
]);

const mention = v.object({
	id: identifier('The id of a skill.'),
	name: v.nullish(v.string()),
	start: v.nullish(v.number()),
	end: v.nullish(v.number()),
	via: v.nullish(v.string()),
	oneOf: v.nullish(v.number()),
});

const printedRequirement = v.pipe(
	v.object({
		...declared,
		section: v.pipe(v.picklist(sections), v.description('Where the posting says it.')),
		skills: v.nullish(v.array(v.union([identifier('The id of a skill.'), mention]))),
		years: v.optional(v.unknown()),
		degree: v.optional(v.unknown()),
		orEquivalent: v.optional(v.unknown()),
		paths: v.optional(v.unknown()),
	}),
	v.description('A requirement with its section, as "reality show --json" prints it.'),
);

const link = v.object({name: text('What the link is called.'), url: address('Where it leads.')});
const links = v.pipe(v.array(link), v.description('Pages of the company.'));

const companyEntries = {
	name: text('The name of the company.'),
	url: v.nullish(address("The company's page.")),
	links: v.nullish(links),
};

/** company.yaml: the company of the roles beside it. */
export const companyDefinition = v.object(companyEntries);

const list = (description: string) => v.nullish(v.pipe(v.array(requirement), v.description(description)));

/** One role. Whether it has a requirement at all is asked apart, so that a missing title does not hide it. */
export const roleDefinition = v.object({
	id: v.nullish(textOrNumber('Names the role at the prompt. Left out: the path of the file, or company and title.')),
	title: text('What the posting is called, without company and team.'),
	company: v.nullish(v.pipe(v.union([text('The name of the company.'), v.object(companyEntries)]), v.description('The company. Left out: the one of company.yaml beside the file.'))),
	team: v.nullish(text('The team or product within the company.')),
	track: v.nullish(identifier('The discipline, by its id in tracks.yaml. Left out: recognised from the title.')),
	level: v.nullish(v.pipe(v.picklist(levels), v.description('The step of a career.'))),
	intake: v.nullish(v.pipe(v.union([v.pipe(v.number(), v.integer('integer')), text('The intake.')]), v.description('The year or season in which the role starts.'))),
	source: v.nullish(address('Where the posting stands.')),
	location: v.nullish(text('Where the work is.')),
	posted: v.nullish(date('The day it was published.')),
	closes: v.nullish(date('The last day to apply.')),
	employment: v.nullish(text('Full-time, internship, contract.')),
	workplace: v.nullish(text('On site, hybrid, remote.')),
	salary: v.nullish(textOrNumber('What it pays, as the posting says it.')),
	tags: v.nullish(v.pipe(v.array(text('A word to find it by.')), v.description('Words to find it by.'))),
	responsibilities: list('What the work is.'),
	qualifications: list('What has to be brought along.'),
	preferred: list('What is nice to have.'),
	requirements: v.nullish(v.pipe(v.array(printedRequirement), v.description('Requirements of all sections, as "reality show --json" prints them.'))),
	companyLinks: v.nullish(links),
	kind: v.nullish(v.pipe(v.literal('role'), v.description('What "reality show --json" says a role is.'))),
});

/** One entry of tracks.yaml. */
export const trackDefinition = v.object({
	id: identifier('Names the track in roles and at the prompt.'),
	name: text('The heading on screen.'),
	titles: v.nullish(v.pipe(v.array(text('Words of a title.')), v.description('Words of a title by which a role without a track is recognised.'))),
});

/** One entry of skills.yaml. */
export const skillDefinition = v.object({
	id: identifier('Names the skill in roles and at the prompt.'),
	name: text('The name, as it is usually written.'),
	group: v.nullish(identifier('The group it stands in.')),
	aliases: v.nullish(v.pipe(v.array(text('Another way to write it.')), v.description('Other ways to write it.'))),
	implies: v.nullish(skillIds('Skills that come with it.')),
	ambiguous: v.nullish(
		v.pipe(v.array(text('One of its names.')), v.description('Of its names, common words that count only in this case and where the text speaks of technology.')),
	),
	cased: v.nullish(v.pipe(v.array(text('One of its names.')), v.description('Of its names, those that count only in exactly this case.'))),
	degreeOnly: v.nullish(v.pipe(v.boolean(), v.description('Whether it counts only where a degree or field of study is spoken of.'))),
});

export const tracksDefinition = v.array(trackDefinition);
export const skillsDefinition = v.array(skillDefinition);

export type RoleContent = v.InferOutput<typeof roleDefinition>;
export type CompanyContent = v.InferOutput<typeof companyDefinition>;
export type TrackContent = v.InferOutput<typeof trackDefinition>;
export type SkillContent = v.InferOutput<typeof skillDefinition>;
export type RequirementContent = v.InferOutput<typeof requirement>;
export type PrintedRequirementContent = v.InferOutput<typeof printedRequirement>;
