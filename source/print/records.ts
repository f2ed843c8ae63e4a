import type {Experience, SkillMention} from '../model/requirement.js';
import type {Requirement} from '../model/requirement.js';
import type {Role, RoleFacts} from '../model/role.js';
import type {Comparison, Evidence, RequirementHit, RoleHit, Shown, SkillCell, SkillCount, SkillRow, Statement, StatementRow, Together, TrackSummary} from '../query/answers.js';
import {each} from './each.js';
import {idsApart} from './words.js';

// The objects of JSON, NDJSON and YAML. They are spelled out rather than passed on, so that a key appears here when it
// is promised and not when some answer happens to carry it. What grows with the number of roles is made as it is taken:
// of a hundred thousand, all the evidence of a comparison is half a gigabyte.

/** A role of `list`, with the requirements that made it match. */
export function roleHitRecord(hit: RoleHit) {
	return {
		...roleFactsRecord(hit.role),
		matches: hit.hits.map(({requirement, matches}) => ({section: requirement.section, weight: requirement.weight, text: requirement.text, matches})),
	};
}

/** A requirement of `search`. */
export function requirementHitRecord({role, requirement, matches}: RequirementHit) {
	return {
		role: role.id,
		title: role.title,
		company: role.company,
		track: role.track,
		section: requirement.section,
		weight: requirement.weight,
		text: requirement.text,
		matches,
		skills: requirement.skills.map(mentionRecord),
		...experienceRecord(requirement),
	};
}

/** A role or track of `show`. */
export function shownRecord(shown: Shown) {
	return shown.kind === 'role' ? roleRecord(shown.role) : trackRecord(shown.summary);
}

/** A whole comparison. */
export function comparisonRecord(comparison: Comparison) {
	return {
		subjects: comparison.subjects.map(subjectRecord),
		skills: each(comparison.skills, skillRowRecord),
		statements: each(comparison.statements, statementRowRecord),
		shared: comparison.shared,
		only: Object.fromEntries(idsApart(comparison.subjects).map((id, at) => [id, comparison.only[at]])),
	};
}

/** A comparison as lines; `row` says of which sort, since a subject has a `kind` of its own. */
export function* comparisonRecords(comparison: Comparison) {
	for (const [at, subject] of comparison.subjects.entries()) yield {row: 'subject', ...subjectRecord(subject), only: comparison.only[at]};
	const shared = new Set(comparison.shared);
	for (const skill of comparison.skills) yield {row: 'skill', ...skillRowRecord(skill), shared: shared.has(skill.id)};
	for (const statement of comparison.statements) yield {row: 'statement', ...statementRowRecord(statement)};
}

/** A skill of `skills`. */
export function skillRecord({id, name, group, roleCount, of, tracks}: SkillCount) {
	return {id, name, group, roleCount, of, tracks};
}

/** What a posting states besides its requirements. */
export function roleFactsRecord(role: RoleFacts) {
	return {
		id: role.id,
		title: role.title,
		company: role.company,
		team: role.team,
		track: role.track,
		level: role.level,
		intake: role.intake,
		source: role.source,
		location: role.location,
		posted: role.posted,
		closes: role.closes,
		employment: role.employment,
		workplace: role.workplace,
		salary: role.salary,
		tags: role.tags,
		companyLinks: role.companyLinks.map(({name, url}) => ({name, url})),
	};
}

/** A whole role. */
export function roleRecord(role: Role) {
	return {...roleFactsRecord(role), kind: 'role', requirements: role.requirements.map(requirementRecord)};
}

function requirementRecord(requirement: Requirement) {
	return {
		section: requirement.section,
		weight: requirement.weight,
		text: requirement.text,
		skills: requirement.skills.map(mentionRecord),
		...experienceRecord(requirement),
	};
}

function experienceRecord({years, degree, orEquivalent, paths}: Experience) {
	return {years, degree, orEquivalent, paths};
}

function mentionRecord({id, name, start, end, via, oneOf}: SkillMention) {
	return {id, name, start, end, via, oneOf};
}

function trackRecord({track, roles, facts, together}: TrackSummary) {
	const at = (weight: Together['weight']) => togetherRecord(together.find(one => one.weight === weight));
	return {
		id: track.id,
		kind: 'track',
		name: track.name,
		roleCount: roles.length,
		roles: roles.map(role => role.id),
		facts,
		required: at('required'),
		preferred: at('preferred'),
		mentioned: at('mentioned'),
	};
}

function togetherRecord(together: Together | undefined) {
	return {
		skills: each(together?.skills ?? [], ({id, name, group, count, oneOf, of, evidence}) => ({id, name, group, count, oneOf, of, evidence: each(evidence, evidenceRecord)})),
		statements: each(together?.statements ?? [], ({statements, count, of}) => ({count, of, statements: each(statements, statementRecord)})),
	};
}

function subjectRecord({id, kind, name, roleCount, facts}: Comparison['subjects'][number]) {
	return {id, kind, name, roleCount, facts};
}

function skillRowRecord({id, name, group, differs, cells}: SkillRow) {
	return {id, name, group, differs, cells: each(cells, cellRecord)};
}

function cellRecord({required, oneOf, preferred, mentioned, implied, of, evidence}: SkillCell) {
	return {required, oneOf, preferred, mentioned, implied, of, evidence: each(evidence, evidenceRecord)};
}

function statementRowRecord({section, differs, namesSkill, cells}: StatementRow) {
	return {section, differs, namesSkill, cells: each(cells, cell => each(cell, statementRecord))};
}

function evidenceRecord({role, title, section, text}: Evidence) {
	return {role, title, section, text};
}

function statementRecord({role, title, text, weight}: Statement) {
	return {role, title, text, weight};
}
