// Imports nothing: this runs before Ink is loaded, and Ink reads the environment as it is loaded.

/** Variables by name, as `process.env`. */
export type Environment = Record<string, string | undefined>;

/**
 * Makes an environment right for drawing on a terminal, in place. To be called before anything of React or Ink is imported:
 * React, too, decides as it is loaded, and its development build is several times slower, Ink draws nothing in what looks like a build server, and styles are left out where chalk sees no terminal.
 * Colours are decided by `runOnScreen`, so that NO_COLOR keeps bold and reversed.
 */
export function prepareEnvironment(env: Environment): void {
	env['NODE_ENV'] = 'production';
	env['FORCE_COLOR'] = '1';
	for (const name of ['CI', 'CONTINUOUS_INTEGRATION', 'DEV']) {
		delete env[name];
	}
}

/** Whether a screen reader is said to be there: by INK_SCREEN_READER, as in every program made with Ink. */
export function isScreenReader(env: Environment): boolean {
	return env['INK_SCREEN_READER'] === 'true' || env['INK_SCREEN_READER'] === '1';
}
