import {Parser} from 'htmlparser2';

/** Tags nest no deeper in any page; browsers end there too. What goes further is not read. */
const deepest = 512;
/** How much the parser is given at once, so that depth is looked at in between. */
const portion = 64 * 1024;

/** What is told of a page, in its order. */
export type HtmlEvents = {
	readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
	/** Whether nothing more is wanted. */
	readonly isEnough?: () => boolean;
};

/** Reads HTML of any quality. Entities are decoded once. Gives whether it was read to its end. */
export function readHtml(html: string, {open, close, text, isEnough = () => false}: HtmlEvents): boolean {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth++;
				open(name, attributes);
			},
			onclosetag(name) {
				depth--;
				close(name);
			},
			ontext: text,
		},
		{decodeEntities: true, lowerCaseTags: true},
	);
	for (let at = 0; at < html.length; at += portion) {
		parser.write(html.slice(at, at + portion));
		if (depth > deepest || isEnough()) return false;
	}
	parser.end();
	return true;
}

/** The text with its entities decoded, once. Tags in it are text. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	let decoded = '';
	const parser = new Parser({
		ontext(part) {
			decoded += part;
		},
	});
	parser.end(text.replaceAll('<', '&lt;'));
	return decoded;
}

const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/iu;
const encodedTag = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\/?[a-z]/iu;
const blockTag = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)\b/iu;

/** Whether a text has mark-up, plain or encoded. */
export function hasMarkup(text: string): boolean {
	return tag.test(text) || encodedTag.test(text);
}

/**
 * Mark-up as it was meant: what was encoded on its way (once, or twice) is decoded as often, and where only words are marked
 * up the ends of lines are breaks.
 */
export function plainMarkup(text: string): string {
	let html = text;
	for (let times = 0; times < 3 && !tag.test(html) && encodedTag.test(html); times++) html = decodeEntities(html);
	return blockTag.test(html) ? html : html.replaceAll(/\r\n|\n|\r/gu, '<br>');
}

/** Entities that are still there after decoding were encoded twice. What stands for < and > stays: it may be meant. */
export function decodeLeftovers(text: string): string {
	return text.includes('&') ? text.replaceAll(/&(?:amp|nbsp|quot|apos|#0?39|#x27|#160|[lr][sd]quo|[nm]dash|bull|middot|hellip);/giu, decodeEntities) : text;
}
