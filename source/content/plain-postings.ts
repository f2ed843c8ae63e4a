import {recogniseHeading} from '../recognition/index.js';
import type {Block} from './blocks.js';
import {recogniseFact} from './facts.js';
import {longestTitle, namesJob} from './job-title.js';
import {placeBlocks} from './place-blocks.js';
import {isSection, takeFacts} from './take-facts.js';
import type {TextPosting} from './text-posting.js';

/** How letters begin: nothing that a posting is called. */
const greeting = /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|bonjour|salut|hola|beste)\b[^:]{0,40}[,!.]?$/iu;
/** Lines between a title and its first section. */
const mostFacts = 8;

/** Postings without marked titles, one below the other: a line that names a job, in front of a section that was there before, begins another one. */
export function plainPostings(blocks: readonly Block[]): readonly TextPosting[] {
	const starts: number[] = [0];
	let kinds = new Set<string>();
	for (const [at, block] of blocks.entries()) {
		if (block.kind === 'item' || block.kind === 'code') continue;
		const kind = kindOf(block);
		if (kind !== null) kinds.add(kind);
		else if (isTitle(block)) {
			const next = blocks.slice(at + 1, at + 1 + mostFacts).find(other => other.kind === 'item' || kindOf(other) !== null);
			const nextKind = next === undefined ? null : kindOf(next);
			if (nextKind === null || !kinds.has(nextKind)) continue;
			starts.push(at);
			kinds = new Set();
		}
	}
	return starts.flatMap((from, number) => untitled(blocks.slice(from, starts[number + 1])));
}

function kindOf({kind, text}: Block): string | null {
	return kind !== 'item' && isSection(text) ? (recogniseHeading(text)?.kind ?? null) : null;
}

function isTitle({text}: Block): boolean {
	return text.length <= 100 && namesJob(text) && !/[.!?;:,]$/u.test(text) && recogniseFact(text) === null;
}

/** The first line; where that is a sentence or a greeting, as in a letter, the first one that names a job in front of the sections. */
function titleOf(blocks: readonly Block[]): Block | undefined {
	const first = blocks.find(({kind, text}) => kind !== 'code' && !greeting.test(text));
	if (first === undefined || (first === blocks[0] && !/[.!:;,]$/u.test(first.text))) return first;
	const section = blocks.findIndex(block => kindOf(block) !== null);
	return blocks.slice(0, Math.max(0, section)).find(block => block.kind === 'text' && isTitle(block)) ?? first;
}

/** A posting without a marked title: its first line is one, when it is short enough and something follows that is known. */
function untitled(blocks: readonly Block[]): readonly TextPosting[] {
	const first = titleOf(blocks);
	if (first === undefined || first.text.length > longestTitle || isSection(first.text)) return [];
	// A line that names a job may stand over sections that are a line each: "Requirements: Go".
	const hasSection = blocks.some(block => block.kind !== 'item' && isSection(block.text)) || (namesJob(first.text) && placeBlocks(blocks).requirements.length > 0);
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
	const title = parts.find(part => namesJob(part));
	const [company] = parts;
	if (parts.length < 3 || title === undefined || company === undefined || company === '') return null;
	const url = parts.find(part => /^https?:\/\/\S+$/iu.test(part)) ?? null;
	return {title, url, company: company === title ? null : {name: company, url: null, line: null}, others: parts.filter(part => part !== title && part !== company && part !== url)};
}
