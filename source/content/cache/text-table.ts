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

/** Reads texts by their numbers; any other number throws. */
export function createTextReader({narrow, narrowEnds, wide, wideEnds}: {readonly narrow: string; readonly narrowEnds: Uint32Array; readonly wide: string; readonly wideEnds: Uint32Array}): {readonly text: (number: number) => string; readonly textOrNull: (number: number) => string | null} {
	const tables = [cut(wide, wideEnds), cut(narrow, narrowEnds)] as const;
	const text = (number: number): string => {
		const found = tables[(number & 1) as 0 | 1][(number - 1) >>> 1];
		if (found === undefined) throw new RangeError(`There is no text ${number}.`);
		return found;
	};
	return {text, textOrNull: (number) => (number === 0 ? null : text(number))};
}

function endsOf(texts: readonly string[]): readonly number[] {
	let end = 0;
	return texts.map((text) => (end += text.length));
}

function cut(all: string, ends: Uint32Array): readonly string[] {
	const texts: string[] = [];
	let start = 0;
	for (const end of ends) {
		texts.push(all.slice(start, end));
		start = end;
	}
	return texts;
}
