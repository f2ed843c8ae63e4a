import {cleanText} from '../text/clean.js';

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'"};
const escaped = /\\([!-/:-@[-`{-~])/gu;
/** Where escaped characters wait until the mark-up is gone: the private use area, which cleaning never makes. */
const shelter = 0xe000;

/** The words of a line of Markdown without its mark-up: links are their text, pictures their description. */
export function markdownToText(line: string): string {
	if (line.length > 50_000 || !/[*_`~[\]<\\&!]/u.test(line)) return cleanText(line);
	const text = line
		.replace(escaped, (_whole, sign: string) => String.fromCharCode(shelter + sign.charCodeAt(0)))
		.replace(/<!--[^>]*-->/gu, '')
		.replace(/<(https?:\/\/[^\s<>]{1,2000})>/gu, '$1')
		.replace(/<br ?\/?>/giu, ' ')
		.replace(/<\/?[a-z][^<>]{0,1000}>/giu, '')
		.replace(/!?\[([^[\]]{0,1000})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s+"[^"]{0,300}")?\)|\[[^[\]]{0,100}\])/gu, '$1')
		.replace(/(\*\*\*|\*\*|~~|``|`)(?=\S)([^*`~]{1,2000}?)(?<=\S)\1/gu, '$2')
		.replace(/(?<![\p{L}\p{N}_])(__|_)(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
		.replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,2000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
		.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/gu, (_whole, name: string) => entities[name] ?? '')
		.replace(/[\uE000-\uE07F]/gu, sheltered => String.fromCharCode(sheltered.charCodeAt(0) - shelter));
	return cleanText(text);
}

const wholeLink = /^\[(?<text>(?:[^[\]]|\[[^[\]]*\]){0,500})\](?:\(\s*<?(?<url>[^\s<>]{1,2000}?)>?(?:\s+["'(][^"')]{0,300}["')])?\s*\)|\[(?<name>[^[\]]{0,100})\])$/u;
const innerLink = /\[(?<text>(?:[^[\]]|\[[^[\]]*\]){0,500})\]\(\s*<?(?<url>[^\s<>()]{1,2000})>?(?:\s+"[^"]{0,300}")?\s*\)/gu;
/** What a link says that is there to be followed, not to be read. */
const pointing = /^(?:apply(?: now| here)?|link|here|source|posting|job posting|details|view|open|url|🔗|↗|→)$/iu;

/** A heading's words and where it leads. `references` are the `[name]: address` lines of the document. */
export function readLinkedText(line: string, references: ReadonlyMap<string, string>): {readonly text: string; readonly url: string | null} {
	if (line.length > 5000) return {text: cleanText(line), url: null};
	const bare = line.trim().replace(/^(\*\*|__)(.{1,3000})\1$/u, '$2').trim();
	const whole = wholeLink.exec(bare)?.groups;
	if (whole !== undefined) {
		const name = (whole['name'] === '' ? whole['text'] : whole['name'])?.toLowerCase() ?? '';
		return {text: markdownToText(whole['text'] ?? ''), url: whole['url'] ?? references.get(name) ?? null};
	}
	const links = [...bare.matchAll(innerLink)];
	const text = links.reduce((left, {0: link, groups}) => (pointing.test(groups?.['text']?.trim() ?? '') ? left.replace(link, '') : left), bare);
	return {text: markdownToText(text).replace(/\s*[-\u2013\u2014|:(]$/u, ''), url: links.length === 1 ? (links[0]?.groups?.['url'] ?? null) : null};
}
