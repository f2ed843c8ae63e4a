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

const longestName = 80;
/** What stands before a company's name without being a part of it. */
const invitation = /^(?:about|apply|at|by|contact|for|from|join|meet|posted|welcome|why|with)\b/iu;
/** A line that is nothing but a name with the legal form of a company behind it. */
const legalName = new RegExp(
	String.raw`^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'\u2019&-]{0,30},? (?:(?:of|and|und|et|de|la|the|&) )?){1,6}(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|PLC|Corp|Corporation|GmbH|gGmbH|GmbH & Co\.? KG|AG|SE|KG|e\. ?V|S\.A|SAS|S\.A\.S|SARL|S\.L|B\.V|N\.V|BV|NV|Oy|AB|ApS|A/S|S\.p\.A|S\.r\.l|Pty Ltd|Pte\.? Ltd)\.?$`,
	'u',
);

/** The facts before the first heading, and everything else. A line of it that is nothing but a company's name is that, unless `isNamed`: a heading names it. A line that is nothing but an address is the posting's own, and a line "Apply: address" wherever it stands. */
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
	const link = facts.has('source') ? undefined : others.find(isLink);
	if (link !== undefined) facts.set('source', recogniseFact(link.text)?.value ?? '');
	return {facts, companyUrl, body: [...rest, ...others.filter(block => block !== link)]};
}

function isLegalName({kind, text}: Block): boolean {
	return kind === 'text' && text.length <= longestName && legalName.test(text) && !invitation.test(text);
}

function isLink({kind, text}: Block): boolean {
	const fact = kind === 'text' ? recogniseFact(text) : null;
	return fact?.key === 'source' && isWebAddress(fact.value);
}
