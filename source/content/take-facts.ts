import {recogniseHeading} from '../recognition/index.js';
import type {Block} from './blocks.js';
import {type FactKey, recogniseFact} from './facts.js';
import {isWebAddress} from './formats.js';
import type {TextPosting} from './text-posting.js';

/** Whether a text is nothing but the heading of a section. */
export function isSection(text: string): boolean {
	const heading = recogniseHeading(text);
	return heading !== null && heading.isWhole && heading.kind !== 'aside' && heading.kind !== 'summary';
}

/** What a line states of a posting wherever it stands. */
const anywhere: ReadonlySet<FactKey> = new Set(['location', 'employment', 'workplace', 'salary', 'posted', 'closes', 'source']);

const longestName = 80;
/** What stands before a company's name without being a part of it. */
const invitation = /^(?:about|apply|at|by|contact|for|from|join|meet|posted|welcome|why|with)\b/iu;
/** A line that is nothing but a name with the legal form of a company behind it. */
const legalName = new RegExp(
	String.raw`^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'\u2019&-]{0,30},? (?:(?:of|and|und|et|de|la|the|&) )?){1,6}(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|PLC|Corp|Corporation|GmbH|gGmbH|GmbH & Co\.? KG|AG|SE|KG|e\. ?V|S\.A|SAS|S\.A\.S|SARL|S\.L|B\.V|N\.V|BV|NV|Oy|AB|ApS|A/S|S\.p\.A|S\.r\.l|Pty Ltd|Pte\.? Ltd)\.?$`,
	'u',
);

/** The facts before the first heading, and everything else. A line of it that is nothing but a company's name is that, unless `isNamed`: a heading names it. A line that is nothing but an address is the posting's own, and lines such as "Salary: 50k" and "Apply: address" count below the sections too. */
export function takeFacts(blocks: readonly Block[], isNamed: boolean): Pick<TextPosting, 'facts' | 'companyUrl' | 'body'> {
	const facts = new Map<FactKey, string>();
	let companyUrl: string | null = null;
	const first = blocks.findIndex(({kind, text}) => kind === 'heading' || isSection(text));
	const intro = first < 0 ? blocks : blocks.slice(0, first);
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
	const named = isNamed || facts.has('company') ? undefined : rest.find(isLegalName);
	if (named?.kind === 'text') {
		facts.set('company', named.text);
		companyUrl = named.url;
		rest.splice(rest.indexOf(named), 1);
	}
	const others = first < 0 ? [] : blocks.slice(first);
	const left = others.filter(block => {
		const fact = block.kind === 'text' ? recogniseFact(block.text) : null;
		if (fact === null || !anywhere.has(fact.key) || facts.has(fact.key) || (fact.key === 'source' && !isWebAddress(fact.value))) return true;
		facts.set(fact.key, fact.value);
		return false;
	});
	return {facts, companyUrl, body: [...rest, ...left]};
}

function isLegalName({kind, text}: Block): boolean {
	return kind === 'text' && text.length <= longestName && legalName.test(text) && !invitation.test(text);
}
