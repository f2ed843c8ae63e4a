import {describe, expect, test} from 'vitest';
import {schemas} from '../../source/content/schemas.js';

type Schema = {readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema; readonly anyOf?: readonly Schema[]; readonly enum?: readonly unknown[]; readonly [key: string]: unknown};

describe('the shipped JSON Schemas', () => {
	// "vitest run -u" writes them.
	test.each(Object.keys(schemas))('schema/%s is made from the definition that validates', async (name) => {
		await expect(`${JSON.stringify(schemas[name], null, '\t')}\n`).toMatchFileSnapshot(`../../schema/${name}`);
	});

	const role = schemas['role.json'] as Schema;

	test('an editor can complete the level, the weight and the section', () => {
		expect(JSON.stringify(role.properties?.['level'])).toContain('"enum":["intern","graduate","junior","mid","senior","staff","principal","lead"]');
		expect(JSON.stringify(role.properties?.['qualifications'])).toContain('"enum":["required","preferred","mentioned"]');
		expect(JSON.stringify(role.properties?.['requirements'])).toContain('"enum":["responsibilities","qualifications","preferred"]');
	});

	test('a role needs a title and takes no unknown key', () => {
		expect(role['required']).toEqual(['title']);
		expect(role['additionalProperties']).toBe(false);
	});

	test('addresses and dates have their formats', () => {
		expect(JSON.stringify(role.properties?.['source'])).toContain('"format":"uri"');
		expect(JSON.stringify(role.properties?.['posted'])).toContain('"format":"date"');
	});

	test('every key of a role is explained', () => {
		const unexplained = Object.entries(role.properties ?? {}).filter(([, schema]) => typeof schema['description'] !== 'string').map(([key]) => key);
		expect(unexplained).toEqual([]);
	});
});
