/**
 * What is passed over on Windows says why in its title or beside it. Its usual reasons: no shell and no signals as Unix has
 * them, no modes of files, and a console (ConPTY) that keeps a screen of its own and writes that, so that what the program
 * itself wrote cannot be seen.
 */
export const isWindows = process.platform === 'win32';

/** Paths as they are written down in tests: Windows parts them by backslashes. */
export function withSlashes(text: string): string {
	return isWindows ? text.replaceAll('\\', '/') : text;
}
