import {helpLines} from '../layout/help-lines.js';
import {emptyLine, type Line, plain, styled} from '../layout/line.js';
import {fitLine} from '../layout/rich-text.js';
import {wrapText} from '../layout/role-page.js';
import type {ExplorerState, Overlay} from '../state/explorer-state.js';
import {overlayHeight} from '../state/frame-heights.js';
import type {World} from '../state/lists.js';
import {menuOf} from '../state/menus.js';
import {Lines} from '../widgets/lines.js';
import {MenuBox} from '../widgets/menu-box.js';

/** A menu, the help, or the command that prints the screen, in place of the screen's body. */
export function OverlayScreen({state, overlay, world, commandLine, onChoose}: {readonly state: ExplorerState; readonly overlay: Overlay; readonly world: World; readonly commandLine: (overlay: Overlay & {readonly kind: 'command'}) => string; readonly onChoose: (value: string) => void}) {
	const {columns} = state.size;
	const height = overlayHeight(state);
	if (overlay.kind === 'help') return <Lines lines={helpBody(overlay.top, height, columns)} />;
	if (overlay.kind === 'command') return <Lines lines={fill(commandBody(commandLine(overlay), height, columns - 4), height, columns)} />;
	const menu = menuOf(state, overlay, world);
	return menu === null ? null : <MenuBox key={overlay.kind} menu={menu} columns={columns} rows={height} onChoose={onChoose} />;
}

/** The command with a word about it; alone where there is no room for both. */
function commandBody(command: string, height: number, columns: number): readonly Line[] {
	const lines = wrapText(command, columns);
	const about = wrapText('This command prints what the screen shows:', columns);
	return about.length + 1 + lines.length <= height ? [...about, emptyLine, ...lines] : lines;
}

function helpBody(top: number, height: number, columns: number): readonly Line[] {
	const all = helpLines(columns - 4);
	const from = Math.max(0, Math.min(top, all.length - height));
	const shown = all.slice(from, from + height);
	const isMore = from + height < all.length;
	return fill(isMore ? [...shown.slice(0, -1), [styled('dim', '… more: ↓')]] : shown, height, columns);
}

function fill(lines: readonly Line[], height: number, columns: number): readonly Line[] {
	return Array.from({length: height}, (_, at) => fitLine([plain('  '), ...(lines[at] ?? emptyLine)], columns));
}
