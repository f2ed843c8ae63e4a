import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../source/query/parse-query.js';
import {fields, noFilters, type Term} from '../../source/query/query.js';
import {termText, withFilters} from '../../source/query/query-text.js';

/** Clauses as text: words as they are, phrases in quotes, fields with a colon; alternatives joined by a bar. */
function read(text: string): readonly string[] {
	return parseQuery(text).clauses.map(clause => clause.map(term => (term.kind === 'field' ? `${term.negated ? '-' : ''}<${term.field}=${term.text}>` : termText(term))).join('|'));
}

describe('a query is read', () => {
	test.each([
		['', []],
		['   ', []],
		['redis', ['redis']],
		['redis distributed', ['redis', 'distributed']],
		['  redis \t distributed\n', ['redis', 'distributed']],
		['"exact phrase"', ['"exact phrase"']],
		['a "b c" d', ['a', '"b c"', 'd']],
		['-redis', ['-redis']],
		['not:redis', ['-redis']],
		['NOT:redis', ['-redis']],
		['-"exact phrase"', ['-"exact phrase"']],
		['not:"exact phrase"', ['-"exact phrase"']],
		['a OR b', ['a|b']],
		['a | b', ['a|b']],
		['a|b', ['a|b']],
		['a | b | c', ['a|b|c']],
		['a OR b | c', ['a|b|c']],
		['x a | b', ['x', 'a|b']],
		['a | b x', ['a|b', 'x']],
		['x a OR b y', ['x', 'a|b', 'y']],
		['a | b c | d', ['a|b', 'c|d']],
		['a | -b', ['a|-b']],
		['"a b" | c', ['"a b"|c']],
		['"a b"|"c d"', ['"a b"|"c d"']],
		['track:pm', ['<track=pm>']],
		['TRACK:pm', ['<track=pm>']],
		['-track:pm', ['-<track=pm>']],
		['not:track:pm', ['-<track=pm>']],
		['company:"Acme Corp" redis', ['<company=Acme Corp>', 'redis']],
		['company:"Acme | Corp"', ['<company=Acme | Corp>']],
		['track:pm | redis', ['<track=pm>|redis']],
		['skill:c++', ['<skill=c++>']],
		['skill:.net', ['<skill=.net>']],
		['C++ C# .NET Node.js CI/CD k8s', ['C++', 'C#', '.NET', 'Node.js', 'CI/CD', 'k8s']],
	])('%s', (text, clauses) => {
		expect(read(text)).toEqual(clauses);
	});
});

test.each(fields)('%s: is a field', field => {
	expect(read(`${field}:x`)).toEqual([`<${field}=x>`]);
});

describe('what cannot be read as grammar is text', () => {
	test.each([
		['"unfinished phrase', ['unfinished', 'phrase']],
		['unfinished"', ['unfinished']],
		['6"wide', ['6"wide']],
		['""', []],
		['" "', []],
		['-', []],
		['- redis', ['redis']],
		['|', []],
		['| a', ['a']],
		['a |', ['a']],
		['a | | b', ['a|b']],
		['a || b', ['a|b']],
		['OR', ['OR']],
		['OR a', ['OR', 'a']],
		['a OR', ['a', 'OR']],
		['a OR OR', ['a|OR']],
		['a or b', ['a', 'or', 'b']],
		['track:', ['track:']],
		['track:""', ['"track:"']],
		[':pm', [':pm']],
		['a:', ['a:']],
		['well-known', ['well-known']],
		['& / … — +', []],
		['😀', []],
		['❤️ react', ['react']],
	])('%s', (text, clauses) => {
		expect(read(text)).toEqual(clauses);
		expect(parseQuery(text).unknownFields).toEqual([]);
	});

	test.each([
		['stack:react', ['stack:react'], ['stack:react']],
		['-stack:react', ['-stack:react'], ['stack:react']],
		['trak:"e commerce" redis', ['"trak: e commerce"', 'redis'], ['trak:"e commerce"']],
		['-trak:"e commerce"', ['-"trak: e commerce"'], ['trak:"e commerce"']],
		['https://acme.example/jobs', ['https://acme.example/jobs'], []],
		['12:30', ['12:30'], []],
	])('an unknown field is, and says so: %s', (text, clauses, unknown) => {
		expect(read(text)).toEqual(clauses);
		expect(parseQuery(text).unknownFields).toEqual(unknown);
	});
});

describe('any text', () => {
	const grammar = fc.array(fc.constantFrom('a', '"', '-', 'not:', ':', '|', ' ', 'OR', ' OR ', 'track:', 'x:', '日', '\u0301', '\u{1F600}', '\uD800', '+', '.'), {maxLength: 14}).map(parts => parts.join(''));

	test('is read without failing into clauses that are not empty', () => {
		fc.assert(
			fc.property(fc.oneof(grammar, fc.string(), fc.string({unit: 'binary'})), text => {
				const query = parseQuery(text);
				expect(query.text).toBe(text);
				for (const clause of query.clauses) {
					expect(clause.length).toBeGreaterThan(0);
					for (const term of clause) expect(term.text).toMatch(/\S/u);
				}
			}),
		);
	});

	const word = fc.stringMatching(/^[a-z][a-z0-9+.#]{0,6}$/u).filter(text => text !== 'not');
	const term: fc.Arbitrary<Term> = fc.oneof(
		fc.record({kind: fc.constant('word' as const), text: word, negated: fc.boolean()}),
		fc.record({kind: fc.constant('phrase' as const), text: fc.array(word, {minLength: 1, maxLength: 3}).map(words => words.join(' ')), negated: fc.boolean()}),
		fc.record({kind: fc.constant('field' as const), field: fc.constantFrom(...fields), text: fc.array(word, {minLength: 1, maxLength: 2}).map(words => words.join(' | ')), negated: fc.boolean()}),
	);

	test('that is written from clauses is read as the same clauses', () => {
		fc.assert(
			fc.property(fc.array(fc.array(term, {minLength: 1, maxLength: 3}), {maxLength: 4}), fc.constantFrom(' | ', ' OR ', '|'), (clauses, or) => {
				const text = clauses.map(clause => clause.map(termText).join(or)).join(' ');
				expect(parseQuery(text).clauses).toEqual(clauses);
			}),
		);
	});
});

describe('filters written into a query', () => {
	test.each([
		['redis', {track: ['pm', 'backend']}, 'track:pm track:backend redis'],
		['', {company: ['Acme Corp']}, 'company:"Acme Corp"'],
		['', {company: ['The "Best" Shop']}, 'company:"The  Best  Shop"'],
		['a | b', {skill: ['c++'], has: ['salary']}, 'skill:c++ has:salary a | b'],
		['a', {}, 'a'],
	])('%s with %j is %s', (text, filters, written) => {
		expect(withFilters(text, {...noFilters, ...filters})).toBe(written);
	});

	test('are read again as the fields that they were, whatever signs their values have', () => {
		fc.assert(
			fc.property(fc.constantFrom(...fields), fc.array(fc.string().map(value => value.replaceAll('"', '').trim()).filter(value => value !== ''), {maxLength: 3}), (field, values) => {
				const {clauses} = parseQuery(withFilters('', {...noFilters, [field]: values}));
				expect(clauses.map(([term]) => term)).toEqual(values.map(text => ({kind: 'field', field, text, negated: false})));
			}),
		);
	});
});
