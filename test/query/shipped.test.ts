import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {loadFolder} from '../../source/content/load-folder.js';
import {compareSubjects} from '../../source/query/compare.js';
import {countSkills} from '../../source/query/count-skills.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {listRoles} from '../../source/query/list-roles.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {noFilters} from '../../source/query/query.js';
import {searchRequirements} from '../../source/query/search-requirements.js';
import {showSubject} from '../../source/query/show.js';
import {defaultSubjects, resolveSubject} from '../../source/query/subjects.js';

const catalog = loadFolder(fileURLToPath(new URL('../../content', import.meta.url)));
const index = indexCatalog(catalog);
const all = {sort: null, limit: null} as const;

const listed = (text: string) => listRoles(index, parseQuery(text), noFilters, all).hits.map(({role}) => role.id.replace('tiktok/', ''));

describe('of the shipped roles it is never said that', () => {
	const {skills} = compareSubjects(catalog, catalog.roles.map(({id}) => resolveSubject(catalog, id)).slice(0, 4));
	const cells = (id: string) => skills.find(row => row.id === id)?.cells.map(({required, oneOf, preferred, mentioned}) => [required, oneOf, preferred, mentioned].join('/'));

	// Columns: backend live, backend governance, frontend e-commerce, frontend governance.
	test.each([
		['go', ['0/1/0/0', '0/1/0/0', '0/0/0/0', '0/0/0/0']],
		['python', ['0/1/0/0', '0/1/0/0', '0/0/0/0', '0/0/0/0']],
		['java', ['0/1/0/0', '0/1/0/0', '0/0/0/0', '0/0/0/0']],
		['cpp', ['0/1/0/0', '0/1/0/0', '0/0/0/0', '0/0/0/0']],
		['react', ['0/0/0/0', '0/0/0/0', '0/1/0/0', '0/1/0/0']],
		['vue', ['0/0/0/0', '0/0/0/0', '0/1/0/0', '0/1/0/0']],
		['angular', ['0/0/0/0', '0/0/0/0', '0/1/0/0', '0/1/0/0']],
		['redis', ['0/0/0/0', '1/0/0/0', '0/0/0/0', '0/0/0/0']],
		['javascript', ['0/0/0/0', '0/0/0/0', '1/0/0/0', '1/0/0/0']],
	])('somebody demands %s who lets choose, or the other way round', (id, expected) => {
		expect(cells(id)).toEqual(expected);
	});

	test('a track demands all of Go, Python, Java and C++', () => {
		const shown = showSubject(catalog, resolveSubject(catalog, 'backend'));
		const musts = shown.kind === 'track' ? shown.summary.together[0]?.skills.filter(({id}) => ['go', 'python', 'java', 'cpp'].includes(id)) : [];
		expect(musts?.map(({id, count, oneOf}) => [id, count, oneOf])).toEqual([
			['cpp', 2, 2],
			['go', 2, 2],
			['java', 2, 2],
			['python', 2, 2],
		]);
	});

	test('a product manager is asked for a programming language', () => {
		const pm = compareSubjects(catalog, [resolveSubject(catalog, 'pm')]);
		expect(pm.skills.filter(({group}) => ['languages', 'frontend', 'backend'].includes(group))).toEqual([]);
	});
});

describe('the three tracks beside one another', () => {
	const comparison = compareSubjects(catalog, defaultSubjects(catalog));

	test('hold two, two and one role', () => {
		expect(comparison.subjects.map(({id, roleCount}) => [id, roleCount])).toEqual([['frontend', 2], ['backend', 2], ['pm', 1]]);
	});

	test('share computer science and no language', () => {
		expect(comparison.shared).toContain('computer-science');
		const languages = new Set(comparison.skills.filter(({group}) => group === 'languages').map(({id}) => id));
		expect(comparison.shared.filter(id => languages.has(id))).toEqual([]);
	});

	test('differ in what one alone asks for', () => {
		expect([comparison.only[0]?.includes('react'), comparison.only[1]?.includes('redis'), comparison.only[2]?.includes('economics')]).toEqual([true, true, true]);
	});

	test('stand on one row where they all ask for the final year', () => {
		const row = comparison.statements.find(({cells}) => cells[0]?.some(({text}) => text.startsWith('In the final year')));
		expect(row?.cells.map(cell => cell.length)).toEqual([2, 2, 1]);
	});
});

describe('queries over the shipped roles', () => {
	test.each([
		['redis', ['backend-platform-governance']],
		['redis distributed', ['backend-platform-governance']],
		['distributed', ['backend-platform-governance', 'frontend-e-commerce']],
		['react', ['frontend-e-commerce', 'frontend-platform-governance']],
		['k8s', []],
		['"large-scale"', ['backend-live', 'backend-platform-governance']],
		['track:backend -redis', ['backend-live']],
		['skill:go skill:c++', ['backend-live', 'backend-platform-governance']],
		['live track:pm', ['product-manager-live']],
		['has:preferred', ['frontend-e-commerce', 'backend-live', 'backend-platform-governance']],
		['economics | angular', ['frontend-e-commerce', 'product-manager-live', 'frontend-platform-governance']],
		['has:salary', []],
	])('%s', (text, ids) => {
		expect(listed(text)).toEqual(ids);
	});

	test('ai finds nothing within maintenance', () => {
		const {hits} = searchRequirements(index, parseQuery('ai'), noFilters, all);
		expect(hits.map(({requirement}) => requirement.text)).toEqual([]);
	});

	test('java finds the language before JavaScript', () => {
		const {hits} = searchRequirements(index, parseQuery('java'), noFilters, all);
		expect(hits.map(({role}) => role.track)).toEqual(['backend', 'backend', 'frontend', 'frontend', 'frontend']);
	});

	test('what is asked for is counted', () => {
		const {skills, roleCount} = countSkills(index, parseQuery(''), noFilters, all);
		const count = (id: string) => skills.find(skill => skill.id === id);
		expect([roleCount, count('computer-science')?.roleCount, count('react')?.tracks, count('redis')?.roleCount]).toEqual([
			5,
			5,
			{frontend: {roleCount: 2, of: 2}, backend: {roleCount: 0, of: 2}, pm: {roleCount: 0, of: 1}},
			1,
		]);
		expect(skills.every((skill, at) => at === 0 || skills[at - 1]!.roleCount >= skill.roleCount)).toBe(true);
	});
});
