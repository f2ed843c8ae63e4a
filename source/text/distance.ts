/**
 * Typing errors between two words: inserted, missing, wrong and swapped neighbouring letters, each counts 1
 * (optimal string alignment). `whole` compares all of `word`; `beginning` the cheapest beginning of it.
 */
export function typingErrors(typed: string, word: string): {readonly whole: number; readonly beginning: number} {
	let before: number[] = [];
	let last = Array.from({length: word.length + 1}, (_, column) => column);
	for (let row = 1; row <= typed.length; row++) {
		const now = [row];
		for (let column = 1; column <= word.length; column++) {
			const same = typed[row - 1] === word[column - 1];
			let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
			if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
				cost = Math.min(cost, before[column - 2]! + 1);
			}
			now.push(cost);
		}
		before = last;
		last = now;
	}
	return {whole: last[word.length]!, beginning: Math.min(...last)};
}
