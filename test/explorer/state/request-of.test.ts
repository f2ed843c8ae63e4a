import {expect, test} from 'vitest';
import {indexCatalog} from '../../../source/query/index-catalog.js';
import {requestOf} from '../../../source/explorer/state/request-of.js';
import {catalogOf, role} from '../../query/catalog.js';
import {without} from '../catalog.js';
import {drive, shared} from '../drive.js';

const clashing = catalogOf(role('backend', {track: 'backend', qualifications: ['x']}), role('track:odd', {track: 'pm', qualifications: ['x']}), role('plain', {track: 'pm', qualifications: ['x']}));

test.each([
	['a role that a track is called like too', ['down', 'enter'], ['role:backend']],
	['the track', ['home', 'enter'], ['track:backend']],
	['a role whose id begins as if it said its kind', ['end', 'up', 'enter'], ['role:track:odd']],
	['a role of a name of its own', ['end', 'enter'], ['plain']],
])('names %s so that it is found again', (_what, keys, subjects) => {
	const driver = drive({catalog: clashing}).press('home', ...keys);
	expect(requestOf(driver.state(), driver.world(), shared)).toMatchObject({kind: 'show', subjects});
});

test('names what is compared, without what is gone', () => {
	const driver = drive({marks: ['acme/pm', 'acme/shop', 'acme/orders']}).press('c');
	driver.store.replaceCatalog(indexCatalog(without('acme/shop')), 'Changed.');
	expect(requestOf(driver.state(), driver.world(), shared)).toMatchObject({kind: 'compare', subjects: ['acme/pm', 'acme/orders']});
});

test('carries the query, the order and the content', () => {
	const driver = drive({query: ' redis '}).press('s').choose('title');
	expect(requestOf(driver.state(), driver.world(), {...shared, content: ['own']})).toMatchObject({kind: 'list', text: 'redis', sort: 'title', content: ['own']});
});
