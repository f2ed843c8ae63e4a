import {addressOf, boardOf, companyOf, employmentOf, joined, salaryOf, statedDay, workplaceOf} from '../facts.js';
import {headingBlock, wordBlocks} from '../fields.js';
import {field, firstText, isObject, listOf, nonEmpty, objectOf, textOf} from '../json.js';
import {type JsonFormat, nothingStated} from '../posting.js';

const hosts = /(?:^|\.)lever\.co$/u;

/**
 * Lever's postings interface: the title is `text`, requirements stand in `lists`, `description` holds the opening already.
 * The employer's name is not in it; the addresses have the name of its site.
 */
export const lever: JsonFormat = {
	name: 'Lever',
	fits: job => nonEmpty(job, 'text') && (nonEmpty(job, 'hostedUrl') || isObject(field(job, 'categories')) || Array.isArray(field(job, 'lists'))),
	read(job, {address}) {
		const title = textOf(field(job, 'text'));
		if (title === null) return null;
		const notes: string[] = [];
		const tell = (note: string): unknown => notes.push(note);
		const source = addressOf(field(job, 'hostedUrl')) ?? addressOf(field(job, 'applyUrl'));
		const site = boardOf(source, hosts) ?? boardOf(address, hosts, 3);
		if (site !== null) notes.push(`The company is named by its site alone, ${site}; --set-company names it.`);
		const categories = objectOf(field(job, 'categories'));
		const places = listOf(field(categories, 'allLocations')).map(textOf);
		const range = objectOf(field(job, 'salaryRange'));
		const interval = textOf(field(range, 'interval'));
		return {
			...nothingStated,
			title,
			company: companyOf(site),
			team: firstText(categories, 'team', 'department'),
			source,
			location: joined(places, '; ') ?? textOf(field(categories, 'location')),
			posted: statedDay(job, ['createdAt'], tell),
			employment: employmentOf(field(categories, 'commitment')),
			workplace: workplaceOf(field(job, 'workplaceType')),
			salary: salaryOf({min: field(range, 'min'), max: field(range, 'max'), currency: field(range, 'currency'), unit: interval === null ? null : interval.replace(/-(?:salary|wage)$/u, '').replaceAll('-', ' ')}),
			blocks: [
				...wordBlocks(field(job, 'description') ?? field(job, 'descriptionPlain'), tell),
				...listOf(field(job, 'lists')).filter(isObject).flatMap(list => [headingBlock(textOf(field(list, 'text')) ?? '', null), ...wordBlocks(field(list, 'content'), tell)]),
				...(nonEmpty(job, 'additional') || nonEmpty(job, 'additionalPlain') ? [headingBlock('Additional information', null), ...wordBlocks(field(job, 'additional') ?? field(job, 'additionalPlain'), tell)] : []),
			],
			notes,
		};
	},
};
