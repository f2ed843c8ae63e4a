import {expect, test} from 'vitest';
import {factsOf} from '../../source/query/facts.js';
import {role} from './catalog.js';

test('facts stand once each: levels by career, intakes from the earliest, the rest by frequency', () => {
	const roles = [
		role('a', {level: 'senior', intake: 2025, company: 'Zeta', qualifications: ['Knows Redis']}),
		role('b', {level: 'intern', intake: '2023', company: 'Acme', qualifications: ['Knows Redis']}),
		role('c', {level: 'mid', intake: 2024, company: 'Acme', qualifications: ['Knows Redis']}),
		role('d', {level: 'intern', qualifications: ['Knows Redis']}),
	];
	const {levels, intakes, companies} = factsOf(roles);
	expect(levels).toEqual(['intern', 'mid', 'senior']);
	expect(intakes).toEqual(['2023', '2024', '2025']);
	expect(companies).toEqual(['Acme', 'Zeta']);
});
