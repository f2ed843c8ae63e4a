import {addressOf, boardOf, companyOf, employmentOf, joined, statedDay, workplaceOf} from '../facts.js';
import {wordBlocks} from '../fields.js';
import {field, firstText, isObject, listOf, nonEmpty, objectOf, textOf} from '../json.js';
import {type JsonFormat, nothingStated} from '../posting.js';

const hosts = /(?:^|\.)ashbyhq\.com$/u;

/** Ashby's posting interface. What the employer does not list, and pay that it does not show, are left out. */
export const ashby: JsonFormat = {
	name: 'Ashby',
	fits: job => nonEmpty(job, 'title') && (nonEmpty(job, 'descriptionHtml') || nonEmpty(job, 'descriptionPlain') || (nonEmpty(job, 'jobUrl') && ('isListed' in job || 'secondaryLocations' in job))),
	read(job, {address}) {
		const title = textOf(field(job, 'title'));
		if (title === null) return null;
		if (field(job, 'isListed') === false) return `${title}: the employer does not list it.`;
		const notes: string[] = [];
		const source = addressOf(field(job, 'jobUrl'));
		const board = boardOf(source, hosts) ?? boardOf(address, hosts, 3);
		if (board !== null) notes.push(`The company is named by its board alone, ${board}; --set-company names it.`);
		const others = listOf(field(job, 'secondaryLocations')).map(place => (isObject(place) ? textOf(field(place, 'location')) : textOf(place)));
		const pay = objectOf(field(job, 'compensation'));
		const isShown = field(job, 'shouldDisplayCompensationOnJobPostings') === true;
		const html = field(job, 'descriptionHtml');
		return {
			...nothingStated,
			title,
			company: companyOf(board),
			team: firstText(job, 'team', 'department'),
			source,
			location: joined([textOf(field(job, 'location')), ...others], '; '),
			posted: statedDay(job, ['publishedAt'], note => notes.push(note)),
			employment: employmentOf(field(job, 'employmentType')),
			workplace: workplaceOf(field(job, 'workplaceType')) ?? workplaceOf(field(job, 'isRemote')),
			salary: isShown ? firstText(pay, 'compensationTierSummary', 'scrapeableCompensationSalarySummary') : null,
			blocks: wordBlocks(typeof html === 'string' && html.trim() !== '' ? html : field(job, 'descriptionPlain'), note => notes.push(note)),
			notes,
		};
	},
};
