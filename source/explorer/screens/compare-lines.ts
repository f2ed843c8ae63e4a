import {cutApart} from '../../text/cut-apart.js';
import {displayWidth, padToWidth} from '../../text/width.js';
import {ruleLine} from '../layout/chrome.js';
import {emptyLine, type Line, plain, styled} from '../layout/line.js';
import {fitLine, wrapRich} from '../layout/rich-text.js';
import {visibleLines} from '../layout/visible-lines.js';
import {bodyHeight, evidenceHeight} from '../state/frame-heights.js';
import type {ExplorerState} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';

/** Subjects side by side, with what says so for the cell under the cursor. */
export function compareLines(state: ExplorerState, world: World): readonly Line[] {
	const {columns} = state.size;
	const {items, position} = world.lists.active(state);
	const layout = world.lists.compareLayout(state);
	const body = visibleLines(items, position.top, position.at, bodyHeight(state), columns);
	const evidence = evidenceLines(state, world, columns);
	return [...(layout.isStacked ? [] : [headLine(state, world), ruleLine(columns)]), ...body, ...(evidence.length === 0 ? [] : [ruleLine(columns), ...evidence])];
}

type Head = {readonly name: string; readonly roleCount: number};

/** A track's head, the longest first. */
const headForms: readonly ((head: Head) => string)[] = [
	({name, roleCount}) => `${name} (${roleCount === 0 ? 'no roles' : roleCount === 1 ? '1 role' : `${roleCount} roles`})`,
	({name, roleCount}) => `${name} (${roleCount})`,
];

/** The columns' heads; the one that keys act on in brackets, with signs where more stand to the sides. */
function headLine(state: ExplorerState, world: World): Line {
	const {label, column, seen} = world.lists.compareLayout(state);
	const {subjects} = world.views.comparison(state.compare.subjects);
	const more = `${seen[0]! > 0 ? '‹' : ' '}${seen.at(-1)! < subjects.length - 1 ? '›' : ' '}`;
	const room = column - 3;
	// All heads say how many roles they are of, or none does.
	const fitting = headForms.find(form => seen.every(at => subjects[at]!.kind === 'role' || displayWidth(form(subjects[at]!)) <= room));
	const names = seen.map(at => (subjects[at]!.kind === 'role' || fitting === undefined ? subjects[at]!.name : fitting(subjects[at]!)));
	const heads = cutApart(names, room).map((text, place) => {
		const isHere = seen[place] === state.compare.column;
		return styled(isHere ? 'heading' : 'bold', padToWidth(isHere ? `[${text}]` : ` ${text}`, column));
	});
	return fitLine([plain(padToWidth(` ${more}`, label + 1)), ...heads], state.size.columns);
}

/** Which role says so, and in which words; for the row and the column of the cursor. */
function evidenceLines(state: ExplorerState, world: World, columns: number): readonly Line[] {
	const height = evidenceHeight(state);
	if (height === 0) return [];
	const {items, position} = world.lists.active(state);
	const target = items.targets[position.at];
	const row = target?.kind === 'row' ? world.lists.compareRows(state)[target.row] : undefined;
	const {subjects} = world.views.comparison(state.compare.subjects);
	const name = subjects[state.compare.column]?.name ?? '';
	const said = row?.kind === 'skill' ? row.skill.cells[state.compare.column]?.evidence : row?.kind === 'statement' ? row.cells[state.compare.column] : undefined;
	const first = said?.[0];
	const label = row?.kind === 'skill' ? `${row.skill.name}, ${name}` : name;
	// On one line the words themselves say more than which role has them.
	const text = row?.kind === 'fact' ? `${row.name}, ${name}: ${row.values[state.compare.column] ?? 'not stated'}` : first === undefined ? `${label}: not asked for` : `${height === 1 ? label : `${label}, ${first.role}`}: "${first.text}"${said!.length > 1 ? ` (and ${said!.length - 1} more: Enter)` : ''}`;
	const lines = row === undefined ? [] : wrapRich([plain(text)], columns - 2);
	return Array.from({length: height}, (_, at) => {
		const isCut = at === height - 1 && lines.length > height;
		const line = isCut ? lines.slice(at).flatMap((part, number) => (number === 0 ? part : [plain(' '), ...part])) : (lines[at] ?? emptyLine);
		return fitLine([plain(' '), ...fitLine(line, columns - 2)], columns);
	});
}
