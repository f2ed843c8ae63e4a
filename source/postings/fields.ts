import type {Block} from '../content/blocks.js';
import type {Section} from '../model/requirement.js';
import {cleanText} from '../text/clean.js';
import {htmlBlocks, lineBlocks, type Tell} from './html-blocks.js';
import {hasMarkup} from './html.js';
import {listOf} from './json.js';

/** A field of words as pieces: HTML, encoded HTML, lines of text, or a list of any of them. What is no text is no word. */
export function wordBlocks(value: unknown, tell: Tell): readonly Block[] {
	return listOf(value).flatMap(one => {
		if (typeof one !== 'string') return [];
		return hasMarkup(one) ? htmlBlocks(one, tell) : lineBlocks(one);
	});
}

/** Level of the headings that stand for fields: none is higher. */
const fieldLevel = 1;

/** A field whose name says which section it is. Entries of a list are one requirement each. */
export function sectionBlocks(heading: string, section: Section | null, value: unknown, tell: Tell): readonly Block[] {
	const blocks = Array.isArray(value) ? value.flatMap(one => asItems(wordBlocks(one, tell))) : wordBlocks(value, tell);
	return blocks.length === 0 ? [] : [headingBlock(heading, section), ...blocks];
}

export function headingBlock(text: string, section: Section | null): Block {
	const words = cleanText(text);
	return {kind: 'heading', text: words === '' ? 'Untitled' : words, level: fieldLevel, line: null, url: null, section};
}

function asItems(blocks: readonly Block[]): readonly Block[] {
	return blocks.map(block => (block.kind === 'text' ? {kind: 'item', text: block.text, line: null, isStrong: false, depth: 1} : block));
}
