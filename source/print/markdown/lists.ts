import type {RequirementList, RoleList, SkillList} from '../../query/answers.js';
import {countOfTrack, tracksOf} from '../columns.js';
import {each} from '../each.js';
import {icons, weightNames} from '../words.js';
import {code, emphasizeRanges, escapeMarkdown, linkTo} from './escape.js';
import {markdownTable} from './table.js';

/** The roles of `list` as a table, each title a link to its posting. */
export function* rolesToMarkdown({hits}: RoleList): Generator<string> {
	if (hits.length === 0) return;
	const rows = each(hits, ({role}) => [
		linkTo(role.title, role.source),
		...[role.company, role.team, role.track, role.level, role.intake].map(fact => escapeMarkdown(String(fact ?? '–'))),
		code(role.id),
	]);
	yield* markdownTable(['Role', 'Company', 'Team', 'Track', 'Level', 'Intake', 'Id'], rows);
}

/** The requirements of `search` as a table, what matches in bold. */
export function* requirementsToMarkdown({hits}: RequirementList): Generator<string> {
	if (hits.length === 0) return;
	const rows = each(hits, ({role, requirement, matches}) => [
		linkTo(role.title, role.source),
		escapeMarkdown(role.company ?? '–'),
		escapeMarkdown(role.track ?? '–'),
		`${icons[requirement.weight]} ${weightNames[requirement.weight].toLowerCase()}`,
		emphasizeRanges(requirement.text, matches),
	]);
	yield* markdownTable(['Role', 'Company', 'Track', 'Weight', 'Requirement'], rows);
}

/** The skills of `skills` as a table, a column a track. */
export function* skillsToMarkdown({skills}: SkillList): Generator<string> {
	if (skills.length === 0) return;
	const tracks = tracksOf(skills);
	const rows = each(skills, skill => [escapeMarkdown(skill.name), `${skill.roleCount}/${skill.of}`, ...tracks.map(track => countOfTrack(skill, track) || '–')]);
	yield* markdownTable(['Skill', 'All', ...tracks.map(escapeMarkdown)], rows);
}
