import {type Stretch, stretchOf} from './work-time.js';

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const year = String.raw`(?:19|20)\d\d`;
const date = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${month},?\s+${year}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}|${month}\s*['’]\d\d|${year}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)|${year}[/.](?:0[1-9]|1[0-2])(?!\d)|(?:\d{1,2}[/.])?\d{1,2}[/.]${year}|${year})`;
const now = String.raw`(?:present|now|today|to date|date|current(?:ly)?|ongoing)`;
const to = String.raw`\s*(?:-|–|—|−|→|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b)\s*`;
const edges = (inner: string) => new RegExp(String.raw`(?<![\w/.-])${inner}(?![\w/])`, 'iu');

/** "Jan 2020 – Present", "2019-2021", "Jan – Mar 2020", "2019–21", "since 2021", "2021 –". */
const range = edges(`(?<from>${date})${to}(?<to>${date}|${now})`);
const monthsOfYear = edges(`(?<from>${month})${to}(?<to>${month}\\s+(?<year>${year}))`);
const shortYears = edges(`(?<from>(?<century>19|20)\\d\\d)\\s*[-–—]\\s*(?<to>1[3-9]|[2-9]\\d)`);
const since = edges(`since\\s+(?<from>${date})`);
const open = new RegExp(String.raw`(?<![\w/.-])(?<from>${date})\s*[-–—]\s*(?=$|[),|])`, 'iu');

/** Beside the dates of a job stand its title and a name or two; with more words it is a sentence on something else. */
const mostWords = 12;

/** When a line of a list of jobs says that one began and ended; null where it says nothing of the kind. `today` is an ISO date. */
export function workDatesIn(line: string, today: string): Stretch | null {
	const match = range.exec(line) ?? monthsOfYear.exec(line) ?? shortYears.exec(line) ?? since.exec(line) ?? open.exec(line);
	if (match === null) return null;
	const rest = line.replace(match[0], ' ').trim();
	if (rest.split(/\s+/u).length > mostWords || /[a-z]{3,}\.$/u.test(rest)) return null;
	const {from, to: end, year: ofBoth, century} = match.groups as Readonly<Record<string, string | undefined>>;
	return stretchOf(ofBoth === undefined ? from! : `${from} ${ofBoth}`, end === undefined ? null : century === undefined ? end : century + end, today);
}
