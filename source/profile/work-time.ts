/** A stretch of time in months since the year 0; `to` is where it ends. */
export type Stretch = {readonly from: number; readonly to: number};

/** Nobody at work today began before. */
const earliest = 1930 * 12;

const isoDate = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/u;

/**
 * The month at which an ISO date begins or ends: 2020, 2020-03, 2020-03-15. A year alone begins and ends on its first day,
 * so that what is not stated is not counted. Null for anything else.
 */
export function monthOf(date: string, edge: 'begin' | 'end'): number | null {
	const match = isoDate.exec(date.trim());
	if (match === null) return null;
	const [, year, month, day] = match;
	if (month === undefined) return Number(year) * 12;
	if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
	const first = Number(year) * 12 + Number(month) - 1;
	if (day === undefined) return edge === 'end' ? first + 1 : first;
	return first + Math.min(1, (Number(day) - (edge === 'end' ? 0 : 1)) / 30);
}

/** Work from a date up to another, up to today where the end is not stated or said to be now. Null where the dates say nothing. */
export function stretchOf(start: string | null, end: string | null, today: string): Stretch | null {
	const now = monthOf(today, 'end') ?? 0;
	const from = start === null ? null : monthOf(start, 'begin');
	const stated = end === null || /^(?:present|now|today|current|ongoing)?$/iu.test(end.trim()) ? now : monthOf(end, 'end');
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
