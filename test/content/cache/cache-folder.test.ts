import {expect, test} from 'vitest';
import {withSlashes} from '../../system.js';
import {cacheFolder} from '../../../source/content/cache/cache-folder.js';

test.each<readonly [env: Readonly<Record<string, string>>, platform: string, folder: string | null]>([
	[{XDG_CACHE_HOME: '/cache', HOME: '/home/ada'}, 'linux', '/cache/reality'],
	[{XDG_CACHE_HOME: 'cache', HOME: '/home/ada'}, 'linux', '/home/ada/.cache/reality'],
	[{XDG_CACHE_HOME: '', HOME: '/home/ada'}, 'darwin', '/home/ada/.cache/reality'],
	[{LOCALAPPDATA: '/local', HOME: '/home/ada'}, 'win32', '/local/reality/cache'],
	[{LOCALAPPDATA: '/local', HOME: '/home/ada'}, 'linux', '/home/ada/.cache/reality'],
	[{USERPROFILE: '/users/ada'}, 'win32', '/users/ada/.cache/reality'],
	[{HOME: ''}, 'linux', null],
	[{}, 'linux', null],
])('%j on %s keeps contents in %s', (env, platform, folder) => {
	const found = cacheFolder(env, platform);
	expect(found === null ? null : withSlashes(found)).toBe(folder);
});
