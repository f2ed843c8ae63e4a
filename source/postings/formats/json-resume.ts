import type {Block} from '../../content/blocks.js';
import {addressOf, companyOf, employmentOf, joined, nameOf, statedDay, workplaceOf} from '../facts.js';
import {headingBlock, wordBlocks} from '../fields.js';
import type {Tell} from '../html-blocks.js';
import {field, isObject, type JsonObject, listOf, nonEmpty, textOf} from '../json.js';
import {type JsonFormat, nothingStated} from '../posting.js';
import {recogniseLevel} from '../../recognition/index.js';
import {campusBlocks, sectionFieldsOf} from './campus.js';

/** The job side of JSON Resume: lists by name, and skills with their level and keywords. */
export const jsonResume: JsonFormat = {
	name: 'JSON Resume',
	fits: job => nonEmpty(job, 'title') && (Array.isArray(field(job, 'skills')) || (sectionFieldsOf(job).length > 0 && sectionFieldsOf(job).every(({value}) => Array.isArray(value)))),
	read(job, {address: _address}) {
		const title = textOf(field(job, 'title'));
		if (title === null) return null;
		const notes: string[] = [];
		const tell: Tell = note => notes.push(note);
		const experience = textOf(field(job, 'experience'));
		const level = experience === null ? null : recogniseLevel(experience);
		if (experience !== null && level === null) notes.push(`The experience "${experience}" names no level that is known.`);
		return {
			...nothingStated,
			title,
			company: companyOf(nameOf(field(job, 'company')), addressOf(field(job, 'website')) ?? (isObject(field(job, 'company')) ? addressOf(field(field(job, 'company') as JsonObject, 'url')) : null)),
			team: textOf(field(job, 'team')),
			level,
			source: addressOf(field(job, 'url')) ?? addressOf(field(job, 'source')),
			location: placeOf(field(job, 'location')),
			posted: statedDay(job, ['date'], tell),
			employment: employmentOf(field(job, 'type')),
			workplace: workplaceOf(field(job, 'remote')),
			salary: textOf(field(job, 'salary')),
			blocks: [...wordBlocks(field(job, 'description'), tell), ...campusBlocks(job, tell), ...skillBlocks(field(job, 'skills'))],
			notes,
		};
	},
};

function placeOf(value: unknown): string | null {
	if (!isObject(value)) return textOf(value);
	return joined(['address', 'city', 'region', 'countryCode'].map(key => textOf(field(value, key))), ', ');
}

/** A skill is one requirement, in its own words: "Web development (Master): HTML, CSS". */
function skillBlocks(value: unknown): readonly Block[] {
	const items = listOf(value).flatMap((skill): readonly Block[] => {
		if (!isObject(skill)) return typeof skill === 'string' ? wordBlocks(skill, () => undefined) : [];
		const name = textOf(field(skill, 'name'));
		const level = textOf(field(skill, 'level'));
		const keywords = joined(listOf(field(skill, 'keywords')).map(textOf), ', ');
		const what = name === null || level === null ? name : `${name} (${level})`;
		const text = what === null ? keywords : keywords === null ? what : `${what}: ${keywords}`;
		return text === null ? [] : [{kind: 'item', text, line: null, isStrong: false, depth: 1}];
	});
	return items.length === 0 ? [] : [headingBlock('Skills', 'qualifications'), ...items.map((item): Block => (item.kind === 'text' ? {...item, kind: 'item', isStrong: false, depth: 1} : item))];
}
