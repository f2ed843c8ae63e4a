import {fold} from '../../text/fold.js';
import type {WordChange} from './answer.js';

/** With more comparisons than this, what is between the first and the last difference counts as reworded whole. */
const mostComparisons = 4_000_000;

/**
 * How one wording becomes another, by their longest common sequence of words. What stays is given as the new one
 * writes it; case, and signs at the edges of a word, make no difference. Of equally short ways the one that keeps the
 * earlier words.
 */
export function wordChanges(old: string, next: string): readonly WordChange[] {
	const [before, after] = [wordsIn(old), wordsIn(next)];
	const [a, b] = [before.map(keyOf), after.map(keyOf)];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const [oldEnd, nextEnd] = [a.length - end, b.length - end];
	const changes: Change[] = [];
	for (let at = 0; at < start; at++) changes.push(['same', after[at]!]);
	for (const [change, at] of middle(a.slice(start, oldEnd), b.slice(start, nextEnd))) changes.push([change, change === 'removed' ? before[start + at]! : after[start + at]!]);
	for (let at = nextEnd; at < b.length; at++) changes.push(['same', after[at]!]);
	return joinRuns(changes);
}

type Change = readonly [change: WordChange['change'], word: string];

/** What happens to each word, by its place: among the old words where it is removed, else among the new ones. */
function middle(a: readonly string[], b: readonly string[]): readonly (readonly [change: WordChange['change'], at: number])[] {
	if (a.length * b.length > mostComparisons) return [...a.map((_, at) => ['removed', at] as const), ...b.map((_, at) => ['added', at] as const)];
	// longest[i][j]: how many words the rests from i and from j have in common.
	const width = b.length + 1;
	const longest = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
		}
	}
	const changes: (readonly [WordChange['change'], number])[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			changes.push(['same', j]);
			i++;
			j++;
		} else if (i < a.length && (j === b.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) changes.push(['removed', i++]);
		else changes.push(['added', j++]);
	}
	return changes;
}

/** Words of one fate in a row as one text; between words that stay, what is removed stands before what is added. */
function joinRuns(changes: readonly Change[]): readonly WordChange[] {
	const runs: {readonly change: WordChange['change']; readonly words: string[]}[] = [];
	const waiting: Readonly<Record<'removed' | 'added', string[]>> = {removed: [], added: []};
	const putWaiting = () => {
		for (const change of ['removed', 'added'] as const) {
			if (waiting[change].length > 0) runs.push({change, words: waiting[change].splice(0)});
		}
	};
	for (const [change, word] of changes) {
		if (change !== 'same') {
			waiting[change].push(word);
			continue;
		}
		putWaiting();
		const last = runs.at(-1);
		if (last?.change === 'same') last.words.push(word);
		else runs.push({change, words: [word]});
	}
	putWaiting();
	return runs.map(({change, words}) => ({change, text: words.join(' ')}));
}

function wordsIn(text: string): readonly string[] {
	return text.match(/\S+/gu) ?? [];
}

/** What tells words apart: not their case, nor commas and brackets around them; but C++ is not C, and 5+ is not 5. */
function keyOf(word: string): string {
	const bare = word.replace(/^[\p{Ps}\p{Pi}"'“‘]+|[\p{Pe}\p{Pf}"'”’,.;:!?]+$/gu, '');
	return fold(bare === '' ? word : bare);
}

/** Equal for texts that say the same in the same words. */
export function wordingOf(text: string): string {
	return wordsIn(text).map(keyOf).join(' ');
}
