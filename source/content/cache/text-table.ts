/** Numbers of texts in what is kept: 0 is null, an odd number a text of single bytes, an even one a text of double bytes. */
export type TextTable = {readonly number: (text: string | null) => number; readonly finish: () => Texts};

/** Texts one behind the other, with where each ends. Two kinds: a single character beyond Latin-1 doubles what all of them take. */
export type Texts = {readonly narrow: string; readonly narrowEnds: readonly number[]; readonly wide: string; readonly wideEnds: readonly number[]};

/** Collects texts, each once. */
export function createTextTable(): TextTable {
	const numbers = new Map<string, number>();
	const narrow: string[] = [];
	const wide: string[] = [];
	return {
		number(text) {
			if (text === null) return 0;
			const known = numbers.get(text);
			if (known !== undefined) return known;
			const isWide = /[^\0-\u00FF]/u.test(text);
			const number = isWide ? 2 * wide.push(text) : 2 * narrow.push(text) - 1;
			numbers.set(text, number);
			return number;
		},
		finish: () => ({narrow: narrow.join(''), narrowEnds: endsOf(narrow), wide: wide.join(''), wideEnds: endsOf(wide)}),
	};
}

/** Gives texts by their numbers; for a number that stands for none an empty one. */
export type TextReader = {readonly text: (number: number) => string; readonly textOrNull: (number: number) => string | null};

/** Reads texts when they are first asked for: of many nobody ever sees more than a few. */
export function createTextReader({narrow, narrowEnds, wide, wideEnds}: {readonly narrow: string; readonly narrowEnds: Uint32Array; readonly wide: string; readonly wideEnds: Uint32Array}): TextReader {
	const most = 2 * Math.max(narrowEnds.length, wideEnds.length) + 1;
	// Made as long as it gets: filled from anywhere, a list that grows would become a slow table.
	const known: string[] = [];
	known.length = most;
	const cut = (number: number): string => {
		const at = (number - 1) >>> 1;
		const isNarrow = (number & 1) === 1;
		const ends = isNarrow ? narrowEnds : wideEnds;
		if (number === 0 || at >= ends.length) return '';
		return (isNarrow ? narrow : wide).slice(at === 0 ? 0 : ends[at - 1], ends[at]);
	};
	const text = (number: number): string => known[number] ?? (number < most ? (known[number] = cut(number)) : '');
	return {text, textOrNull: (number) => (number === 0 ? null : text(number))};
}

function endsOf(texts: readonly string[]): readonly number[] {
	let end = 0;
	return texts.map((text) => (end += text.length));
}
