import {bareLevel, type Block, boldLevel} from '../content/blocks.js';
import {tableBlocks} from '../content/table-blocks.js';
import {recogniseHeading} from '../recognition/index.js';

/** A table or a list of definitions that is being read. Places count the pieces that were read before. */
export type Grid = {
	readonly kind: 'table' | 'dl';
	readonly start: number;
	readonly rows: Cell[][];
	/** Whether something else than cells lies in it. */
	isPlain: boolean;
};

type Cell = {readonly isHeader: boolean; readonly from: number; to: number};

/** Tables lie in tables where pages are laid out with them; what goes deeper is not told apart. */
const deepestGrid = 16;

/** Takes a tag that opens, after what stood before it. */
export function openInGrids(grids: Grid[], name: string, count: number): void {
	const grid = grids.at(-1);
	if (name === 'table' || name === 'dl') {
		if (grid !== undefined) grid.isPlain = false;
		if (grids.length < deepestGrid) grids.push({kind: name, start: count, rows: [], isPlain: true});
	} else if (grid === undefined) return;
	else if ((name === 'tr' && grid.kind === 'table') || (name === 'dt' && grid.kind === 'dl')) {
		grid.rows.push(name === 'dt' ? [{isHeader: true, from: count, to: count}] : []);
	} else if (name === 'td' || name === 'th' || name === 'dd') grid.rows.at(-1)?.push({isHeader: name === 'th', from: count, to: count});
}

/** Takes a tag that closes, after what stood in it. A whole table becomes its rows in place of its cells. */
export function closeInGrids(grids: Grid[], name: string, blocks: Block[]): void {
	const grid = grids.at(-1);
	if (grid === undefined) return;
	if (name === 'td' || name === 'th' || name === 'dt' || name === 'dd') {
		const cell = grid.rows.at(-1)?.at(-1);
		if (cell !== undefined) cell.to = blocks.length;
	} else if (name === grid.kind) {
		grids.pop();
		const said = blocks.slice(grid.start);
		const inCells = grid.rows.flat().reduce((sum, {from, to}) => sum + to - from, 0);
		if (!grid.isPlain || inCells !== said.length) return;
		const made = grid.kind === 'dl' ? definitions(grid, blocks) : (simpleTable(grid, blocks) ?? sectionColumns(grid, blocks));
		if (made !== null) blocks.splice(grid.start, said.length, ...made);
	}
}

/** Rows of a table whose cells hold a line each; null where they hold more: then it lays out a page, or rows of one cell. */
function simpleTable({rows}: Grid, blocks: readonly Block[]): readonly Block[] | null {
	const isSimple = rows.every(row => row.every(({from, to}) => to - from <= 1 && blocks[from]?.kind !== 'item'));
	if (!isSimple || rows.every(row => row.length < 2)) return null;
	return tableBlocks(rows.map(row => ({cells: row.map(({from, to}) => (to > from ? (blocks[from]?.text ?? '') : '')), isHeader: row.length > 0 && row.every(({isHeader}) => isHeader), line: null})));
}

/** The columns of a table whose first row heads sections, one after the other with all that stands in them; null where it heads none. */
function sectionColumns({rows: [first = [], ...others]}: Grid, blocks: readonly Block[]): readonly Block[] | null {
	const heads = first.map(({from, to}) => blocks.slice(from, to));
	const named = heads.filter(head => head.length > 0);
	if (named.length < 2 || !named.every(([head, ...more]) => head !== undefined && more.length === 0 && recogniseHeading(head.text)?.isWhole === true)) return null;
	const width = Math.max(first.length, ...others.map(row => row.length));
	return Array.from({length: width}, (_, column): readonly Block[] => [
		...(heads[column] ?? []).map(({text}): Block => ({kind: 'heading', text, level: bareLevel, line: null, url: null, section: null})),
		...others.flatMap(row => {
			const cell = row[column];
			return cell === undefined ? [] : blocks.slice(cell.from, cell.to);
		}),
	]).flat();
}

/** What is defined heads its definitions, where it heads a section or there are several; else both are one statement. */
function definitions({rows}: Grid, blocks: readonly Block[]): readonly Block[] {
	return rows.flatMap(([term, ...cells]): readonly Block[] => {
		if (term === undefined) return [];
		const [name, ...others] = blocks.slice(term.from, term.to);
		const said = cells.flatMap(({from, to}) => blocks.slice(from, to)).map((block): Block => (block.kind === 'text' ? {kind: 'item', text: block.text, line: null, isStrong: false, depth: 1} : block));
		const [only] = said;
		if (name === undefined || others.length > 0) return [...(name === undefined ? [] : [name, ...others]), ...said];
		if (said.length === 1 && only?.kind === 'item' && recogniseHeading(name.text)?.isWhole !== true) return tableBlocks([{cells: [name.text, only.text], isHeader: false, line: null}]);
		return [{kind: 'heading', text: name.text, level: boldLevel, line: null, url: null, section: null}, ...said];
	});
}
