import {type Requirement, sections} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import {type Dictionary, recogniseRequirement} from '../recognition/index.js';
import {groupsOf} from './build-role.js';
import type {RequirementContent, RoleContent} from './definition.js';

/**
 * What a file would say of a role: its facts, and each requirement as plain text where recognition finds the same again,
 * else with what has to be declared. `dictionary` is the one the role was made with.
 */
export function roleToContent(role: Role, dictionary: Dictionary): RoleContent {
	const {id, title, company, companyLinks, requirements, tags, ...facts} = role;
	const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
	const [link] = companyLinks;
	const isPage = companyLinks.length === 1 && link !== undefined && link.name === company;
	return {
		id,
		title,
		...(company === null ? {} : {company: companyLinks.length === 0 ? company : isPage ? {name: company, url: link.url} : {name: company, links: [...companyLinks]}}),
		...(company === null && companyLinks.length > 0 ? {companyLinks: [...companyLinks]} : {}),
		...stated,
		...(tags.length === 0 ? {} : {tags: [...tags]}),
		...Object.fromEntries(
			sections.flatMap((section) => {
				const own = requirements.filter((requirement) => requirement.section === section);
				return own.length === 0 ? [] : [[section, own.map((requirement) => requirementToContent(requirement, dictionary))]];
			}),
		),
	};
}

function requirementToContent(requirement: Requirement, dictionary: Dictionary): RequirementContent {
	const {text, section, weight} = requirement;
	const skills = idsOf(requirement, 'declared');
	const named = new Set(idsOf(requirement, 'named'));
	const plain = recogniseRequirement(text, section, dictionary);
	const not = idsOf(plain, 'named').filter((id) => !named.has(id));
	const found = skills.length + not.length === 0 ? plain : recogniseRequirement(text, section, dictionary, {skills, not});
	const oneOf = sameGroups(found, requirement) ? [] : groupsOf(requirement.skills.filter(({via}) => via !== 'implied'));
	const isPlain = skills.length + not.length + oneOf.length === 0 && found.weight === weight;
	if (isPlain) return text;
	return {
		text,
		...(found.weight === weight ? {} : {weight}),
		...(skills.length === 0 ? {} : {skills: [...skills]}),
		...(not.length === 0 ? {} : {not: [...not]}),
		...(oneOf.length === 0 ? {} : {oneOf: oneOf.map((group) => [...group])}),
	};
}

function idsOf({skills}: Requirement, via: 'named' | 'declared'): readonly string[] {
	return [...new Set(skills.filter((skill) => skill.via === via).map(({id}) => id))];
}

function sameGroups(one: Requirement, other: Requirement): boolean {
	const name = ({skills}: Requirement): string => JSON.stringify(groupsOf(skills.filter(({via}) => via !== 'implied')).map((group) => [...group].sort()).sort());
	return name(one) === name(other);
}
