import type {ColorChoice} from './request.js';

/** What is known of the stream that is written to. `columns`: of a terminal, where it says. */
export type StreamFacts = {readonly isTerminal: boolean; readonly columns: number | null};

/** What a terminal is taken for that does not say how wide it is, or says 0. */
const usualColumns = 80;

/** How an answer may look. `columns`: null for as wide as it is. `links`: whether the terminal gets clickable ones. */
export type Appearance = {readonly color: boolean; readonly columns: number | null; readonly links: boolean};

/**
 * Decides colour, width and links. Colour, from the strongest: `--color`; FORCE_COLOR (0 and false say no), which as
 * in Node itself overrides NO_COLOR; NO_COLOR; TERM=dumb; whether it is a terminal. Width: `--width`, COLUMNS, the terminal.
 */
export function chooseAppearance(
	env: Readonly<Record<string, string | undefined>>,
	flags: {readonly color: ColorChoice; readonly width: number | null},
	stream: StreamFacts,
): Appearance {
	const color = flags.color === 'auto' ? colorOf(env, stream) : flags.color === 'always';
	return {
		color,
		columns: flags.width ?? wholeNumber(env['COLUMNS']) ?? (stream.isTerminal ? stream.columns || usualColumns : null),
		links: color && stream.isTerminal && env['TERM'] !== 'dumb' && env['TERM'] !== 'linux',
	};
}

function colorOf(env: Readonly<Record<string, string | undefined>>, stream: StreamFacts): boolean {
	const forced = env['FORCE_COLOR'] ?? '';
	if (forced !== '') return forced !== '0' && forced !== 'false';
	if ((env['NO_COLOR'] ?? '') !== '') return false;
	return stream.isTerminal && env['TERM'] !== 'dumb';
}

function wholeNumber(text: string | undefined): number | null {
	return text !== undefined && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null;
}
