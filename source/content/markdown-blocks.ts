import {recogniseHeading} from '../recognition/index.js';
import {cleanText} from '../text/clean.js';
import type {Block} from './blocks.js';
import {bareLevel, boldLevel, listSigns} from './blocks.js';
import {readLabel} from './label.js';
import {longestText, readLines} from './markdown-lines.js';
import {readTable} from './markdown-tables.js';
import {tableBlocks} from './table-blocks.js';
import {recogniseFact} from './facts.js';
import {markdownToText, readLinkedText} from './markdown-text.js';

const atx = /^ {0,3}(?<marks>#{1,6})(?:[ \t]|$)/u;
/** A bullet, a number or a letter in front of a line; what a word processor pastes counts as well. */
const bullet = /^(?<indent>[ \t]*)(?:[-*+\u2022\u2023\u25AA\u25CF\u25E6\u00B7\u2013\u2043]|\(?\d{1,3}[.)]|\(?[a-z]\)|[ivx]{1,4}\.)[ \t\u00A0]+(?<text>\S.*)$/u;
/** Some write the sign of a list without a blank; these signs stand for nothing else. */
const tightBullet = new RegExp(String.raw`^(?<indent>[ \t]*)[${listSigns}]\uFE0F?[ \t\u00A0]*(?<text>\S.*)$`, 'u');
/** What a word processor pastes for a list within a list. */
const innerBullet = /^(?<indent>[ \t]*)o[ \t\u00A0]+(?<text>[\p{Lu}\p{N}].*)$/u;
/** Signs of Markdown: a line below one goes on with it, indented or not. */
const markdownBullet = /^[ \t]*[-*+(\d]/u;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*)$/u;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/u;
const boldLine = /^(?:\*\*(?<stars>[^*]{1,200})\*\*|__(?<lines>[^_]{1,200})__)(?<colon>:?)$/u;
const reference = /^ {0,3}\[(?<name>[^\]]{1,100})\]:\s*<?(?<url>[^\s<>]+)>?/u;

/** Lists are told apart up to this depth. */
const deepestList = 16;
type Open = {readonly kind: 'item' | 'text'; readonly lines: string[]; readonly line: number; readonly indent: number; readonly depth: number; readonly isPasted: boolean};

/** Markdown as pieces: headings of every kind (marked, underlined, a line in bold), bullets of every sign, paragraphs. */
export function markdownBlocks(text: string): readonly Block[] {
	const lines = readLines(text);
	const references = new Map(lines.flatMap(({text: line}) => {
		const groups = reference.exec(line)?.groups;
		return groups === undefined ? [] : [[groups['name']?.toLowerCase() ?? '', groups['url'] ?? ''] as const];
	}));
	const blocks: Block[] = [];
	let open: Open | null = null;
	let wasBlank = true;
	/** Two blanks or a backslash at the end of a line break it. */
	let isBroken = false;
	/** Of the lists that are open, the outermost first. */
	let indents: readonly number[] = [];
	const close = (): void => {
		if (open !== null) blocks.push(...finished(open));
		open = null;
	};
	const head = (raw: string, level: number, line: number): void => {
		close();
		indents = [];
		const {text: words, url} = readLinkedText(raw, references);
		if (words !== '') blocks.push({kind: 'heading', text: words, level, line, url, section: null});
	};
	// Read through a function: the compiler does not see what the closures above assign.
	const openNow = (): Open | null => open;
	let next = 0;
	for (const [at, {text: raw, number, code}] of lines.entries()) {
		if (at < next) continue;
		if (code !== null) {
			close();
			const said = cleanText(code);
			if (said !== '') blocks.push({kind: 'code', text: said, line: number});
			continue;
		}
		const table = readTable(lines, at);
		if (table !== null) {
			close();
			blocks.push(...tableBlocks(table.rows));
			next = table.end;
			wasBlank = true;
			continue;
		}
		const line = raw.replace(/^(?: {0,3}> ?)+/u, '').trimEnd();
		const before = openNow();
		if (line === '') {
			// A bullet may go on after an empty line, when what follows is indented.
			if (before?.kind === 'text') close();
			wasBlank = true;
			continue;
		}
		const isUnderline = underline.test(line) && before?.kind === 'text' && before.lines.length === 1 && !wasBlank;
		const mark = atx.exec(line)?.groups;
		const item: Readonly<Record<string, string>> | undefined = (rule.test(line) ? null : (bullet.exec(line) ?? tightBullet.exec(line) ?? (before?.isPasted === true ? innerBullet.exec(line) : null)))?.groups;
		const bold = boldLine.exec(line.trim())?.groups;
		if (isUnderline) {
			open = null;
			head(before?.lines[0] ?? '', line.includes('=') ? 1 : 2, before?.line ?? number);
		} else if (mark !== undefined) head(line.trimStart().slice(mark['marks']?.length ?? 1).trim().replace(/(?:^|[ \t])#+$/u, ''), mark['marks']?.length ?? 1, number);
		else if (rule.test(line) || underline.test(line) || reference.test(line)) close();
		else if (item !== undefined) {
			close();
			const indent = width(item['indent'] ?? '');
			indents = [...indents.filter(outer => outer < indent).slice(0, deepestList - 1), indent];
			open = {kind: 'item', lines: [item['text'] ?? ''], line: number, indent, depth: indents.length, isPasted: !markdownBullet.test(line)};
		} else if (bold !== undefined && (wasBlank || before === null || before.kind === 'item')) head(bold['stars'] ?? bold['lines'] ?? '', boldLevel, number);
		else if (recogniseFact(markdownToText(line)) !== null) {
			close();
			open = {kind: 'text', lines: [line], line: number, indent: 0, depth: 0, isPasted: false};
			close();
		} else if (before?.kind === 'item' && (width(/^[ \t]*/u.exec(line)?.[0] ?? '') > before.indent || (!wasBlank && goesOnItem(before, line)))) before.lines.push(line);
		else if (before?.kind === 'text' && !wasBlank && !isBroken && goesOn(before.lines.at(-1) ?? '', line)) before.lines.push(line);
		else if (wasBlank && isShouted(line)) head(line, bareLevel, number);
		else {
			close();
			indents = [];
			open = {kind: 'text', lines: [line], line: number, indent: 0, depth: 0, isPasted: false};
		}
		wasBlank = false;
		isBroken = raw.endsWith('  ') || raw.endsWith('\\');
	}
	close();
	return blocks;
}

function finished({kind, lines, line, depth}: Open): readonly Block[] {
	if (lines.length === 0) return [];
	const raw = lines.map(part => part.trim().replace(/\\$/u, '')).join(' ');
	// Nobody says so much in one breath: it is left out as too long, and not worth reading.
	if (raw.length > longestText) return [{kind: 'text', text: cleanText(raw.slice(0, longestText)), line, url: null}];
	if (kind === 'item') {
		const words = raw.replace(/^\[[ xX]\]\s+/u, '');
		const text = markdownToText(words);
		return text === '' ? [] : [{kind, text, line, isStrong: boldLine.test(words), depth}];
	}
	const {text, url} = readLinkedText(raw, new Map());
	const words = url === null ? markdownToText(raw) : text;
	return words === '' && url === null ? [] : [{kind, text: words === '' ? cleanText(url ?? '') : words, line, url}];
}

/** Whether a line continues the one before it: that one fills its width, or this one begins in the midst of a sentence. */
function goesOn(before: string, line: string): boolean {
	const isHeading = !/^\s*\p{Ll}/u.test(line) && (opensPart(line) || recogniseHeading(before)?.isWhole === true);
	return !isHeading && (/^\s*[\p{Ll}(]/u.test(line) || (before.trim().length >= 60 && !/[.;:!?]$/u.test(before)));
}

/** Whether a line that is not indented continues a bullet: never one that is a heading by its words. */
function goesOnItem({lines, isPasted}: Open, line: string): boolean {
	const last = lines.at(-1) ?? '';
	if (isPasted) return goesOn(last, line);
	return /^\s*\p{Ll}/u.test(line) || !opensPart(line);
}

/** Whether a line is a heading by its words, or begins with one. */
function opensPart(line: string): boolean {
	return recogniseHeading(line)?.isWhole === true || (line.length <= longestText && readLabel(markdownToText(line)) !== null);
}

/** In a text without any mark-up, capitals alone make a heading. */
function isShouted(line: string): boolean {
	return line.length <= 60 && /\p{Lu}{3}/u.test(line) && !/\p{Ll}|[.;,]$/u.test(line);
}

function width(indent: string): number {
	return indent.replaceAll('\t', '    ').length;
}
