import {addressOf, boardOf, companyOf, joined, salaryOf, statedDay} from '../facts.js';
import {wordBlocks} from '../fields.js';
import {field, firstText, isObject, type JsonObject, listOf, nonEmpty, objectOf, textOf} from '../json.js';
import type {JsonFormat} from '../posting.js';
import {nothingStated} from '../posting.js';

const hosts = /(?:^|\.)greenhouse\.io$/u;

/**
 * Greenhouse's job board interface: `content` is HTML, mostly encoded once. The company's name is not in every answer; the board's
 * name stands in the addresses.
 */
export const greenhouse: JsonFormat = {
	name: 'Greenhouse',
	fits: job => nonEmpty(job, 'title') && (nonEmpty(job, 'absolute_url') || typeof field(job, 'content') === 'string') && (nonEmpty(job, 'content') || 'internal_job_id' in job || 'departments' in job || nonEmpty(job, 'absolute_url')),
	read(job, {address}) {
		const title = textOf(field(job, 'title'));
		if (title === null) return null;
		if (field(job, 'content') === undefined) return `${title}: its words are not in this answer of the board; ?content=true behind the address asks for them.`;
		const notes: string[] = [];
		const source = addressOf(field(job, 'absolute_url'));
		const stated = textOf(field(job, 'company_name'));
		const board = boardOf(source, hosts) ?? boardOf(address, hosts, 3);
		if (stated === null && board !== null) notes.push(`The company is named by its board alone, ${board}; --set-company names it.`);
		return {
			...nothingStated,
			title,
			company: companyOf(stated ?? board),
			team: joined(listOf(field(job, 'departments')).map(department => firstText(objectOf(department), 'name')).filter(name => name !== null && !/^no department$/iu.test(name)).slice(0, 1), ', '),
			source,
			location: textOf(field(objectOf(field(job, 'location')), 'name')) ?? textOf(field(job, 'location')),
			posted: statedDay(job, ['first_published'], note => notes.push(note)),
			salary: payOf(job),
			blocks: wordBlocks(field(job, 'content'), note => notes.push(note)),
			notes,
		};
	},
};

function payOf(job: JsonObject): string | null {
	const ranges = listOf(field(job, 'pay_input_ranges')).filter(isObject);
	return joined(ranges.map(range => salaryOf({min: hundredth(field(range, 'min_cents')), max: hundredth(field(range, 'max_cents')), currency: field(range, 'currency_type'), unit: null})), '; ');
}

function hundredth(cents: unknown): unknown {
	return typeof cents === 'number' ? cents / 100 : cents;
}
