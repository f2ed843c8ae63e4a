import {groupName} from '../../model/skill.js';
import type {Evidence, SkillCount} from '../../query/answers.js';
import type {ProfileLine} from '../../model/profile.js';
import type {Role} from '../../model/role.js';
import type {Strength} from '../../query/asks.js';
import {teamLine} from './facts-line.js';
import {drawnNow, type Item, type LaterItem} from './items.js';
import {countLines} from '../../text/wrap.js';
import {emptyLine, type Line, plain, styled} from './line.js';
import type {PageContext} from './role-page.js';
import {type RichText, wrapRich} from './rich-text.js';
import {strengthSigns} from './signs.js';
import {type Requirement} from '../../model/requirement.js';
import {richRequirement} from './requirement-lines.js';

/** Who asks for a skill: each role with the requirements that say so. */
export type Asking = {readonly role: Role; readonly strength: Strength; readonly requirements: readonly Requirement[]};

/** A skill as a page: how many roles ask for it, by track, then each of them with its words. `saidBy`: what of a profile says that the person has it; null where it was ticked, or is not had. */
export function skillItems(skill: {readonly id: string; readonly name: string; readonly group: string}, count: SkillCount | null, asking: readonly Asking[], implies: readonly string[], context: PageContext, nameOfTrack: (id: string) => string, saidBy: ProfileLine | null = null): readonly LaterItem[] {
	const has = context.have.has(skill.id);
	const tracks = Object.entries(count?.tracks ?? {}).map(([track, {roleCount, of}]) => `${nameOfTrack(track)} ${roleCount}/${of}`);
	const head: Item = {
		key: `skill ${skill.id}`,
		target: {kind: 'skill', id: skill.id},
		lines: [
			[plain(has ? '+ ' : '  '), styled('bold', skill.name), styled('dim', `  ${groupName(skill.group)}`)],
			...(saidBy === null ? [[styled('dim', has ? '  You have it: Space takes that back.' : '  Space: I have it.')]] : hanging(`Your profile says that you have it: ${saidBy.place === null ? saidBy.text : `${saidBy.text} (${saidBy.place})`}`, context.columns)),
			...hanging(count === null ? 'No role asks for it.' : `${count.roleCount} of ${count.of} ${count.of === 1 ? 'role' : 'roles'} ${count.roleCount === 1 ? 'asks' : 'ask'} for it: ${tracks.join(' · ')}`, context.columns),
			...(implies.length === 0 ? [] : [[styled('dim', `  It comes with ${implies.join(', ')}.`)]]),
			emptyLine,
		],
	};
	return [drawnNow(head), ...asking.map(one => askingItem(skill.id, one, context))];
}

function hanging(text: string, columns: number): readonly Line[] {
	return wrapRich([plain(text)], columns - 2).map(line => [plain('  '), ...line]);
}

function askingItem(skill: string, {role, strength, requirements}: Asking, context: PageContext): LaterItem {
	const {id} = role;
	const columns = context.columns - 4;
	const rich = (requirement: Requirement): RichText => richRequirement({text: requirement.text, skills: requirement.skills.filter(one => one.id === skill)}, {have: context.have, matches: []});
	// What the person has is marked within the text, which may make it longer.
	const textOf = (requirement: Requirement) => (context.have.has(skill) ? rich(requirement).map(({text}) => text).join('') : requirement.text);
	return {
		key: `role ${id}`,
		target: {kind: 'role', id},
		height: requirements.reduce((height, requirement) => height + countLines(textOf(requirement), columns), 1),
		draw: () => [
			[plain(context.marks.has(id) ? '* ' : '  '), plain(`${strengthSigns[strength]} `), styled('bold', role.title), styled('dim', `  ${[teamLine(role), role.track ?? 'no track'].filter(part => part !== '').join(' · ')}`)],
			...requirements.flatMap(requirement => wrapRich(rich(requirement), columns).map(line => [plain('    '), ...line])),
		],
	};
}

/** A row of a comparison with everything that says so, column by column. */
export function evidenceItems(title: string, columns: readonly {readonly name: string; readonly evidence: readonly Pick<Evidence, 'role' | 'title' | 'text'>[]}[], context: PageContext): readonly Item[] {
	const head: Item = {key: 'evidence', target: {kind: 'text'}, lines: [[styled('bold', title)]]};
	return [
		head,
		...columns.flatMap(({name, evidence}, column): readonly Item[] => [
			{key: `column ${column}`, target: null, lines: [emptyLine, [styled('heading', name.toUpperCase())]]},
			...(evidence.length === 0 ? [{key: `none ${column}`, target: {kind: 'text'} as const, lines: [[styled('dim', '  does not ask for it')]]}] : []),
			...evidence.map(
				({role, title: roleTitle, text}, number): Item => ({
					key: `evidence ${column} ${number}`,
					target: {kind: 'role', id: role},
					lines: [...wrapRich([plain(text)], context.columns - 2).map(line => [plain('  '), ...line]), [plain('    '), styled('dim', `${roleTitle}, ${role}`)]],
				}),
			),
		]),
	];
}

/** A fact of a comparison, whole, column by column. */
export function factItems(title: string, columns: readonly {readonly name: string; readonly value: string | null}[], context: PageContext): readonly Item[] {
	return [
		{key: 'evidence', target: {kind: 'text'}, lines: [[styled('bold', title)]]},
		...columns.map(({name, value}, column): Item => ({
			key: `column ${column}`,
			target: {kind: 'text'},
			lines: [emptyLine, [styled('heading', name.toUpperCase())], ...wrapRich([value === null ? styled('dim', 'not stated') : plain(value)], context.columns - 2).map(line => [plain('  '), ...line])],
		})),
	];
}
