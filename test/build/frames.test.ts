import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {replaceModules} from '../../build/replacements.mjs';
import {type Bundle, bundle} from '../pty/bundle.js';

type Frames = {readonly screens: readonly string[]; readonly trees: readonly string[]};

/**
 * The one difference that is meant: wrap-ansi brings an older string-width of its own, which finds some emoji wider or
 * narrower than Ink does. Both bundles wrap by the widths that Ink measures.
 */
const oneStringWidth = {name: 'one-string-width', resolveId: (name: string) => (name === 'string-width' ? fileURLToPath(import.meta.resolve('string-width')) : null)};

const bundles: Bundle[] = [];
let asShipped: Frames;
let asPackaged: Frames;

async function run({file}: Bundle): Promise<Frames> {
	const {stdout} = await promisify(execFile)(process.execPath, [file], {maxBuffer: 2 ** 28});
	return JSON.parse(stdout) as Frames;
}

beforeAll(async () => {
	const entry = 'test/build/fixtures/frames-program.tsx';
	bundles.push(...(await Promise.all([bundle(entry, [oneStringWidth]), bundle(entry, [replaceModules()])])));
	[asPackaged, asShipped] = (await Promise.all(bundles.map(run))) as [Frames, Frames];
});

afterAll(async () => {
	await Promise.all(bundles.map(async ({remove}) => remove()));
});

test('a session through all screens writes the same bytes with the replaced modules as with the packages', () => {
	expect(asPackaged.screens.length).toBeGreaterThan(1000);
	for (const [at, frame] of asPackaged.screens.entries()) expect(asShipped.screens[at], `frame ${at}`).toBe(frame);
	expect(asShipped.screens.length).toBe(asPackaged.screens.length);
});

test('the session shows wide characters, emoji, links and every tab', () => {
	const seen = asPackaged.screens.join('\n');
	for (const text of ['前端', '👩‍👩‍👧‍👦', '🇳🇱', 'e\u0301', '\u001B]8;;https://', '[Explore]', '[Compare]', '[Skills]', '[Fit]', 'What to do', 'LEARN NEXT']) expect(seen).toContain(text);
});

test('trees of boxes and texts at random are the same frames with the replaced modules as with the packages', () => {
	for (const [at, frame] of asPackaged.trees.entries()) expect(asShipped.trees[at], `tree ${at}`).toBe(frame);
	expect(new Set(asPackaged.trees).size).toBeGreaterThan(300);
});
