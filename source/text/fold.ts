const ascii = /^[\u0000-\u007F]*$/u;
const marks = /\p{M}+/gu;

/** Lower case without accents, for comparing words: "Résumé" → "resume". Not for offsets: the length may change. */
export function fold(text: string): string {
	return ascii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(marks, '').toLowerCase();
}
