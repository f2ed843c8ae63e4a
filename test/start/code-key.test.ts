import {expect, test} from 'vitest';
import {type CodeFacts, codeKey, kindOfRun} from '../../source/start/code-key.js';

const facts: CodeFacts = {build: '0123456789ab', version: '24.1.0', platform: 'linux', arch: 'x64', executable: 98_765_432, flags: ''};

test('the name of the folder says whose code it is', () => {
	expect(codeKey(facts)).toBe('24.1.0-linux-x64-98765432-0123456789ab');
});

test.each<[string, Partial<CodeFacts>]>([
	['another build of the program', {build: '0123456789ac'}],
	['another Node, be it with the same V8', {version: '24.1.1'}],
	['another system', {platform: 'darwin'}],
	['another processor', {arch: 'arm64'}],
	['the same Node, built by somebody else', {executable: 98_765_433}],
	['other flags', {flags: '--stack-size=2000'}],
])('%s has a folder of its own', (_, other) => {
	expect(codeKey({...facts, ...other})).not.toBe(codeKey(facts));
});

test('flags are told apart, and may hold what no name of a folder can', () => {
	const keys = ['--require ./a b.cjs', '--require ./a/c.cjs', '--max-old-space-size=4096'].map((flags) => codeKey({...facts, flags}));
	expect(new Set(keys).size).toBe(3);
	for (const key of keys) expect(key).toMatch(/^24\.1\.0-linux-x64-98765432-0123456789ab-[\da-f]+$/u);
});

test('runs differ by their first word and by what they load', () => {
	const kinds = [kindOfRun('', 2), kindOfRun('', 6), kindOfRun('list', 2), kindOfRun('search', 2), kindOfRun('show', 2), kindOfRun('--help', 2)];
	expect(new Set(kinds).size).toBe(6);
	expect(kindOfRun('list', 2)).toBe(kindOfRun('list', 2));
});
