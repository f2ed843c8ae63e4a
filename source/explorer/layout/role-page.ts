import type {Requirement} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';
import {groupName} from '../../model/skill.js';
import type {Range} from '../../query/answers.js';
import {asksOfRole, strengths} from '../../query/asks.js';
import {factsLine, teamLine} from './facts-line.js';
import {type Item} from './items.js';
import {emptyLine, type Line, plain, styled} from './line.js';
import {requirementLines} from './requirement-lines.js';
import {highlight, wrapRich} from './rich-text.js';
import {sectionHeadings, sectionOrder, strengthSigns} from './signs.js';

/** What pages are drawn with. */
export type PageContext = {
	readonly columns: number;
	readonly have: ReadonlySet<string>;
	readonly marks: ReadonlySet<string>;
	/** The catalog's names of skills. */
	readonly nameOfSkill: (id: string) => {readonly name: string; readonly group: string};
	/** Where the query matched, by requirement. */
	readonly matches: ReadonlyMap<Requirement, readonly Range[]>;
};

/** A role as a page: the posting under its headings, then its skills one by one. */
export function roleItems(role: Role, context: PageContext): readonly Item[] {
	const {columns} = context;
	const isMarked = context.marks.has(role.id);
	const team = teamLine(role);
	const items: Item[] = [
		{key: `role ${role.id}`, target: {kind: 'role', id: role.id}, lines: [[styled('bold', isMarked ? `* ${role.title}` : role.title)], ...(team === '' ? [] : wrapText(team, columns)), ...wrapText(factsLine(role), columns, true)]},
	];
	if (role.source !== null) items.push(linkItem('Posting', role.source));
	for (const {name, url} of role.companyLinks) items.push(linkItem(name, url));
	for (const section of sectionOrder) {
		const requirements = role.requirements.filter(requirement => requirement.section === section);
		if (requirements.length === 0) continue;
		items.push(headingItem(sectionHeadings[section]));
		for (const [number, requirement] of requirements.entries()) {
			const lit = {have: context.have, matches: context.matches.get(requirement) ?? []};
			const skills = [...new Set(requirement.skills.map(({id}) => id))];
			items.push({key: `${section} ${number}`, target: {kind: 'requirement', role: role.id, skills}, lines: requirementLines(requirement, lit, columns)});
		}
	}
	return [...items, ...skillItems(role, context)];
}

function skillItems(role: Role, context: PageContext): readonly Item[] {
	const asks = [...asksOfRole(role)].sort(([, one], [, other]) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength));
	if (asks.length === 0) return [];
	const names = asks.map(([id, {strength}]) => ({id, strength, ...context.nameOfSkill(id)}));
	return [
		headingItem(`SKILLS IN IT (${asks.length})`),
		...names.map(({id, strength, name, group}): Item => ({
			key: `skill ${id}`,
			target: {kind: 'skill', id},
			lines: [[plain(context.have.has(id) ? '+ ' : '  '), plain(`${strengthSigns[strength]} `), styled(context.have.has(id) ? 'have' : 'skill', name), styled('dim', `  ${[group === '' ? '' : groupName(group), strength === 'oneOf' ? 'one of several is enough' : ''].filter(part => part !== '').join(', ')}`)]],
		})),
	];
}

export function headingItem(text: string): Item {
	return {key: `heading ${text}`, target: null, lines: [emptyLine, [styled('heading', text)]]};
}

export function linkItem(name: string, url: string): Item {
	return {key: `link ${url}`, target: {kind: 'link', url}, lines: [[styled('dim', `${name}: `), {...plain(url), link: url}]]};
}

export function wrapText(text: string, columns: number, isDim = false): readonly Line[] {
	return wrapRich(highlight(text, []), columns).map(line => line.map(span => (isDim ? styled('dim', span.text) : span)));
}
