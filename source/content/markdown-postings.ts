import {recogniseHeading} from '../recognition/index.js';
import type {Block, HeadingBlock} from './blocks.js';
import {longestTitle, namesJob} from './job-title.js';
import {markdownBlocks} from './markdown-blocks.js';
import {mostLines} from './markdown-lines.js';
import {plainPostings} from './plain-postings.js';
import {takeFacts} from './take-facts.js';
import type {TextPosting} from './text-posting.js';

export type {TextPosting} from './text-posting.js';

/** `outside`: what stands in no posting, headings aside. `isCut`: whether there is more than is read. */
export type TextPostings = {readonly postings: readonly TextPosting[]; readonly outside: readonly Block[]; readonly isCut: boolean};

/** What a list of postings is called, and no company. */
const noCompany = /^(?:(?:open|current|available|our|all) )?(?:roles?|positions?|jobs?|careers?|vacanc(?:y|ies)|postings?|openings?|opportunities|job (?:postings?|openings?|descriptions?|listings?|ads?)|we(?:'|’)?(?:re| are) hiring!?|hiring|join us!?|work with us)$/iu;
/** "Jobs at Acme" is a list of Acme. */
const listOfCompany = /^(?:(?:open|current) )?(?:roles|positions|jobs|careers|vacancies|openings) (?:at|with|@) /iu;
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
	if (titles.length === 0) return {postings: plainPostings(blocks), outside: [], isCut: isTooLong};
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
	if (looksLikeTitle(block)) return recogniseHeading(block.text)?.isWhole !== true || namesJob(block.text);
	return recogniseHeading(block.text) === null;
}

function looksLikeTitle({text, url}: HeadingBlock): boolean {
	return url !== null || (namesJob(text) && !/^(?:what|who|your|our|about|the|as|why|how)\b/iu.test(text));
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
