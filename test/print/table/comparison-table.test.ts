import {describe, expect, test} from 'vitest';
import {printComparison} from '../../../source/print/print.js';
import type {Comparison} from '../../../source/query/answers.js';
import {comparison, lines, terminal, textOf} from '../fixtures.js';

const namesakes: Comparison = {
	subjects: ['acme/one', 'acme/two'].map(id => ({...comparison.subjects[1]!, id})),
	skills: [],
	statements: comparison.statements.slice(1).map(row => ({...row, cells: [row.cells[0]!, row.cells[0]!]})),
	shared: [],
	only: [['react'], []],
};

describe('The table of a comparison', () => {
	test('sets skills and statements side by side on a wide terminal', async () => {
		expect(await textOf(printComparison(comparison, 'table', terminal(100)))).toBe(
			lines(
				'                    Frontend (2 roles)        Backend Engineer          PM (no roles)',
				'                                              acme/feed',
				'──────────────────────────────────────────────────────────────────────────────────────────────────',
				'  Companies         Acme                      Acme                      –',
				'  Levels            graduate, mid             not stated                –',
				'  Experience        1+ years                  not stated                –',
				'  Degree            none needed               not stated                –',
				'──────────────────────────────────────────────────────────────────────────────────────────────────',
				'shared by both: 1 · only Frontend 2 · only Backend Engineer 0',
				'LANGUAGES',
				'≠ JavaScript        ● 1/2 ○ 1/2               implied 1/1',
				'FRONTEND',
				'≠ React             ◐ 2/2',
				'EDUCATION',
				'  Computer science  · 1/2                     ● 1/1',
				'WHAT ELSE THEY ASK',
				'  Preferred qualifications',
				'≠                   ○ Cares about "quality",',
				'                      always',
				'──────────────────────────────────────────────────────────────────────────────────────────────────',
				'● must have  ◐ one of several is enough  ○ nice to have  · in the work',
				'≠ asked by some, not by others',
			),
		);
	});

	test('lists the statements under each subject when the columns are too narrow for sentences', async () => {
		expect(await textOf(printComparison(comparison, 'table', terminal(60)))).toBe(
			lines(
				'                    Frontend (2  Backend      PM (no',
				'                    roles)       Engineer     roles)',
				'                                 acme/feed',
				'───────────────────────────────────────────────────────────',
				'  Companies         Acme         Acme         –',
				'  Levels            graduate,    not stated   –',
				'                    mid',
				'  Experience        1+ years     not stated   –',
				'  Degree            none needed  not stated   –',
				'───────────────────────────────────────────────────────────',
				'shared by both: 1 · only Frontend 2',
				'only Backend Engineer 0',
				'LANGUAGES',
				'≠ JavaScript        ● 1/2 ○ 1/2  implied 1/1',
				'FRONTEND',
				'≠ React             ◐ 2/2',
				'EDUCATION',
				'  Computer science  · 1/2        ● 1/1',
				'WHAT ELSE THEY ASK',
				'  Frontend',
				'  ○ Cares about "quality", always',
				'───────────────────────────────────────────────────────────',
				'● must have  ◐ one of several is enough  ○ nice to have',
				'· in the work  ≠ asked by some, not by others',
			),
		);
	});

	test('is stacked on a narrow terminal', async () => {
		expect(await textOf(printComparison(comparison, 'table', terminal(40)))).toBe(
			lines(
				'Frontend (2 roles)',
				'  Companies   Acme',
				'  Levels      graduate, mid',
				'  Experience  1+ years',
				'  Degree      none needed',
				'Backend Engineer',
				'  acme/feed',
				'  Companies   Acme',
				'PM (no roles)',
				'',
				'shared by both: 1 · only Frontend 2',
				'only Backend Engineer 0',
				'',
				'LANGUAGES',
				'≠ JavaScript',
				'    Frontend          ● 1/2 ○ 1/2',
				'    Backend Engineer  implied 1/1',
				'',
				'FRONTEND',
				'≠ React',
				'    Frontend          ◐ 2/2',
				'',
				'EDUCATION',
				'  Computer science',
				'    Frontend          · 1/2',
				'    Backend Engineer  ● 1/1',
				'',
				'WHAT ELSE THEY ASK',
				'  Frontend',
				'  ○ Cares about "quality", always',
				'',
				'● must have  ◐ one of several is enough',
				'○ nice to have  · in the work',
				'≠ asked by some, not by others',
			),
		);
	});

	test('is stacked below sixty columns however few its subjects', async () => {
		expect(await textOf(printComparison({...namesakes, statements: []}, 'table', terminal(59)))).toBe(
			lines(
				'Backend Engineer',
				'  acme/one',
				'  Companies   Acme',
				'Backend Engineer',
				'  acme/two',
				'  Companies   Acme',
				'',
				'shared by both: 0 · only acme/one 1 · only acme/two 0',
				'',
				'● must have  ◐ one of several is enough  ○ nice to have',
				'· in the work  ≠ asked by some, not by others',
			),
		);
	});

	test.each<[roleCounts: readonly number[], counts: string]>([
		[[1, 1, 1], 'shared by all 3: 1 · only Frontend 2 · only Backend Engineer 0 · only PM 0'],
		[[1, 0, 0], 'only Frontend 2'],
		[[0, 0, 0], 'None of these has a role.'],
	])('counts what is shared by those that have roles: %j', async (roleCounts, counts) => {
		const subjects = comparison.subjects.map((subject, at) => ({...subject, roleCount: roleCounts[at]!}));
		expect((await textOf(printComparison({...comparison, subjects}, 'table', terminal(100)))).split('\n')).toContain(counts);
	});

	test('tells roles of the same name apart by their ids', async () => {
		expect(await textOf(printComparison(namesakes, 'table', terminal(80)))).toBe(
			lines(
				'                Backend Engineer                Backend Engineer',
				'                acme/one                        acme/two',
				'─'.repeat(80),
				'  Companies     Acme                            Acme',
				'─'.repeat(80),
				'shared by both: 0 · only acme/one 1 · only acme/two 0',
				'WHAT ELSE THEY ASK',
				'  Preferred qualifications',
				'≠               ○ Cares about "quality",        ○ Cares about "quality",',
				'                  always                          always',
				'─'.repeat(80),
				'● must have  ◐ one of several is enough  ○ nice to have  · in the work',
				'≠ asked by some, not by others',
			),
		);
	});

	test('sets what each says alone under one another, column by column', async () => {
		const said = (text: string) => [{role: 'r', title: 'T', text, weight: 'required' as const}];
		const row = (...texts: readonly (string | null)[]) => ({
			section: 'qualifications' as const,
			differs: texts.includes(null),
			namesSkill: false,
			cells: texts.map(text => (text === null ? [] : said(text))),
		});
		const statements = [row('One', null), row('Two', null), row(null, 'Three'), row('Both', 'Both of them')];
		const printed = await textOf(printComparison({...namesakes, statements}, 'table', terminal(80)));
		expect(printed).toContain(
			lines(
				'  Qualifications',
				'                ● Both                          ● Both of them',
				'≠               ● One                           ● Three',
				'                ● Two',
			),
		);
	});
});
