import {Writable} from 'node:stream';
import {drawFrame, findCaret, type Frame, readFrame} from './draw-frame.js';
import {moveTo} from './escape-codes.js';
import type {WindowSize} from './use-window-size.js';

/** What text fields draw at the place of writing. */
const caretSign = '▏';

export type FrameOutputOptions = {
	readonly size: WindowSize;
	readonly color: boolean;
	readonly links: boolean;
	readonly isScreenReader: boolean;
};

/** A standard output for Ink in its debug mode, where each write is one whole frame. */
export type FrameOutput = NodeJS.WriteStream & {
	/** Takes a new size, forgets what the screen shows and tells Ink. */
	readonly resize: (size: WindowSize) => void;
	/** Draws the last frame again, whole, on a cleared screen. */
	readonly redraw: () => void;
	/** Draws nothing from now on. */
	readonly stop: () => void;
};

/**
 * Draws Ink's frames on a screen that belongs to us: what differs from the last frame, and nothing else.
 * Ink's own way writes every line again at every key, and clears screen and scrollback when a frame is as high as the terminal.
 * Frames of the same turn of the event loop are one drawing: the one before the effects have run is not shown.
 * @param target Where the drawing goes.
 */
export function createFrameOutput(target: Writable, options: FrameOutputOptions): FrameOutput {
	return new Frames(target, options) as Writable as FrameOutput;
}

class Frames extends Writable {
	columns: number;
	rows: number;
	readonly #target: Writable;
	readonly #options: FrameOutputOptions;
	#shown: Frame | null = null;
	#text = '';
	#isWaiting = false;
	#isStopped = false;

	constructor(target: Writable, options: FrameOutputOptions) {
		super({decodeStrings: false});
		this.#target = target;
		this.#options = options;
		this.columns = options.size.columns;
		this.rows = options.size.rows;
	}

	override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
		this.#text = String(chunk);
		this.#drawSoon();
		done();
	}

	readonly resize = ({columns, rows}: WindowSize): void => {
		this.columns = columns;
		this.rows = rows;
		this.redraw();
		this.emit('resize');
	};

	readonly redraw = (): void => {
		this.#shown = null;
		this.#drawSoon();
	};

	readonly stop = (): void => {
		this.#isStopped = true;
	};

	#drawSoon(): void {
		if (this.#isWaiting) {
			return;
		}

		this.#isWaiting = true;
		// A terminal that can't keep up gets the newest frame when it is ready, not all of them.
		if (this.#target.writableNeedDrain) {
			this.#target.once('drain', this.#draw);
		} else {
			setImmediate(this.#draw);
		}
	}

	readonly #draw = (): void => {
		this.#isWaiting = false;
		if (this.#isStopped) {
			return;
		}

		const options = {...this.#options, columns: this.columns, rows: this.rows};
		const frame = readFrame(this.#text, this.#shown, options);
		const change = drawFrame(this.#shown, frame, options);
		this.#shown = frame;
		if (change !== '') {
			const caret = findCaret(frame, caretSign);
			this.#target.write(caret === null ? change : change + moveTo(caret.row, caret.column));
		}
	};
}
