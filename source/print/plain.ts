const unsafe = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * The text on one line, without a character that moves a terminal's cursor, turns the direction of writing or ends a
 * cell. Each becomes one space, so that offsets into the text stay right. Content is cleaned when it is read; this
 * holds for answers that come from anywhere else.
 */
export function plain(text: string): string {
	return text.replace(unsafe, ' ');
}
