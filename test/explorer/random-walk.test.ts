import {expect, test} from 'vitest';
import {randomNumbers} from '../../benchmark/random.js';
import {indexCatalog} from '../../source/query/index-catalog.js';
import {catalogOf, role} from '../query/catalog.js';
import {catalog, manyRoles, without} from './catalog.js';
import {drive} from './drive.js';
import {findFault, stepAtRandom} from './random-walk.js';

const hostile = catalogOf(
	role('wide', {title: '前端工程师（电商）'.repeat(8), team: '电商', track: 'frontend', source: 'https://a.example/', qualifications: ['熟悉 React 和 Redis，'.repeat(30), 'x'.repeat(300)]}),
	role('long', {title: 'word '.repeat(60).trim(), company: 'C'.repeat(90), tags: Array.from({length: 30}, (_, at) => `tag${at}`), track: 'backend', qualifications: Array.from({length: 12}, (_, at) => `Redis ${'and Java '.repeat(at * 5)}`)}),
	role('__proto__', {title: '👩‍👧 e\u0301le\u0300ve', track: null, preferred: ['at least one of Go, Python, Java, C++ or Kubernetes']}),
);

test.each([
	['five roles', catalog, 1],
	['many roles', manyRoles(60), 2],
	['texts that are long and wide', hostile, 3],
	['no role', without('acme/shop', 'acme/admin', 'acme/orders', 'beta/search', 'acme/pm'), 4],
])('whatever is pressed, the cursor stays on something and the frame within the screen: %s', (_what, content, seed) => {
	const driver = drive({catalog: content});
	const random = randomNumbers(seed);
	const done: string[] = [];
	for (let step = 0; step < 1500; step++) {
		done.push(stepAtRandom(driver, random));
		if (step % 200 === 199) driver.store.replaceCatalog(indexCatalog(step % 400 === 199 ? catalog : content), 'Changed.');
		const fault = findFault(driver);
		expect(fault === null ? null : {fault, seed, step, last: done.slice(-12)}).toBeNull();
	}
});
