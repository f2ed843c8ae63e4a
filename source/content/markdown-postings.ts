import {recogniseHeading} from '../recognition/index.js';
import type {Block, HeadingBlock} from './blocks.js';
import {type FactKey, recogniseFact} from './facts.js';
import {markdownBlocks} from './markdown-blocks.js';
import {mostLines} from './markdown-lines.js';
import {placeBlocks} from './place-blocks.js';

/** One posting of a text: its heading, what is said of it in single lines, and its body. */
export type TextPosting = {
	readonly title: string;
	readonly url: string | null;
	readonly line: number;
	readonly company: {readonly name: string; readonly url: string | null; readonly line: number | null} | null;
	readonly facts: ReadonlyMap<FactKey, string>;
	/** Where the line leads that names the company. */
	readonly companyUrl: string | null;
	readonly body: readonly Block[];
};

/** `outside`: what stands in no posting, headings aside. `isCut`: whether there is more than is read. */
export type TextPostings = {readonly postings: readonly TextPosting[]; readonly outside: readonly Block[]; readonly isCut: boolean};

/** What a list of postings is called, and no company. */
const noCompany = /^(?:(?:open|current|available|our|all) )?(?:roles?|positions?|jobs?|careers?|vacanc(?:y|ies)|postings?|openings?|opportunities|job (?:postings?|openings?|descriptions?|listings?|ads?)|we(?:'|’)?(?:re| are) hiring!?|hiring|join us!?|work with us)$/iu;
/** "Jobs at Acme" is a list of Acme. */
const listOfCompany = /^(?:(?:open|current) )?(?:roles|positions|jobs|careers|vacancies|openings) (?:at|with|@) /iu;
const jobWord = /\b(?:engineer|developer|manager|designer|scientist|analyst|architect|intern|internship|director|specialist|consultant|administrator|researcher|programmer|writer|owner|lead|associate|officer|technician|tester|graduate|coordinator|advocate|\p{L}*entwickler(?:in)?|\p{L}*ingenieur(?:in)?|\p{L}*manager(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|ing[eé]nieure?|d[eé]veloppeu(?:r|se)|stagiaire|chef de produit|desarrollador[ae]?|programador[ae]?|ingenier[oa]|ontwikkelaar|head of \p{L}+)s?(?:$|[\s,(:/*\u00B7\u2013-])/iu;
const longestTitle = 160;
const longestName = 80;
/** Postings that are read of one text. */
const mostPostings = 20_000;

/**
 * The postings of a Markdown text or a plain one: of the README form (company, titles, sections), of a single posting, of several.
 * A title is the heading that known sections stand under, linked or not; the company is the heading above the title.
 */
export function readTextPostings(text: string): TextPostings {
	const blocks = markdownBlocks(text);
	const isTooLong = (blocks.at(-1)?.line ?? 0) > mostLines - 1000 && text.split('\n', mostLines + 1).length > mostLines;
	const all = findTitles(blocks);
	const titles = all.slice(0, mostPostings);
	if (titles.length === 0) return {postings: untitled(blocks), outside: [], isCut: isTooLong};
	const starts = new Set(titles);
	const headings = headingsAbove(blocks, starts);
	let from = 0;
	const outside: Block[] = [];
	const postings = titles.map(at => {
		const heading = blocks[at] as HeadingBlock;
		const end = endOf(at, heading, blocks, starts);
		outside.push(...blocks.slice(from, at));
		from = end;
		const above = headings.get(at);
		const company = above === undefined || noCompany.test(above.text) ? null : {name: above.text.replace(listOfCompany, ''), url: above.url, line: above.line};
		return {title: heading.text, url: heading.url, line: heading.line ?? 1, company, ...takeFacts(blocks.slice(at + 1, end), company !== null)};
	});
	outside.push(...blocks.slice(from));
	return {postings, outside: outside.filter(({kind}) => kind !== 'heading'), isCut: isTooLong || all.length > titles.length};
}

/** For each title the nearest higher heading in front of it that heads no section. */
function headingsAbove(blocks: readonly Block[], titles: ReadonlySet<number>): ReadonlyMap<number, HeadingBlock> {
	const above = new Map<number, HeadingBlock>();
	let open: readonly HeadingBlock[] = [];
	for (const [at, block] of blocks.entries()) {
		if (block.kind !== 'heading' || !isNameless(block)) continue;
		open = open.filter(({level}) => level < block.level);
		const nearest = open.at(-1);
		if (titles.has(at) && nearest !== undefined) above.set(at, nearest);
		open = [...open, block];
	}
	return above;
}

/** Places of the headings that are titles: those that sections stand under, and linked ones beside them. */
function findTitles(blocks: readonly Block[]): readonly number[] {
	const titles = new Set<number>();
	const nameless: number[] = [];
	for (const [at, block] of blocks.entries()) {
		if (block.kind !== 'heading') continue;
		if (isNameless(block)) {
			nameless.push(at);
			continue;
		}
		const kind = recogniseHeading(block.text)?.kind;
		if (kind === undefined || kind === 'aside' || kind === 'summary') continue;
		const owner = ownerOf(block, nameless, blocks);
		if (owner !== null) titles.add(owner);
	}
	const levels = new Set([...titles].map(at => (blocks[at] as HeadingBlock).level));
	for (const at of nameless) {
		const {level, url} = blocks[at] as HeadingBlock;
		if (url !== null && levels.has(level)) titles.add(at);
	}
	return [...titles].sort((one, other) => one - other);
}

/** How many headings back a section looks for its title. */
const farthestTitle = 50;

function ownerOf(section: HeadingBlock, nameless: readonly number[], blocks: readonly Block[]): number | null {
	const candidates = nameless.slice(-farthestTitle).filter(at => (blocks[at] as HeadingBlock).level <= section.level);
	const titled = candidates.findLast(at => looksLikeTitle(blocks[at] as HeadingBlock));
	const above = candidates.findLast(at => (blocks[at] as HeadingBlock).level < section.level);
	if (titled === undefined) return above ?? candidates.at(-1) ?? null;
	// A heading between the two that is lower than the title stands for a part of the posting.
	return above === undefined || titled >= above || (blocks[titled] as HeadingBlock).level < (blocks[above] as HeadingBlock).level ? titled : above;
}

/** A heading that heads no section by its words; one that leads somewhere is a title whatever it says. */
function isNameless(block: HeadingBlock): boolean {
	if (block.text.length > longestTitle) return false;
	if (looksLikeTitle(block)) return recogniseHeading(block.text)?.isWhole !== true || jobWord.test(block.text);
	return recogniseHeading(block.text) === null;
}

function looksLikeTitle({text, url}: HeadingBlock): boolean {
	return url !== null || (jobWord.test(text) && !/^(?:what|who|your|our|about|the|as|why|how)\b/iu.test(text));
}

/** A posting ends where the next begins, or where a heading as high stands for something else. */
function endOf(at: number, {level}: HeadingBlock, blocks: readonly Block[], starts: ReadonlySet<number>): number {
	let isFlat: boolean | null = null;
	for (let next = at + 1; next < blocks.length; next++) {
		const block = blocks[next] as Block;
		if (starts.has(next)) return next;
		if (block.kind !== 'heading') continue;
		// In a text of one level of headings, one of that level may be a part of the posting.
		if (!isNameless(block)) isFlat ??= block.level <= level;
		else if (block.level < level || (block.level === level && isFlat !== true)) return next;
	}
	return blocks.length;
}

/** A posting without a marked title: its first line is one, when it is short enough and something follows that is known. */
function untitled(blocks: readonly Block[]): readonly TextPosting[] {
	const first = blocks.find(({kind}) => kind !== 'code');
	if (first === undefined || first.text.length > longestTitle || isSection(first.text)) return [];
	// A line that names a job may stand over sections that are a line each: "Requirements: Go".
	const hasSection = blocks.some(block => block.kind !== 'item' && isSection(block.text)) || (jobWord.test(first.text) && placeBlocks(blocks).requirements.length > 0);
	if (!hasSection) return [];
	const {facts, companyUrl, body} = takeFacts(recogniseFact(first.text) === null ? blocks.filter(block => block !== first) : blocks, false);
	const title = recogniseFact(first.text) === null ? first.text : facts.get('title');
	if (title === undefined) return [];
	const parts = partTitle(title);
	if (parts !== null) {
		const {others, ...named} = parts;
		return [{...named, line: first.line ?? 1, facts, companyUrl, body: [...others.map((text): Block => ({kind: 'text', text, line: first.line, url: null})), ...body]}];
	}
	return [{title, url: 'url' in first ? first.url : null, line: first.line ?? 1, company: null, facts, companyUrl, body}];
}

/** "Company | Title | Place | address", as short adverts begin. `others`: what is none of the title, the company and the address. */
function partTitle(text: string): (Pick<TextPosting, 'title' | 'url' | 'company'> & {readonly others: readonly string[]}) | null {
	const parts = text.split(' | ').map(part => part.trim());
	const title = parts.find(part => jobWord.test(part));
	const [company] = parts;
	if (parts.length < 3 || title === undefined || company === undefined || company === '') return null;
	const url = parts.find(part => /^https?:\/\/\S+$/iu.test(part)) ?? null;
	return {title, url, company: company === title ? null : {name: company, url: null, line: null}, others: parts.filter(part => part !== title && part !== company && part !== url)};
}

function isSection(text: string): boolean {
	const heading = recogniseHeading(text);
	return heading !== null && heading.isWhole && heading.kind !== 'aside' && heading.kind !== 'summary';
}

/** What stands before a company's name without being a part of it. */
const invitation = /^(?:about|apply|at|by|contact|for|from|join|meet|posted|welcome|why|with)\b/iu;
/** A line that is nothing but a name with the legal form of a company behind it. */
const legalName = new RegExp(
	String.raw`^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'\u2019&-]{0,30},? (?:(?:of|and|und|et|de|la|the|&) )?){1,6}(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|PLC|Corp|Corporation|GmbH|gGmbH|GmbH & Co\.? KG|AG|SE|KG|e\. ?V|S\.A|SAS|S\.A\.S|SARL|S\.L|B\.V|N\.V|BV|NV|Oy|AB|ApS|A/S|S\.p\.A|S\.r\.l|Pty Ltd|Pte\.? Ltd)\.?$`,
	'u',
);

/** The facts before the first heading, and everything else. The line below the title may be the company's name, unless `isNamed`: a heading names it. A line that is nothing but an address is the posting's own. */
function takeFacts(blocks: readonly Block[], isNamed: boolean): Pick<TextPosting, 'facts' | 'companyUrl' | 'body'> {
	const facts = new Map<FactKey, string>();
	let companyUrl: string | null = null;
	const first = blocks.findIndex(({kind, text}) => kind === 'heading' || isSection(text));
	const intro = first < 0 ? blocks : blocks.slice(0, first);
	const [named] = intro;
	const rest = intro.filter(block => {
		if (block.kind === 'heading' || block.kind === 'code') return true;
		const fact = recogniseFact(block.text) ?? (/^https?:\/\/\S+$/iu.test(block.text) ? {key: 'source' as const, value: block.text} : null);
		const url = block.kind === 'text' ? block.url : null;
		if (fact === null && url !== null && /^apply\b/iu.test(block.text)) facts.set('source', url);
		if (fact === null || facts.has(fact.key)) return true;
		facts.set(fact.key, fact.key === 'source' && url !== null ? url : fact.value);
		if (fact.key === 'company') companyUrl = url;
		return false;
	});
	if (!isNamed && !facts.has('company') && named?.kind === 'text' && rest.includes(named) && named.text.length <= longestName && legalName.test(named.text) && !invitation.test(named.text)) {
		facts.set('company', named.text);
		companyUrl = named.url;
		rest.splice(rest.indexOf(named), 1);
	}
	return {facts, companyUrl, body: first < 0 ? rest : [...rest, ...blocks.slice(first)]};
}
