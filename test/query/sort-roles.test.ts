import {expect, test} from 'vitest';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {sortRoles} from '../../source/query/sort-roles.js';
import {catalogOf, role} from './catalog.js';

const index = indexCatalog(catalogOf(role('a', {track: 'pm'}), role('b', {track: 'frontend'}), role('c'), role('d', {track: 'frontend'})));

test.each([
	['small scores', [1, 2, 2, 1]],
	['scores beyond what a number holds exactly', [1e15, 2e15, 2e15, 1e15]],
])('the better role comes first, equals by track, what has none last: %s', (_, scores) => {
	expect(sortRoles(index, 'relevance', [0, 1, 2, 3], at => scores[at]!)).toEqual([1, 2, 3, 0]);
});
