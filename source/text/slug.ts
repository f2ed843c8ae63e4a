const ascii = /^[\u0000-\u007F]*$/u;
const accents = /[\u0300-\u036F]+/gu;
const marks = /\p{M}+/gu;
const others = /[^\p{L}\p{N}]+/gu;

/** A name for ids and files: "TikTok e-Commerce" → "tiktok-e-commerce". Empty when the text holds no letter or digit. */
export function slug(text: string): string {
	return plain(text).replaceAll('++', 'pp').replaceAll('#', 'sharp').replace(others, '-').replace(/^-|-$/gu, '');
}

/** Lower case without accents; other scripts keep what is part of a letter: "ジ" is not "シ", and a syllable stays whole. */
function plain(text: string): string {
	return ascii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(accents, '').normalize('NFC').replace(marks, '').toLowerCase();
}
