import {type Line, textOf} from '../layout/line.js';
import type {Target} from '../layout/items.js';
import {cellText} from '../layout/signs.js';
import type {CompareRow} from '../layout/compare-rows.js';
import {type ExplorerState, tabs, topPage} from '../state/explorer-state.js';
import type {World} from '../state/lists.js';
import {fieldOf} from '../state/press-in-search.js';
import {tabNames} from './head-and-foot.js';

/** So wide that no sentence of a page is broken into lines. */
const unbroken = 10_000;

/** What a screen reader is to say: what there is to tell, where keys go, the row under the cursor and its place, "3 of 12". */
export function spokenText(state: ExplorerState, world: World): string {
	if (state.message !== null) return state.message;
	if (state.focus === 'tabs') return `Tab ${tabNames[state.tab]}, ${tabs.indexOf(state.tab) + 1} of ${tabs.length}`;
	const row = rowText(state, world);
	if (state.focus === 'list') return row;
	const {text} = fieldOf(state);
	return `Search: ${text === '' ? 'empty' : text}. ${row}`;
}

function rowText(state: ExplorerState, world: World): string {
	const {items, position} = world.lists.active(state);
	const target = items.targets[position.at];
	if (target == null) return 'Nothing here';
	const isCounted = state.tab === 'skills' && topPage(state) === null;
	const text = target.kind === 'row' ? comparedText(state, world, target) : isCounted ? countedText(state, world, position.at) : wholeLines(state, world).map(textOf).join(', ');
	const place = items.targets.slice(0, position.at + 1).filter(one => one !== null).length;
	return `${text.replaceAll(/\s+/gu, ' ').replaceAll(' ,', ',').trim()}, ${place} of ${items.targets.filter(one => one !== null).length}`;
}

/** The lines of the row under the cursor; of a page as they are before they are broken for the screen, since a voice makes a pause between two. */
function wholeLines(state: ExplorerState, world: World): readonly Line[] {
	const {items, position} = world.lists.active(topPage(state) === null ? state : {...state, size: {...state.size, columns: unbroken}});
	return items.linesOf(position.at);
}

/** A row of the list of skills without its bar. */
function countedText({skills, have}: ExplorerState, {views}: World, at: number): string {
	const skill = views.skillList(skills.field.text, skills.sort).skills[at];
	if (skill === undefined) return '';
	const tracks = Object.entries(skill.tracks).map(([id, {roleCount, of}]) => `${views.trackById(id)?.name ?? id} ${roleCount}/${of}`);
	return `${have.includes(skill.id) ? '+ ' : ''}${skill.name}: ${[`${skill.roleCount} of ${skill.of} roles`, ...tracks].join(', ')}`;
}

/** A row of a comparison with each column by its name. */
function comparedText(state: ExplorerState, world: World, {row: at}: Target & {readonly kind: 'row'}): string {
	const row = world.lists.compareRows(state)[at];
	if (row === undefined) return '';
	const names = world.lists.compareLayout(state).names;
	const have = row.kind === 'skill' && world.views.haveWith(state.have).has(row.skill.id) ? '+ ' : '';
	return `${have}${nameOf(row)}${nameOf(row) === '' ? '' : ': '}${names.map((name, column) => `${name} ${valueOf(row, column)}`).join(', ')}`;
}

function nameOf(row: CompareRow): string {
	return row.kind === 'skill' ? row.skill.name : row.kind === 'fact' ? row.name : '';
}

function valueOf(row: CompareRow, column: number): string {
	switch (row.kind) {
		case 'note':
		case 'heading':
			return '';
		case 'fact':
			return row.values[column] ?? 'not stated';
		case 'skill':
			return cellText(row.skill.cells[column]!) || 'no';
		case 'statement':
			return row.cells[column]?.[0]?.text ?? 'nothing';
	}
}
