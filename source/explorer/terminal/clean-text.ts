const lineBreak = /\r\n|[\r\n\t\v\f\u0085\u2028\u2029]/g;
// Control characters, the marks that turn the writing direction, byte order marks, and what a broken encoding leaves.
const unwritable = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/g;

/** Text from outside as one line that may be shown: line breaks and tabs become spaces, control characters go. */
export function cleanText(text: string): string {
	return text.replace(lineBreak, ' ').replace(unwritable, '');
}
