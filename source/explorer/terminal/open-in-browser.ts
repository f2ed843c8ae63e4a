import process from 'node:process';
import {webAddress} from './hyperlink.js';
import {type Schedule, scheduleByClock} from './schedule.js';
import type {Environment} from './prepare-environment.js';

/** `failed` says in `reason` what a person can understand; the address is theirs to open then. */
export type OpenResult = {readonly kind: 'opened'} | {readonly kind: 'failed'; readonly reason: string};

/** The part of a child process that is waited for. */
type Child = {
	once(event: 'error', listener: (error: Error) => void): unknown;
	once(event: 'exit', listener: (code: number | null) => void): unknown;
	unref(): void;
};

/** As `spawn` of node:child_process. */
export type Spawn = (command: string, args: readonly string[], options: {readonly detached: boolean; readonly stdio: 'ignore'; readonly windowsHide: boolean}) => Child;

export type OpenOptions = {readonly env?: Environment; readonly platform?: NodeJS.Platform; readonly spawn?: Spawn; readonly schedule?: Schedule};

/** How long an opener has to say that it found no browser, in milliseconds: one that still runs by then is the browser. */
const patience = 500;

/**
 * Opens a web address in the person's browser, without a shell and without waiting for the browser to end.
 * The program is REALITY_OPEN, else BROWSER (the first of several, `%s` in it is the address), else the system's own.
 * Never throws: what goes wrong is a `failed` result.
 */
export async function openInBrowser(url: string, {env = process.env, platform = process.platform, spawn, schedule = scheduleByClock}: OpenOptions = {}): Promise<OpenResult> {
	const address = webAddress(url);
	if (address === null) {
		return {kind: 'failed', reason: 'Not a web address.'};
	}

	const [command, args] = browserCommand(address, env, platform);
	// Loaded for the first link: it takes milliseconds, and most visits open none. Not by import(), which the bundle's
	// compiled chunks have no way to answer.
	const start: Spawn = spawn ?? process.getBuiltinModule('node:child_process').spawn;
	return new Promise(resolve => {
		const fail = (error: unknown) => {
			const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
			resolve({kind: 'failed', reason: isMissing ? `There is no "${command}" here.` : `"${command}" could not be started.`});
		};

		try {
			const child = start(command, args, {detached: true, stdio: 'ignore', windowsHide: true});
			const cancel = schedule(() => {
				resolve({kind: 'opened'});
			}, patience);
			child.once('error', error => {
				cancel();
				fail(error);
			});
			child.once('exit', code => {
				cancel();
				resolve(code === 0 ? {kind: 'opened'} : {kind: 'failed', reason: `"${command}" found nothing to open it with.`});
			});
			child.unref();
		} catch (error) {
			fail(error);
		}
	});
}

function browserCommand(address: string, env: Environment, platform: NodeJS.Platform): readonly [string, readonly string[]] {
	const chosen = env['REALITY_OPEN'] || env['BROWSER']?.split(platform === 'win32' ? ';' : ':')[0];
	if (chosen !== undefined && chosen !== '') {
		const [command = chosen, ...given] = chosen.trim().split(/\s+/);
		const args = given.map(part => part.replaceAll('%s', address));
		return [command, args.some((part, index) => part !== given[index]) ? args : [...args, address]];
	}

	switch (platform) {
		case 'darwin': {
			return ['open', [address]];
		}

		// `start` belongs to a shell, and a shell would read "&" in an address.
		case 'win32': {
			return ['rundll32.exe', ['url.dll,FileProtocolHandler', address]];
		}

		default: {
			return ['xdg-open', [address]];
		}
	}
}
