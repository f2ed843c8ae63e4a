import {capsOf, type Context, type KeyRow, keyTable, labelOf, lists} from '../keys/key-table.js';
import {padToWidth} from '../../text/width.js';
import {emptyLine, type Line, plain, styled} from './line.js';
import {wrapText} from './role-page.js';
import {legend} from './signs.js';

const sections: readonly {readonly context: Context; readonly title: string; readonly about: string}[] = [
	{context: 'explore', title: 'EXPLORE', about: 'Roles by track. The cursor stops on tracks too: Enter on one shows what its roles ask for together.'},
	{context: 'compare', title: 'COMPARE', about: 'Up to four roles or tracks side by side. ≠ is asked by some and not by others.'},
	{context: 'skills', title: 'SKILLS', about: 'What all roles ask for, counted. Space says that you have a skill; it is shown with + everywhere.'},
	{context: 'fit', title: 'FIT', about: 'Your profile beside each role: + met, - missing, ? cannot be told. On top the skill that moves most roles forward. It needs ticked skills, or a résumé: reality --profile resume.json'},
	{context: 'page', title: 'PAGES', about: 'A role, a track, a skill, or the evidence for a row of a comparison.'},
];

const searchKeys: readonly (readonly [string, string])[] = [
	['every letter', 'is text, digits and q too'],
	['↑ ↓ Ctrl-p Ctrl-n', 'move the list'],
	['← → Home End', 'move in the text'],
	['Ctrl-u Ctrl-w', 'delete all before, delete a word'],
	['Enter', 'keep the query, go to the list'],
	['Esc', 'clear the query, then leave'],
];

const grammar: readonly (readonly [string, string])[] = [
	['redis distributed', 'every word; typing errors are forgiven'],
	['"exact phrase"', 'these words in this order'],
	['-word  not:word', 'without'],
	['a OR b   a | b', 'either'],
	['track:backend', 'fields: track company level intake section skill weight has'],
];

/** The help as lines of at most `columns`; made from the table of keys. */
export function helpLines(columns: number): readonly Line[] {
	const width = columns >= 60 ? 22 : 18;
	const entry = (keys: string, text: string): readonly Line[] => wrapText(text, columns - width - 1).map((line, at) => [styled('bold', padToWidth(at === 0 ? keys : '', width)), plain(' '), ...line]);
	const shown = keyTable.filter(({caps}) => caps !== '');
	return [
		...wrapText('Arrows, Enter and Esc reach everything: ↑ above the first row goes to the search field and on to the tabs; Esc at the top, and on the tabs, opens the menu.', columns),
		...wrapText(legend, columns),
		...wrapText('> cursor  * marked role  + a skill that you have', columns),
		...sections.flatMap(({context, title, about}) => [
			emptyLine,
			[styled('heading', title)],
			...wrapText(about, columns, true),
			...shown.filter(row => row.contexts.includes(context) && !isEverywhere(row)).flatMap(row => entry(capsOf(row, context), labelOf(row, context))),
		]),
		emptyLine,
		[styled('heading', 'EVERYWHERE')],
		...shown.filter(isEverywhere).flatMap(row => entry(capsOf(row, 'explore'), labelOf(row, 'explore'))),
		emptyLine,
		[styled('heading', 'SEARCH FIELD')],
		...searchKeys.flatMap(([keys, text]) => entry(keys, text)),
		emptyLine,
		[styled('heading', 'QUERIES')],
		...grammar.flatMap(([query, text]) => entry(query, text)),
		emptyLine,
		...entry('Ctrl-z  Ctrl-c', 'suspend; end at once'),
	];
}

/** Whether an action is on every list and page, by the same keys and name: it is said once. */
function isEverywhere(row: KeyRow): boolean {
	return lists.every(context => row.contexts.includes(context) && capsOf(row, context) === capsOf(row, 'explore') && labelOf(row, context) === labelOf(row, 'explore'));
}
