import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sections} from '../../source/model/requirement.js';
import {recogniseLevel, recogniseRequirement, recogniseTrack} from '../../source/recognition/index.js';
import {smallDictionary, smallSkills} from './small-dictionary.js';

const words = fc.constantFrom(
	...smallSkills.flatMap(({name, aliases}) => [name, ...aliases]),
	'or', 'and', 'and/or', ',', ';', ':', '(', ')', '[', ']', '/', '&', '+', '.', '-', ' – ', '\u2014', '\u2019s', 'e.g.', 'i.e.', 'such as', 'like', 'one of', 'at least one', 'either', 'or equivalent', 'experience with',
	'5+ years', '3-5 years', 'four', 'BS', 'B.S.', 'Ph.D.', 'Master\u2019s', 'degree', 'degree in', 'related field', 'no experience', 'preferred', 'is a plus', 'required', 'constructor', '__proto__', '\u{1F680}', '\u0130', '\uFF23', '\u673A', '\uD800',
);
const text = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc.array(words, {maxLength: 30}).map(parts => parts.join(' ')),
	fc.array(words, {maxLength: 30}).map(parts => parts.join('')),
);

/** Letters, digits and the signs that names are made of, in one form: what is left is what a name and its mention share. */
function bare(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+#.&/]/gu, '');
}

describe('Whatever the text', () => {
	test('recognition ends, keeps it whole, and its mentions lie within it, in order and apart', () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...sections), (given, section) => {
				const requirement = recogniseRequirement(given, section, smallDictionary);
				expect(requirement.text).toBe(given);
				let end = 0;
				for (const mention of requirement.skills) {
					if (mention.start === null || mention.end === null) continue;
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					end = mention.end;
				}
				expect(end).toBeLessThanOrEqual(given.length);
			}),
			{numRuns: 1000},
		);
	});

	test('a mention is written as one of the names of its skill begins or ends', () => {
		fc.assert(
			fc.property(text, given => {
				for (const {id, start, end} of recogniseRequirement(given, 'qualifications', smallDictionary).skills) {
					if (start === null || end === null) continue;
					const written = bare(given.slice(start, end));
					const skill = smallSkills.find(candidate => candidate.id === id);
					const names = [skill?.name ?? '', ...(skill?.aliases ?? [])].map(bare);
					const forms = [written, `${written}s`, written.replace(/(?:e?s|\d+)$/, '')];
					expect(names.some(name => forms.some(form => form.length > 0 && (name.startsWith(form) || name.endsWith(form))))).toBe(true);
				}
			}),
			{numRuns: 1000},
		);
	});

	test('a group of alternatives has at least two skills, and the groups are numbered from 0', () => {
		fc.assert(
			fc.property(text, given => {
				const members = new Map<number, Set<string>>();
				for (const {id, oneOf} of recogniseRequirement(given, 'qualifications', smallDictionary).skills) {
					if (oneOf !== null) members.set(oneOf, (members.get(oneOf) ?? new Set()).add(id));
				}
				expect([...members.keys()].sort((left, right) => left - right)).toEqual([...members.keys()].map((_, index) => index));
				for (const ids of members.values()) expect(ids.size).toBeGreaterThan(1);
			}),
			{numRuns: 1000},
		);
	});

	test('implied skills are neither named nor repeated', () => {
		fc.assert(
			fc.property(text, given => {
				const {skills} = recogniseRequirement(given, 'qualifications', smallDictionary);
				const named = new Set(skills.filter(({via}) => via === 'named').map(({id}) => id));
				const implied = skills.filter(({via}) => via === 'implied').map(({id}) => id);
				expect(new Set(implied).size).toBe(implied.length);
				expect(implied.filter(id => named.has(id))).toEqual([]);
			}),
		);
	});

	test('years are in order and stated by a way in, and so is the degree', () => {
		fc.assert(
			fc.property(text, given => {
				const {years, degree, paths} = recogniseRequirement(given, 'qualifications', smallDictionary);
				if (years !== null && years.max !== null) expect(years.max).toBeGreaterThanOrEqual(years.min);
				if (years !== null || degree !== null) expect(paths).toContainEqual({degree, years});
			}),
		);
	});

	test('a title is read without fail', () => {
		fc.assert(
			fc.property(text, given => {
				expect(['a', null]).toContain(recogniseTrack(given, [{id: 'a', name: 'A', titles: ['react', given]}]));
				expect([recogniseLevel(given)]).toHaveLength(1);
			}),
		);
	});
});

/** A hundred kilobytes each: what takes the square of its length would take minutes, and end in the runner's time limit. */
describe('A text of 100 kB is read in one go', () => {
	test.each([
		'a', ' ', '(', ')', '((Java', 'Java (', '.', 'e.g. ', '5', '5 ', '5 years ', '5-', 'BS, MS, ', 'BS or 5 years; ', 'Go ', 'Go, ', 'Java or ', 'Java, ', 'Java/', 'C ', 'or ', ', ', 'and/or ', 'one of ', 'such as ', 'related field ',
		'degree in ', 'Bachelor\u2019s ', 'no ', 'is a plus ', 'preferred, ', 'a plus. ', 'is also ', 'plus!', 'or equivalent ', 'equivalent a ', 'combination of ', 'without any ', 'unit and ', 'unit, ', 'Isaac ', '-', '- ', '\u2014', '\uFF23', '\u673A', '\u673A\u5668', '\u0130', 'first-', '1.5', 'A.', 'Ph.D. ',
	])('made of "%s"', piece => {
		const given = piece.repeat(Math.ceil(100_000 / piece.length));
		for (const whole of [given, `${given} experience, degree or equivalent, is preferred`, `A plus, 5 years, BS or React ${given}x`]) {
			expect(recogniseRequirement(whole, 'qualifications', smallDictionary).text).toBe(whole);
		}
	});
});
