import {type Requirement, sections} from '../model/requirement.js';
import type {Role} from '../model/role.js';
import type {Dictionary} from '../recognition/index.js';
import {whatToDeclare} from './declare.js';
import type {RequirementContent, RoleContent} from './definition.js';

/**
 * What a file would say of a role: its facts, and each requirement as plain text where recognition finds the same again,
 * else with what has to be declared. `dictionary` is the one the role was made with.
 */
export function roleToContent(role: Role, dictionary: Dictionary): RoleContent {
	const {id, title, company, companyLinks, requirements, tags, team, track, level, intake, source, location, posted, closes, employment, workplace, salary} = role;
	const facts = {team, track, level, intake, source, location, posted, closes, employment, workplace, salary};
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

function requirementToContent({text, section, weight, skills}: Requirement, dictionary: Dictionary): RequirementContent {
	const {oneOf, ...declared} = whatToDeclare(text, section, weight, skills, dictionary);
	if (oneOf === undefined && Object.keys(declared).length === 0) return text;
	return {
		text,
		...(declared.weight === undefined ? {} : {weight: declared.weight}),
		...(declared.skills === undefined ? {} : {skills: [...declared.skills]}),
		...(declared.not === undefined ? {} : {not: [...declared.not]}),
		...(oneOf === undefined ? {} : {oneOf: oneOf.map((group) => [...group])}),
	};
}
