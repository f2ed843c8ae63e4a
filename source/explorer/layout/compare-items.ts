import {cutToWidth, padToWidth} from '../../text/width.js';
import type {CompareRow} from './compare-rows.js';
import type {Items, Target} from './items.js';
import {emptyLine, type Line, plain, styled} from './line.js';
import {fitLine, wrapRich} from './rich-text.js';
import {stackHeights} from './scroll.js';
import {cellText} from './signs.js';

/** Where columns stand, and which are seen. */
export type CompareLayout = {
	/** Columns of the whole list, without the cursor's. */
	readonly columns: number;
	readonly label: number;
	readonly column: number;
	/** Places of the columns seen, in order; in a stacked layout all. */
	readonly seen: readonly number[];
	readonly names: readonly string[];
	readonly isStacked: boolean;
	readonly have: ReadonlySet<string>;
};

/** A statement takes at most so many lines of a cell; the rest is a keypress away. */
const mostLinesOfStatement = 6;

/** The rows of a comparison as items: the skills' rows take a line, statements as many as their text, stacked ones more. */
export function compareItems(rows: readonly CompareRow[], layout: CompareLayout, wrapsStatements: boolean): Items {
	const drawn: (readonly Line[])[] = [];
	const linesOf = (at: number): readonly Line[] => (drawn[at] ??= layout.isStacked ? stackedLines(rows[at]!, layout) : rowLines(rows[at]!, layout, wrapsStatements, at === 0));
	// Of thousands of rows a screen shows a few: those that take a line anyway are drawn when they are looked at.
	const heightOf = (row: CompareRow, at: number): number => (layout.isStacked || row.kind === 'note' || wrapsStatements ? linesOf(at).length : 1);
	const firstAsked = rows.findIndex(({kind}) => kind === 'skill' || kind === 'statement');
	return {
		keys: rows.map(keyOf),
		targets: rows.map(targetOf),
		begin: firstAsked >= 0 ? firstAsked : rows.findIndex(({kind}) => kind === 'fact'),
		heights: stackHeights(rows.map(heightOf)),
		linesOf,
	};
}

/** The cursor stops on facts too, so that those that are cut, or above the screen, can be read. */
function targetOf(row: CompareRow, at: number): Target | null {
	switch (row.kind) {
		case 'note':
		case 'heading':
			return null;
		case 'fact':
		case 'statement':
			return {kind: 'row', key: keyOf(row, at), row: at, skill: null};
		case 'skill':
			return {kind: 'row', key: keyOf(row, at), row: at, skill: row.skill.id};
	}
}

/** What a row is known by when the comparison is another. */
export function keyOf(row: CompareRow, at: number): string {
	switch (row.kind) {
		case 'note':
			return `note ${row.text}`;
		case 'heading':
			return `heading ${row.text}`;
		case 'fact':
			return `fact ${row.name}`;
		case 'skill':
			return `skill ${row.skill.id}`;
		case 'statement':
			return `statement ${row.cells.flat()[0]?.text ?? at}`;
	}
}

function rowLines(row: CompareRow, layout: CompareLayout, wrapsStatements: boolean, isFirst: boolean): readonly Line[] {
	switch (row.kind) {
		case 'note':
			return wrapRich([styled('dim', row.text)], layout.columns);
		case 'heading':
			return wrapsStatements && !isFirst ? [emptyLine, [styled('heading', row.text)]] : [[styled('heading', row.text)]];
		case 'fact':
			return [[styled('dim', padToWidth(`  ${row.name}`, layout.label)), ...cells(layout, at => row.values[at] ?? '–')]];
		case 'skill': {
			const {id, name, differs, cells: asked} = row.skill;
			const signs = `${differs ? '≠' : ' '}${layout.have.has(id) ? '+' : ' '}`;
			return [[plain(signs), styled(layout.have.has(id) ? 'have' : 'plain', padToWidth(name, layout.label - 3)), plain(' '), ...cells(layout, at => cellText(asked[at]!, layout.column - 1))]];
		}
		case 'statement':
			return wrapsStatements ? statementLines(row, layout) : [[plain(padToWidth(row.differs ? '≠' : ' ', layout.label)), ...cells(layout, at => firstText(row.cells[at]!))]];
	}
}

function cells(layout: CompareLayout, textOf: (at: number) => string): Line {
	return layout.seen.map(at => plain(padToWidth(cutToWidth(textOf(at), layout.column - 1), layout.column)));
}

function firstText(cell: readonly {readonly text: string}[]): string {
	return cell[0]?.text ?? '';
}

function statementLines(row: CompareRow & {readonly kind: 'statement'}, layout: CompareLayout): readonly Line[] {
	const columns = layout.seen.map(at => {
		const [first, ...others] = row.cells[at]!;
		if (first === undefined) return [];
		const lines = wrapRich([plain(first.text)], layout.column - 2);
		const shown = lines.length > mostLinesOfStatement ? [...lines.slice(0, mostLinesOfStatement - 1), [...lines[mostLinesOfStatement - 1]!, plain(' …')]] : lines;
		return others.length === 0 ? shown : [...shown, [styled('dim', `and ${others.length} alike`)]];
	});
	const height = Math.max(1, ...columns.map(lines => lines.length));
	return Array.from({length: height}, (_, line) => [
		plain(padToWidth(line === 0 && row.differs ? '≠' : '', layout.label)),
		...columns.flatMap(lines => fitLine(lines[line] ?? emptyLine, layout.column)),
	]);
}

function stackedLines(row: CompareRow, layout: CompareLayout): readonly Line[] {
	const under = (at: number, text: string): readonly Line[] => wrapRich([styled('dim', `${layout.names[at]!}: `), plain(text)], layout.columns - 4).map(line => [plain('    '), ...line]);
	switch (row.kind) {
		case 'note':
			return wrapRich([styled('dim', row.text)], layout.columns);
		case 'heading':
			return [[styled('heading', row.text)]];
		case 'fact':
			return [[plain(`  ${row.name}`)], ...layout.seen.flatMap(at => under(at, row.values[at] ?? 'not stated'))];
		case 'skill': {
			const {id, name, differs, cells: asked} = row.skill;
			return [[plain(`${differs ? '≠' : ' '}${layout.have.has(id) ? '+' : ' '}`), styled('bold', name)], ...layout.seen.flatMap(at => (cellText(asked[at]!) === '' ? [] : under(at, cellText(asked[at]!))))];
		}
		case 'statement': {
			const lines = layout.seen.flatMap(at => row.cells[at]!.slice(0, 1).flatMap(({text}) => under(at, text)));
			return lines.map((line, at) => (at === 0 && row.differs ? [plain('≠   '), ...line.slice(1)] : line));
		}
	}
}

