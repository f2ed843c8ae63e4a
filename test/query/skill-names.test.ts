import {expect, test} from 'vitest';
import type {Catalog} from '../../source/model/catalog.js';
import {catalogOf, listed, role, search, skills} from './catalog.js';
import {copyRole} from '../../source/model/role.js';

const named = 'Builds services that survive the loss of a region';
const others = [role('words', {qualifications: ['Cares for systems of taste', 'Has distributed leaflets']}), role('neither', {qualifications: ['Cooks dinner']})];

/** A role that asks for distributed systems in other words, and one that has both words far from one another. */
const catalog: Catalog = (() => {
	const asking = role('asking', {qualifications: [named, 'Speaks well']});
	const mention = {id: 'distributed-systems', name: 'Distributed systems', start: null, end: null, via: 'declared', oneOf: null} as const;
	const requirements = asking.requirements.map(requirement => (requirement.text === named ? {...requirement, skills: [mention]} : requirement));
	const skill = {id: 'distributed-systems', name: 'Distributed systems', group: 'engineering', aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false};
	return {...catalogOf(copyRole(asking, {requirements}), ...others), skills: [...skills, skill]};
})();

test.each([
	['the name of a skill finds who asks for it in other words, before who has the words apart', 'distributed systems', ['asking', 'words']],
	['case does not count', 'Distributed SYSTEMS', ['asking', 'words']],
	['a name with a typing error in a word is still one', 'distributed ssytems', ['asking', 'words']],
	['and with one in each', 'distribuetd ssytems', ['asking', 'words']],
	['and where a finger slipped twice', 'distributed sydetms', ['asking', 'words']],
	['and where it is one word with a sign', 'distributed-ssytems', ['asking']],
	['written together it is a name too', 'distributedsystems', ['asking']],
	['also with a typing error', 'distributedsytems', ['asking']],
	['beside another word the role has to have that too', 'distributed systems cooks', []],
	['a field in between changes nothing', 'distributed has:skills systems', ['asking']],
	['the words the other way round are no name', 'systems distributed', ['words']],
	['nor is one of them', 'systems', ['words']],
	['nor are alternatives', 'distributed | systems', ['words']],
	['what is left out names nothing', '-distributed systems', []],
])('%s', (_, text, ids) => {
	expect(listed(catalog, text)).toEqual(ids);
});

test.each(['kuber netes', 'node js', 'java script'])('what is parted by a space is one: %s', text => {
	expect(listed(catalogOf(role('a', {qualifications: ['Knows JavaScript, Kubernetes and NodeJS']}), role('b', {qualifications: ['Writes a script', 'Has a net']})), text)[0]).toBe('a');
});

test('the requirement that asks for the skill is among those found, first', () => {
	expect(search(catalog, 'distributed systems').hits.map(({requirement}) => requirement.text)).toEqual([named, 'Cares for systems of taste', 'Has distributed leaflets']);
});
