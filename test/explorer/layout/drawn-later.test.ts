import fc from 'fast-check';
import {expect, test} from 'vitest';
import {itemsDrawnLater} from '../../../source/explorer/layout/items.js';
import type {Page} from '../../../source/explorer/state/explorer-state.js';
import {catalogOf, role} from '../../query/catalog.js';
import {drive} from '../drive.js';

const catalog = catalogOf(
	role('plain', {title: 'Engineer', team: 'Search', qualifications: ['Knows Redis, and can say why a cache in front of a database is not always the answer', 'Kafka in production'], preferred: ['One of Go, Python or Java', 'Redis or Kafka']}),
	role('wide', {title: '工程师, 支付平台与基础设施, Singapore and elsewhere', qualifications: ['熟悉 Redis 和 Kafka', 'Redis'], preferred: ['Redis']}),
	role('spaces', {title: ' A  very   long title that is broken into several lines wherever it stands ', qualifications: ['  React   or Vue  ', 'Supercalifragilisticexpialidocious-JavaScript'], preferred: ['Redis or Kafka']}),
	role('satisfied', {qualifications: ['Go']}),
);

const pages: readonly Page[] = [{kind: 'learn'}, ...['redis', 'kafka', 'react', 'javascript', 'go', 'vue', 'c'].map((id): Page => ({kind: 'skill', id}))];

test('a page whose lines are drawn when they are looked at is as high as its lines are many', () => {
	fc.assert(
		fc.property(fc.constantFrom(...pages), fc.integer({min: 8, max: 90}), fc.subarray(['go', 'redis', 'react']), (page, columns, have) => {
			const driver = drive({catalog, have, tab: 'fit'});
			const {keys, heights, linesOf} = driver.world().lists.page(driver.state(), page, columns);
			expect(keys.map((_, at) => heights.starts[at + 1]! - heights.starts[at]!)).toEqual(keys.map((_, at) => linesOf(at).length));
		}),
		{numRuns: 300},
	);
});

test('a page that is shown beside a list is made once, not for every frame', () => {
	const driver = drive({catalog, have: ['go'], tab: 'fit'});
	const {page} = driver.world().lists;
	const made = page(driver.state(), {kind: 'skill', id: 'redis'}, 60);
	expect(page(driver.state(), {kind: 'learn'}, 60)).not.toBe(made);
	expect(page(driver.state(), {kind: 'skill', id: 'kafka'}, 60).keys).not.toEqual(made.keys);
	expect(page(driver.state(), {kind: 'skill', id: 'redis'}, 60)).toBe(made);
	expect(page(driver.state(), {kind: 'skill', id: 'redis'}, 61)).not.toBe(made);
});

test('nothing is drawn of a list before it is looked at', () => {
	const drawn: string[] = [];
	const items = itemsDrawnLater(['a', 'b'].map(key => ({
		key,
		target: {kind: 'role', id: key},
		height: 1,
		draw: () => {
			drawn.push(key);
			return [[]];
		},
	})));
	expect([items.begin, [...items.heights.starts], drawn]).toEqual([0, [0, 1, 2], []]);
	items.linesOf(1);
	expect(drawn).toEqual(['b']);
});
