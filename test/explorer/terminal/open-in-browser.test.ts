import {EventEmitter} from 'node:events';
import {describe, expect, test} from 'vitest';
import {openInBrowser, type Spawn} from '../../../source/explorer/terminal/open-in-browser.js';

type Started = {readonly command: string; readonly args: readonly string[]; readonly options: unknown};

/** A `spawn` that keeps what it was asked to start, and a child that does what `behave` says. */
function fakeSpawn(behave: (child: EventEmitter) => void): {readonly spawn: Spawn; readonly started: Started[]} {
	const started: Started[] = [];
	const spawn: Spawn = (command, args, options) => {
		started.push({command, args, options});
		const child = Object.assign(new EventEmitter(), {unref() {}});
		queueMicrotask(() => {
			behave(child);
		});
		return child;
	};

	return {spawn, started};
}

const exits = (code: number | null) => (child: EventEmitter) => child.emit('exit', code);
const never = () => () => {};

describe('openInBrowser', () => {
	test.each<[NodeJS.Platform, Record<string, string>, string, readonly string[]]>([
		['linux', {}, 'xdg-open', ['https://a.example/?b=1&c=2']],
		['freebsd', {}, 'xdg-open', ['https://a.example/?b=1&c=2']],
		['darwin', {}, 'open', ['https://a.example/?b=1&c=2']],
		['win32', {}, 'rundll32.exe', ['url.dll,FileProtocolHandler', 'https://a.example/?b=1&c=2']],
		['linux', {BROWSER: 'firefox'}, 'firefox', ['https://a.example/?b=1&c=2']],
		['linux', {BROWSER: 'lynx:w3m'}, 'lynx', ['https://a.example/?b=1&c=2']],
		['linux', {BROWSER: 'firefox --new-tab %s'}, 'firefox', ['--new-tab', 'https://a.example/?b=1&c=2']],
		['linux', {BROWSER: ''}, 'xdg-open', ['https://a.example/?b=1&c=2']],
		['darwin', {BROWSER: 'lynx', REALITY_OPEN: 'open -a Safari'}, 'open', ['-a', 'Safari', 'https://a.example/?b=1&c=2']],
	])('on %s with %j starts %s', async (platform, env, command, args) => {
		const {spawn, started} = fakeSpawn(exits(0));
		expect(await openInBrowser('https://a.example/?b=1&c=2', {platform, env, spawn, schedule: never})).toEqual({kind: 'opened'});
		expect(started).toEqual([{command, args, options: {detached: true, stdio: 'ignore', windowsHide: true}}]);
	});

	test('takes a program that still runs after half a second for the browser', async () => {
		const {spawn} = fakeSpawn(() => {});
		const waits: number[] = [];
		const schedule = (task: () => void, milliseconds: number) => {
			waits.push(milliseconds);
			task();
			return () => {};
		};

		expect(await openInBrowser('https://a.example/', {platform: 'linux', env: {}, spawn, schedule})).toEqual({kind: 'opened'});
		expect(waits).toEqual([500]);
	});

	test.each([
		['an opener that finds no browser', exits(3), '"xdg-open" found nothing to open it with.'],
		['an opener that is not installed', (child: EventEmitter) => child.emit('error', Object.assign(new Error('spawn'), {code: 'ENOENT'})), 'There is no "xdg-open" here.'],
		['an opener that may not be started', (child: EventEmitter) => child.emit('error', Object.assign(new Error('spawn'), {code: 'EACCES'})), '"xdg-open" could not be started.'],
	])('says why it failed: %s', async (_what, behave, reason) => {
		const {spawn} = fakeSpawn(behave);
		expect(await openInBrowser('https://a.example/', {platform: 'linux', env: {}, spawn, schedule: never})).toEqual({kind: 'failed', reason});
	});

	test('gives what spawn throws as a failure', async () => {
		const spawn: Spawn = () => {
			throw new Error('no more processes');
		};

		expect(await openInBrowser('https://a.example/', {platform: 'linux', env: {}, spawn})).toEqual({kind: 'failed', reason: '"xdg-open" could not be started.'});
	});

	test.each(['file:///etc/passwd', 'javascript:alert(1)', '-h', ''])('starts nothing for %j', async url => {
		const {spawn, started} = fakeSpawn(exits(0));
		expect(await openInBrowser(url, {platform: 'linux', env: {}, spawn})).toEqual({kind: 'failed', reason: 'Not a web address.'});
		expect(started).toEqual([]);
	});

	test('starts a real program without a shell', async () => {
		const env = {REALITY_OPEN: `${process.execPath} -e process.exit(process.argv[1]==="https://a.example/$(x)"?0:1)`};
		expect(await openInBrowser('https://a.example/$(x)', {env, schedule: never})).toEqual({kind: 'opened'});
	});
});
