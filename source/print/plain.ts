const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;

/**
 * The text on one line, without a character that moves a terminal's cursor or ends a cell. Content is cleaned when it
 * is read; this holds for answers that come from anywhere else. Text that is clean already keeps its offsets.
 */
export function plain(text: string): string {
	return text.replace(controls, ' ');
}
