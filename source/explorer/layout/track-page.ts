import {groupName} from '../../model/skill.js';
import type {Weight} from '../../model/requirement.js';
import type {SubjectFacts, Together, TrackSummary} from '../../query/answers.js';
import {factRows, factsLine, teamLine} from './facts-line.js';
import type {Item} from './items.js';
import {plain, styled} from './line.js';
import {headingItem, type PageContext, wrapText} from './role-page.js';
import {highlight, wrapRich} from './rich-text.js';
import {weightSigns} from './signs.js';

const headings: Readonly<Record<Weight, string>> = {required: 'MUST HAVE', preferred: 'NICE TO HAVE', mentioned: 'THE WORK'};

/** A track as a page: what its roles ask for taken together, n of m each, then its roles. */
export function trackItems({track, roles, facts, together}: TrackSummary, context: PageContext): readonly Item[] {
	const count = roles.length === 1 ? '1 role' : `${roles.length} roles`;
	return [
		{key: `track ${track.id}`, target: {kind: 'track', id: track.id}, lines: [[styled('bold', track.name), plain(` · ${count}`)], ...factLines(facts, context.columns)]},
		...together.flatMap(part => togetherItems(part, context)),
		...(roles.length === 0 ? [] : [headingItem(`ROLES (${roles.length})`)]),
		...roles.map((role): Item => ({
			key: `role ${role.id}`,
			target: {kind: 'role', id: role.id},
			lines: [[plain(context.marks.has(role.id) ? '* ' : '  '), plain(role.title)], [plain('    '), styled('dim', [teamLine(role), factsLine(role)].filter(part => part !== '').join(' · '))]],
		})),
	];
}

function factLines(facts: SubjectFacts, columns: number) {
	const stated = factRows.flatMap(({name, read}) => {
		const value = read(facts);
		return value === null ? [] : [`${name}: ${value}`];
	});
	return stated.length === 0 ? [] : wrapText(stated.join(' · '), columns, true);
}

function togetherItems({weight, skills, statements}: Together, context: PageContext): readonly Item[] {
	if (skills.length + statements.length === 0) return [];
	const sign = weightSigns[weight];
	return [
		headingItem(headings[weight]),
		...skills.map(({id, name, group, count, oneOf, of}): Item => ({
			key: `${weight} skill ${id}`,
			target: {kind: 'skill', id},
			lines: [
				[
					plain(context.have.has(id) ? '+ ' : '  '),
					plain(`${oneOf === count && weight === 'required' ? '◐' : sign} ${countText(count, of)} `),
					styled(context.have.has(id) ? 'have' : 'skill', name),
					styled('dim', oneOf > 0 && oneOf < count ? `  ${groupName(group)}, one of several in ${oneOf}` : `  ${groupName(group)}`),
				],
			],
		})),
		...statements.map(({statements: alike, count, of}, number): Item => ({
			key: `${weight} statement ${number}`,
			target: {kind: 'text'},
			lines: wrapRich(highlight(alike[0]!.text, []), context.columns - 4 - countText(count, of).length - 1).map((line, at) => [plain(at === 0 ? `  ${sign} ${countText(count, of)} ` : ' '.repeat(5 + countText(count, of).length)), ...line]),
		})),
	];
}

function countText(count: number, of: number): string {
	return `${count}/${of}`;
}
