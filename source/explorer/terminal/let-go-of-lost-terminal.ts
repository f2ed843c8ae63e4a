import {closeSync, openSync} from 'node:fs';
import {devNull} from 'node:os';
import process from 'node:process';
import {isatty} from 'node:tty';

/**
 * Puts the null device in the place of standard streams whose terminal is gone. Node resets the modes of the terminals it was
 * started on when it ends, and aborts, with a dump of its memory, where one of them answers with an error.
 */
export function letGoOfLostTerminal(): void {
	const wereTerminals = [process.stdin.isTTY, process.stdout.isTTY, process.stderr.isTTY];
	for (const [descriptor, wasTerminal] of wereTerminals.entries()) {
		if (wasTerminal && !isatty(descriptor)) {
			closeSync(descriptor);
			// The lowest free number is given, which is the one just closed.
			openSync(devNull, 'r+');
		}
	}
}
