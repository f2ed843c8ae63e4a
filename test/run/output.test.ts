import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {isPlain, standardOutput} from '../../source/run/output.js';

const folder = mkdtempSync(join(tmpdir(), 'reality-output-'));
const descriptors: number[] = [];

afterEach(() => {
	for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

function openFile(name: string, mode: string): {readonly path: string; readonly descriptor: number} {
	const path = join(folder, name);
	const descriptor = openSync(path, mode);
	descriptors.push(descriptor);
	return {path, descriptor};
}

describe('a standard stream that is a file', () => {
	test('is written to directly, whole, and its stream is never made', () => {
		const {path, descriptor} = openFile('whole.txt', 'w');
		const errors: (Error | null | undefined)[] = [];
		const output = standardOutput(descriptor, () => {
			throw new Error('The stream was made.');
		});
		const text = 'ä'.repeat(100_000);
		output.write(text, error => errors.push(error));
		output.write('end', error => errors.push(error));
		expect(readFileSync(path, 'utf8')).toBe(`${text}end`);
		expect(errors).toEqual([undefined, undefined]);
	});

	test('tells what the system refuses', () => {
		openFile('empty.txt', 'w');
		const {descriptor} = openFile('empty.txt', 'r');
		const errors: unknown[] = [];
		standardOutput(descriptor, () => new PassThrough()).write('x', error => errors.push((error as NodeJS.ErrnoException).code));
		expect(errors).toEqual(['EBADF']);
	});
});

test('a descriptor that is neither pipe nor file is left to its stream, with the listeners it was given', () => {
	const stream = new PassThrough();
	// A descriptor that is not open: nothing is known of it.
	const output = standardOutput(9999, () => stream);
	const heard: string[] = [];
	output.on('error', error => heard.push(error.message));
	output.write('text', () => {});
	stream.emit('error', new Error('gone'));
	expect(isPlain(9999)).toBe(false);
	expect(String(stream.read())).toBe('text');
	expect(heard).toEqual(['gone']);
});
