import {describe, expect, test} from 'vitest';
import {recogniseLevel, recogniseTrack} from '../../source/recognition/index.js';

const tracks = [
	{id: 'frontend', name: 'Frontend', titles: ['frontend', 'front end', 'web developer']},
	{id: 'backend', name: 'Backend', titles: ['backend', 'back end', 'software engineer']},
	{id: 'pm', name: 'PM', titles: ['product manager', 'pm']},
	{id: 'mobile', name: 'Mobile', titles: ['mobile software engineer', 'iOS', 'C++']},
];

describe('The track of a title', () => {
	test.each([
		['Frontend Engineer (TikTok e-Commerce) - 2023 Start', 'frontend'],
		['Front-End Engineer', 'frontend'],
		['FRONT\u2011END Engineer', 'frontend'],
		['Backend Software Engineer', 'backend'],
		['Software Engineer, Frontend', 'backend'],
		['Mobile Software Engineer', 'mobile'],
		['Senior Product Manager, Live', 'pm'],
		['PM Intern', 'pm'],
		['RPM Packager', null],
		['C++ Developer', 'mobile'],
		['Data Scientist', null],
		['', null],
	])('%s: %s', (title, expected) => {
		expect(recogniseTrack(title, tracks)).toBe(expected);
	});

	test('is the earlier one of two phrases of one length', () => {
		const pair = [{id: 'one', name: 'One', titles: ['data']}, {id: 'two', name: 'Two', titles: ['core']}];
		expect(recogniseTrack('Core Data Engineer', pair)).toBe('one');
	});
});

describe('The level of a title', () => {
	test.each([
		['Software Engineer Intern', 'intern'],
		['Software Engineering Internship', 'intern'],
		['Graduate Software Engineer', 'graduate'],
		['Software Engineer, New Grad', 'graduate'],
		['Software Engineer - University Graduate', 'graduate'],
		['Junior Developer', 'junior'],
		['Jr. Developer', 'junior'],
		['Entry-Level Developer', 'junior'],
		['Mid-Level Engineer', 'mid'],
		['Senior Engineer', 'senior'],
		['Sr. Engineer', 'senior'],
		['Senior Staff Engineer', 'staff'],
		['Staff Engineer', 'staff'],
		['Principal Engineer', 'principal'],
		['Lead Engineer', 'lead'],
		['Engineering Lead', 'lead'],
		['Backend Engineer - 2023 Start', null],
		['International Product Manager', null],
		['Internal Tools Engineer', null],
		['Chief of Staff', null],
		['Member of Technical Staff', null],
		['Leadership Coach', null],
		['Engineer II', null],
		['Early Careers Engineer', 'graduate'],
		['Software Apprenticeship', 'intern'],
		['Werkstudent Softwareentwicklung (m/w/d)', 'intern'],
		['Développeur stagiaire', 'intern'],
		['Engineer (Mid/Senior)', 'senior'],
		['Mid-Weight Designer', 'mid'],
		['Middleware Engineer', null],
		['Administrator', null],
	])('%s: %s', (title, expected) => {
		expect(recogniseLevel(title)).toBe(expected);
	});
});
