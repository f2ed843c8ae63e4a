import {expect, test} from 'vitest';
import {packCatalog} from '../../../source/content/cache/pack-catalog.js';
import {unpackCatalog} from '../../../source/content/cache/unpack-catalog.js';
import type {Catalog} from '../../../source/model/catalog.js';
import {type Requirement, sections, type SkillMention, vias, weights} from '../../../source/model/requirement.js';
import {copyRole} from '../../../source/model/role.js';
import {base, loadFiles} from '../folder.js';

const read = (): Catalog => loadFiles({
	'a.yaml': 'title: Frontend Engineer\ncompany: {name: Größe, url: https://example.com}\nteam: 東京\nlevel: graduate\nintake: 2025\ntags: [remote]\nqualifications:\n  - Knows React and Redis 🎉\n  - 8 years of experience, or 4 with a PhD\npreferred:\n  - "React or Redis"\n',
	'b.yaml': 'title: Somebody\nintake: winter\nqualifications:\n  - Knows React and Redis 🎉\n  - text: Zig\n    skills: [zig]\n',
	'broken.yaml': 'title: 7\n',
	'skills.yaml': '- id: zig\n  name: Zig\n- id: redis\n  name: Redis\n  implies: [zig]\n',
	'tracks.yaml': '- id: pm\n  name: Product\n',
});

function isWholeRequirement({section, weight, text, skills, paths}: Requirement): boolean {
	const isNamed = ({id, name, via}: SkillMention): boolean => typeof id === 'string' && typeof name === 'string' && vias.includes(via);
	return sections.includes(section) && weights.includes(weight) && typeof text === 'string' && skills.every(isNamed) && Array.isArray(paths);
}

test('a catalog comes out as it went in', () => {
	const catalog = read();
	const unpacked = unpackCatalog(packCatalog(catalog, base.vocabulary()), base.vocabulary);
	expect(JSON.stringify({...unpacked, roles: unpacked.roles.map(role => copyRole(role, {}))})).toBe(JSON.stringify(catalog));
	expect(unpacked.vocabulary()).toEqual(catalog.vocabulary());
	expect(catalog.roles).toHaveLength(2);
	expect(catalog.problems).not.toEqual([]);
});

test('statements that roles have in common stay one object', () => {
	const {roles} = unpackCatalog(packCatalog(read(), base.vocabulary()), base.vocabulary);
	expect(roles[0]!.requirements[0]).toBe(roles[1]!.requirements[0]);
});

test('of the vocabulary only what is added or changed is kept, and the rest read when it is asked for', () => {
	const packed = packCatalog(read(), structuredClone(base.vocabulary()));
	expect(packed.values.ownSkills.map(({id}) => id)).toEqual(['redis', 'zig']);
	let reads = 0;
	const {vocabulary} = unpackCatalog(packed, () => {
		reads++;
		return base.vocabulary();
	});
	expect(reads).toBe(0);
	expect([...vocabulary(), ...vocabulary()]).toHaveLength(10);
	expect(reads).toBe(1);
});

test('what a role requires is read when somebody looks at it, once', () => {
	const [role] = unpackCatalog(packCatalog(read(), base.vocabulary()), base.vocabulary).roles;
	expect(role!.requirements).toBe(role!.requirements);
	expect(role!.requirements.map(({text}) => text)).toEqual(['Knows React and Redis 🎉', '8 years of experience, or 4 with a PhD', 'React or Redis']);
});

test('no number can be changed, left out or added without either a whole catalog or a RangeError', () => {
	const {numbers, ...packed} = packCatalog(read(), base.vocabulary());
	const isWhole = (changed: Uint32Array): boolean => {
		try {
			const roles = unpackCatalog({...packed, numbers: changed}, base.vocabulary).roles.map(role => copyRole(role, {}));
			return roles.every(role => Object.values(role).every(value => value !== undefined) && Array.isArray(role.tags) && Array.isArray(role.companyLinks) && role.requirements.every(isWholeRequirement));
		} catch (error) {
			return error instanceof RangeError;
		}
	};
	for (let at = 0; at < numbers.length; at++) {
		for (const other of [0, numbers[at]! + 1, 4_294_967_295]) expect(isWhole(numbers.with(at, other))).toBe(true);
		expect(() => unpackCatalog({...packed, numbers: numbers.slice(0, at)}, base.vocabulary)).toThrow(RangeError);
	}
	expect(() => unpackCatalog({...packed, numbers: Uint32Array.of(...numbers, 0)}, base.vocabulary)).toThrow('There are too many numbers, or too few.');
});
