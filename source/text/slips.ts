/*
How fingers slip: two letters change places, a letter is left out or struck twice, the key beside is struck instead or as
well. Any other wrong letter is as much as two of these. Distances between keys of the usual rows, each set in by a bit.
*/
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const inset = [0, 0.25, 0.75];
const keys = new Map(keyRows.flatMap((row, y) => Array.from(row, (letter, x) => [letter, {x: x + inset[y]!, y}] as const)));
const neighbours = new Map([...keys].map(([letter, key]) => [letter, new Set([...keys].filter(([, other]) => Math.abs(key.y - other.y) <= 1 && Math.abs(key.x - other.x) <= 1).map(([other]) => other))]));

/** Letters that are taken for one another by ear. */
const alike = ['aeiouy', 'ckq', 'sz', 'cs', 'dt', 'bp', 'fv', 'vw', 'gj', 'mn'];
const confused = new Map(Array.from('abcdefghijklmnopqrstuvwxyz', letter => [letter, new Set([...(neighbours.get(letter) ?? []), ...alike.filter(group => group.includes(letter)).join('')])]));

const slip = 1;
const otherError = 3;

/**
 * What it takes to get `typed` instead of `word`: 1 for each slip of the fingers, 2 for each other wrong letter. `whole`
 * compares all of `word`; `beginning` the cheapest beginning of it.
 */
export function slipsBetween(typed: string, word: string): {readonly whole: number; readonly beginning: number} {
	const width = word.length + 1;
	let before = new Float64Array(width);
	let last = Float64Array.from({length: width}, (_, column) => column * slip);
	let now = new Float64Array(width);
	for (let row = 1; row <= typed.length; row++) {
		const letter = typed[row - 1]!;
		const extra = extraCost(typed, row - 1);
		now[0] = last[0]! + extra;
		for (let column = 1; column < width; column++) {
			const wanted = word[column - 1]!;
			let cost = Math.min(last[column - 1]! + wrongCost(letter, wanted), last[column]! + extra, now[column - 1]! + slip);
			if (row > 1 && column > 1 && letter === word[column - 2] && typed[row - 2] === wanted && letter !== wanted) cost = Math.min(cost, before[column - 2]! + slip);
			now[column] = cost;
		}
		[before, last, now] = [last, now, before];
	}
	return {whole: last[word.length]!, beginning: Math.min(...last)};
}

function wrongCost(typed: string, wanted: string): number {
	if (typed === wanted) return 0;
	return confused.get(wanted)?.has(typed) === true ? slip : otherError;
}

/** A letter too many: struck twice, or with the key beside. */
function extraCost(typed: string, at: number): number {
	const letter = typed[at]!;
	const beside = [typed[at - 1], typed[at + 1]];
	return beside.some(other => other !== undefined && (other === letter || neighbours.get(other)?.has(letter) === true)) ? slip : otherError;
}
