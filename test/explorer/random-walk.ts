import {displayWidth} from '../../source/text/width.js';
import {isTooSmall} from '../../source/explorer/layout/sizes.js';
import {totalHeight} from '../../source/explorer/layout/scroll.js';
import {bodyHeight} from '../../source/explorer/state/frame-heights.js';
import {menuOf} from '../../source/explorer/state/menus.js';
import type {Driver} from './drive.js';
import {rowsOf} from './elements.js';

/** Every key that the explorer knows, those that lead somewhere more often; and some that it does not. */
const randomKeys: readonly string[] = [
	'up', 'down', 'left', 'right', 'enter', 'enter', 'escape', 'escape', 'down', 'down', 'up', 'pageUp', 'pageDown', 'home', 'end', 'tab', 'shift-tab', 'shift-up', 'shift-down',
	'space', 'backspace', 'delete', 'ctrl-u', 'ctrl-d', 'ctrl-w', 'ctrl-p', 'ctrl-n', 'ctrl-l', 'ctrl-a', 'ctrl-e', 'ctrl-k', 'ctrl-f', 'ctrl-b', 'alt-b',
	...'jkhlgGJKuc/ts.oy?axvd123',
	...'redis java-"|:前é',
];

/** What must hold of every state, whatever was pressed; gives what does not. */
export function findFault(driver: Driver): string | null {
	const state = driver.state();
	const world = driver.world();
	const {items, position} = world.lists.active(state);
	const stops = items.targets.filter(target => target !== null).length;
	if (stops > 0 && items.targets[position.at] == null) return `the cursor is on no stop: ${position.at}`;
	if (stops > 0 && items.keys[position.at] !== position.key) return `the cursor's key is ${position.key}, not ${items.keys[position.at]}`;
	const height = bodyHeight(state);
	if (position.top < 0 || position.top > Math.max(0, totalHeight(items.heights) - height)) return `the list begins at line ${position.top} of ${totalHeight(items.heights)}`;
	const start = items.heights.starts[position.at] ?? 0;
	if (stops > 0 && (start >= position.top + height || items.heights.starts[position.at + 1]! <= position.top)) return `the cursor is out of sight: line ${start}, ${height} lines from ${position.top}`;
	if (new Set(state.marks).size !== state.marks.length || new Set(state.have).size !== state.have.length) return 'something is marked twice';
	const columns = world.views.subjects(state.compare.subjects).length;
	if (columns > 4 || (state.tab === 'compare' && state.compare.column >= Math.max(1, columns))) return `column ${state.compare.column} of ${columns}`;
	if (state.tab === 'compare' && !world.lists.compareLayout(state).seen.includes(state.compare.column)) return `column ${state.compare.column} is out of sight`;
	return findFaultOfFrame(driver);
}

function findFaultOfFrame(driver: Driver): string | null {
	const state = driver.state();
	const {columns, rows} = state.size;
	const frame = rowsOf({state, world: driver.world(), isSpoken: false, commandLine: ({request}) => `reality ${request.kind}`, onChoose: driver.store.choose});
	const expected = isTooSmall(state.size) ? 1 : rows - 1;
	if (frame.length !== expected) return `the frame has ${frame.length} rows, not ${expected}`;
	const wide = frame.find(row => displayWidth(row) > columns);
	if (wide !== undefined) return `a row of ${displayWidth(wide)} columns in ${columns}: ${wide}`;
	const torn = frame.find(row => /[\u0000-\u001F\u007F]/u.test(row));
	return torn === undefined ? null : `a control character: ${JSON.stringify(torn)}`;
}

/** Presses a key at random, resizes, or takes an item of the open menu; gives what it did. */
export function stepAtRandom(driver: Driver, random: () => number): string {
	const among = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
	const {state} = driver.store.snapshot();
	const chance = random();
	if (chance < 0.03) {
		const size = {columns: 30 + Math.floor(random() * 120), rows: 6 + Math.floor(random() * 40)};
		driver.store.resize(size);
		return `${size.columns}x${size.rows}`;
	}
	const menu = state.overlay === null ? null : menuOf(state, state.overlay, driver.world());
	if (menu !== null && menu.items.length > 0 && chance < 0.6) {
		const {value} = among(menu.items);
		driver.choose(value);
		return `<${value}>`;
	}
	const key = among(randomKeys);
	driver.press(key);
	return key;
}
