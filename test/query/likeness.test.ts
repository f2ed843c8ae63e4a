import {describe, expect, test} from 'vitest';
import {groupAlike} from '../../source/query/likeness.js';
import {finish} from '../../source/query/steps.js';
import {role} from './catalog.js';

function groups(...texts: readonly string[]): readonly (readonly string[])[] {
	const {requirements} = role('a', {qualifications: texts});
	return finish(groupAlike(requirements.map(requirement => ({requirement})))).map(group => group.map(({requirement}) => requirement.text));
}

const others = ['Builds pages for shops', 'Runs databases at night', 'Speaks with customers daily', 'Plans the next quarter'];

describe('statements are alike', () => {
	test.each([
		['the same words', 'Ships software weekly', 'Ships software weekly'],
		['the same words in another case and with other signs', 'Ships software, weekly!', 'SHIPS SOFTWARE WEEKLY'],
		['other forms of them', 'Designing scalable systems', 'Designs scalable system'],
		['the same beside empty words', 'Strong background in computer networks', 'A deep understanding of computer networks'],
		['the same skills above all', 'Proficiency in Python and Java', 'Knows Java and Python well'],
		['the same in a script without spaces', '熟悉分布式系统', '熟悉分布式系统。'],
		['nothing but empty words, the same ones', 'Strong ability', 'Strong ability'],
	])('that say %s', (_, one, other) => {
		expect(groups(one, ...others, other)[0]).toEqual([one, other]);
	});

	test.each([
		['nothing in common', 'Ships software weekly', 'Cooks dinner for friends'],
		['nothing but empty words in common', 'Strong experience with tea', 'Strong experience with planes'],
		['other skills', 'Proficiency in Python', 'Proficiency in React'],
		['different empty words alone', 'Strong ability', 'Good understanding'],
	])('not those that have %s', (_, one, other) => {
		expect(groups(one, ...others, other)).toEqual([[one], ...others.map(text => [text]), [other]]);
	});

	test('groups stand in the order of their first statements', () => {
		expect(groups('Writes tests', 'Plays chess', 'Writes many tests', 'Plays much chess')).toEqual([['Writes tests', 'Writes many tests'], ['Plays chess', 'Plays much chess']]);
	});

	test('of none there are none', () => {
		expect(finish(groupAlike([]))).toEqual([]);
	});
});
