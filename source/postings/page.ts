import {cleanText} from '../text/clean.js';
import {addressOf} from './facts.js';
import {readHtml} from './html.js';

/** What a saved page holds besides its words. */
export type Page = {
	readonly title: string | null;
	/** The address that the page gives itself. */
	readonly address: string | null;
	/** The data of its scripts, in their order; `isLinked`: JSON-LD, which describes the page to machines. */
	readonly data: readonly {readonly value: unknown; readonly isLinked: boolean}[];
	/** How many blocks of JSON-LD could not be read. */
	readonly broken: number;
};

/** Reads the scripts and the head of a page. Data is parsed, never matched as text. */
export function readPage(html: string): Page {
	const data: {value: unknown; isLinked: boolean}[] = [];
	let broken = 0;
	let address: string | null = null;
	let title: string | null = null;
	let script: {readonly type: string; readonly parts: string[]} | null = null;
	let titleParts: string[] | null = null;
	readHtml(html, {
		open(name, attributes) {
			if (name === 'script') script = {type: (attributes['type'] ?? '').toLowerCase(), parts: []};
			else if (name === 'title') titleParts ??= [];
			else if (name === 'link' && (attributes['rel'] ?? '').toLowerCase() === 'canonical') address ??= addressOf(attributes['href']);
			else if (name === 'meta' && attributes['property'] === 'og:url') address ??= addressOf(attributes['content']);
		},
		close(name) {
			if (name === 'title' && title === null && titleParts !== null) title = cleanText(titleParts.join('').slice(0, 1000));
			if (name !== 'script' || script === null) return;
			const text = script.parts.join('');
			const isLinked = /\bld\+json\b/u.test(script.type);
			const values = readScript(text, script.type);
			if (isLinked && values.length === 0 && text.trim() !== '') broken++;
			for (const value of values) data.push({value, isLinked});
			script = null;
		},
		text(part) {
			if (script !== null) script.parts.push(part);
			else if (titleParts !== null && title === null) titleParts.push(part);
		},
	});
	return {title: title === '' ? null : title, address, data, broken};
}

/** The values of a script: its JSON, or what it assigns. */
function readScript(text: string, type: string): readonly unknown[] {
	if (type.includes('json')) {
		const bare = text.trim().replace(/^(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/u, '').replace(/(?:\/\/)?(?:-->|\]\]>)$/u, '');
		return parsed(bare.trim().replace(/;$/u, ''));
	}
	if (!/qualifications|descriptionHtml|JobPosting/iu.test(text)) return [];
	const quoted = stringBehind(text, 'JSON.parse("');
	if (quoted !== null) return parsed(quoted).flatMap(inner => (typeof inner === 'string' ? parsed(inner) : []));
	const from = text.indexOf('{', text.indexOf('='));
	const to = text.lastIndexOf('}');
	return from < 0 || to < from ? [] : parsed(text.slice(from, to + 1));
}

/** The string literal, with its quotes, that begins at the end of `call`. A pattern would need a stack as deep as the string is long. */
function stringBehind(text: string, call: string): string | null {
	const start = text.indexOf(call);
	if (start < 0) return null;
	const from = start + call.length - 1;
	for (let at = from + 1; at < text.length; at++) {
		if (text[at] === '\\') at++;
		else if (text[at] === '"') return text.slice(from, at + 1);
	}
	return null;
}

function parsed(text: string): readonly unknown[] {
	try {
		return [JSON.parse(text)];
	} catch {
		return [];
	}
}
