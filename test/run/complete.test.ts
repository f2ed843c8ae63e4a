import {expect, test} from 'vitest';
import {completionScripts} from '../../source/arguments/completion/scripts.js';
import {runInMemory} from './world-in-memory.js';

const breaks = ' \t\n"\'@><=;|&(:';

test.each(['bash', 'zsh', 'fish'] as const)('completion %s prints the script', async shell => {
	expect(await runInMemory(['completion', shell])).toEqual({code: 0, stdout: completionScripts[shell], stderr: ''});
});

test('Zsh and fish get every value with what it is', async () => {
	expect(await runInMemory(['completion', 'zsh', '--', 'list', '--track', ''])).toEqual({code: 0, stdout: 'frontend\tFrontend, 1 role\nbackend\tBackend, 2 roles\nother\tOther, 1 role\n', stderr: ''});
});

test('Bash gets what to put in place of its last word', async () => {
	expect(await runInMemory(['completion', 'bash', '--', 'reality show role:acme/a', breaks])).toEqual({code: 0, stdout: 'acme/api\n', stderr: ''});
});

test.each<readonly [typed: string, stdout: string]>([
	['"fr', 'frontend\tFrontend, 1 role\n'],
	["'fr", 'frontend\tFrontend, 1 role\n'],
	[String.raw`f\r`, 'frontend\tFrontend, 1 role\n'],
])('the word that fish hands over with its quote is read: %s', async (typed, stdout) => {
	expect((await runInMemory(['completion', 'fish', '--', 'list', '--track', typed])).stdout).toBe(stdout);
});

test('where a path may stand the shell is asked for files', async () => {
	expect(await runInMemory(['completion', 'zsh', '--', 'check', ''])).toEqual({code: 0, stdout: 'builtin\tThe shipped roles\n-\tStandard input\n\t\n', stderr: ''});
});

test('where nothing can stand nothing is said', async () => {
	expect(await runInMemory(['completion', 'zsh', '--', 'list', '--limit', ''])).toEqual({code: 1, stdout: '', stderr: ''});
});

test.each([[['--content', './missing']], [['--content=./missing']]])('content that is not there is no reason to talk: %j', async content => {
	expect(await runInMemory(['completion', 'zsh', '--', 'list', ...content, '--track', ''])).toEqual({code: 1, stdout: '', stderr: ''});
});

test('content in the environment counts where the line names none', async () => {
	const env = {REALITY_CONTENT: './missing'};
	expect((await runInMemory(['completion', 'zsh', '--', 'list', '--track', 'b'], {env})).code).toBe(1);
	expect((await runInMemory(['completion', 'zsh', '--', 'list', '--content', 'builtin', '--track', 'b'], {env})).stdout).toBe('backend\tBackend, 2 roles\n');
});

test('standard input is left alone', async () => {
	expect(await runInMemory(['completion', 'zsh', '--', 'show', '--content', '-', ''])).toEqual({code: 1, stdout: '', stderr: ''});
});
