import type {Catalog} from '../../model/catalog.js';
import {type Requirement, sections, vias, weights} from '../../model/requirement.js';
import {levels, type Role} from '../../model/role.js';
import type {Skill} from '../../model/skill.js';
import {mentionColumns, requirementColumns, roleColumns} from './columns.js';
import type {KeptValues} from './kept-values.js';
import {createTextTable} from './text-table.js';

/** A catalog as it is kept: what is small as it is, the many requirements and roles as numbers, their texts one behind the other. */
export type Packed = {readonly values: KeptValues; readonly numbers: Uint32Array; readonly narrow: string; readonly wide: string};

/**
 * Takes a catalog apart. JSON of thousands of roles takes longer to read than the files of a folder to look at; columns of
 * numbers and one long text take a fraction, and any role can be read of them without the others. unpackCatalog does so.
 *
 * @param base The vocabulary that the program brings: only what the catalog's has beyond it is kept.
 */
export function packCatalog(catalog: Catalog, base: readonly Skill[]): Packed {
	const texts = createTextTable();
	const [intakes, tags, links, experiences] = [createValueTable<Role['intake']>(), createValueTable<Role['tags']>(), createValueTable<Role['companyLinks']>(), createValueTable<KeptValues['experiences'][number]>()];
	const mentions = createRows(mentionColumns);
	const requirements = createRows(requirementColumns);
	const roles = createRows(roleColumns);
	const statements: number[] = [];

	// Statements that postings have in common are one object, and stay one.
	const known = new Map<Requirement, number>();
	const numberOf = (requirement: Requirement): number => {
		const number = known.get(requirement) ?? known.size;
		if (number < known.size) return number;
		known.set(requirement, number);
		const {section, weight, text, skills, years, degree, orEquivalent, paths} = requirement;
		for (const {id, name, start, end, via, oneOf} of skills) mentions.add({id: texts.number(id), name: texts.number(name), start: orZero(start), end: orZero(end), via: vias.indexOf(via), oneOf: orZero(oneOf)});
		requirements.add({section: sections.indexOf(section), weight: weights.indexOf(weight), text: texts.number(text), experience: experiences.number({years, degree, orEquivalent, paths}), mentionsEnd: mentions.count()});
		return number;
	};
	for (const role of catalog.roles) {
		for (const requirement of role.requirements) statements.push(numberOf(requirement));
		roles.add({
			id: texts.number(role.id),
			title: texts.number(role.title),
			company: texts.number(role.company),
			team: texts.number(role.team),
			track: texts.number(role.track),
			source: texts.number(role.source),
			location: texts.number(role.location),
			posted: texts.number(role.posted),
			closes: texts.number(role.closes),
			employment: texts.number(role.employment),
			workplace: texts.number(role.workplace),
			salary: texts.number(role.salary),
			level: role.level === null ? 0 : levels.indexOf(role.level) + 1,
			intake: intakes.number(role.intake),
			tags: tags.number(role.tags),
			links: links.number(role.companyLinks),
			requirementsEnd: statements.length,
		});
	}

	const {narrow, narrowEnds, wide, wideEnds} = texts.finish();
	const brought = new Map(base.map((skill) => [skill.id, skill]));
	// Read anew, the same skill is another object.
	const isBrought = (skill: Skill): boolean => brought.get(skill.id) === skill || JSON.stringify(brought.get(skill.id)) === JSON.stringify(skill);
	const head = [narrowEnds.length, wideEnds.length, requirements.count(), mentions.count(), roles.count(), statements.length];
	return {
		values: {
			tracks: catalog.tracks,
			skills: catalog.skills,
			problems: catalog.problems,
			brokenRoles: catalog.brokenRoles,
			sources: catalog.sources,
			ownSkills: catalog.vocabulary().filter((skill) => !isBrought(skill)),
			intakes: intakes.values,
			tags: tags.values,
			links: links.values,
			experiences: experiences.values,
		},
		numbers: joinNumbers([head, narrowEnds, wideEnds, ...requirements.columns, ...mentions.columns, ...roles.columns, statements]),
		narrow,
		wide,
	};
}

function orZero(number: number | null): number {
	return number === null ? 0 : number + 1;
}

/** Rows of numbers, kept column by column. */
function createRows<Name extends string>(names: readonly Name[]): {readonly columns: readonly (readonly number[])[]; readonly add: (row: Readonly<Record<Name, number>>) => void; readonly count: () => number} {
	const columns = names.map((): number[] => []);
	return {
		columns,
		add(row) {
			for (const [at, name] of names.entries()) columns[at]!.push(row[name]);
		},
		count: () => columns[0]!.length,
	};
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
