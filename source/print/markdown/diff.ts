import type {Role} from '../../model/role.js';
import type {Diff, RequirementChange, RoleChange, SkillChange, WordChange} from '../../query/diff/answer.js';
import {factInWords} from '../diff-columns.js';
import {amountsInWords, roleInWords, sharesInWords, signOfSkill, signs, tracksOfChanges} from '../diff-words.js';
import {icons} from '../words.js';
import {code, escapeMarkdown, linkTo} from './escape.js';
import {factLine, headingLines, legendParagraph} from './parts.js';
import {markdownTable} from './table.js';

/** What changed as a page: lists of roles, a part for each that changed, and a table of skills. */
export function* diffToMarkdown(diff: Diff): Generator<string> {
	const {came, went, changed, skills} = diff;
	yield* headingLines(1, 'What changed').slice(1);
	yield `${escapeMarkdown(amountsInWords(diff).join(' · '))}\n`;
	yield* roleList('Came', came);
	yield* roleList('Went', went);
	if (changed.length > 0) yield* headingLines(2, 'Changed').slice(0, 2);
	for (const change of changed) yield* changeLines(change);
	if (skills.length > 0) yield* skillTable(skills);
	if (changed.length > 0) yield* legendParagraph(['required', 'preferred', 'mentioned']);
}

function* roleList(title: string, roles: readonly Role[]): Generator<string> {
	if (roles.length === 0) return;
	yield* headingLines(2, title);
	for (const role of roles) yield `- ${linkTo(roleInWords(role), role.source)} ${code(role.id)}\n`;
}

function* changeLines({old, next, facts, requirements}: RoleChange): Generator<string> {
	yield* headingLines(3, linkTo(roleInWords(next), next.source));
	yield factLine('Id', old.id === next.id ? code(next.id) : `${code(old.id)} → ${code(next.id)}`);
	for (const fact of facts) yield factLine(fact.name, [fact.old, fact.next].map(value => escapeMarkdown(factInWords(value) || 'not stated')).join(' → '));
	for (const requirement of requirements) yield requirementLine(requirement);
}

function requirementLine({changes, old, next, words}: RequirementChange): string {
	// Escaped, since the sign at the beginning of an item would begin a list within it.
	const sign = old === null ? String.raw`\+` : next === null ? signs.went : signs.changed;
	const moved = changes.includes('moved') ? `${icons[old!.weight]} → ` : '';
	const text = words.length > 0 ? words.map(markWords).join(' ') : escapeMarkdown((next ?? old)!.text);
	return `- ${sign} ${moved}${icons[(next ?? old)!.weight]} ${text}\n`;
}

function markWords({change, text}: WordChange): string {
	const escaped = escapeMarkdown(text);
	if (change === 'same') return escaped;
	return change === 'removed' ? `<del>${escaped}</del>` : `<ins>${escaped}</ins>`;
}

function* skillTable(skills: readonly SkillChange[]): Generator<string> {
	const tracks = tracksOfChanges(skills);
	yield* headingLines(2, 'Asked for more or less often');
	const rows = skills.map(skill => {
		const sign = signOfSkill(skill) === 'came' ? String.raw`\+` : signs[signOfSkill(skill)];
		const byTrack = tracks.map(track => (Object.hasOwn(skill.tracks, track) ? sharesInWords(skill.tracks[track]!.old, skill.tracks[track]!.next) : '–'));
		return [sign, escapeMarkdown(skill.name), sharesInWords(skill.old, skill.next), ...byTrack];
	});
	yield* markdownTable(['', 'Skill', 'All', ...tracks.map(escapeMarkdown)], rows);
}
