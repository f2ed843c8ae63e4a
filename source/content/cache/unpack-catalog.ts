import type {Catalog} from '../../model/catalog.js';
import {type Requirement, sections, type SkillMention, vias, weights} from '../../model/requirement.js';
import type {Skill} from '../../model/skill.js';
import {mergeById} from '../merge.js';
import {type Numbers, readColumns} from './columns.js';
import {KeptRole, roleSource} from './kept-role.js';
import type {KeptValues} from './kept-values.js';
import type {Packed} from './pack-catalog.js';
import {createTextReader, type TextReader} from './text-table.js';

/** What a requirement that says nothing of it says of experience. */
const noExperience: KeptValues['experiences'][number] = {years: null, degree: null, orEquivalent: false, paths: []};

/**
 * Puts together what packCatalog took apart. Throws a RangeError for too many numbers or too few. Roles, and what they
 * require, are put together while somebody looks at them, and nothing throws then: should a number stand for nothing, as
 * in a file that was made to deceive, the role says nothing there.
 *
 * @param base The vocabulary that the program brings, read when it is first asked for.
 */
export function unpackCatalog({values, numbers, narrow, wide}: Packed, base: () => readonly Skill[]): Catalog {
	const columns = readColumns(numbers);
	const texts = createTextReader({narrow, wide, narrowEnds: columns.narrowEnds, wideEnds: columns.wideEnds});
	const requirement = createRequirementReader(columns, values, texts);
	const {roles: {requirementsEnd}, statements} = columns;
	const requirements = (role: number): readonly Requirement[] => Array.from(statements.subarray(role === 0 ? 0 : requirementsEnd[role - 1], requirementsEnd[role]), requirement);
	const source = roleSource(columns.roles, values, texts, requirements);
	const roles: KeptRole[] = [];
	for (let at = 0; at < requirementsEnd.length; at++) roles.push(new KeptRole(source, at));

	let vocabulary: readonly Skill[] | null = null;
	const {tracks, skills, ownSkills, problems, brokenRoles, sources} = values;
	return {roles, tracks, skills, vocabulary: () => (vocabulary ??= mergeById(base(), ownSkills)), problems, brokenRoles, sources};
}

/** Reads requirements by their numbers, each once: what roles have in common is one object. */
function createRequirementReader({requirements, mentions}: Numbers, {experiences}: KeptValues, {text}: TextReader): (number: number) => Requirement {
	const known: Requirement[] = [];
	known.length = requirements.text.length;
	const mention = (at: number): SkillMention => ({
		id: text(mentions.id[at]!),
		name: text(mentions.name[at]!),
		start: lessOne(mentions.start[at]!),
		end: lessOne(mentions.end[at]!),
		via: vias[mentions.via[at]!] ?? 'named',
		oneOf: lessOne(mentions.oneOf[at]!),
	});
	const read = (at: number): Requirement => {
		const skills: SkillMention[] = [];
		const end = Math.min(requirements.mentionsEnd[at]!, mentions.id.length);
		for (let next = at === 0 ? 0 : requirements.mentionsEnd[at - 1]!; next < end; next++) skills.push(mention(next));
		const {years, degree, orEquivalent, paths} = experiences[requirements.experience[at]!] ?? noExperience;
		return {section: sections[requirements.section[at]!] ?? 'responsibilities', weight: weights[requirements.weight[at]!] ?? 'mentioned', text: text(requirements.text[at]!), skills, years, degree, orEquivalent, paths};
	};
	return at => known[at] ?? (at < known.length ? (known[at] = read(at)) : {section: 'responsibilities', weight: 'mentioned', text: '', skills: [], ...noExperience});
}

function lessOne(number: number): number | null {
	return number === 0 ? null : number - 1;
}
