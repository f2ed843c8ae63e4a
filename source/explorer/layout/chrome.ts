import {type ActionName, type Context, keyTable, labelOf} from '../keys/key-table.js';
import {displayWidth, graphemes} from '../../text/width.js';
import {type Line, plain, type Span, styled} from './line.js';
import {cutLine, fitLine, lineWidth, spread, wrapRich} from './rich-text.js';

/** The first line: the program, the tabs with the one that is shown in brackets, and how much there is. `status` are its parts. */
export function headerLine(tabs: readonly {readonly name: string; readonly isShown: boolean}[], status: readonly Span[], isChosen: boolean, columns: number): Line {
	// What does not fit beside the tabs is left out part by part, the last first: half a word says nothing.
	const tight = columns < 60;
	const names = tabs.flatMap(({name, isShown}): readonly Span[] => (isShown ? [styled('bold', `${isChosen ? '>' : tight ? '' : ' '}[${name}]${tight ? '' : ' '}`), plain(tight ? ' ' : '')] : [plain(tight ? `${name} ` : `  ${name}  `)]));
	const left = [styled('heading', tight ? ' Reality ' : ' Reality  '), ...names];
	let room = columns - lineWidth(left) - 3;
	const parts = status.filter((part, at) => {
		room -= displayWidth(part.text) + (at > 0 ? 3 : 0);
		return room >= 0;
	});
	return spread(left, [...parts.flatMap((part, at) => (at > 0 ? [plain(' · '), part] : [part])), plain(' ')], columns);
}

/** The search field with its caret, or what it is for; what was found to the right, in parts between " · ", of which the first is said where what was typed needs the room. */
export function searchLine(field: {readonly text: string; readonly caret: number}, isFocused: boolean, hint: string, found: string, columns: number): Line {
	const {text, caret} = field;
	const typed: Line = text === '' && !isFocused ? [styled('dim', hint)] : isFocused ? [plain(text.slice(0, caret)), styled('bold', '▏'), plain(text.slice(caret))] : [plain(text)];
	const roomBeside = (part: string): number => columns - 6 - displayWidth(part);
	const beside = text === '' ? found : ([found, found.split(' · ')[0]!].find(part => roomBeside(part) >= Math.min(lineWidth(typed), Math.floor(columns / 2))) ?? '');
	const room = roomBeside(beside);
	const shown = isFocused && lineWidth(typed) > room ? aroundCaret(text, caret, room) : typed;
	return spread([plain(isFocused ? '>/ ' : ' / '), ...shown], [styled('dim', beside), plain(' ')], columns);
}

/** The caret of a text too long for its room, with as much before it as fits, and then after it. */
function aroundCaret(text: string, caret: number, room: number): Line {
	const before: string[] = [];
	let left = room - 2;
	for (const grapheme of [...graphemes(text.slice(0, caret))].reverse()) {
		left -= displayWidth(grapheme);
		if (left < 0) break;
		before.unshift(grapheme);
	}
	const shown = before.join('');
	const isCut = shown.length < caret;
	const line: Line = [plain(isCut ? '…' : ''), plain(shown), styled('bold', '▏')];
	return [...line, ...cutLine([plain(text.slice(caret))], room - lineWidth(line))];
}

export function ruleLine(columns: number): Line {
	return [styled('dim', '─'.repeat(columns))];
}

/** The last line: the keys that matter here, as many as fit; help and back always. `labels` are those that differ from the table's now, null where a key does nothing. */
export function footerLine(context: Context, columns: number, labels: Readonly<Partial<Record<ActionName, string | null>>> = {}): Line {
	const rows = keyTable.filter(({action, inFooter, contexts}) => inFooter && contexts.includes(context) && labels[action] !== null);
	const entries = rows.map((row): Entry => [row.caps, labels[row.action] ?? labelOf(row, context)]);
	return entriesLine([[context === 'compare' ? '↑↓←→' : '↑↓', 'move'], ...entries], 2, columns);
}

/** The footer where keys go to the search field, the tabs or a menu: as many as fit, the last always. */
export function footerText(entries: readonly Entry[], columns: number): Line {
	return entriesLine(entries, 1, columns);
}

/** What there is to say in place of the footer: as many lines as it takes, `most` at most, the last one then cut. */
export function messageLines(message: string, columns: number, most: number): readonly Line[] {
	const room = columns - 2;
	const lines = wrapRich([styled('bold', message)], room);
	const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), cutLine(lines.slice(most - 1).flatMap((line, at) => (at === 0 ? line : [styled('bold', ' '), ...line])), room)];
	return shown.map(line => fitLine([plain(' '), ...line], columns));
}

/** A key's cap and what it does. */
type Entry = readonly [caps: string, label: string];

function entriesLine(entries: readonly Entry[], always: number, columns: number): Line {
	const last = entries.slice(-always);
	let room = columns - 1 - last.reduce((sum, entry) => sum + entryWidth(entry), 0);
	const fitting = entries.slice(0, -always).filter(entry => {
		const fits = entryWidth(entry) <= room;
		if (fits) room -= entryWidth(entry);
		return fits;
	});
	return fitLine([plain(' '), ...[...fitting, ...last].flatMap(([caps, label]) => [styled('bold', caps), plain(` ${label}  `)])], columns);
}

function entryWidth([caps, label]: Entry): number {
	return displayWidth(caps) + 1 + displayWidth(label) + 2;
}

