import {sections} from '../../model/requirement.js';
import {copyRole, type Role} from '../../model/role.js';
import {sectionNames, statedFacts} from '../words.js';
import {escapeMarkdown, linkTo} from './escape.js';
import {headingLines} from './parts.js';

/**
 * Roles as postings in Markdown, in the form that is content and that `import` reads: a company as a heading, its titles
 * below it, their sections below those. Track and tags have no place there.
 */
export function* postingsToMarkdown(roles: Iterable<Role>): Generator<string> {
	let above: string | null = null;
	let isFirst = true;
	for (const role of roles) {
		const company = role.company === null ? null : linkTo(role.company, role.companyLinks.find(({name}) => name === role.company)?.url ?? null);
		const lines = [
			...(company === null || company === above ? [] : headingLines(1, company)),
			// A title that no company stands above is a heading as high as one.
			...headingLines(company === null ? 1 : 2, linkTo(role.title, role.source)),
			...bodyOf(role),
		];
		above = company;
		// A blank line at most, and none in front.
		yield* lines.filter((line, at) => line !== '\n' || (at === 0 ? !isFirst : lines[at - 1] !== '\n'));
		isFirst = false;
	}
}

function* bodyOf(role: Role): Generator<string> {
	// Without it, what a title has in brackets at its end would be read as the team.
	const team = role.team ?? (role.title.endsWith(')') ? '\u2013' : null);
	const facts = [['Team', team], ['Level', role.level], ['Intake', role.intake], ...statedFacts(copyRole(role, {tags: []}))] as const;
	// Not dashes: those are a list of YAML too, and standard input tells the two apart.
	for (const [label, value] of facts) if (value !== null) yield `* ${label}: ${escapeMarkdown(String(value))}\n`;
	for (const section of sections) {
		const own = role.requirements.filter(requirement => requirement.section === section);
		if (own.length === 0) continue;
		yield* headingLines(3, sectionNames[section]);
		for (const {text} of own) yield `* ${escapeMarkdown(text)}\n`;
	}
}
