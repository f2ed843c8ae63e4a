import {Readable} from 'node:stream';
import {StringDecoder} from 'node:string_decoder';
import {type Schedule, scheduleByClock} from './schedule.js';
import {isPasteOpen, splitKeys, splitRest} from './split-keys.js';

export type KeyStreamOptions = {
	/** Called at arrival, before any waiting key is delivered; true takes the key out of the stream. */
	readonly intercept?: (key: string) => boolean;
	/** The real clock unless a test says otherwise. */
	readonly schedule?: Schedule;
};

/** A standard input for Ink: one key a chunk, and `stop` lets go of the real input. */
export type KeyStream = NodeJS.ReadStream & {readonly stop: () => void};

/** How long an Escape may be the beginning of a sequence, in milliseconds. Cut sequences were seen 5 ms apart; 50 is not felt. */
const escapeDelay = 50;

/** How long a paste may pause before what came of it is delivered, in milliseconds. */
const pasteDelay = 1000;

/**
 * Turns of the event loop between two keys, so that the effects of the last have run. With two, ink-select-input was measured to
 * handle a second arrow with the state of the first; a lone Escape costs Ink one turn more.
 */
const turnsBetweenKeys = 5;

/**
 * Reads a terminal and hands on one key a chunk, the next only when the last has been read and its effects have run.
 * Ink may switch raw mode and references on and off as its hooks come and go: that is ignored, they belong to the screen.
 * @param source The real terminal, already in raw mode. It is read from now on, until `stop`.
 */
export function createKeyStream(source: NodeJS.ReadableStream, options: KeyStreamOptions = {}): KeyStream {
	return new SingleKeys(source, options) as Readable as KeyStream;
}

class SingleKeys extends Readable {
	readonly isTTY = true;
	readonly #source: NodeJS.ReadableStream;
	readonly #intercept: (key: string) => boolean;
	readonly #schedule: Schedule;
	readonly #decoder = new StringDecoder('utf8');
	readonly #waiting: string[] = [];
	#rest = '';
	#isSettling = false;
	#cancelTimer: (() => void) | null = null;

	constructor(source: NodeJS.ReadableStream, {intercept = () => false, schedule = scheduleByClock}: KeyStreamOptions) {
		super({objectMode: true, highWaterMark: 1});
		this.#source = source;
		this.#intercept = intercept;
		this.#schedule = schedule;
		source.on('data', this.#take);
		source.resume();
	}

	override _read(): void {
		this.#deliver();
	}

	override read(size?: number): unknown {
		const key: unknown = super.read(size);
		if (key !== null) {
			this.#settle();
		}

		return key;
	}

	setRawMode(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}

	readonly stop = (): void => {
		this.#cancelTimer?.();
		this.#source.off('data', this.#take);
		this.#source.pause();
		this.#waiting.length = 0;
	};

	readonly #take = (chunk: Buffer | string): void => {
		this.#cancelTimer?.();
		this.#cancelTimer = null;
		const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
		const {keys, rest} = splitKeys(this.#rest, text);
		this.#rest = rest;
		this.#queue(keys);
		if (rest !== '') {
			this.#cancelTimer = this.#schedule(this.#giveUpWaiting, isPasteOpen(rest) ? pasteDelay : escapeDelay);
		}
	};

	readonly #giveUpWaiting = (): void => {
		const keys = splitRest(this.#rest);
		this.#rest = '';
		this.#queue(keys);
	};

	#queue(keys: readonly string[]): void {
		for (const key of keys) {
			if (!this.#intercept(key)) {
				this.#waiting.push(key);
			}
		}

		this.#deliver();
	}

	/** Never more than one key stands ready to be read: Node joins those that do when Ink sets an encoding. */
	#deliver(): void {
		if (this.#isSettling || this.readableLength > 0) {
			return;
		}

		const key = this.#waiting.shift();
		if (key !== undefined) {
			this.push(key);
		}
	}

	#settle(): void {
		this.#isSettling = true;
		waitTurns(turnsBetweenKeys, () => {
			this.#isSettling = false;
			this.#deliver();
		});
	}
}

function waitTurns(turns: number, then: () => void): void {
	setImmediate(() => {
		if (turns > 1) {
			waitTurns(turns - 1, then);
		} else {
			then();
		}
	});
}
