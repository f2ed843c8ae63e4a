import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {stringify} from 'yaml';
import {each} from '../../source/print/each.js';
import {toJson, toJsonArray, toNdjson} from '../../source/print/json.js';
import {toYaml, toYamlSequence} from '../../source/print/yaml/print-yaml.js';

/** The same value with every list made as it is taken. */
function asTaken(value: unknown): unknown {
	if (Array.isArray(value)) return each(value, asTaken);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTaken(inner)]));
}

const {value} = fc.letrec(tie => ({
	value: fc.oneof({maxDepth: 4}, fc.constantFrom<unknown>(null, true, 0, 2.5, '', 'a', 'two words', '- x', 'a: "b"', '東京'), tie('list'), tie('object')),
	list: fc.array(tie('value'), {maxLength: 4}),
	object: fc.dictionary(fc.constantFrom('id', 'name', 'two words', '1', 'yes', ''), tie('value'), {maxKeys: 4, noNullPrototype: true}),
}));

describe('lists that are made as they are taken', () => {
	test('are the JSON that they would be as a whole', () => {
		fc.assert(fc.property(value, whole => {
			expect([...toJson(asTaken(whole))].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
			expect([...toNdjson([asTaken(whole)])].join('')).toBe(`${JSON.stringify(whole)}\n`);
		}));
	});

	test('are the YAML that they would be as a whole', () => {
		const options = {lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1'} as const;
		fc.assert(fc.property(value, whole => {
			expect([...toYaml(asTaken(whole))].join('')).toBe(stringify(whole, options));
		}));
	});

	test.each([
		['JSON', toJsonArray],
		['YAML', toYamlSequence],
		['NDJSON', toNdjson],
	])('cost in %s no more than what is read of them', (_, print) => {
		let made = 0;
		const rows = each(Array.from({length: 100_000}, (_row, at) => at), at => {
			made++;
			return {id: at, evidence: each(['one', 'two'], text => ({text}))};
		});
		const printed = print(rows);
		expect(printed.next().value).toContain('id');
		printed.return(undefined);
		expect(made).toBeLessThan(200);
	});

	test('come in pieces of whole lines, none of them long', () => {
		const pieces = [...toJson({rows: each(Array.from({length: 5000}, (_row, at) => at), at => ({id: at}))})];
		expect(pieces.every(piece => piece.endsWith('\n') && piece.length < 5000)).toBe(true);
		expect(pieces.length).toBeGreaterThan(10);
	});
});
