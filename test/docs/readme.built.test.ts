import {writeFileSync} from 'node:fs';
import {afterAll, describe, expect, test} from 'vitest';
import {type Example, consoleExamples, shortenAs, withOutputs} from './console.js';
import {generateParts} from './generated-parts.js';
import {partOf, readDocument, readmePath, replacePart, shownFiles} from './markdown.js';
import {hasProgram, openPlace} from './run-example.js';

// With UPDATE_README=1 what the README shows is taken from the program, instead of held against it.
const isUpdate = process.env['UPDATE_README'] === '1';
const readme = readDocument('README.md');
const parts = Object.entries(generateParts());
const outputs = new Map<Example, readonly string[]>();

afterAll(() => {
	if (!isUpdate) return;
	const updated = parts.reduce((text, [name, part]) => replacePart(text, name, part), withOutputs(readme, outputs));
	writeFileSync(readmePath, updated);
});

describe.skipIf(isUpdate)('the README has the table of', () => {
	test.each(parts)('%s as the program has it', (name, part) => {
		expect(partOf(readme, name)).toBe(part);
	});
});

// The examples are written for a POSIX shell.
describe.skipIf(process.platform === 'win32')('at a terminal the README is right about', () => {
	const hasJq = hasProgram('jq');
	const {run, close} = openPlace(shownFiles(readme));

	afterAll(close);

	test.for(consoleExamples(readme))('$command', async (example, {skip}) => {
		skip(!hasJq && example.command.includes('| jq '), 'jq is not installed');
		const output = shortenAs(example, await run(example.command));
		if (isUpdate) outputs.set(example, output);
		else expect(output).toEqual(example.shown);
	});
});
