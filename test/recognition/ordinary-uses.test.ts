import {describe, expect, test} from 'vitest';
import type {Skill} from '../../source/model/skill.js';
import {buildDictionary, recogniseExperience, recogniseSkills} from '../../source/recognition/index.js';

function skill(id: string, name: string, group: string, rest: Partial<Skill> = {}): Skill {
	return {id, name, group, aliases: [], implies: [], ambiguous: [], cased: [], degreeOnly: false, ...rest};
}

const dictionary = buildDictionary([
	skill('python', 'Python', 'languages'),
	skill('java', 'Java', 'languages'),
	skill('go', 'Go', 'languages', {ambiguous: ['Go']}),
	skill('rest', 'REST', 'protocols', {cased: ['REST']}),
	skill('oracle', 'Oracle Database', 'data', {aliases: ['Oracle']}),
	skill('phoenix', 'Phoenix', 'backend', {ambiguous: ['Phoenix']}),
	skill('spring', 'Spring', 'backend', {ambiguous: ['Spring']}),
	skill('spring-boot', 'Spring Boot', 'backend'),
	skill('spring-security', 'Spring Security', 'backend'),
	skill('security', 'Security', 'engineering'),
	skill('dba', 'Database administration', 'engineering'),
	skill('timing', 'Timing analysis', 'computing', {aliases: ['timing'], ambiguous: ['timing']}),
	skill('research', 'Research', 'computing'),
	skill('product-management', 'Product management', 'product', {aliases: ['product manager']}),
	skill('reporting', 'Reporting', 'engineering'),
	skill('segmentation', 'Segmentation', 'computing'),
	skill('writing', 'Writing', 'people'),
	skill('flexibility', 'Flexibility', 'people', {aliases: ['flexible']}),
	skill('feedback', 'Feedback', 'people'),
	skill('german', 'German', 'people'),
	skill('data-integration', 'Data integration', 'engineering'),
	skill('data-engineering', 'Data engineering', 'engineering'),
	skill('physics-field', 'Physics', 'education', {degreeOnly: true}),
	skill('engineering-field', 'Engineering', 'education', {cased: ['Engineering'], degreeOnly: true}),
]);

function named(text: string): string[] {
	return recogniseSkills(text, dictionary).filter(({via}) => via === 'named').map(({id}) => id);
}

describe('A name that is ordinary English where it stands', () => {
	test.each([
		['Research how people shop', []],
		['Research experience in a laboratory', ['research']],
		['Reporting to the head of data', []],
		['Owns dashboards and reporting', ['reporting']],
		['Customer segmentation for campaigns', []],
		['Detection, segmentation and tracking', ['segmentation']],
		['Writing, testing and shipping Python', ['python']],
		['Experience writing Python', ['python']],
		['Strong writing skills', ['writing']],
		['Reading, writing and speaking German', ['writing', 'german']],
		['Knowledge of the German market', []],
		['Works with product managers', []],
		['Three years as a product manager', ['product-management']],
		['Flexible hours and a flexible mind', ['flexibility']],
		['Turn customer feedback into plans', []],
		['Gives honest feedback', ['feedback']],
		['A security clearance', []],
		['Application security', ['security']],
		['Relocation to Java, Indonesia', []],
		['Java, Python', ['java', 'python']],
		['Engineers in our Phoenix office write Python', ['python']],
		['Phoenix, Python', ['phoenix', 'python']],
	])('%s', (text, expected) => {
		expect(named(text)).toStrictEqual(expected);
	});
});

describe('A word of technology that is no name of its own', () => {
	test.each([
		['Java, timing and Python', ['java', 'timing', 'python']],
		['Oracle and the timing of releases', ['oracle']],
		['Knowledge of the right timing', []],
		['Experience with timing and rhythm', []],
		['Python scripts for timing', ['python', 'timing']],
	])('counts beside technology, not beside "experience": %s', (text, expected) => {
		expect(named(text)).toStrictEqual(expected);
	});
});

describe('Names that lean on others', () => {
	test.each([
		['Spring (Boot, Security) and Java', ['spring', 'spring-boot', 'spring-security', 'java']],
		['Java (Security)', ['java', 'security']],
		['Oracle database administration', ['oracle', 'dba']],
		['Data engineering and integration', ['data-engineering', 'data-integration']],
		['Data engineering and integrations', ['data-engineering']],
	])('%s', (text, expected) => {
		expect(named(text)).toStrictEqual(expected);
	});
});

describe('A line in capitals throughout', () => {
	test.each([
		['EXPERIENCE WITH GO, REST AND PYTHON', ['go', 'rest', 'python']],
		['WE GO THE EXTRA MILE', []],
		['Experience with the rest, Python included', ['python']],
	])('%s', (text, expected) => {
		expect(named(text)).toStrictEqual(expected);
	});
});

describe('A field of study', () => {
	test.each([
		['Degree in physics or engineering', ['physics-field', 'engineering-field']],
		['Degree in a related engineering field', []],
		['Bachelor of Engineering', ['engineering-field']],
		['Bachelor of Engineering in Physics', ['physics-field']],
		['Recent graduates with a background in Physics', ['physics-field']],
		['A background in Physics', []],
	])('%s', (text, expected) => {
		expect(named(text)).toStrictEqual(expected);
	});
});

describe('Years and degrees in more words', () => {
	test.each([
		['Between four and six years of experience', {min: 4, max: 6}, null],
		['No less than four years of experience', {min: 4, max: null}, null],
		['A 2:1 degree in any subject', null, 'bachelor'],
		['Working towards a degree in Physics', null, 'bachelor'],
		['Working with PhD researchers', null, null],
		['Rotated by 90 degrees', null, null],
		['Our 20 years of experience speak for themselves', null, null],
		['Bachelor\'s or foreign equivalent in Physics and five (5) years of experience', {min: 5, max: null}, 'bachelor'],
		['Bachelors in Physics plus 6 years, or Masters plus 4 years', {min: 6, max: null}, 'bachelor'],
		['Two years of post-degree experience', {min: 2, max: null}, null],
		['Undergraduate degree preferred but not required', null, null],
	])('%s', (text, years, degree) => {
		const experience = recogniseExperience(text);
		expect({years: experience.years, degree: experience.degree}).toStrictEqual({years, degree});
	});
});
