// Keys at random for a long time: `npm run soak`, or with a number of keys and a seed `npm run soak -- 20000 7`. First
// through the state and the lines of the frames alone, which is quick, then in pseudo-terminals on the built program.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {indexCatalog} from '../source/query/index-catalog.js';
import {catalog, manyRoles} from '../test/explorer/catalog.js';
import {drive} from '../test/explorer/drive.js';
import {findFault, stepAtRandom} from '../test/explorer/random-walk.js';
import {pressAtRandom} from '../test/pty/press-at-random.js';
import {openTerminal, type Terminal} from '../test/pty/terminal.js';
import {rolesAsNdjson} from './generate-roles.js';
import {randomNumbers} from './random.js';

/** A visit is of so many keys at most: then another begins, with what the last one kept. */
const keysOfVisit = 2000;

function walkThroughState(count: number, seed: number): void {
	const random = randomNumbers(seed);
	const driver = drive({catalog: manyRoles(200)});
	const done: string[] = [];
	for (let step = 0; step < count; step++) {
		done.push(stepAtRandom(driver, random));
		if (step % 1000 === 999) driver.store.replaceCatalog(indexCatalog(step % 2000 === 999 ? catalog : manyRoles(200)), 'Changed.');
		const fault = findFault(driver);
		if (fault !== null) throw new Error(`Step ${step}: ${fault}. Before it: ${done.slice(-20).join(' ')}`);
	}
}

async function pressInTerminals(count: number, seed: number, env: Readonly<Record<string, string>>, content: readonly string[]): Promise<number> {
	const random = randomNumbers(seed);
	const sent: string[] = [];
	let visits = 0;
	for (let left = count; left > 0; visits++) {
		const terminal = openTerminal({command: process.execPath, args: [path.resolve('dist/cli.cjs'), ...content], env});
		try {
			await terminal.waitFor(' Reality ');
			const {pressed, isRunning} = await pressAtRandom({terminal, random, log: text => sent.push(text)}, Math.min(left, keysOfVisit));
			left -= pressed;
			if (isRunning) terminal.press('ctrl-c');
			await expectRestored(terminal, isRunning ? 130 : 0);
		} catch (error) {
			throw new Error(`Visit ${visits + 1}, ${left} keys left, sent last: ${sent.slice(-20).join(' ')}`, {cause: error});
		} finally {
			terminal.kill('SIGKILL');
		}
	}
	return visits;
}

async function expectRestored(terminal: Terminal, expectedCode: number): Promise<void> {
	const {code, signal} = await terminal.exit;
	const left = [code === expectedCode ? null : `exit code ${code}`, signal === 0 ? null : `signal ${signal}`, terminal.isAlternate() ? 'the alternate screen' : null, terminal.isCursorVisible() ? null : 'a hidden cursor', terminal.isPasteBracketed() ? 'bracketed paste' : null].filter(part => part !== null);
	if (left.length > 0) throw new Error(`The program left behind: ${left.join(', ')}. On the screen:\n${terminal.history()}`);
}

function report(what: string, keys: number, start: number): void {
	const seconds = (performance.now() - start) / 1000;
	console.log(`${what}: ${keys.toLocaleString('en')} keys in ${seconds.toFixed(1)} s, ${Math.round(keys / seconds).toLocaleString('en')} a second`);
}

/**
 * @param args How many keys each way, 20,000 if not said, and a seed, one of the day if not said.
 * @throws Error At the first crash, hang or fault, with what was pressed before it.
 */
export async function bench([keys = '20000', wanted]: readonly string[]): Promise<void> {
	const count = Number(keys);
	const seed = wanted === undefined ? Date.now() % 1_000_000_007 : Number(wanted);
	console.log(`Keys and sizes at random, seed ${seed}`);
	const start = performance.now();
	walkThroughState(count, seed);
	report('state and frames', count, start);
	const folder = mkdtempSync(path.join(tmpdir(), 'reality-soak-'));
	const env = {XDG_STATE_HOME: folder, REALITY_OPEN: 'true'};
	const roles = path.join(folder, 'roles.ndjson');
	writeFileSync(roles, rolesAsNdjson(300));
	try {
		for (const [what, content] of [['the shipped roles', []], ['300 roles', ['--content', roles]]] as const) {
			const begun = performance.now();
			const visits = await pressInTerminals(count / 2, seed, env, content);
			report(`in a pseudo-terminal, ${what}, ${visits} visits`, count / 2, begun);
		}
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
