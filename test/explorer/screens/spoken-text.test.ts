import {expect, test} from 'vitest';
import {spokenText} from '../../../source/explorer/screens/spoken-text.js';
import {drive, type Driver} from '../drive.js';

test.each<[what: string, driver: Driver, expected: string]>([
	['a role', drive(), 'Frontend Engineer, Shop · Acme, 2 of 8'],
	['a track', drive().press('home'), 'FRONTEND 2, 1 of 8'],
	['a marked role', drive({marks: ['acme/shop']}), '* Frontend Engineer, Shop · Acme, 2 of 8'],
	['what was done', drive().press('space'), 'Marked Frontend Engineer: c compares what is marked.'],
	['the search field', drive().press('/').type('redis'), 'Search: redis. Backend Engineer, Orders and Payments · Acme, ● Has used [Redis] and Kafka in distri…, 2 of 3'],
	['an empty search field', drive().press('/'), 'Search: empty. Frontend Engineer, Shop · Acme, 2 of 8'],
	['a tab', drive().press('home', 'up', 'up', 'right'), 'Tab Compare, 2 of 4'],
	['nothing', drive({query: 'cobol'}), 'Nothing here'],
	['a requirement', drive().press('enter', 'down', 'down'), '● Builds pages with React or Vue, 3 of 10'],
	['a requirement without the breaks of its lines', drive({query: 'decide', size: {columns: 40, rows: 12}}).press('enter', 'down', 'down', 'down'), '· [Decide] what is built next, and say why to everybody who asks, in words that they understand, 4 of 5'],
	['a skill of a comparison', drive({tab: 'compare', have: ['java']}), '+ Java: Frontend no, Backend ●1 ◐1 /2, PM no, 6 of 18'],
	['a fact of a comparison', drive({tab: 'compare'}).press('home'), 'Company: Frontend Acme, Backend Acme, Beta, PM Acme, 1 of 18'],
	['a statement of a comparison', drive({tab: 'compare'}).press('v'), 'Frontend Builds pages with React or Vue, Backend Has used Redis and Kafka in distributed systems, PM Strong communication, 1 of 6'],
	['a skill', drive({tab: 'skills'}).press('down'), 'React: 2 of 5 roles, Frontend 2/2, Backend 0/2, PM 0/1, 2 of 11'],
])('says %s', (_what, driver, expected) => {
	expect(spokenText(driver.state(), driver.world())).toBe(expected);
});
