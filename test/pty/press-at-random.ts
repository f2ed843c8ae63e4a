import type {Terminal} from './terminal.js';

/** What is sent besides letters. Neither Ctrl-c nor Ctrl-z, nor `q`: a visit ends by the menus alone. */
const sequences: readonly string[] = [
	'\u001B[A', '\u001B[B', '\u001B[B', '\u001B[B', '\u001B[C', '\u001B[D', '\r', '\r', '\r', '\u001B[5~', '\u001B[6~', '\u001B[H', '\u001B[F', '\t', '\u001B[Z', '\u001B[1;2A', '\u001B[1;2B',
	// Escape with a key behind it that makes it Escape at once.
	'\u001B\f', '\u001B\f', '\u007F', '\u001B[3~', ' ', ' ',
	'\u0015', '\u0017', '\u0004', '\u000E', '\u0010', '\u0001', '\u0005', '\u000B', '\f',
	// What is no key of ours: function keys, focus, the mouse, an answer, Alt; a paste; wide and joined characters.
	'\u001B[1;5P', '\u001BOP', '\u001B[15~', '\u001B[I', '\u001B[<0;3;4M', '\u001B[?1;2c', '\u001Bb', '\u001B[200~q\nredis\u001B[201~', '前', '👩‍👧', 'é',
];
const letters = 'jkhlgGJKuc/ts.oy?axvd123redi java"-|:';
const keys: readonly string[] = [...sequences, ...letters];

/** The beginning of a frame drawn anew: Ctrl-l asks for one, and it comes when all before it has been done. */
const cleared = '\u001B[2J';

/** What must not be read on a screen: the rest of a sequence that was torn, or something that was no text. */
const debris = /\u001B|\[[?<]?\d+(?:;\d+)*[A-Za-z~]|\]\d+;|undefined|\[object |NaN/u;

export type Walk = {readonly terminal: Terminal; readonly random: () => number; /** Told of what is sent, to be repeated. */ readonly log: (sent: string) => void};

/**
 * Presses so many keys at random, a few at a time, and resizes in between, and looks at what is there.
 * Gives how many were pressed until the program ended, as it does where a menu's "quit" is hit, and whether it still runs.
 * @throws Error when the program hangs, or something stands on the screen that should not.
 */
export async function pressAtRandom({terminal, random, log}: Walk, count: number): Promise<{readonly pressed: number; readonly isRunning: boolean}> {
	const among = (values: readonly string[]): string => values[Math.floor(random() * values.length)]!;
	let hasEnded = false;
	void terminal.exit.then(() => {
		hasEnded = true;
	});
	let pressed = 0;
	while (pressed < count) {
		if (random() < 0.1) {
			const size = [30 + Math.floor(random() * 110), 6 + Math.floor(random() * 40)] as const;
			terminal.resize(...size);
			log(size.join('x'));
		}
		const some = Array.from({length: Math.min(count - pressed, 1 + Math.floor(random() * 12))}, () => among(keys));
		const from = terminal.raw().length;
		log(JSON.stringify(some.join('')));
		terminal.send(`${some.join('')}\f`);
		pressed += some.length;
		try {
			await terminal.waitFor(({raw}) => raw().indexOf(cleared, from) >= 0);
		} catch (error) {
			if (hasEnded) return {pressed, isRunning: false};
			throw error;
		}
		const torn = debris.exec(terminal.screen());
		if (torn !== null) throw new Error(`"${torn[0]}" stands on the screen:\n${terminal.screen()}`);
	}
	return {pressed: count, isRunning: true};
}
