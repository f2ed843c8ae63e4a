import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export const project = join(import.meta.dirname, '../..');
export const readmePath = join(project, 'README.md');

/** A fenced block: the first word behind its fence, its lines, and the line of the file on which the fence stands, from 0. */
export type Fenced = {readonly language: string; readonly lines: readonly string[]; readonly at: number};

export function readDocument(name: string): string {
	return readFileSync(join(project, name), 'utf8');
}

export function fencedBlocks(markdown: string): readonly Fenced[] {
	const blocks: Fenced[] = [];
	let open: {readonly language: string; readonly lines: string[]; readonly at: number} | null = null;
	for (const [at, line] of markdown.split('\n').entries()) {
		if (open !== null && line === '```') {
			blocks.push(open);
			open = null;
		} else if (open !== null) {
			open.lines.push(line);
		} else if (line.startsWith('```')) {
			open = {language: line.slice(3), lines: [], at};
		}
	}
	return blocks;
}

/** The files that a document shows whole: blocks under a line that is nothing but a path and a colon. */
export function shownFiles(markdown: string): ReadonlyMap<string, string> {
	const lines = markdown.split('\n');
	return new Map(
		fencedBlocks(markdown).flatMap(({lines: text, at}) => {
			const path = /^`([\w./-]+)`:$/u.exec(lines[at - 2] ?? '')?.[1];
			return path === undefined ? [] : [[path, text.join('\n') + '\n'] as const];
		}),
	);
}

/** What stands between the lines `<!-- name… -->` and `<!-- /name -->`. Throws where they are not there. */
export function partOf(markdown: string, name: string): string {
	const {start, end} = placeOf(markdown, name);
	return markdown.slice(start, end);
}

export function replacePart(markdown: string, name: string, part: string): string {
	const {start, end} = placeOf(markdown, name);
	return markdown.slice(0, start) + part + markdown.slice(end);
}

function placeOf(markdown: string, name: string): {readonly start: number; readonly end: number} {
	const before = new RegExp(`^<!-- ${name}\\b.*-->\n`, 'mu').exec(markdown);
	const end = markdown.indexOf(`<!-- /${name} -->\n`);
	if (before === null || end < before.index) throw new Error(`There is no part "${name}".`);
	return {start: before.index + before[0].length, end};
}

/** The cells of a table's rows, without its head, as written. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
	const rows = markdown.split('\n').filter(line => line.startsWith('|'));
	return rows.slice(2).map(row => row.slice(1, -1).split(/(?<!\\)\|/u).map(cell => cell.trim()));
}

/** The text from a heading up to the next one of the same or a higher level. */
export function sectionOf(markdown: string, heading: string): string {
	const level = /^#+/u.exec(heading)?.[0].length ?? 0;
	const lines = markdown.split('\n');
	const first = lines.indexOf(heading);
	if (first < 0) throw new Error(`There is no heading "${heading}".`);
	const rest = lines.slice(first + 1);
	const next = rest.findIndex(line => (/^#+(?= )/u.exec(line)?.[0].length ?? Infinity) <= level);
	return rest.slice(0, next < 0 ? rest.length : next).join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
	return [head, head.map(() => '---'), ...rows].map(line).join('');
}

export function code(text: string): string {
	return `\`${text}\``;
}
