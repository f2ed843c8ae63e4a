export const slips = ['swapped', 'missing', 'doubled', 'neighbour'] as const;
export type Slip = (typeof slips)[number];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * A text with one typing error in a word of at least four letters, never in a word's first letter: two letters swapped,
 * one missing, one twice, or the key beside. Null where there is no such word or the error would change nothing.
 */
export function mistype(text: string, slip: Slip, random: () => number): string | null {
	const words = [...text.matchAll(/[a-z]{4,}/giu)];
	const word = words[Math.floor(random() * words.length)];
	if (word === undefined) return null;
	const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
	const letter = text[at]!;
	const wrong = replacement(slip, letter, text[at + 1]!, random);
	const typed = wrong === null ? text : text.slice(0, at) + wrong + text.slice(at + (slip === 'swapped' ? 2 : 1));
	return typed === text ? null : typed;
}

function replacement(slip: Slip, letter: string, next: string, random: () => number): string | null {
	switch (slip) {
		case 'swapped':
			return next + letter;
		case 'missing':
			return '';
		case 'doubled':
			return letter + letter;
		case 'neighbour': {
			const row = rows.find(keys => keys.includes(letter.toLowerCase()));
			const at = row?.indexOf(letter.toLowerCase()) ?? -1;
			return row === undefined ? null : (row[random() < 0.5 && at > 0 ? at - 1 : at + 1] ?? row[at - 1]!);
		}
	}
}
