// What a terminal is told, by name. Private modes are those of xterm's control sequences.

const hideCursor = '\u001B[?25l';
export const clearScreen = '\u001B[2J';
export const clearToLineEnd = '\u001B[K';
const plainStyle = '\u001B[m';
const closeLink = '\u001B]8;;\u0007';

/** What lies between the two appears at once, where the terminal knows how. */
export const beginFrame = '\u001B[?2026h';
export const endFrame = '\u001B[?2026l';

/**
 * Alternate screen, hidden cursor, no wrapping at the right edge (a character that is wider than thought stays in its line),
 * bracketed paste, and nothing on it.
 */
export const enterScreen = `\u001B[?1049h${hideCursor}\u001B[?7l\u001B[?2004h${plainStyle}${clearScreen}\u001B[H`;

/** The reverse, in any state: also from the middle of a frame. */
export const leaveScreen = `${endFrame}${closeLink}${plainStyle}\u001B[?2004l\u001B[?7h\u001B[?1049l\u001B[?25h`;

/** Rows and columns count from 1. */
export function moveTo(row: number, column: number): string {
	return column === 1 ? (row === 1 ? '\u001B[H' : `\u001B[${row}H`) : `\u001B[${row};${column}H`;
}
