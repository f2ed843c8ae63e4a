import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {loadFolder} from '../../source/content/load-folder.js';
import {decodeEntities} from '../../source/postings/html.js';
import {type Imported, importText} from '../../source/postings/import-text.js';
import {reportLines} from '../../source/run/import-report.js';
import {cleanText} from '../../source/text/clean.js';

const {tracks} = loadFolder(path.join(import.meta.dirname, '../../content'));
const fixtures = path.join(import.meta.dirname, 'fixtures');
const none = {track: null, level: null, company: null} as const;

function read(text: string): Imported {
	return importText(text, {address: null}, none, tracks);
}

/** Every text of a source with what it may be decoded to, with its tags and without; letters and digits alone. */
function wordsOf(source: string): string {
	const texts: string[] = [source];
	const collect = (value: unknown): void => {
		if (typeof value === 'string') texts.push(value);
		else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner);
	};
	for (const text of [source, ...[...source.matchAll(/<script[^>]*>([^]*?)<\/script>/giu)].map(([, script]) => script ?? '')]) {
		try {
			collect(JSON.parse(text.replace(/^[^[{"]*JSON\.parse\(|^\s*\/\/<!\[CDATA\[|\);\s*$|\/\/\]\]>\s*$/gu, '')));
		} catch {
			// The source itself is among the texts.
		}
	}
	texts.push(...texts.filter(text => text.startsWith('{')).map(text => text.replaceAll(/\\[nt"]/gu, ' ')));
	let all = texts.join('\n');
	for (let times = 0; times < 3; times++) all += `\n${decodeEntities(all)}`;
	const withoutMarkup = `${all}\n${all.replaceAll(/<!--[^]*?-->|<[^<>]*>/gu, '')}\n${all.replaceAll(/[*_\\`~]|\[|\]\([^)]*\)/gu, '')}`;
	return `${withoutMarkup}\n${cleanText(withoutMarkup)}`.toLowerCase();
}

/** Broken mark-up in the middle of two words may make them one. */
function isSaid(word: string, known: string): boolean {
	return known.includes(word) || Array.from({length: word.length - 1}, (_, at) => at + 1).some(at => known.includes(word.slice(0, at)) && known.includes(word.slice(at)));
}

/** No word of a requirement may come from anywhere else than the source. */
function expectNothingMadeUp(source: string, {roles}: Imported): void {
	const known = wordsOf(source);
	for (const {content} of roles) {
		for (const section of ['responsibilities', 'qualifications', 'preferred'] as const) {
			for (const requirement of content[section] ?? []) {
				expect(typeof requirement).toBe('string');
				const words = String(requirement).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
				expect(words.filter(word => !isSaid(word, known))).toEqual([]);
			}
		}
	}
}

const garbage = fc.constantFrom('\0', '\u001B[31m', '\uFFFD', '\uD800', '\u202E', '<', '</', '<li>', '</ul>', '<!--', '&', '&amp;', '&#0;', '&#x110000;', '"', '\\', '{', '}', '[', ']', ',', ':', '\n', '# ', '- ', '**', '---', '`', '\u00A0', 'é', '👩‍💻', 'null', '<script>', '<h2>', '\u2028', '\uFEFF');

/** A text that was cut, doubled, swapped or garbled on its way. */
function garbled(text: string): fc.Arbitrary<string> {
	const place = fc.integer({min: 0, max: text.length});
	return fc.oneof(
		place.map(at => text.slice(0, at)),
		place.map(at => text.slice(at)),
		fc.tuple(place, place).map(([one, other]) => text.slice(0, Math.min(one, other)) + text.slice(Math.max(one, other))),
		fc.tuple(place, place).map(([one, other]) => text.slice(0, Math.max(one, other)) + text.slice(Math.min(one, other))),
		fc.array(fc.tuple(place, garbage), {minLength: 1, maxLength: 12}).map(all => all.reduce((so, [at, piece]) => so.slice(0, at) + piece + so.slice(at), text)),
	);
}

type Step = {readonly parent: Record<string, unknown>; readonly key: string};

/** Places of a value in which something else may stand. */
function stepsOf(value: unknown): readonly Step[] {
	if (typeof value !== 'object' || value === null) return [];
	const parent = value as Record<string, unknown>;
	return Object.keys(parent).flatMap(key => [{parent, key}, ...stepsOf(parent[key])]);
}

const nested = (depth: number, open: string, close: string): unknown => JSON.parse(open.repeat(depth) + close.repeat(depth));
const wrong = fc.oneof(
	fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, '', ' ', [], {}, [null], [[]], ['a', 1, null], {text: 1}, '<', '&lt;p', '<ul><li>', '2024-13-45', 'http://', 'javascript:alert(1)', '__proto__', 'constructor'),
	fc.integer({min: 1, max: 3000}).map(depth => nested(depth, '[', ']')),
	fc.string({unit: 'binary', maxLength: 30}),
	fc.integer({min: 1, max: 600}).map(depth => `${'<div>'.repeat(depth)}deep`),
);

/** JSON with values of wrong kinds, missing and foreign keys. */
function distorted(text: string): fc.Arbitrary<string> {
	const count = stepsOf(JSON.parse(text)).length;
	return fc.array(fc.tuple(fc.nat({max: count - 1}), fc.oneof({weight: 3, arbitrary: wrong}, {weight: 1, arbitrary: fc.constant(undefined)})), {minLength: 1, maxLength: 6}).map(changes => {
		const value: unknown = JSON.parse(text);
		const steps = stepsOf(value);
		for (const [at, replacement] of changes) {
			const step = steps[at];
			if (step !== undefined) step.parent[step.key] = replacement;
		}
		return JSON.stringify(value);
	});
}

describe.each(readdirSync(fixtures))('broken variants of %s', format => {
	const texts = readdirSync(path.join(fixtures, format)).map(file => readFileSync(path.join(fixtures, format, file), 'utf8'));

	test('are read without a crash, and without a requirement that the source does not say', () => {
		const variants = texts.map(text => (text.trimStart().startsWith('{') || text.trimStart().startsWith('[') ? fc.oneof(distorted(text), garbled(text)) : garbled(text)));
		fc.assert(
			fc.property(fc.oneof(...variants), source => {
				const imported = read(source);
				expectNothingMadeUp(source, imported);
				for (const line of reportLines('source', imported)) expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/u);
			}),
			{numRuns: 1000},
		);
	});
});

test('a requirement that no source says would be seen', () => {
	const imported = read('# Engineer\n## Requirements\n- Knows React\n');
	expect(imported.roles).toHaveLength(1);
	expect(() => expectNothingMadeUp('# Engineer\n## Requirements\n- Knows Vue\n', imported)).toThrow('react');
});

const size = 20 * 1024 * 1024;
const fill = (text: string): string => text.repeat(Math.ceil(size / text.length));
const greenhouse = (content: string): string => JSON.stringify({jobs: [{title: 'A', absolute_url: 'https://boards.greenhouse.io/a/jobs/1', content}]});

describe('20 MB', () => {
	test.each<readonly [what: string, text: string, roles: number]>([
		['one line', '# A\n## Requirements\n- x'.padEnd(size, 'x'), 0],
		['blanks', `# A${' '.repeat(size)}`, 0],
		['asterisks', fill('*'), 0],
		['open brackets of Markdown', `# A\n## Requirements\n- ${fill('[a](')}`, 0],
		['open comments', fill('<!--'), 0],
		['half escape sequences', `# A\n## Requirements\n- ${fill('\u009D')}`, 0],
		['bullets', `# A\n## Requirements\n${fill('- the same again\n')}`, 1],
		['lists inside lists of JSON', fill('['), 0],
		['cut JSON', `{"jobs":[${fill('{"title":"a","content":"b"},')}`, 0],
		['tags inside tags', `<html><h1>A</h1><h2>Requirements</h2>${fill('<div>')}`, 0],
		['encoded tags inside tags', greenhouse(fill('&lt;div&gt;')), 0],
		['entities', greenhouse(fill('&amp;')), 0],
		['line breaks', greenhouse(fill('\n-')), 0],
		['open scripts', `<html>${fill('<script>')}`, 0],
	])('of %s are read to the end or said to be too long', (_what, text, roles) => {
		expect(read(text).roles).toHaveLength(roles);
	});
});
