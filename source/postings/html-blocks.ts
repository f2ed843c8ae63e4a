import {type Block, boldLevel, listSigns} from '../content/blocks.js';
import {maxTextLength} from '../content/definition.js';
import {cleanText} from '../text/clean.js';
import {decodeLeftovers, plainMarkup, readHtml} from './html.js';
import {closeInGrids, type Grid, openInGrids} from './html-grids.js';

const blockTags: ReadonlySet<string> = new Set(
	'address article aside blockquote body center dd details div dl dt fieldset figure form header hr html main ol p pre section summary table tbody td th thead tr ul'.split(' '),
);
const listTags: ReadonlySet<string> = new Set(['ul', 'ol']);
/** What is no part of a page's words. */
const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'footer', 'button', 'select', 'iframe', 'textarea', 'object']);
const strongTags: ReadonlySet<string> = new Set(['b', 'strong']);
const strongStyle = /font-weight:\s*(?:bold|[6-9]00)/iu;
const headingTag = /^h([1-6])$/u;

/** The sign of a list, typed in place of one. A hyphen or asterisk needs a blank behind it. */
const typedBullet = new RegExp(String.raw`^(?:[${listSigns}\u00B7]\uFE0F?\s*|[-*\u2013\u2014]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[ivx]{1,4}\.\s+)(?=\S)`, 'u');
/** What a word processor pastes for a list within a list. */
const pastedInner = /^o\s+(?=[\p{Lu}\p{N}])/u;
/** A line in bold is a heading up to this many characters. */
const longestBoldHeading = 120;

/** Takes what a person should know of how something was read. */
export type Tell = (note: string) => void;

/** Pieces that are read of one posting. */
const mostBlocks = 20_000;

/** Lists are told apart up to this depth. */
const deepestList = 16;

type Tag = {readonly isStrong: boolean; readonly isSilent: boolean};

/**
 * The words of HTML as pieces: headings, one item a bullet, lines. Bullets in lists are one piece whatever is inside them;
 * lists within them come after them. A line wholly in bold is a heading.
 */
export function htmlBlocks(html: string, tell: Tell): readonly Block[] {
	const blocks: Block[] = [];
	const tags: Tag[] = [];
	let bullets = 0;
	let words: string[] = [];
	let strongLetters = 0;
	let letters = 0;
	let level: number | null = null;
	let strong = 0;
	let silent = 0;
	let breaks = 0;
	let lists = 0;
	const grids: Grid[] = [];

	function flush(): void {
		const text = words.length === 0 ? '' : read(words.join(''));
		const isStrong = letters > 0 && strongLetters === letters;
		words = [];
		strongLetters = 0;
		letters = 0;
		if (text === '') return;
		if (level !== null) blocks.push({kind: 'heading', text, level, line: null, url: null, section: null});
		else if (bullets > 0) blocks.push(...itemsOf(text, isStrong, Math.max(1, Math.min(lists, deepestList))));
		else if (lists > 0 && !isStrong) blocks.push(...itemsOf(text, false, Math.min(lists, deepestList)));
		else blocks.push(lineOf(text, isStrong));
	}

	const isWhole = readHtml(plainMarkup(html), {
		isEnough: () => blocks.length >= mostBlocks || breaks >= 10 * mostBlocks,
		open(name, attributes) {
			const tag = {isStrong: strongTags.has(name) || strongStyle.test(attributes['style'] ?? ''), isSilent: silentTags.has(name)};
			tags.push(tag);
			if (tag.isStrong) strong++;
			if (tag.isSilent) silent++;
			const heading = headingTag.exec(name);
			if (heading !== null) {
				flush();
				level = Number(heading[1]);
			} else if (name === 'li') {
				flush();
				bullets++;
			} else if (listTags.has(name)) {
				flush();
				lists++;
			} else if (name === 'br') breakLine();
			else if (blockTags.has(name)) separate();
			if (bullets === 0 && level === null) openInGrids(grids, name, blocks.length);
		},
		close(name) {
			const tag = tags.pop();
			if (tag?.isStrong === true) strong--;
			if (tag?.isSilent === true) silent--;
			if (headingTag.test(name)) {
				flush();
				level = null;
			} else if (name === 'li') {
				flush();
				bullets--;
			} else if (listTags.has(name)) {
				flush();
				lists--;
			} else if (blockTags.has(name)) separate();
			if (bullets === 0 && level === null) closeInGrids(grids, name, blocks);
		},
		text(text) {
			if (silent > 0) return;
			words.push(text);
			const count = text.trim().length;
			letters += count;
			if (strong > 0) strongLetters += count;
		},
	});

	/** Within a bullet or a heading a paragraph is a part of it. */
	function separate(): void {
		if (bullets > 0 || level !== null) words.push(' ');
		else flush();
	}

	function breakLine(): void {
		breaks++;
		if (level !== null) words.push(' ');
		else if (bullets > 0) words.push('\n');
		else flush();
	}

	flush();
	if (!isWhole) tell('It is too long for a posting, or its tags are nested too deep: not all of it is read.');
	return blocks;
}

/** Lines of plain text as pieces: bullets by their signs, with the lines that stand in below them; each other line by itself. */
export function lineBlocks(text: string): readonly Block[] {
	const blocks: Block[] = [];
	for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u, mostBlocks)) {
		const clean = read(line);
		if (clean === '') continue;
		const block = lineOf(clean, false);
		const before = blocks.at(-1);
		// A line that stands in goes on with its bullet.
		if (before?.kind === 'item' && block.kind === 'text' && /^[ \t]{2}/u.test(line)) blocks.splice(-1, 1, {...before, text: `${before.text} ${block.text}`});
		else blocks.push(block);
	}
	return blocks;
}

/** A line longer than any requirement is cut: it is left out as too long, and not worth cleaning. Line feeds stay. */
function read(text: string): string {
	const short = text.length > 4 * maxTextLength ? text.slice(0, 4 * maxTextLength) : text;
	return decodeLeftovers(short).split('\n').map(cleanText).filter(line => line !== '').join('\n');
}

function lineOf(raw: string, isStrong: boolean): Block {
	const text = raw.replaceAll('\n', ' ');
	const bullet = typedBullet.exec(text)?.[0] ?? '';
	if (bullet !== '') return {kind: 'item', text: withoutBullets(text), line: null, isStrong, depth: 1};
	if (pastedInner.test(text)) return {kind: 'item', text: text.replace(pastedInner, ''), line: null, isStrong, depth: 2};
	if (isStrong && text.length <= longestBoldHeading && !/[.!;,]$/u.test(text)) return {kind: 'heading', text, level: boldLevel, line: null, url: null, section: null};
	return {kind: 'text', text, line: null, url: null};
}

/** A bullet; several, where its lines begin with signs of their own. */
function itemsOf(text: string, isStrong: boolean, depth: number): readonly Block[] {
	const lines = text.split('\n');
	const [first = '', ...others] = lines;
	if (others.length === 0 || !others.every(line => typedBullet.test(line))) return [{kind: 'item', text: withoutBullets(lines.join(' ')), line: null, isStrong, depth}];
	// The line in front of the signs has a list of its own below it.
	const inner = typedBullet.test(first) ? depth : depth + 1;
	return lines.map((line, at) => ({kind: 'item', text: withoutBullets(line), line: null, isStrong, depth: at === 0 ? depth : inner}));
}

/** Some lists have a sign typed into each bullet, or two of them. A number may be a part of the words. */
function withoutBullets(text: string): string {
	let rest = text;
	for (let times = 0; times < 3; times++) {
		const bullet = typedBullet.exec(rest)?.[0] ?? '';
		if (bullet === '' || (times > 0 && /\d/u.test(bullet))) break;
		rest = rest.slice(bullet.length);
	}
	return rest;
}
