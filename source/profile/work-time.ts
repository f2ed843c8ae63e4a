/** A stretch of time in months since the year 0; `to` is where it ends. */
export type Stretch = {readonly from: number; readonly to: number};

/** Nobody at work today began before. */
const earliest = 1930 * 12;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoDate = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/u;

/**
 * A date as people write it, as ISO writes it: "Jan 2020", "March 15, 2020", "03/2018", "15.03.2018". What may be read in
 * two ways, as 03/04/2018, is left as it is, and so is what is no date.
 */
function isoOf(date: string): string {
	const named = /^(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+)?(\p{L}{3,9})\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?[,\s]\s*(?:(\d{4})|['’](\d\d))$/iu.exec(date);
	const month = named === null ? -1 : monthNames.indexOf(named[1]!.slice(0, 3).toLowerCase());
	if (month >= 0) return `${named![2] ?? `20${named![3]!}`}-${month + 1}`;
	const numbers = /^(?:(\d{1,2})([/.]))?(\d{1,2})[/.](\d{4})$/u.exec(date);
	if (numbers === null) return date.replace(/^(\d{4})[/.](\d{1,2})$/u, '$1-$2');
	const [, first, sign, second, year] = numbers;
	if (first === undefined) return `${year}-${second}`;
	if (sign === '.' || Number(first) > 12 || first === second) return `${year}-${second}-${first}`;
	return Number(second) > 12 ? `${year}-${first}-${second}` : date;
}

/**
 * The month at which a date begins or ends: 2020, 2020-03, 2020-03-15, or as people write it. A year alone begins and ends on its first day,
 * so that what is not stated is not counted. Null for anything else.
 */
export function monthOf(date: string, edge: 'begin' | 'end'): number | null {
	const match = isoDate.exec(isoOf(date.trim()));
	if (match === null) return null;
	const [, year, month, day] = match;
	if (month === undefined) return Number(year) * 12;
	if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
	const first = Number(year) * 12 + Number(month) - 1;
	if (day === undefined) return edge === 'end' ? first + 1 : first;
	return first + Math.min(1, (Number(day) - (edge === 'end' ? 0 : 1)) / 30);
}

const nowWords = /^(?:present|(?:until |till )?now|(?:to )?(?:today|date)|current(?:ly)?|ongoing)?$/iu;

/** Work from a date up to another, up to today where the end is not stated or said to be now. Null where the dates say nothing. */
export function stretchOf(start: string | null, end: string | null, today: string): Stretch | null {
	const now = monthOf(today, 'end') ?? 0;
	const from = start === null ? null : monthOf(start, 'begin');
	const stated = end === null || nowWords.test(end.trim()) ? now : monthOf(end, 'end');
	if (from === null || stated === null || from < earliest) return null;
	const to = Math.min(stated, now);
	return to > from ? {from, to} : null;
}

/** Years of work, to a tenth and never more than there are; what overlaps counts once. */
export function yearsOf(stretches: readonly Stretch[]): number {
	let months = 0;
	let end = -Infinity;
	for (const {from, to} of [...stretches].sort((a, b) => a.from - b.from)) {
		months += Math.max(0, to - Math.max(from, end));
		end = Math.max(end, to);
	}
	return Math.floor((months / 12) * 10 + 1e-6) / 10;
}
