import type {Years} from '../model/requirement.js';

/** Years of experience that a text asks for: offsets from `start` up to `end`. */
export type YearsFound = {readonly years: Years; readonly start: number; readonly end: number};

const words: ReadonlyMap<string, number> = new Map([
	['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['fifteen', 15], ['twenty', 20],
]);
const amount = String.raw`(?:\d{1,2}(?:\.\d)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b)`;
const aside = String.raw`(?: ?\(\d{1,2}\+?\))?`;
const span = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,$€£])(${amount})${aside}[ -]?(\+|plus\b|or more\b|and above\b)?(?: ?(?:-|to|or|–|(?<=between (?:${amount}) )and) ?(${amount})${aside} ?(\+)?)?[ -]?(?:full |calendar )?(years?|yrs?|months?|yoe)\b['’]?`,
	'giu',
);
const hasUnit = /year|yr|month|yoe/i;

const upTo = /\b(?:up to|(?<!\bno |\bnot )(?:less|fewer) than|under|maximum(?: of)?|max\.?|no more than|not more than) $/;
const otherBefore = /(?:\b(?:within|every|last|past|next|first|previous|recent|over the|after|in|for over|for more than|until|each|than \d+|celebrating|since|gpa|ago|lasting|duration of|contract|period of|last \w+|founded|our|their|company's) |\b(?:vests? over|vesting over|spread over|paid over|been (?:around|operating|trading|trusted|serving \w+|in \w+) for(?: over| nearly| almost)?|in the (?:last|past|next)|over the (?:last|past|next)|for the (?:last|past|next)) )$/;
const otherAfter = /^ ?(?:of age\b|old\b|ago\b|in business\b|from now\b|in a row\b|warranty\b|of (?:history|heritage|innovation|growth|success|service to|college|university|study|studies|school|schooling|education|coursework|age|operation|profitability|undergraduate|post-?secondary|higher|funding|runway|excellence|trust)\b|history\b|since\b|into\b)/;
const otherCompound = /^[ -](?:degree|college|university|program|programme|plan|roadmap|commitment|contract|term|institution|undergraduate|bachelor|visa|cliff|horizon|anniversary|olds?|internship|co-?op|assignment|warranty|rotation|school|technical|diploma|vesting|fixed|placement|apprenticeship|course)/;

/** All spans of years that ask for experience, in order. Takes what `plainText` gives. Months come as parts of a year. */
export function findYears(plain: string): YearsFound[] {
	if (!hasUnit.test(plain)) return [];
	const text = plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain;
	const found: YearsFound[] = [];
	for (const match of evenBlanks(text).matchAll(span)) {
		const [whole, low, plus, high, highPlus, unit] = match;
		const start = match.index;
		const end = start + whole.length;
		const before = text.slice(Math.max(0, start - 24), start);
		const after = text.slice(end, end + 40);
		if (otherBefore.test(before) || otherAfter.test(after) || (isCompound(whole) && otherCompound.test(after))) continue;
		const scale = unit?.startsWith('month') ? 12 : 1;
		const least = numberOf(low ?? '') / scale;
		const most = high === undefined ? null : numberOf(high) / scale;
		if (least > 30 || (scale === 12 && !/experience|hands-on|\bwork(?:ed|ing)? (?:with|in|on|as)\b/.test(text))) continue;
		const isAlternative = high !== undefined && /\bor\b/.test(whole) && !/or more|or above/.test(whole);
		if (upTo.test(before) && most === null) found.push({years: {min: 0, max: least}, start, end});
		else found.push({years: {min: least, max: plus !== undefined || highPlus !== undefined || isAlternative || most === null || most < least ? null : most}, start, end});
	}
	return found;
}

function isCompound(whole: string): boolean {
	return /(?:year|month|yr)$/.test(whole);
}

function numberOf(text: string): number {
	return words.get(text) ?? Number(text);
}

/** Typographic blanks and hyphens made plain, unit for unit. */
function evenBlanks(text: string): string {
	return text.replace(/[\u00A0\u2000-\u200A\u202F\t\n\r]/g, ' ').replace(/[\u2010-\u2015]/g, '-');
}
