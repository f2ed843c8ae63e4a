import {join} from 'node:path';
import type {LeftOut, PlacedHeading, Reason} from '../content/place-blocks.js';
import type {Imported} from '../postings/import-text.js';
import {companyName} from '../postings/file-name.js';
import type {ImportedRole} from '../postings/to-role.js';
import type {Written} from '../postings/write-roles.js';
import {plain} from '../print/plain.js';
import {cutToWidth} from '../text/width.js';

/** So many postings are told of one by one; more are summed up. */
const fewPostings = 6;
/** So many of a kind are named. */
const mostNamed = 10;
const quoteWidth = 70;

const reasons: Readonly<Record<Reason, string>> = {
	unplaced: 'not placed',
	introduction: 'introduction',
	aside: 'benefits, the company and the like',
	boilerplate: 'equal opportunity, pay and other legal text',
	'lead-in': 'lead-in to a list',
	double: 'said twice',
	repeated: 'repeated on the board',
	code: 'code',
	'too long': 'longer than a requirement may be',
};

/** What was recognised in a source and what became of it, lines for standard error. */
export function reportLines(name: string, {format, roles, refused, skipped, notes, problem}: Imported): readonly string[] {
	if (problem !== null) return safe([`${name}: ${problem.message}`, ...(problem.hint === null ? [] : [`  ${problem.hint}`])]);
	const found = roles.length + refused.length + skipped.length;
	if (format === null || found === 0) return safe([`${name}: no posting was found${format === null ? '' : ` (${format})`}.`, ...notes.map(note => `  ${note}`)]);
	return safe([
		`${name}: ${format}, ${count(found, 'posting')}.`,
		...notes.map(note => `  ${note}`),
		...(roles.length <= fewPostings ? roles.flatMap(oneByOne) : together(roles)),
		...named(refused.map(({title, reason, leftOut}) => `  Left out: ${quote(title)}, since ${reason}.${leftOut.length === 0 ? '' : ` ${unplacedIn(leftOut)}`}`)),
		...named(skipped.map(text => `  Left out: ${text}`)),
	]);
}

function oneByOne(role: ImportedRole): readonly string[] {
	const {content, kept, headings, leftOut, notes, notStated} = role;
	const company = companyName(content);
	return [
		`  ${content.title}${content.team == null ? '' : ` (${content.team})`}${company === null ? '' : `, ${company}`}: ${count(kept, 'requirement')} kept, ${count(leftOut.length, 'line')} left out.`,
		...detail('Headings', headings.map(({text, goesTo}) => `${quote(text)} → ${goesTo}`).join('; ')),
		...detail('Left out', sums(leftOut.map(({reason}) => reasons[reason]))),
		...named(leftOut.filter(({reason}) => reason === 'unplaced' || reason === 'too long').map(one => `    Not placed${one.heading === null ? '' : `, under ${quote(one.heading)}`}: ${quote(one.text)}`)),
		...notes.map(note => `    ${note}`),
		...detail('Not stated', notStated.join(', ')),
	];
}

function together(roles: readonly ImportedRole[]): readonly string[] {
	const leftOut = roles.flatMap(role => role.leftOut);
	const headings = roles.flatMap(role => role.headings);
	const unplaced = leftOut.filter(({reason}) => reason === 'unplaced');
	return [
		`  ${count(roles.reduce((sum, {kept}) => sum + kept, 0), 'requirement')} kept, ${count(leftOut.length, 'line')} left out${leftOut.length === 0 ? '' : `: ${sums(leftOut.map(({reason}) => reasons[reason]))}`}.`,
		...named(tally(headings.map(headingText)).map(([text, times]) => `  Heading ${text}${times === 1 ? '' : ` (${times} times)`}`), 2 * mostNamed),
		...named(tally(unplaced.map(({heading, text}) => (heading === null ? quote(text) : `under ${quote(heading)}`))).map(([text, times]) => `  Not placed: ${text}${times === 1 ? '' : `, ${times} lines`}`)),
		...named(roles.flatMap(({content, notes}) => notes.filter(isOfOne).map(note => `  ${quote(content.title)}: ${note}`))),
		...named(tally(roles.flatMap(({notes}) => notes.filter(note => !isOfOne(note)))).map(([note, times]) => `  ${note}${times === 1 ? '' : ` (${times} postings)`}`)),
		...detail('Not stated', tally(roles.flatMap(({notStated}) => notStated)).map(([key, times]) => `${key} in ${times}`).join(', ')).map(line => line.slice(2)),
	];
}

function headingText({text, goesTo}: PlacedHeading): string {
	return `${quote(text)} → ${goesTo}`;
}

/** A note about one posting's own words, as opposed to one that its whole board shares. */
function isOfOne(note: string): boolean {
	return note.startsWith('Unsure');
}

function unplacedIn(leftOut: readonly LeftOut[]): string {
	const [first] = leftOut;
	return first === undefined ? '' : `It says, among ${count(leftOut.length, 'line')}: ${quote(first.text)}`;
}

/** What became of each file, and what changed in it. */
export function writtenLines(all: readonly Written[], folder: string, isDryRun: boolean): readonly string[] {
	const told = all.filter(({status, stays}) => status !== 'unchanged' || stays.length > 0);
	return safe(
		named(
			told.map(({status, path, changes, stays, reason}) =>
				[
					`${join(folder, path)}: ${isDryRun && (status === 'new' || status === 'updated') ? `would be ${status}` : status}${reason === null ? '' : `, since ${reason}`}`,
					...changes.map(({key, before, after}) => (before === null ? `  + ${key}: ${after}` : after === null ? `  - ${key}: ${before}` : `  ${key}: ${before} → ${after}`)),
					...stays.map(text => `  = ${text} (not in the posting; it stays for what you added)`),
				].join('\n'),
			),
			100,
		).flatMap(text => text.split('\n')),
	);
}

/** How many files there are of each kind. */
export function writtenSum(all: readonly Written[]): string {
	return sums(all.map(({status}) => status));
}

function detail(what: string, text: string): readonly string[] {
	return text === '' ? [] : [`    ${what}: ${text}`];
}

function sums(texts: readonly string[]): string {
	return tally(texts).map(([text, times]) => `${times.toLocaleString('en')} ${text}`).join(', ');
}

/** Each text with how often it occurs, the most frequent first. */
function tally(texts: readonly string[]): readonly (readonly [string, number])[] {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort((one, other) => other[1] - one[1]);
}

function named(lines: readonly string[], most: number = mostNamed): readonly string[] {
	return lines.length <= most ? lines : [...lines.slice(0, most), `  … and ${lines.length - most} more`];
}

function quote(text: string): string {
	return `"${cutToWidth(text, quoteWidth)}"`;
}

export function count(number: number, thing: string): string {
	return `${number.toLocaleString('en')} ${thing}${number === 1 ? '' : 's'}`;
}

function safe(lines: readonly string[]): readonly string[] {
	return lines.map(plain);
}
