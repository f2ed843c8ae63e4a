import type {Key} from './key.js';

/** Where a key is pressed: on a tab's list, on a page opened from it, in the search field, on the tabs. */
export type Context = 'explore' | 'compare' | 'skills' | 'fit' | 'page' | 'search' | 'tabs';

/** What a key does. Some can be reached through the menu alone. */
export type ActionName =
	| 'up'
	| 'down'
	| 'pageUp'
	| 'pageDown'
	| 'first'
	| 'last'
	| 'previewUp'
	| 'previewDown'
	| 'left'
	| 'right'
	| 'open'
	| 'back'
	| 'nextTab'
	| 'previousTab'
	| 'explore'
	| 'compareTab'
	| 'skills'
	| 'fitTab'
	| 'search'
	| 'clearSearch'
	| 'mark'
	| 'unmark'
	| 'compare'
	| 'add'
	| 'remove'
	| 'view'
	| 'differences'
	| 'track'
	| 'sort'
	| 'group'
	| 'menu'
	| 'openPosting'
	| 'copy'
	| 'copyCommand'
	| 'showCommand'
	| 'print'
	| 'help'
	| 'redraw'
	| 'quit';

export type KeyRow = {
	readonly action: ActionName;
	/** As {@link nameOfKey} names them. The first are shown in the footer. */
	readonly keys: readonly string[];
	/** Key caps for the footer, help and menu; '' where only the menu reaches it. */
	readonly caps: string;
	/** The other keys, for the help. */
	readonly also: string;
	/** Where the other keys do it, where not everywhere. */
	readonly alsoOn?: readonly Context[];
	/** What it does, a few words; per context where it differs. */
	readonly label: string;
	readonly labels?: Partial<Record<Context, string>>;
	/** Where it does something. */
	readonly contexts: readonly Context[];
	/** Whether the footer has it, and the menu. */
	readonly inFooter: boolean;
	readonly inMenu: boolean;
};

export const lists = ['explore', 'compare', 'skills', 'fit', 'page'] as const;
const tabLists = ['explore', 'compare', 'skills', 'fit'] as const;

/** One table: what keys do, what the footer, the menu, the help and the documentation say. */
export const keyTable: readonly KeyRow[] = [
	row('up', ['up', 'k'], '↑', 'k', 'up', lists),
	row('down', ['down', 'j'], '↓', 'j', 'down', lists),
	row('pageUp', ['pageUp', 'ctrl-u', 'ctrl-b'], 'PgUp', 'Ctrl-u', 'a page up', lists),
	row('pageDown', ['pageDown', 'ctrl-d', 'ctrl-f'], 'PgDn', 'Ctrl-d', 'a page down', lists),
	row('first', ['home', 'g'], 'Home', 'g', 'to the top', lists),
	row('last', ['end', 'G'], 'End', 'G', 'to the end', lists),
	row('previewUp', ['shift-up', 'K'], 'Shift-↑', 'K', 'preview up', ['explore', 'fit']),
	row('previewDown', ['shift-down', 'J'], 'Shift-↓', 'J', 'preview down', ['explore', 'fit']),
	row('left', ['left', 'h'], '←', 'h', 'column to the left', ['compare']),
	row('right', ['right', 'l'], '→', 'l', 'column to the right', ['compare']),
	{...row('open', ['enter', 'l', 'right'], 'Enter', 'l →', 'open', lists), labels: {compare: 'evidence', skills: 'who asks'}, alsoOn: ['explore', 'skills', 'fit', 'page'], inFooter: true},
	{...row('mark', ['space'], 'Space', '', 'mark', lists), labels: {skills: 'I have it', compare: 'I have it', page: 'mark'}, inFooter: true, inMenu: true},
	{...row('unmark', ['u'], 'u', '', 'clear the marks, again: bring them back', lists), inMenu: true},
	{...row('compare', ['c'], 'c', '', 'compare', ['explore', 'fit', 'page']), inFooter: true, inMenu: true},
	{...row('view', ['v'], 'v', '', 'statements, or skills', ['compare']), inFooter: true, inMenu: true},
	{...row('differences', ['d'], 'd', '', 'differences only, or everything', ['compare']), inFooter: true, inMenu: true},
	{...row('add', ['a'], 'a', '', 'add', ['compare']), inFooter: true, inMenu: true},
	{...row('remove', ['x'], 'x', '', 'remove', ['compare']), inFooter: true, inMenu: true},
	{...row('search', ['/'], '/', '', 'search', ['explore', 'skills', 'fit']), labels: {skills: 'filter', fit: 'filter'}, inFooter: true, inMenu: true},
	{...row('clearSearch', [], '', '', 'clear the search', ['explore', 'skills', 'fit']), inMenu: true},
	{...row('track', ['t'], 't', '', 'choose a track', ['explore', 'skills', 'fit']), inMenu: true},
	{...row('sort', ['s'], 's', '', 'sort', ['explore', 'skills']), inMenu: true},
	{...row('group', [], '', '', 'group by track, or not', ['explore']), inMenu: true},
	{...row('openPosting', ['o'], 'o', '', 'open the posting in a browser', ['explore', 'fit', 'page']), inMenu: true},
	{...row('copy', ['y'], 'y', '', 'copy as Markdown', lists), inMenu: true},
	{...row('copyCommand', [], '', '', 'copy the command that prints this', lists), inMenu: true},
	{...row('showCommand', [], '', '', 'show the command that prints this', lists), inMenu: true},
	{...row('print', [], '', '', 'print this and quit', lists), inMenu: true},
	{...row('explore', ['1'], '1', '', 'go to Explore', [...lists, 'tabs']), inMenu: true},
	{...row('compareTab', ['2'], '2', '', 'go to Compare', [...lists, 'tabs']), inMenu: true},
	{...row('skills', ['3'], '3', '', 'go to Skills', [...lists, 'tabs']), inMenu: true},
	{...row('fitTab', ['4'], '4', '', 'go to Fit', [...lists, 'tabs']), inMenu: true},
	row('nextTab', ['tab'], 'Tab', '', 'next tab', [...lists, 'tabs', 'search']),
	row('previousTab', ['shift-tab'], 'Shift-Tab', '', 'tab before', [...lists, 'tabs', 'search']),
	{...row('menu', ['.'], '.', '', 'menu of everything', lists)},
	{...row('back', ['escape', 'q', 'left', 'h', 'backspace'], 'Esc', 'q ← h', 'back', lists), labels: {explore: 'menu', compare: 'menu', skills: 'menu', fit: 'menu'}, alsoOn: ['page'], inFooter: true},
	{...row('help', ['?'], '?', '', 'help', [...lists, 'tabs']), inFooter: true, inMenu: true},
	row('redraw', ['ctrl-l'], 'Ctrl-l', '', 'draw again', [...lists, 'tabs', 'search']),
	{...row('quit', [], 'q', 'Ctrl-c', 'quit', tabLists), inMenu: true},
];

function row(action: ActionName, keys: readonly string[], caps: string, also: string, label: string, contexts: readonly Context[]): KeyRow {
	return {action, keys, caps, also, label, contexts, inFooter: false, inMenu: false};
}

/** How the table names a key: "up", "shift-tab", "ctrl-d", a letter as it is. */
export function nameOfKey({name, text, ctrl, shift, alt}: Key): string {
	if (alt) return `alt-${name === 'text' ? text : name}`;
	if (name === 'text') return ctrl ? `ctrl-${text}` : text;
	return `${ctrl ? 'ctrl-' : ''}${shift ? 'shift-' : ''}${name}`;
}

/** What a key does in a context; null for nothing. The first row that has it there counts. */
export function actionOf(key: Key, context: Context): ActionName | null {
	const name = nameOfKey(key);
	return keyTable.find(({keys, contexts}) => contexts.includes(context) && keys.includes(name))?.action ?? null;
}

/** What an action is called in a context. */
export function labelOf({label, labels}: KeyRow, context: Context): string {
	return labels?.[context] ?? label;
}

/** The caps of an action's keys in a context. */
export function capsOf({caps, also, alsoOn}: KeyRow, context: Context): string {
	return also === '' || alsoOn?.includes(context) === false ? caps : `${caps}  ${also}`;
}
