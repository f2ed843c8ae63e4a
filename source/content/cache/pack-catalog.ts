import type {Catalog} from '../../model/catalog.js';
import {type Requirement, sections, vias, weights} from '../../model/requirement.js';
import {levels, type Role} from '../../model/role.js';
import type {Skill} from '../../model/skill.js';
import type {KeptValues} from './kept-values.js';
import {createTextTable, type TextTable} from './text-table.js';

/** A catalog as it is kept: what is small as it is, the many requirements and roles as numbers, their texts one behind the other. */
export type Packed = {readonly values: KeptValues; readonly numbers: Uint32Array; readonly narrow: string; readonly wide: string};

/**
 * Takes a catalog apart. JSON of thousands of roles takes longer to read than the files of a folder to look at; numbers
 * and slices of one long text take a fraction. unpackCatalog puts it together again.
 *
 * @param base The vocabulary that the program brings: only what the catalog's has beyond it is kept.
 */
export function packCatalog(catalog: Catalog, base: readonly Skill[]): Packed {
	const texts = createTextTable();
	const [intakes, tags, links, experiences] = [createValueTable<Role['intake']>(), createValueTable<Role['tags']>(), createValueTable<Role['companyLinks']>(), createValueTable<KeptValues['experiences'][number]>()];

	// Statements that postings have in common are one object, and stay one.
	const requirements = new Map<Requirement, number>();
	const packedRequirements: number[] = [];
	const numberOf = (requirement: Requirement): number => {
		const known = requirements.get(requirement);
		if (known !== undefined) return known;
		const {section, weight, text, skills, years, degree, orEquivalent, paths} = requirement;
		packedRequirements.push(sections.indexOf(section), weights.indexOf(weight), texts.number(text), experiences.number({years, degree, orEquivalent, paths}), skills.length);
		for (const {id, name, start, end, via, oneOf} of skills) packedRequirements.push(texts.number(id), texts.number(name), orZero(start), orZero(end), vias.indexOf(via), orZero(oneOf));
		requirements.set(requirement, requirements.size);
		return requirements.size - 1;
	};
	const roles = catalog.roles.flatMap((role) => [...factsOf(role, texts), intakes.number(role.intake), tags.number(role.tags), links.number(role.companyLinks), role.requirements.length, ...role.requirements.map(numberOf)]);

	const {narrow, narrowEnds, wide, wideEnds} = texts.finish();
	const known = new Set(base);
	return {
		values: {
			tracks: catalog.tracks,
			skills: catalog.skills,
			problems: catalog.problems,
			brokenRoles: catalog.brokenRoles,
			sources: catalog.sources,
			ownSkills: catalog.vocabulary().filter((skill) => !known.has(skill)),
			intakes: intakes.values,
			tags: tags.values,
			links: links.values,
			experiences: experiences.values,
		},
		numbers: joinNumbers([[narrowEnds.length], narrowEnds, [wideEnds.length], wideEnds, [requirements.size], packedRequirements, [catalog.roles.length], roles]),
		narrow,
		wide,
	};
}

function factsOf({id, title, company, team, track, level, source, location, posted, closes, employment, workplace, salary}: Role, texts: TextTable): readonly number[] {
	return [...[id, title, company, team, track].map(texts.number), level === null ? 0 : levels.indexOf(level) + 1, ...[source, location, posted, closes, employment, workplace, salary].map(texts.number)];
}

function orZero(number: number | null): number {
	return number === null ? 0 : number + 1;
}

/** Values of which many are alike, each once. */
function createValueTable<Value>(): {readonly values: Value[]; readonly number: (value: Value) => number} {
	const numbers = new Map<string, number>();
	const values: Value[] = [];
	return {
		values,
		number(value) {
			const key = JSON.stringify(value);
			const known = numbers.get(key);
			if (known !== undefined) return known;
			numbers.set(key, values.length);
			return values.push(value) - 1;
		},
	};
}

/** Lists too long to be spread into one. */
function joinNumbers(lists: readonly (readonly number[])[]): Uint32Array {
	const joined = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
	let at = 0;
	for (const list of lists) {
		joined.set(list, at);
		at += list.length;
	}
	return joined;
}
