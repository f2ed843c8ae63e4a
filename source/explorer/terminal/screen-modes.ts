import {writeSync} from 'node:fs';
import type {ReadStream, WriteStream} from 'node:tty';
import {enterScreen, leaveScreen} from './escape-codes.js';

/** The terminal's modes, ours or as they were. Each way does nothing when it is already so. */
export type ScreenModes = {
	readonly enter: () => void;
	readonly leave: () => void;
	/** `leave` without the event loop, for a process that is about to end; errors are nobody's any more. */
	readonly leaveAtOnce: () => void;
};

/** Switches a terminal to the alternate screen and raw input, and back: once each, whoever asks first. */
export function createScreenModes(input: ReadStream, output: WriteStream & {readonly fd?: number}): ScreenModes {
	let isEntered = false;

	const leaveBy = (write: (text: string) => void) => {
		if (!isEntered) {
			return;
		}

		isEntered = false;
		try {
			input.setRawMode(false);
			write(leaveScreen);
		} catch {
			// The terminal is gone, and with it what there was to restore.
		}
	};

	return {
		enter() {
			if (isEntered) {
				return;
			}

			isEntered = true;
			input.setRawMode(true);
			output.write(enterScreen);
		},
		leave() {
			leaveBy(text => output.write(text));
		},
		leaveAtOnce() {
			leaveBy(text => writeSync(output.fd ?? 1, text));
		},
	};
}
