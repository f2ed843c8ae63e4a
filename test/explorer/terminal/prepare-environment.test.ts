import {expect, test} from 'vitest';
import {isScreenReader, prepareEnvironment} from '../../../source/explorer/terminal/prepare-environment.js';
import {exitCodeOf} from '../../../source/explorer/terminal/screen-end.js';

test('an environment is made right for drawing, and what it says otherwise stays', () => {
	const env = {CI: '1', CONTINUOUS_INTEGRATION: 'true', DEV: 'true', NODE_ENV: 'development', NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'xterm'};
	prepareEnvironment(env);
	expect(env).toEqual({NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '1', TERM: 'xterm'});
});

test.each([
	[{INK_SCREEN_READER: 'true'}, true],
	[{INK_SCREEN_READER: '1'}, true],
	[{INK_SCREEN_READER: 'false'}, false],
	[{}, false],
])('a screen reader is there in %j: %j', (env, isThere) => {
	expect(isScreenReader(env)).toBe(isThere);
});

test.each([
	[{kind: 'finished', value: null}, 0],
	[{kind: 'interrupted'}, 130],
	[{kind: 'signal', signal: 'SIGTERM'}, 143],
	[{kind: 'signal', signal: 'SIGHUP'}, 129],
	[{kind: 'closed'}, 129],
] as const)('the exit code of %j is %i', (end, code) => {
	expect(exitCodeOf(end)).toBe(code);
});
