import {sections} from '../../model/requirement.js';
import type {Role} from '../../model/role.js';
import type {Shown, TrackSummary} from '../../query/answers.js';
import {countOfRoles, factsInWords, icons, placeInWords, sectionNames, statedFacts, strengthOfTogether, weightNames} from '../words.js';
import {code, escapeMarkdown, linkTo} from './escape.js';
import {factLine, headingLines, legendParagraph} from './parts.js';

/** The roles and tracks of `show`, each a page under its own title. */
export function* shownToMarkdown(shown: readonly Shown[]): Generator<string> {
	for (const [index, one] of shown.entries()) {
		if (index > 0) yield '\n';
		yield* one.kind === 'role' ? roleToMarkdown(one.role) : trackToMarkdown(one.summary);
	}
}

function* roleToMarkdown(role: Role): Generator<string> {
	yield* headingLines(1, escapeMarkdown(role.title)).slice(1);
	const from = [role.team, role.company].filter(part => part !== null).join(' · ');
	if (from !== '') yield factLine('At', escapeMarkdown(from));
	yield factLine('For', escapeMarkdown(placeInWords(role)));
	for (const [label, value] of statedFacts(role)) yield factLine(label, escapeMarkdown(value));
	if (role.source !== null) yield factLine('Posting', linkTo(role.source, role.source));
	yield factLine('Id', code(role.id));
	for (const section of sections) {
		const requirements = role.requirements.filter(requirement => requirement.section === section);
		if (requirements.length === 0) continue;
		yield* headingLines(2, sectionNames[section]);
		for (const {weight, text} of requirements) yield `- ${icons[weight]} ${escapeMarkdown(text)}\n`;
	}
	yield* legendParagraph(['required', 'preferred', 'mentioned']);
}

function* trackToMarkdown({track, roles, facts, together}: TrackSummary): Generator<string> {
	yield* headingLines(1, escapeMarkdown(track.name)).slice(1);
	yield factLine('Track', code(track.id));
	yield factLine('Roles', countOfRoles(roles.length));
	for (const {label, value} of factsInWords(facts)) {
		if (value !== null) yield factLine(label, escapeMarkdown(value));
	}
	for (const {weight, skills, statements} of together) {
		if (skills.length + statements.length === 0) continue;
		yield* headingLines(2, weightNames[weight]);
		for (const skill of skills) {
			yield `- ${icons[strengthOfTogether(weight, skill)]} ${skill.count}/${skill.of} ${escapeMarkdown(skill.name)}\n`;
		}
		for (const {statements: alike, count, of} of statements) yield `- ${icons[weight]} ${count}/${of} ${escapeMarkdown(alike[0]?.text ?? '')}\n`;
	}
	if (roles.length > 0) {
		yield* headingLines(2, 'Roles');
		for (const role of roles) yield `- ${linkTo(role.title, role.source)} ${code(role.id)}\n`;
	}
	yield* legendParagraph(['required', 'oneOf', 'preferred', 'mentioned']);
}
