import type {Profile, ProfileLine, Shortfall} from '../../model/profile.js';
import {degreeText} from './facts-line.js';
import {standingSigns} from './fit-words.js';
import type {Item, Target} from './items.js';
import {type Line, plain, type Span, styled} from './line.js';
import {wrapRich} from './rich-text.js';
import {headingItem, type PageContext, wrapText} from './role-page.js';

const shortfallTexts: Readonly<Record<Shortfall, string>> = {lacks: 'lacked', wants: 'wanted', learning: 'being learned'};

/** What a profile says, each with its own line: what is had, what is named but not had, study and work, what was left out. */
export function profileItems({source, skills, shortfalls, degree, studying, years, unrecognised, remarks}: Profile, {columns}: PageContext): readonly Item[] {
	const read = (text: string): Item => ({key: text, target: {kind: 'text'}, lines: wrapText(text, columns)});
	const facts = [
		...(degree === null ? [] : [said('degree', [plain(degreeText(degree.degree))], degree.line, columns, {kind: 'text'})]),
		...(studying === null ? [] : [said('studying', [plain(`${degreeText(studying.degree)} on its way`)], studying.line, columns, {kind: 'text'})]),
		...(years === null ? [] : [said('years', [plain(`${years.years} years of work`)], years.line, columns, {kind: 'text'})]),
	];
	return [
		{key: 'about', target: {kind: 'text'}, lines: [[styled('bold', 'What your profile says')], ...wrapText(source === null ? 'Ticked in the explorer: Space on a skill takes it back.' : `${source === '-' ? 'Standard input' : source}, and what was ticked in the explorer.`, columns, true)]},
		...part('SKILLS YOU HAVE', skills.map(({id, name, line}) => said(`have ${id}`, [plain(`${standingSigns.met} `), styled('have', name)], line, columns, {kind: 'skill', id}))),
		...part('NAMED, BUT NOT HAD', shortfalls.map(({id, name, says, line}) => said(`not ${id}`, [plain(`${standingSigns.missing} `), styled('skill', name), styled('dim', `  ${shortfallTexts[says]}`)], line, columns, {kind: 'skill', id}))),
		...part('STUDY AND WORK', facts.length > 0 ? facts : [read('Nothing is stated of a degree, nor of years of work.')]),
		...part('NOT KNOWN AS SKILLS, AND LEFT OUT', unrecognised.length === 0 ? [] : [read(unrecognised.join(', '))]),
		...part('PASSED OVER', remarks.map(read)),
	];
}

function part(title: string, items: readonly Item[]): readonly Item[] {
	return items.length === 0 ? [] : [headingItem(title), ...items];
}

function said(key: string, name: readonly Span[], {text, place}: ProfileLine, columns: number, target: Target): Item {
	const lines = wrapText(place === null ? text : `${text} (${place})`, columns - 4, true).map((line): Line => [plain('    '), ...line]);
	return {key, target, lines: [...wrapRich(name, columns), ...lines]};
}
