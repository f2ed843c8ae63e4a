import type {Block} from '../../content/blocks.js';
import {placeBlocks} from '../../content/place-blocks.js';
import type {Section} from '../../model/requirement.js';
import {addressOf, companyOf, employmentOf, joined, nameOf, statedDay} from '../facts.js';
import {sectionBlocks, wordBlocks} from '../fields.js';
import type {Tell} from '../html-blocks.js';
import {field, firstText, isObject, type JsonObject, listOf, textOf} from '../json.js';
import {type JsonFormat, nothingStated} from '../posting.js';

/** Names of fields in which large employers keep their lists, without case and separators. */
const sectionFields: ReadonlyMap<string, Section> = new Map<string, Section>([
	['responsibilities', 'responsibilities'],
	['responsibility', 'responsibilities'],
	['keyresponsibilities', 'responsibilities'],
	['jobresponsibilities', 'responsibilities'],
	['duties', 'responsibilities'],
	['qualifications', 'qualifications'],
	['qualification', 'qualifications'],
	['basicqualifications', 'qualifications'],
	['minimumqualifications', 'qualifications'],
	['minqualifications', 'qualifications'],
	['requiredqualifications', 'qualifications'],
	['requiredskills', 'qualifications'],
	['requirements', 'qualifications'],
	['requirement', 'qualifications'],
	['jobrequirements', 'qualifications'],
	['minimumrequirements', 'qualifications'],
	['preferredqualifications', 'preferred'],
	['preferredskills', 'preferred'],
	['prefqualifications', 'preferred'],
	['desiredqualifications', 'preferred'],
	['additionalqualifications', 'preferred'],
	['preferredrequirements', 'preferred'],
	['preferred', 'preferred'],
	['nicetohave', 'preferred'],
	['nicetohaves', 'preferred'],
	['bonus', 'preferred'],
]);

const order: readonly Section[] = ['responsibilities', 'qualifications', 'preferred'];

/** The fields of an object that are sections by their names, responsibilities first. */
export function sectionFieldsOf(object: JsonObject): readonly {readonly name: string; readonly section: Section; readonly value: unknown}[] {
	return Object.entries(object)
		.flatMap(([name, value]) => {
			const section = sectionFields.get(name.toLowerCase().replaceAll(/[\s_-]/gu, ''));
			const isSaid = (typeof value === 'string' && value.trim() !== '') || (Array.isArray(value) && value.some(one => typeof one === 'string'));
			return section === undefined || !isSaid ? [] : [{name, section, value: value as unknown}];
		})
		.sort((one, other) => order.indexOf(one.section) - order.indexOf(other.section));
}

/** The lists of such fields. A field of several lists has headings of its own, which decide. */
export function campusBlocks(object: JsonObject, tell: Tell): readonly Block[] {
	return sectionFieldsOf(object).flatMap(({name, section, value}) => sectionBlocks(spoken(name), section, value, tell));
}

/** Pages of large employers, saved as JSON: the title beside fields named after the sections. */
export const campus: JsonFormat = {
	name: 'campus JSON',
	fits: job => titleOf(job) !== null && (sectionFieldsOf(job).length > 0 || isDescribed(job)),
	read(job, {address}) {
		const title = titleOf(job);
		if (title === null) return null;
		const notes: string[] = [];
		const tell: Tell = note => notes.push(note);
		const company = field(job, 'company');
		return {
			...nothingStated,
			title,
			company: companyOf(firstText(job, 'company_name', 'companyName', 'hiringOrganization') ?? nameOf(company) ?? nameOf(field(job, 'hiringOrganization')), isObject(company) ? addressOf(field(company, 'url')) : null),
			team: firstText(job, 'team', 'teamName', 'business_category_name', 'department') ?? nameOf(field(job, 'team')) ?? joined(listOf(field(job, 'teamNames')).map(nameOf), ', '),
			source: addressOf(field(job, 'url')) ?? addressOf(field(job, 'job_path'), address) ?? addressOf(field(job, 'jobUrl')) ?? addressOf(field(job, 'apply_url')) ?? addressOf(field(job, 'url_next_step')),
			location: locationsOf(job),
			posted: statedDay(job, ['posted_date', 'postedDate', 'postDateInGMT', 'datePosted', 'publish_date', 'created'], tell),
			employment: employmentOf(field(job, 'job_schedule_type') ?? field(job, 'employmentType') ?? field(job, 'employment_type')),
			salary: firstText(job, 'salary'),
			blocks: [...wordBlocks(field(job, 'description') ?? field(job, 'jobSummary') ?? field(job, 'summary'), tell), ...campusBlocks(job, tell)],
			notes,
		};
	},
};

/** Whether the one field of words has lists under headings that are known. */
function isDescribed(job: JsonObject): boolean {
	const described = field(job, 'description');
	if (!('title' in job) || typeof described !== 'string' || !/[\n<]|&lt;/u.test(described)) return false;
	return placeBlocks(wordBlocks(described, () => undefined)).requirements.some(({isItem}) => isItem);
}

function titleOf(job: JsonObject): string | null {
	return firstText(job, 'title', 'postingTitle', 'job_title', 'jobTitle', 'name');
}

/** "minimumQualifications", "basic_qualifications" as words. */
function spoken(name: string): string {
	const words = name.replaceAll('_', ' ').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Places are texts, objects, or objects written as texts. */
function locationsOf(job: JsonObject): string | null {
	const many = listOf(written(field(job, 'locations'))).map(place => {
		const value = written(place);
		if (!isObject(value)) return textOf(value);
		return firstText(value, 'display', 'normalizedLocation', 'location', 'name') ?? joined(['city', 'region', 'countryIso2a', 'country'].map(key => textOf(field(value, key))), ', ');
	});
	return joined(many, '; ') ?? firstText(job, 'normalized_location', 'location') ?? nameOf(field(job, 'location'));
}

/** A value that may be written as a text of JSON. */
function written(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
