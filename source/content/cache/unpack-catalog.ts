import type {Catalog} from '../../model/catalog.js';
import {type Requirement, sections, type SkillMention, vias, weights} from '../../model/requirement.js';
import {levels, type Role} from '../../model/role.js';
import type {Skill} from '../../model/skill.js';
import {mergeById} from '../merge.js';
import type {Packed} from './pack-catalog.js';
import {createTextReader} from './text-table.js';

/**
 * Puts together what packCatalog took apart. Throws a RangeError where the numbers do not fit: nothing but a whole
 * catalog comes out.
 *
 * @param base The vocabulary that the program brings, read when it is first asked for.
 */
export function unpackCatalog({values, numbers, narrow, wide}: Packed, base: () => readonly Skill[]): Catalog {
	let at = 0;
	const next = (): number => {
		if (at >= numbers.length) throw new RangeError('There are too few numbers.');
		return numbers[at++]!;
	};
	const ends = (): Uint32Array => {
		const count = next();
		at += count;
		return numbers.subarray(at - count, at);
	};
	const {text, textOrNull} = createTextReader({narrowEnds: ends(), narrow, wideEnds: ends(), wide});
	const many = <Value>(read: () => Value): Value[] => {
		const count = next();
		const list: Value[] = [];
		// A wrong count ends with the numbers.
		for (let done = 0; done < count; done++) list.push(read());
		return list;
	};

	const mention = (): SkillMention => ({id: text(next()), name: text(next()), start: lessOne(next()), end: lessOne(next()), via: oneOf(vias, next()), oneOf: lessOne(next())});
	const requirements = many((): Requirement => {
		const section = oneOf(sections, next());
		const weight = oneOf(weights, next());
		const statement = text(next());
		const {years, degree, orEquivalent, paths} = oneOf(values.experiences, next());
		return {section, weight, text: statement, skills: many(mention), years, degree, orEquivalent, paths};
	});
	const requirement = (): Requirement => oneOf(requirements, next());
	const roles = many((): Role => {
		const [id, title] = [text(next()), text(next())];
		const [company, team, track] = [textOrNull(next()), textOrNull(next()), textOrNull(next())];
		const level = next();
		const [source, location, posted, closes] = [textOrNull(next()), textOrNull(next()), textOrNull(next()), textOrNull(next())];
		const [employment, workplace, salary] = [textOrNull(next()), textOrNull(next()), textOrNull(next())];
		return {
			id,
			title,
			company,
			team,
			track,
			level: level === 0 ? null : oneOf(levels, level - 1),
			intake: oneOf(values.intakes, next()),
			source,
			location,
			posted,
			closes,
			employment,
			workplace,
			salary,
			tags: oneOf(values.tags, next()),
			companyLinks: oneOf(values.links, next()),
			requirements: many(requirement),
		};
	});
	if (at !== numbers.length) throw new RangeError('There are too many numbers.');

	let vocabulary: readonly Skill[] | null = null;
	const {tracks, skills, ownSkills, problems, brokenRoles, sources} = values;
	return {roles, tracks, skills, vocabulary: () => (vocabulary ??= mergeById(base(), ownSkills)), problems, brokenRoles, sources};
}

function oneOf<Value>(list: readonly Value[], at: number): Value {
	if (at >= list.length) throw new RangeError(`There is no value ${at}.`);
	return list[at]!;
}

function lessOne(number: number): number | null {
	return number === 0 ? null : number - 1;
}
