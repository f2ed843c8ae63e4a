import type {Requirement} from '../model/requirement.js';
import type {Diff, RequirementChange, RoleChange, SkillChange} from '../query/diff/answer.js';
import {each} from './each.js';
import {roleFactsRecord} from './records.js';

/** What changed, whole. */
export function diffRecord({came, went, changed, same, skills}: Diff) {
	return {came: each(came, roleFactsRecord), went: each(went, roleFactsRecord), changed: each(changed, roleChangeRecord), same, skills: each(skills, skillChangeRecord)};
}

/** What changed as lines; `row` says of which sort. */
export function* diffRecords({came, went, changed, skills}: Diff) {
	for (const role of came) yield {row: 'came', ...roleFactsRecord(role)};
	for (const role of went) yield {row: 'went', ...roleFactsRecord(role)};
	for (const change of changed) yield {row: 'changed', ...roleChangeRecord(change)};
	for (const change of skills) yield {row: 'skill', ...skillChangeRecord(change)};
}

function roleChangeRecord({old, next, matchedBy, facts, requirements}: RoleChange) {
	return {
		id: next.id,
		oldId: old.id,
		title: next.title,
		company: next.company,
		track: next.track,
		matchedBy,
		facts: facts.map(({name, old: was, next: is}) => ({name, old: was, new: is})),
		requirements: requirements.map(requirementChangeRecord),
	};
}

function requirementChangeRecord({changes, old, next, words}: RequirementChange) {
	return {changes, old: sayingRecord(old), new: sayingRecord(next), words: words.map(({change, text}) => ({change, text}))};
}

function sayingRecord(requirement: Requirement | null) {
	return requirement === null ? null : {section: requirement.section, weight: requirement.weight, text: requirement.text};
}

function skillChangeRecord({id, name, group, old, next, tracks}: SkillChange) {
	return {id, name, group, old, new: next, tracks: Object.fromEntries(Object.entries(tracks).map(([track, shares]) => [track, {old: shares.old, new: shares.next}]))};
}
