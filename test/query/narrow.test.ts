import {describe, expect, test} from 'vitest';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {narrowCatalog} from '../../source/query/narrow.js';
import {parseQuery} from '../../source/query/parse-query.js';
import {type Filters, noFilters} from '../../source/query/query.js';
import {catalogOf, role} from './catalog.js';

const catalog = catalogOf(
	role('web', {track: 'frontend', responsibilities: ['Build pages'], qualifications: ['Knows React', 'Redis is a plus']}),
	role('api', {track: 'backend', qualifications: ['Knows Redis']}),
);

function narrowed(text: string, filters: Partial<Filters> = {}) {
	return narrowCatalog(indexCatalog(catalog), parseQuery(text), {...noFilters, ...filters});
}

describe('a catalog is narrowed to the roles that match, each with the requirements that count', () => {
	test.each([
		['', {}, [['web', ['Build pages', 'Knows React', 'Redis is a plus']], ['api', ['Knows Redis']]]],
		['redis', {track: ['frontend']}, [['web', ['Build pages', 'Knows React', 'Redis is a plus']]]],
		['weight:required', {}, [['web', ['Knows React']], ['api', ['Knows Redis']]]],
		['', {section: ['qualifications'], weight: ['preferred']}, [['web', ['Redis is a plus']]]],
		['redis', {weight: ['required']}, [['api', ['Knows Redis']]]],
		['-section:responsibilities track:frontend', {}, [['web', ['Knows React', 'Redis is a plus']]]],
		['nosuchthing', {}, []],
	])('by "%s" and %j', (text, filters, expected) => {
		expect(narrowed(text, filters).catalog.roles.map(({id, requirements}) => [id, requirements.map(one => one.text)])).toEqual(expected);
	});

	test('and keeps everything else; a role of which all counts is the same one', () => {
		const {catalog: {roles, ...rest}, blame, remarks} = narrowed('track:backend foo:redis | redis');
		expect(roles[0]).toBe(catalog.roles[1]);
		const {roles: all, ...others} = catalog;
		expect(rest).toEqual(others);
		expect(all).toHaveLength(2);
		expect([blame, remarks.length]).toEqual([null, 1]);
	});
});
