import {expect, test} from 'vitest';
import {warmUp} from '../../../source/explorer/state/warm-up.js';
import {tabs} from '../../../source/explorer/state/explorer-state.js';
import {catalog} from '../catalog.js';
import {drive} from '../drive.js';

test('after warming up every tab shows what was worked out already, and the search has its index', () => {
	const driver = drive({have: ['redis']});
	const world = driver.world();
	const drawn: string[] = [];
	const steps = [...warmUp(driver.state(), world, ({tab}) => drawn.push(tab))];
	expect(drawn).toEqual([...tabs]);
	expect(steps.length).toBeGreaterThan(10);
	const before = tabs.map(tab => world.lists.active({...driver.state(), tab}).items);
	driver.press('tab', 'tab', 'tab', 'tab');
	expect(tabs.map(tab => world.lists.active({...driver.state(), tab}).items).every((items, at) => items === before[at])).toBe(true);
	expect([...world.views.index.prepare()]).toEqual([]);
});

test('a query in the midst of warming up finds what it always finds', () => {
	const half = drive();
	const steps = warmUp(half.state(), half.world(), () => {});
	steps.next();
	expect(half.press('/').type('redis').world().views.roleList('redis', null).total).toBe(2);
	for (const _ of steps);
	expect(half.world().views.comparison(null)).toEqual(drive({catalog}).world().views.comparison(null));
});
