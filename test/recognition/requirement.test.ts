import {describe, expect, test} from 'vitest';
import type {SkillMention} from '../../source/model/requirement.js';
import {recogniseRequirement} from '../../source/recognition/index.js';
import {smallDictionary} from './small-dictionary.js';

function short(skills: readonly SkillMention[]): string[] {
	return skills.map(({id, via, oneOf}) => `${id} ${via}${oneOf === null ? '' : ` ${oneOf}`}`);
}

describe('A requirement', () => {
	test('holds everything that its text says', () => {
		expect(recogniseRequirement('BS in Statistics or 3+ years with Vue or Kotlin is a plus', 'qualifications', smallDictionary)).toEqual({
			section: 'qualifications',
			weight: 'preferred',
			text: 'BS in Statistics or 3+ years with Vue or Kotlin is a plus',
			skills: [
				{id: 'statistics', name: 'Statistics', start: 6, end: 16, via: 'named', oneOf: null},
				{id: 'vue', name: 'Vue', start: 34, end: 37, via: 'named', oneOf: 0},
				{id: 'kotlin', name: 'Kotlin', start: 41, end: 47, via: 'named', oneOf: 0},
			],
			years: {min: 3, max: null},
			degree: null,
			orEquivalent: false,
			paths: [{degree: 'bachelor', years: null}, {degree: null, years: {min: 3, max: null}}],
		});
	});

	test('states nothing that its text does not', () => {
		expect(recogniseRequirement('Build things', 'responsibilities', smallDictionary)).toEqual({
			section: 'responsibilities', weight: 'mentioned', text: 'Build things', skills: [], years: null, degree: null, orEquivalent: false, paths: [],
		});
	});
});

describe('Declared help', () => {
	test.each([
		['adds skills that the text does not name, with what they imply', 'Build things', {skills: ['next', 'redis']}, ['next declared', 'redis declared', 'react implied', 'javascript implied']],
		['does not add what the text names', 'Redis', {skills: ['redis']}, ['redis named']],
		['keeps a skill that the dictionary does not know', 'Build things', {skills: ['cobol-85']}, ['cobol-85 declared']],
		['removes skills, with what only they imply', 'TypeScript and Redis', {not: ['typescript']}, ['redis named']],
		['keeps what another skill implies as well', 'TypeScript and Vue.js', {not: ['vue']}, ['typescript named', 'javascript implied']],
		['removes an implied skill', 'TypeScript', {not: ['javascript']}, ['typescript named']],
		['removes before it adds', 'Redis', {not: ['redis'], skills: ['redis']}, []],
		['leaves no group of one behind', 'Redis or Kafka', {not: ['kafka']}, ['redis named']],
		['sets groups', 'Redis, Kafka, Docker', {oneOf: [['redis', 'docker']]}, ['redis named 0', 'kafka named', 'docker named 0']],
		['sets groups with skills that the text does not name', 'Redis', {oneOf: [['redis', 'kafka']]}, ['redis named 0', 'kafka declared 0']],
		['sets several groups', 'Redis, Kafka, AWS, GCP', {oneOf: [['redis', 'kafka'], ['aws', 'gcp']]}, ['redis named 0', 'kafka named 0', 'aws named 1', 'gcp named 1']],
		['takes the members of its groups out of the recognised ones', 'Java or Kotlin or Scala; AWS', {oneOf: [['scala', 'aws']]}, ['java named 0', 'kotlin named 0', 'scala named 1', 'aws named 1']],
	])('%s', (_title, text, declared, expected) => {
		expect(short(recogniseRequirement(text, 'qualifications', smallDictionary, declared).skills)).toEqual(expected);
	});

	test('sets the weight', () => {
		expect(recogniseRequirement('Redis', 'responsibilities', smallDictionary, {weight: 'required'}).weight).toBe('required');
	});

	test('names a declared skill as the dictionary does', () => {
		expect(recogniseRequirement('…', 'qualifications', smallDictionary, {skills: ['redis']}).skills).toEqual([{id: 'redis', name: 'Redis', start: null, end: null, via: 'declared', oneOf: null}]);
	});
});
