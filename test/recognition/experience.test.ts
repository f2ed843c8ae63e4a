import {describe, expect, test} from 'vitest';
import type {Path} from '../../source/model/requirement.js';
import {recogniseExperience} from '../../source/recognition/index.js';

/** "5+", "3-5" or "-" with the degree: how the tables below write a way in. */
function written({degree, years}: Path): string {
	const span = years === null ? '-' : years.max === null ? `${years.min}+` : `${years.min}-${years.max}`;
	return `${degree ?? '?'} ${span}`;
}

describe('Years of experience', () => {
	test.each([
		['5+ years of experience', '5+'],
		['5 years of experience', '5+'],
		['3-5 years of experience', '3-5'],
		['3\u20135 years of experience', '3-5'],
		['3 to 5 years of experience', '3-5'],
		['0\u20132 years', '0-2'],
		['at least two years of professional experience', '2+'],
		['minimum of 5 years', '5+'],
		['Minimum five (5) years of experience', '5+'],
		['2 or more years building software', '2+'],
		['10+ yrs in backend', '10+'],
		['+ 3 years of experience', '3+'],
		['3+years of experience', '3+'],
		['1.5 years of experience', '1.5+'],
		['6+ months of experience', '0.5+'],
		['18 months of experience', '1.5+'],
		['Up to 3 years of experience', '0-3'],
		['Less than 2 years of experience', '0-2'],
		['4+ years Salesforce Platform development: Apex', '4+'],
		['7+ years of shipping production software', '7+'],
		['5+\u00A0years\u2019 experience', '5+'],
		['5+ years of experience, including 2+ years with Go', '5+'],
		['2+ years with Go and 5+ years of experience overall', '5+'],
		['3 plus years of experience', '3+'],
		['Experience: 4+ years', '4+'],
		['Recent graduate with no experience', '0+'],
		['Three to five years of experience', '3-5'],
		['5+ year experience', '5+'],
		['More than 5 years of experience', '5+'],
		['Over 5 years of experience', '5+'],
		['5 years minimum', '5+'],
		['min. 3 yrs', '3+'],
		['5 - 8 years', '5-8'],
		['2yrs of Java', '2+'],
		['Two-plus years of experience', '2+'],
		['Experience with Go (5+ years)', '5+'],
		['3-5+ years', '3+'],
		['1 year\'s experience', '1+'],
		['A minimum of one (1) year of experience', '1+'],
		['6-12 months of experience', '0.5-1'],
		['5 or 6 years of experience', '5+'],
		['5+ years in a leadership role', '5+'],
		['Years of experience: 5+', null],
		['\uFF15\uFF0B years of experience', '5+'],
		['Between 4 and 6 years of experience in data engineering', '4-6'],
		['\u2265 3 years of experience', '3+'],
		['24+ months of experience with Salesforce', '2+'],
		['At least 18 months of hands-on work with Kotlin', '1.5+'],
		['You have been coding for 5 years', '5+'],
		['5+ years of engineering experience, 2 of which in management', '5+'],
	])('%s: %s', (text, expected) => {
		const {years} = recogniseExperience(text);
		expect(years === null ? null : written({degree: null, years}).slice(2)).toBe(expected);
	});

	test.each([
		'20 years in business',
		'A 4-year degree',
		'Promotion within 2 years',
		'At least 18 years of age',
		'You are 18 years old',
		'A product launched 3 years ago',
		'For over 20 years we have built software',
		'A three-year roadmap',
		'100 years of history',
		'Extensive years of experience',
		'Several years of experience',
		'Final year or recent graduate',
		'In the last 5 years',
		'A 12-month internship',
		'2 years of college',
		'Year 2 students',
		'$5 years',
		'Founded 12 years ago',
		'Over the last 10 years we have grown',
		'Available for a 6 month internship',
		'Graduating in 2 years',
		'We have been around for 15 years',
		'Stock vests over 4 years with a 1 year cliff',
		'A couple of years of practice',
	])('are not stated by: %s', text => {
		expect(recogniseExperience(text).years).toBeNull();
	});
});

describe('Degree', () => {
	test.each([
		['Bachelor\'s degree in Computer Science', 'bachelor'],
		['Bachelor\u2019s in Software Engineering', 'bachelor'],
		['Bachelors degree', 'bachelor'],
		['BS degree in Computer Science', 'bachelor'],
		['B.S. in Computer Science', 'bachelor'],
		['BSc in Mathematics', 'bachelor'],
		['B.Tech or equivalent', 'bachelor'],
		['B. Tech in CS', 'bachelor'],
		['BE/ME in Electronics', 'bachelor'],
		['BA/BS in Economics', 'bachelor'],
		['Undergraduate degree', 'bachelor'],
		['A 4-year degree in engineering', 'bachelor'],
		['University degree in a technical field', 'bachelor'],
		['Software Engineering degrees strongly preferred', 'bachelor'],
		['A bachelor of science', 'bachelor'],
		['BS/MS/PhD in Computer Science', 'bachelor'],
		['Bachelor\'s or Master\'s degree in CS', 'bachelor'],
		['Master\'s degree', 'master'],
		['Master of Science in Statistics', 'master'],
		['Masters, or PhD in relevant fields', 'master'],
		['MS or PhD in Computer Science', 'master'],
		['M.S. in Computer Science', 'master'],
		['MSc', 'master'],
		['MBA preferred', 'master'],
		['Advanced degree in Statistics', 'master'],
		['Graduate degree in a quantitative discipline', 'master'],
		['PhD in Statistics', 'phd'],
		['Ph.D. in Physics', 'phd'],
		['Doctorate in Mathematics', 'phd'],
		['PhD preferred', 'phd'],
		['Currently pursuing a PhD', 'phd'],
		['No degree required', 'none'],
		['A degree is not required', 'none'],
		['High school diploma', 'none'],
		['Associate degree in IT', 'none'],
		['Associate\'s degree in IT', 'none'],
		['Bachelor\'s degree required, Master\'s preferred', 'bachelor'],
	])('%s: %s', (text, expected) => {
		expect(recogniseExperience(text).degree).toBe(expected);
	});

	test.each([
		'Final year or recent graduate with a background in Computer Science',
		'A high degree of autonomy',
		'To a large degree self-organised',
		'360 degree feedback',
		'Six degrees of freedom',
		'Experience with MS Office and MS SQL',
		'Certified Scrum Master',
		'Master data management',
		'Masters the art of debugging',
		'Offices in Boston, MA and New York',
		'BA experience with stakeholders',
		'Able to be part of the team',
		'Latency under 5 ms in production',
		'BE THE BEST',
		'MS Excel or PowerPoint',
		'Tell me about it',
		'Collaborate with PhD researchers',
		'Work closely with a team of PhDs',
		'Train sales associates',
	])('is not stated by: %s', text => {
		expect(recogniseExperience(text).degree).toBeNull();
	});
});

describe('Ways in', () => {
	test.each([
		['8 years, or 4 with a PhD', ['? 8+', 'phd 4+']],
		['8+ years of experience or 4+ years with a PhD', ['? 8+', 'phd 4+']],
		['Minimum of 5 years of experience with a Bachelor\u2019s degree; or 3 years and a Master\u2019s degree; or a PhD without experience', ['bachelor 5+', 'master 3+', 'phd 0+']],
		['Master\u2019s degree with 6+ years\u2019 experience; or a PhD with 3+ years\u2019 experience; or equivalent experience.', ['master 6+', 'phd 3+']],
		['5 years with a Bachelor\'s; or 3 and Master\'s; or PhD', ['bachelor 5+', 'master 3+', 'phd -']],
		['Bachelor\'s or Master\'s degree in CS', ['bachelor -', 'master -']],
		['BS/MS/PhD', ['bachelor -', 'master -', 'phd -']],
		['BS or MS in Computer Science with 3+ years of experience', ['bachelor 3+', 'master 3+']],
		['Bachelor\'s degree in CS or related field with 2+ years of experience; or an advanced degree without experience', ['bachelor 2+', 'master 0+']],
		['Bachelor\'s degree. 5+ years of experience.', ['bachelor 5+']],
		['5+ years of experience and a Bachelor\'s degree in Computer Science', ['bachelor 5+']],
		['BS + 8 years, MS + 6 years, or PhD + 3 years', ['bachelor 8+', 'master 6+', 'phd 3+']],
		['Bachelor\'s degree and 5 years of experience, or Master\'s degree and 3 years of experience', ['bachelor 5+', 'master 3+']],
		['Bachelor\'s degree or 5 years of experience', ['bachelor -', '? 5+']],
		['Pursuing a B.S., M.S., or Ph.D. degree in Electrical Engineering', ['bachelor -', 'master -', 'phd -']],
		['PhD degree in Computer Science', ['phd -']],
		['5+ years of experience with Java or Python', ['? 5+']],
		['MS or PhD (or equivalent experience) in Computer Science with 3+ years of experience', ['master 3+', 'phd 3+']],
		['Bachelor\'s degree or equivalent and 5+ years of experience', ['bachelor 5+']],
		['Bachelor\'s degree or 5 years of equivalent experience', ['bachelor -']],
		['Master\'s degree and 3+ years of experience with C or Java OR Bachelor\'s degree and 5+ years of experience', ['master 3+', 'bachelor 5+']],
		['10+ years of experience, with at least 3 years managing teams', ['? 10+']],
		['Bachelor\'s degree and 3 years, or 6 years of experience in lieu of a degree', ['bachelor 3+']],
		['BSEE or MSCS with 2+ years of experience', ['bachelor 2+', 'master 2+']],
		['No experience with Java required', []],
		['PhD in CS or Master\'s with 4 years of experience', ['phd -', 'master 4+']],
		['B.E./B.Tech/M.Tech in Computer Science with 3 to 6 years of experience', ['bachelor 3-6', 'master 3-6']],
		['Bachelor\'s degree, Master\'s degree or PhD in Computer Science, 3+ years of experience', ['bachelor 3+', 'master 3+', 'phd 3+']],
		['Work experience for Master\u2019s degree with 5+ years or Bachelor\u2019s degree with 8+ years.', ['master 5+', 'bachelor 8+']],
		['8+ years of experience with a BS, 6+ with an MS, or 3+ with a PhD', ['bachelor 8+', 'master 6+', 'phd 3+']],
		['PhD in Biology with 0-2 years of experience, or MS with 3+ years', ['phd 0-2', 'master 3+']],
		['Bachelor\u2019s degree (or its foreign degree equivalent) in Engineering (any field) or closely related discipline and one (1) year of experience', ['bachelor 1+']],
		['Bachelor\'s degree, or foreign degree equivalent, in Engineering and five years of experience', ['bachelor 5+']],
		['BA/BS, or 6 years of experience instead of a degree', ['bachelor -']],
		['Nothing of the kind', []],
	])('%s', (text, expected) => {
		expect(recogniseExperience(text).paths.map(written)).toEqual(expected);
	});

	test('the lowest is the one with the lowest degree', () => {
		expect(recogniseExperience('PhD with 3+ years or Master\'s with 6+ years')).toMatchObject({degree: 'master', years: {min: 6, max: null}});
	});
});

describe('Equivalent experience', () => {
	test.each([
		['Bachelor\'s degree or equivalent experience', true],
		['Bachelor\'s degree or equivalent', true],
		['Bachelor\'s degree (or equivalent work experience)', true],
		['BS or MS in Computer Science or an equivalent engineering background', true],
		['PhD, or equivalent practical experience', true],
		['Degree in CS or a comparable combination of education and experience', true],
		['Degree in CS or equivalent field', false],
		['Bachelor\'s degree in CS or related field', false],
		['Experience with React or equivalent', false],
		['5 years of experience with React or equivalent frameworks', false],
		['Experience with equivalent systems', false],
		['Terraform or comparable tools and experience with AWS', false],
		['Equivalent combination of education and experience, or a degree', true],
		['Relevant degree or 5 years of equivalent work experience', true],
		['Equivalent practical experience accepted in place of a degree', true],
	])('%s: %s', (text, expected) => {
		expect(recogniseExperience(text).orEquivalent).toBe(expected);
	});
});
