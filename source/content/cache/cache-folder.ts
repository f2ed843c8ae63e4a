import path from 'node:path';

/**
 * Where contents are kept that were read: `$XDG_CACHE_HOME/reality/`, else the system's usual place. Null without a home.
 * As the XDG specification has it, a relative path in the variable counts for nothing.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | null {
	const {XDG_CACHE_HOME: named = '', LOCALAPPDATA: local = ''} = env;
	const home = env['HOME'] || env['USERPROFILE'] || '';
	if (path.isAbsolute(named)) return path.join(named, 'reality');
	if (platform === 'win32' && local !== '') return path.join(local, 'reality', 'cache');
	return path.isAbsolute(home) ? path.join(home, '.cache', 'reality') : null;
}
