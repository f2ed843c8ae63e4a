import {describe, expect, test} from 'vitest';
import {printSkills} from '../../../source/print/print.js';
import {lines, skills, terminal, textOf} from '../fixtures.js';

const manyTracks = {...skills, skills: skills.skills.map(skill => ({...skill, tracks: {...skill.tracks, pm: {roleCount: 0, of: 0}, 'machine-learning': {roleCount: 1, of: 12}}}))};

describe('The table of skills', () => {
	test('has a bar and a column a track', async () => {
		expect(await textOf(printSkills(skills, 'table', terminal(100)))).toBe(
			lines(
				'SKILL  ALL                        FRONTEND  BACKEND',
				'React  █████████████         2/3  2/2       0/1',
				'Redis  ███████               1/3  0/2       1/1',
			),
		);
	});

	test('shortens the bars on a narrow terminal', async () => {
		expect(await textOf(printSkills(skills, 'table', terminal(40)))).toBe(
			lines(
				'SKILL  ALL             FRONTEND  BACKEND',
				'React  ██████     2/3  2/2       0/1',
				'Redis  ███        1/3  0/2       1/1',
			),
		);
	});

	test('gives up the bars first, then the last tracks', async () => {
		expect(await textOf(printSkills(manyTracks, 'table', terminal(52)))).toBe(
			lines(
				'SKILL  ALL  FRONTEND  BACKEND  PM   MACHINE-LEARNING',
				'React  2/3  2/2       0/1      0/0  1/12',
				'Redis  1/3  0/2       1/1      0/0  1/12',
			),
		);
		expect(await textOf(printSkills(manyTracks, 'table', terminal(42)))).toBe(
			lines(
				'SKILL  ALL          FRONTEND  BACKEND  PM',
				'React  ████    2/3  2/2       0/1      0/0',
				'Redis  ██      1/3  0/2       1/1      0/0',
			),
		);
	});

	test('of nothing is nothing', async () => {
		expect(await textOf(printSkills({...skills, skills: []}, 'table', terminal(100)))).toBe('');
	});
});
