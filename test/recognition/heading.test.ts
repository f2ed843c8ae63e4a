import {describe, expect, test} from 'vitest';
import {type HeadingKind, recogniseHeading, takeTitleApart} from '../../source/recognition/index.js';
import {dutch} from './headings/dutch.js';
import {english} from './headings/english.js';
import {french} from './headings/french.js';
import {german} from './headings/german.js';
import {spanish} from './headings/spanish.js';

const phrasings: Readonly<Record<HeadingKind, readonly string[]>> = {
	responsibilities: ['Responsibilities', 'Key Responsibilities:', 'CORE RESPONSIBILITIES', 'Job responsibilities', 'What you’ll do', "What You'll Be Doing", 'What you will do', 'What you will be doing at Acme', 'The role', 'Your role', 'A day in the life', 'Day-to-day', 'In this role, you will', 'As a senior engineer, you will:', 'Your mission', 'Duties', 'How you will make an impact', '🚀 What you’ll own', '1. Responsibilities', 'Roles & responsibilities'],
	qualifications: ['Qualifications', 'Minimum Qualifications', 'Basic qualifications:', 'Requirements', 'Minimum requirements', 'Job Requirements', 'What you need', "What you'll need", 'What we require', "What we're looking for", 'What we’re looking for in you', 'Who you are', 'You have', 'You have:', 'You are', 'About you', 'Your profile', 'Skills & experience', 'Skills, knowledge and expertise', 'Must-haves', 'What you bring', 'What you’ll bring to the team', 'Ideal candidate', 'You might be a fit if you', 'Required skills', 'Education', 'Requirements for this role', 'Required and preferred qualifications'],
	preferred: ['Preferred Qualifications', 'Preferred', 'Preferred skills and experience', 'Nice to have', 'Nice-to-haves', 'Nice to have:', 'Bonus', 'Bonus points', 'Bonus points if you have', 'What we value', "It's a plus", "It's a plus if you", 'Desired skills', 'Pluses', 'Good to have', 'Even better if', 'Preferred but not required', 'What will set you apart'],
	summary: ['About the role', 'About this job', 'Job description', 'Role overview', 'Position summary', 'The opportunity'],
	aside: ['About us', 'About Acme', 'About the team', 'Who we are', 'Our mission', 'Benefits', 'Perks', 'Benefits & perks', 'Why join us', 'Why Acme?', 'What we offer', "What's in it for you", 'Work arrangement', 'Working conditions', 'Compensation', 'Salary range', 'Equal opportunity', 'Equal Employment Opportunity Statement', 'How to apply', 'Interview process', 'Life at Acme', 'Physical requirements', 'Additional information', 'Location', 'Diversity & inclusion', 'Bonus and benefits'],
};

describe.each(Object.entries(phrasings))('a heading of %s', (kind, texts) => {
	test.each(texts)('is "%s"', text => {
		expect(recogniseHeading(text)?.kind).toBe(kind);
	});
});

describe.each(Object.entries({english, german, french, spanish, dutch}))('in %s', (_language, published) => {
	test.each(Object.entries(published))('headings of %s are known in every spelling', (kind, texts) => {
		const spellings = texts.flatMap(text => [text, text.toUpperCase(), `🚀 ${text}`, `3) ${text}:`, text.replaceAll("'", '\u2019'), text.replaceAll(' & ', ' and ')]);
		expect(spellings.filter(text => recogniseHeading(text)?.kind !== kind)).toEqual([]);
	});
});

test.each([
	'Backend Engineer',
	'Product Manager',
	'Senior Software Engineer, Growth',
	'Build and run the ordering service',
	'You will build the ordering service with us',
	'5+ years of experience with Java',
	'Experience with Kafka or Pulsar',
	'Strong knowledge of SQL',
	'Fluent English',
	"Bachelor's degree in computer science",
	'Bonus calculation engine',
	'Own the benefits platform',
	'Über 5 Jahre Erfahrung mit Java',
	'Mehrjährige Erfahrung in der Entwicklung',
	'Erfahrung mit Docker',
	'Sehr gute Deutschkenntnisse',
	'Du entwickelst neue Funktionen',
	'Développer des API',
	'Expérience de 3 ans en Java',
	'Vous êtes autonome.',
	'Experiencia con React',
	'Ervaring met Java',
	'Knowledge of GraphQL',
	'Education technology',
	'Work with the team on benefits',
	'Languages such as Go',
	'You know your way around Linux',
	'Kestrel',
	'Acme',
	'Team lead experience',
	'You may work on payments and on search',
	'Guidance on AI systems for our customers',
	'Candidates have grown with us for ten years',
	'Responsible for the frontend of the shop',
	'Useful tooling for others',
	'Learn from customers',
	'Join customer calls',
	'Lead discovery and roadmap',
	'Interview users weekly',
	'Interviewing candidates',
	'Travel up to 20%',
	'Data privacy engineering',
	'Application security',
	'Equity research',
	'Legal engineering',
	'Visa processing',
	'Contact center tooling',
	'Accessibility testing',
	'Privacy engineering experience',
	'Inclusion of feedback into designs',
	'Apply machine learning to search',
	'Applying statistics',
	'Background in finance',
	'Skills in Python',
	'Certification in AWS',
	'Working with Kubernetes',
	'Working with us on payments',
	'Location services experience',
	'Health and safety reporting',
	'Optional typing with Python',
	'Growth and retention experiments',
])('a line "%s" is no heading by itself', text => {
	expect(recogniseHeading(text)?.isWhole ?? false).toBe(false);
});

test.each([['Technical skills', true], ['Education and experience', true], ['Required skills', false], ['Minimum qualifications', false], ['What you will do', false]])('"%s" names a subject alone: %j', (text, isTopic) => {
	expect(recogniseHeading(text)?.isTopic).toBe(isTopic);
});

test.each(['Tech stack', 'What you can expect', 'Security clearance', 'Who is Acme?'])('"%s" says nothing sure by itself', text => {
	expect(recogniseHeading(text)?.isWhole ?? false).toBe(false);
});

test.each(['', '…', 'Our habitat of marshes', 'Responsibilities and requirements', 'Skills you will gain', 'What you will learn', 'Kestrel', 'constructor', '__proto__', 'x'.repeat(200), 'Write the responsibilities of others down, sort them and throw them away, then write them down again'])('%j is no heading that is known', text => {
	expect(recogniseHeading(text)).toBe(null);
});

test.each([
	['What you need', true],
	['Qualifications of our next teammate', false],
	['Your responsibilities on board', false],
])('a bare line "%s" heads a part by itself: %j', (text, isWhole) => {
	expect(recogniseHeading(text)?.isWhole).toBe(isWhole);
});

test.each<readonly [text: string, isTeamInBrackets: boolean, title: string, team: string | null, intake: number | string | null]>([
	['Frontend Engineer (TikTok e-Commerce) - 2023 Start', false, 'Frontend Engineer', 'TikTok e-Commerce', 2023],
	['Backend Engineer (Pay) – 2024 Intake', false, 'Backend Engineer', 'Pay', 2024],
	['Backend Engineer, 2025 Start', false, 'Backend Engineer', null, 2025],
	['Data Intern (Summer 2025)', false, 'Data Intern', null, 'Summer 2025'],
	['Data Intern - Fall 2025', true, 'Data Intern', null, 'Fall 2025'],
	['Backend Engineer (Pay)', false, 'Backend Engineer (Pay)', null, null],
	['Backend Engineer (Pay)', true, 'Backend Engineer', 'Pay', null],
	['Backend Engineer (Remote)', true, 'Backend Engineer (Remote)', null, null],
	['Entwickler (m/w/d)', true, 'Entwickler (m/w/d)', null, null],
	['Engineer (32-40 uur)', true, 'Engineer (32-40 uur)', null, null],
	['Engineer (80-100%)', true, 'Engineer (80-100%)', null, null],
	['Engineer (Team 7)', true, 'Engineer', 'Team 7', null],
	['Engineer (L5) - 2023 Start', false, 'Engineer (L5)', null, 2023],
	['2023 Start', false, '2023 Start', null, null],
	['Head of 2024', false, 'Head of 2024', null, null],
	['Software Engineer Intern 2026', false, 'Software Engineer Intern', null, 2026],
	['Software Engineer Intern (2026)', false, 'Software Engineer Intern', null, 2026],
	['Software Engineer, New Grad - 2026', false, 'Software Engineer, New Grad', null, 2026],
	['Software Engineer, New Grad, 2026', false, 'Software Engineer, New Grad', null, 2026],
	['2026 Graduate Software Engineer', false, 'Graduate Software Engineer', null, 2026],
	['[2026] Software Engineer Intern', false, 'Software Engineer Intern', null, 2026],
	['2026 Start - Backend Engineer', false, 'Backend Engineer', null, 2026],
	['Summer 2026 Software Engineering Intern', false, 'Software Engineering Intern', null, 'Summer 2026'],
	['2026 Summer Intern, Data', false, 'Intern, Data', null, 'Summer 2026'],
	['Software Engineer Intern - 2026 Summer', false, 'Software Engineer Intern', null, 'Summer 2026'],
	['Software Engineer Intern (Summer 2026) - Payments', false, 'Software Engineer Intern - Payments', null, 'Summer 2026'],
	['Software Engineer Intern, Summer 2026, Payments', false, 'Software Engineer Intern, Payments', null, 'Summer 2026'],
	['Intern 2026 - Payments', false, 'Intern - Payments', null, 2026],
	['Graduate Programme 2025/2026', false, 'Graduate Programme', null, '2025/2026'],
	['Backend Engineer - Class of 2026', false, 'Backend Engineer', null, 2026],
	['Software Engineer Co-op (Fall/Winter 2026)', false, 'Software Engineer Co-op', null, 'Fall/Winter 2026'],
	['Backend Engineer (Pay), January 2026 Start', false, 'Backend Engineer', 'Pay', 'January 2026'],
	['2026 Graduate Engineer (Payments)', false, 'Graduate Engineer (Payments)', null, 2026],
	['Backend Engineer 2026', false, 'Backend Engineer 2026', null, null],
	['Engineer, Expo 2025', false, 'Engineer, Expo 2025', null, null],
	['Software Engineer Intern, Vision 2030', false, 'Software Engineer Intern, Vision 2030', null, null],
	['Frontend Engineer, 2026 New Grad', false, 'Frontend Engineer, New Grad', null, 2026],
	['Product Manager, Payments - Summer 2026 Intern', false, 'Product Manager, Payments - Intern', null, 'Summer 2026'],
	['Software Engineer (2026 Intern)', false, 'Software Engineer (Intern)', null, 2026],
	['2026', false, '2026', null, null],
	['Summer 2026', false, 'Summer 2026', null, null],
	['Product Manager, May', false, 'Product Manager, May', null, null],
	['Software Engineer (Frontend) - 2024 Start', false, 'Software Engineer (Frontend)', null, 2024],
	['Software Engineer (Go/Python)', true, 'Software Engineer (Go/Python)', null, null],
	['Software Engineer (C++)', true, 'Software Engineer (C++)', null, null],
	['Software Engineer (Backend, Payments) - 2024 Start', false, 'Software Engineer (Backend, Payments)', null, 2024],
	['Software Engineer (Security and Privacy)', true, 'Software Engineer (Security and Privacy)', null, null],
	['Software Engineer (Mobile Payments)', true, 'Software Engineer', 'Mobile Payments', null],
	['Software Engineer (Go To Market)', true, 'Software Engineer', 'Go To Market', null],
	['Software Engineer (Security Platform)', true, 'Software Engineer', 'Security Platform', null],
])('"%s" is taken apart (%j)', (text, isTeamInBrackets, title, team, intake) => {
	expect(takeTitleApart(text, isTeamInBrackets)).toEqual({title, team, intake});
});
