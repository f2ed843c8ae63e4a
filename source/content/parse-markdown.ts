import type {Section} from '../model/requirement.js';
import {sections} from '../model/requirement.js';
import {levels, type Level} from '../model/role.js';
import {recogniseLevel, takeTitleApart} from '../recognition/index.js';
import type {FactKey} from './facts.js';
import {isDate, isWebAddress} from './formats.js';
import {readTextPostings, type TextPosting} from './markdown-postings.js';
import type {Parsed, ParsedValue} from './parsed.js';
import {type Placed, placeBlocks} from './place-blocks.js';
import {errorAt, type TextProblem, type ValuePath} from './position.js';

/** The roles of a Markdown text: the company as its heading, the titles below it, the sections below those. Never throws. */
export function parseMarkdown(text: string): Parsed {
	const {postings, outside, isCut} = readTextPostings(text);
	// Sentences around the postings explain them; a list may be one that was meant to be read.
	const problems: TextProblem[] = [...lost(postings.length === 0 ? [] : outside.filter(({kind}) => kind === 'item'))];
	if (isCut) problems.push(errorAt(null, 'It is longer than any list of postings; not all of it is read.', 'Take it apart into several files.'));
	const values = postings.map((posting): ParsedValue => {
		const placed = placeBlocks(posting.body);
		problems.push(...lost(placed.leftOut.filter(({reason}) => reason === 'unplaced' || reason === 'too long')));
		const value = textPostingFacts(posting);
		for (const {key, text} of unreadFacts(posting)) problems.push({...errorAt({line: posting.line, column: 1}, `"${text.slice(0, 60)}" is ${wanted[key] ?? 'nothing known'}, and not read.`, null), severity: 'warning'});
		const lists = sections.flatMap(section => {
			const own = placed.requirements.filter(requirement => requirement.section === section);
			return own.length === 0 ? [] : [[section, own.map(requirement => requirement.text)] as const];
		});
		return {value: {...value, ...Object.fromEntries(lists)}, locate: path => ({line: lineOf(path, posting, placed), column: 1})};
	});
	return {values, problems, unreadable: 0};
}

/** "Engineer @ Acme (Oslo)". */
const atCompany = /^(?<title>.{1,160}?\S) @ (?<company>[^()@]{1,80}?)(?: \((?<place>[^()]{1,80})\))?$/u;

const wanted: Partial<Record<FactKey, string>> = {posted: 'no day like 2026-01-31', closes: 'no day like 2026-01-31', level: 'no level that is known', source: 'no http or https address'};

/** What a posting in plain words says of itself, under the keys of a role file. What is not right there is left out. */
export function textPostingFacts({title: heading, url, company, facts, companyUrl}: TextPosting): Readonly<Record<string, unknown>> {
	const stating = facts.get('title') ?? heading;
	const at = company === null ? atCompany.exec(stating)?.groups : undefined;
	const {title, team, intake} = takeTitleApart(at?.['title'] ?? stating, !facts.has('team'));
	const name = facts.get('company') ?? company?.name ?? at?.['company'];
	const page = companyUrl ?? (name === company?.name ? (company?.url ?? null) : null);
	const source = url ?? facts.get('source') ?? '';
	const start = facts.get('intake');
	const level = levelOf(facts.get('level') ?? '');
	const stated = {
		title,
		company: name !== undefined && page !== null && isWebAddress(page) ? {name, url: page} : name,
		team: team ?? (/^[-\u2013\u2014]$/u.test(facts.get('team') ?? '') ? undefined : facts.get('team')),
		level,
		intake: intake ?? (start !== undefined && /^20\d\d$/u.test(start) ? Number(start) : start),
		source: isWebAddress(source) ? source : undefined,
		location: facts.get('location') ?? at?.['place'],
		employment: facts.get('employment'),
		workplace: facts.get('workplace'),
		salary: facts.get('salary'),
		...Object.fromEntries((['posted', 'closes'] as const).map(key => [key, isDate(facts.get(key) ?? '') ? facts.get(key) : undefined])),
	};
	return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function levelOf(text: string): Level | undefined {
	return levels.find((one): one is Level => one === text.toLowerCase()) ?? recogniseLevel(text) ?? undefined;
}

/** What a posting says of itself that is not taken, since it is nothing of its kind. */
export function unreadFacts({url, facts}: TextPosting): readonly {readonly key: FactKey; readonly text: string}[] {
	const isRead: Partial<Record<FactKey, (text: string) => boolean>> = {posted: isDate, closes: isDate, level: text => levelOf(text) !== undefined, source: text => url !== null || isWebAddress(text)};
	return [...facts].flatMap(([key, text]) => (isRead[key]?.(text) === false ? [{key, text}] : []));
}

/** Where nobody can say what lines are, the person is told; what is no requirement is left out without a word. */
function lost(lines: readonly {readonly line: number | null}[]): readonly TextProblem[] {
	const [first] = lines;
	if (first === undefined) return [];
	const count = lines.length === 1 ? 'This line is' : `This and ${lines.length - 1} more lines are`;
	return [{...errorAt(first.line === null ? null : {line: first.line, column: 1}, `${count} in no section that is known, and not read.`, 'Put it under a heading like Responsibilities, Qualifications or Preferred Qualifications.'), severity: 'warning'}];
}

function lineOf([key, index]: ValuePath, posting: TextPosting, {requirements, headings}: Placed): number {
	const section = sections.find((one): one is Section => one === key);
	if (section !== undefined) {
		const own = requirements.filter(requirement => requirement.section === section);
		return (typeof index === 'number' ? own[index]?.line : headings.find(({goesTo}) => goesTo === section)?.line) ?? posting.line;
	}
	return (key === 'company' ? posting.company?.line : null) ?? posting.line;
}
