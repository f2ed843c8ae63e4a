import {afterEach, beforeEach, expect, test} from 'vitest';
import {randomNumbers} from '../../benchmark/random.js';
import {expectRestored, startVisits, type Visits} from './explorer.js';
import {pressAtRandom} from './press-at-random.js';

let visits: Visits;

beforeEach(() => {
	visits = startVisits();
});

afterEach(async () => {
	await visits.end();
});

test.each([1, 20])('five hundred keys at random leave a screen to go on with: seed %i', async seed => {
	const random = randomNumbers(seed);
	const sent: string[] = [];
	for (let left = 500; left > 0; ) {
		const terminal = await visits.open();
		const {pressed, isRunning} = await pressAtRandom({terminal, random, log: text => sent.push(text)}, left).catch((error: unknown) => {
			throw new Error(`${String(error)}\nSeed ${seed}, sent last: ${sent.slice(-8).join(' ')}`);
		});
		left -= pressed;
		if (isRunning) {
			terminal.resize(100, 30);
			await terminal.waitFor(({screen}) => screen().split('\n')[0]!.startsWith(' Reality') && screen().includes('─'.repeat(100)));
			expect(terminal.isAlternate()).toBe(true);
			terminal.press('ctrl-c');
			expect({end: await terminal.exit, last: sent.slice(-8)}).toMatchObject({end: {code: 130, signal: 0}});
		} else {
			expect({end: await terminal.exit, last: sent.slice(-8)}).toMatchObject({end: {code: 0, signal: 0}});
		}
		expectRestored(terminal);
	}
});
