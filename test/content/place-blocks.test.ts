import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/content/blocks.js';
import {placeBlocks} from '../../source/content/place-blocks.js';

const heading = (text: string, level = 2): Block => ({kind: 'heading', text, level, line: null, url: null, section: null});
const item = (text: string, depth = 1): Block => ({kind: 'item', text, line: null, isStrong: false, depth});
const bold = (text: string, depth = 1): Block => ({kind: 'item', text, line: null, isStrong: true, depth});
const text = (words: string): Block => ({kind: 'text', text: words, line: null, url: null});
const code = (words: string): Block => ({kind: 'code', text: words, line: null});

/** What is asked for, a line each: the first letter of its section, then its words. */
function placed(blocks: readonly Block[]): readonly string[] {
	return placeBlocks(blocks).requirements.map(({section, text: said}) => `${section.charAt(0)} ${said}`);
}

describe('A bullet that heads others', () => {
	test.each<readonly [what: string, blocks: readonly Block[], expected: readonly string[]]>([
		['in bold, known by its words', [bold('Must have'), item('Go'), bold('Nice to have'), item('Rust')], ['q Go', 'p Rust']],
		['with a colon, known by its words', [item('Nice to have:'), item('Rust')], ['p Rust']],
		['over a list of its own, which ends', [bold('Nice to have:'), item('Rust', 2), item('English')], ['p Rust', 'q English']],
		['over a list of its own, before a sentence', [bold('Nice to have:'), item('Rust', 2), text('More'), item('Go')], ['p Rust', 'q Go']],
		['in bold with a colon, of no known meaning', [bold('Around the house:'), item('Go')], ['q Go']],
		['that names a subject', [bold('Technical'), item('Go'), item('Rust')], ['q Go', 'q Rust']],
		['in a list that such bullets part', [bold('Here'), item('Go'), item('Rust'), bold('There'), item('C'), item('D')], ['q Go', 'q Rust', 'q C', 'q D']],
		['of benefits', [item('Go'), bold('Benefits'), item('Fruit')], ['q Go']],
	])('%s, is no requirement', (_what, blocks, expected) => {
		expect(placed([heading('Requirements'), ...blocks])).toEqual(expected);
	});

	test.each<readonly [what: string, blocks: readonly Block[], expected: readonly string[]]>([
		['in bold alone', [bold('Go'), item('Rust')], ['q Go', 'q Rust']],
		['in bold, with a figure', [bold('5+ years of Go:'), item('Rust', 2)], ['q 5+ years of Go:', 'q Rust']],
		['that asks for something', [bold('Experience with clouds'), item('AWS', 2)], ['q Experience with clouds', 'q AWS']],
		['that asks for one of several', [bold('One of:'), item('Go', 2)], ['q One of:', 'q Go']],
		['with a list of its own', [item('Runs services'), item('on Linux', 2)], ['q Runs services', 'q on Linux']],
		['in a list all in bold', [bold('Here'), bold('There'), bold('Everywhere')], ['q Here', 'q There', 'q Everywhere']],
		['in bold at the end', [item('Go'), bold('Technical')], ['q Go', 'q Technical']],
	])('is told from one %s', (_what, blocks, expected) => {
		expect(placed([heading('Requirements'), ...blocks])).toEqual(expected);
	});

	test('is named in the report with where its bullets went', () => {
		expect(placeBlocks([heading('Requirements'), bold('Technical'), item('Go'), bold('Nice to have'), item('Rust')]).headings).toEqual([
			{text: 'Requirements', goesTo: 'qualifications', line: null},
			{text: 'Technical', goesTo: 'qualifications', line: null},
			{text: 'Nice to have', goesTo: 'preferred', line: null},
		]);
	});
});

test('a subject below what is preferred is preferred', () => {
	expect(placed([heading('Nice to have'), heading('Technical skills', 3), item('Rust'), heading('Required skills', 3), item('Go')])).toEqual(['p Rust', 'q Go']);
});

test.each([
	['Knows Java. Nice to have: Kotlin', ['q Knows Java.', 'q Nice to have: Kotlin']],
	['Knows Java Preferred: Kotlin', ['q Knows Java', 'q Preferred: Kotlin']],
	['Required: Java; Bonus points: Kotlin', ['q Required: Java;', 'q Bonus points: Kotlin']],
	['Java. Kotlin is a plus.', ['q Java. Kotlin is a plus.']],
	['One language (Java. Preferred: Kotlin)', ['q One language (Java. Preferred: Kotlin)']],
	['Knows frameworks, nice to have: Spring', ['q Knows frameworks, nice to have: Spring']],
])('"%s" is parted where it parts itself', (words, expected) => {
	expect(placed([heading('Requirements'), item(words)])).toEqual(expected);
});

test('among bare headings a bare line over a list heads something else', () => {
	expect(placed([text('Your profile'), item('Java'), text('What awaits you'), item('Fruit')])).toEqual(['q Java']);
	expect(placed([heading('Your profile'), item('Java'), text('What awaits you'), item('Fruit')])).toEqual(['q Java', 'q Fruit']);
});

test('code is left out and said to be code', () => {
	const {requirements, leftOut} = placeBlocks([heading('Requirements'), item('Java'), code('int one = 1;')]);
	expect(requirements.map(({text: said}) => said)).toEqual(['Java']);
	expect(leftOut).toEqual([{reason: 'code', heading: 'Requirements', text: 'int one = 1;', line: null}]);
});

test('of any pieces each is a requirement, a heading or left out, and none is two of them', () => {
	const statements = new Set(['Education: a degree', 'Location: Oslo', 'Go', '5 years', 'Here', 'Knows Java. Preferred: Kotlin', 'Requirements: Go']);
	const words = fc.constantFrom('Requirements', 'Nice to have', 'Nice to have:', 'Technical', 'Benefits', 'What you will do', 'Must have:', 'Overview', 'Culture', 'One of:', ...statements);
	const piece = fc.oneof(
		fc.tuple(words, fc.integer({min: 1, max: 8})).map(([said, level]) => heading(said, level)),
		fc.tuple(words, fc.integer({min: 1, max: 4}), fc.boolean()).map(([said, depth, isBold]) => (isBold ? bold(said, depth) : item(said, depth))),
		words.map(text),
		words.map(code),
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 25}), pieces => {
			// A mark makes each statement one of its kind, wherever it ends up.
			const blocks = pieces.map((block, at): Block => (block.kind !== 'heading' && statements.has(block.text) ? {...block, text: `${block.text} ${'i'.repeat(at + 1)}`} : block));
			const {requirements, leftOut, headings} = placeBlocks(blocks);
			const said = [...requirements, ...leftOut, ...headings].map(({text: one}) => one).join(' ').split(' ').filter(word => word !== '');
			const given = blocks.map(({text: one}) => one).join(' ').split(' ').filter(word => word !== '');
			const found = new Set(said.map(word => word.replace(/:$/u, '')));
			expect(given.filter(word => !found.has(word.replace(/:$/u, '')))).toEqual([]);
			const marks = [...requirements, ...leftOut].flatMap(({text: one}) => /\bi+$/u.exec(one)?.[0] ?? []);
			expect(marks).toHaveLength(new Set(marks).size);
		}),
		{numRuns: 2000},
	);
});
