import process from 'node:process';
import type {ReadStream, WriteStream} from 'node:tty';
import type {ReactElement} from 'react';
import {createFrameOutput} from './frame-output.js';
import {holdMessages} from './hold-messages.js';
import {createKeyStream} from './key-stream.js';
import {letGoOfLostTerminal} from './let-go-of-lost-terminal.js';
import type {ScreenEnd} from './screen-end.js';
import {createScreenModes} from './screen-modes.js';
import {createSuspension, type Suspension} from './suspension.js';

export type ScreenOptions = {
	/** The terminal that the keys come from: standard input, or one of `openTerminal`. */
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** Without: no colours; bold, dim, underlined and reversed stay. */
	readonly color: boolean;
	/** Whether the terminal makes links of OSC 8. */
	readonly links: boolean;
	readonly isScreenReader: boolean;
};

/** What the drawing may do with the screen it is on. */
export type ScreenControls<Value> = {
	/** Ends with this value. */
	readonly finish: (value: Value) => void;
	/** Draws everything again, as Ctrl-L asks for. */
	readonly redraw: () => void;
	/** Writes a sequence that moves no cursor, as the clipboard's. */
	readonly write: (sequence: string) => void;
};

/** What is shown: a frame at once, and what draws all others as soon as it is loaded. */
export type Scene<Value> = {
	/** Drawn before Ink and React are there, since loading them takes longer than all the rest. '' draws nothing. */
	readonly firstFrame: string;
	/** Loads the drawing. Its first frame is to be the one above: then nothing is written for it. */
	readonly load: (controls: ScreenControls<Value>) => Promise<ReactElement>;
};

type Outcome<Value> = ScreenEnd<Value> | {readonly kind: 'crashed'; readonly error: unknown};

/**
 * Takes the terminal, shows a scene until it ends, and gives the terminal back as it was, however it ended.
 * Ctrl-C ends it, Ctrl-Z stops it; every other key goes to `useKeys`, and to Ink's `useInput`.
 * At most as many rows as the terminal has are shown. `prepareEnvironment` has to be called before this module is imported.
 * @throws What the drawing or anything else in the process threw meanwhile, when the terminal is back as it was.
 */
export async function runOnScreen<Value>(
	{firstFrame, load}: Scene<Value>,
	{input, output, color, links, isScreenReader}: ScreenOptions,
): Promise<ScreenEnd<Value>> {
	// What has to be undone, the last first.
	const undo: Array<() => void> = [];
	let isOver = false;
	const outcome = await new Promise<Outcome<Value>>(resolve => {
		const end = (value: Outcome<Value>) => {
			isOver = true;
			resolve(value);
		};

		try {
			undo.push(listen(input, output, end));
			const modes = createScreenModes(input, output);
			const release = holdMessages(process.stderr);
			// The last resort, when something ends the process without a word.
			const leaveAtExit = () => {
				modes.leaveAtOnce();
				release();
			};

			process.on('exit', leaveAtExit);
			undo.push(() => {
				modes.leave();
				release();
				process.off('exit', leaveAtExit);
			});
			modes.enter();
			const frames = createFrameOutput(output, {size: sizeOf(output), color, links, isScreenReader});
			const suspension = createSuspension(modes, () => {
				refreshSize(output);
				frames.redraw();
			});
			const keys = createKeyStream(input, {intercept: key => handleSignalKey(key, suspension, end)});
			const follow = () => {
				frames.resize(sizeOf(output));
			};

			output.on('resize', follow);
			undo.push(() => {
				output.off('resize', follow);
				suspension.stop();
				keys.stop();
			});
			const controls: ScreenControls<Value> = {
				finish(value) {
					end({kind: 'finished', value});
				},
				redraw: frames.redraw,
				write(sequence) {
					output.write(sequence);
				},
			};
			undo.push(frames.stop);
			if (firstFrame !== '') {
				frames.write(firstFrame);
			}

			const draw = async () => {
				const [{render}, element] = await Promise.all([import('ink'), load(controls)]);
				if (isOver) {
					return;
				}

				// Debug mode: Ink gives whole frames and leaves the terminal alone.
				const settings = {debug: true, exitOnCtrlC: false, patchConsole: false, isScreenReaderEnabled: isScreenReader};
				const instance = render(element, {stdin: keys, stdout: frames, ...settings});
				undo.push(instance.unmount);
				await instance.waitUntilExit();
				end({kind: 'closed'});
			};

			// The first frame is drawn in this turn of the event loop.
			setImmediate(() => {
				draw().catch((error: unknown) => {
					end({kind: 'crashed', error});
				});
			});
		} catch (error) {
			end({kind: 'crashed', error});
		}
	});
	for (const task of undo.reverse()) {
		task();
	}

	if (outcome.kind === 'closed' || outcome.kind === 'signal') {
		letGoOfLostTerminal();
	}

	if (outcome.kind === 'crashed') {
		throw outcome.error;
	}

	return outcome;
}

/** Everything outside the drawing that ends it, or changes the size. Gives what takes the listeners away. */
function listen(input: ReadStream, output: WriteStream, end: (outcome: Outcome<never>) => void): () => void {
	const onClosed = () => {
		end({kind: 'closed'});
	};

	const onStreamError = (error: NodeJS.ErrnoException) => {
		end(error.code === 'EIO' || error.code === 'EPIPE' ? {kind: 'closed'} : {kind: 'crashed', error});
	};

	const onCrash = (error: unknown) => {
		end({kind: 'crashed', error});
	};

	const onInterrupt = () => {
		end({kind: 'interrupted'});
	};

	const onSignal = (signal: NodeJS.Signals) => {
		end({kind: 'signal', signal: signal === 'SIGHUP' ? 'SIGHUP' : 'SIGTERM'});
	};

	const onWindowChange = () => {
		refreshSize(output);
	};

	// These stay: giving back a terminal that is gone ends in the same errors, and they are nobody's.
	input.on('error', onStreamError);
	output.on('error', onStreamError);
	input.on('end', onClosed);
	// Rejections that nobody handles come here too.
	process.on('uncaughtException', onCrash);
	process.on('SIGINT', onInterrupt);
	process.on('SIGTERM', onSignal);
	process.on('SIGHUP', onSignal);
	process.on('SIGWINCH', onWindowChange);
	return () => {
		input.off('end', onClosed);
		process.off('uncaughtException', onCrash);
		process.off('SIGINT', onInterrupt);
		process.off('SIGTERM', onSignal);
		process.off('SIGHUP', onSignal);
		process.off('SIGWINCH', onWindowChange);
	};
}

/** In raw mode the terminal leaves Ctrl-C and Ctrl-Z to us. */
function handleSignalKey(key: string, {suspend}: Suspension, end: (outcome: Outcome<never>) => void): boolean {
	switch (key) {
		case '\u0003': {
			end({kind: 'interrupted'});
			return true;
		}

		case '\u001A': {
			suspend();
			return true;
		}

		default: {
			return false;
		}
	}
}

/** Node follows the size of the standard streams alone. What it does for those has no public name; without it the size stays. */
function refreshSize(output: WriteStream & {readonly _refreshSize?: () => void}): void {
	output._refreshSize?.();
}

function sizeOf(output: WriteStream) {
	// Some pseudo-terminals report a size of 0.
	return {columns: output.columns || 80, rows: output.rows || 24};
}
