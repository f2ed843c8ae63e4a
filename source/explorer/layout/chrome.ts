import {type Context, keyTable, labelOf} from '../keys/key-table.js';
import {displayWidth} from '../../text/width.js';
import {type Line, plain, type Span, styled} from './line.js';
import {fitLine, lineWidth, spread} from './rich-text.js';

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

/** The search field with its caret, or what it is for; what was found to the right. */
export function searchLine(field: {readonly text: string; readonly caret: number}, isFocused: boolean, hint: string, found: string, columns: number): Line {
	const {text, caret} = field;
	const typed: Line = text === '' && !isFocused ? [styled('dim', hint)] : isFocused ? [plain(text.slice(0, caret)), styled('bold', '▏'), plain(text.slice(caret))] : [plain(text)];
	const room = columns - 4 - displayWidth(found);
	const shown = isFocused && lineWidth(typed) > room ? [plain('…'), ...lastColumns(typed, text, caret, room)] : typed;
	return spread([plain(isFocused ? '>/ ' : ' / '), ...shown], [styled('dim', found), plain(' ')], columns);
}

/** What is around the caret of a text too long for its room. */
function lastColumns(typed: Line, text: string, caret: number, room: number): Line {
	const from = Math.max(0, Math.min(caret - Math.floor(room / 2), text.length - room + 3));
	const before = text.slice(from, caret);
	return typed.length === 3 ? [plain(before), styled('bold', '▏'), plain(text.slice(caret))] : typed;
}

export function ruleLine(columns: number): Line {
	return [styled('dim', '─'.repeat(columns))];
}

/** The last line: the keys that matter here, as many as fit; help and back always. */
export function footerLine(context: Context, columns: number): Line {
	const rows = keyTable.filter(({inFooter, contexts}) => inFooter && contexts.includes(context));
	const entries = [{caps: context === 'compare' ? '↑↓←→' : '↑↓', label: 'move'}, ...rows.map(row => ({caps: row.caps, label: labelOf(row, context)}))];
	const last = entries.slice(-2);
	let room = columns - 1 - last.reduce((sum, entry) => sum + entryWidth(entry), 0);
	const fitting = entries.slice(0, -2).filter(entry => {
		const fits = entryWidth(entry) <= room;
		if (fits) room -= entryWidth(entry);
		return fits;
	});
	return fitLine([plain(' '), ...[...fitting, ...last].flatMap(({caps, label}) => [styled('bold', caps), plain(` ${label}  `)])], columns);
}

/** The footer where keys go to the search field or the tabs. */
export function footerText(pairs: readonly (readonly [string, string])[], columns: number): Line {
	return fitLine([plain(' '), ...pairs.flatMap(([caps, label]) => [styled('bold', caps), plain(` ${label}  `)])], columns);
}

function entryWidth({caps, label}: {readonly caps: string; readonly label: string}): number {
	return displayWidth(caps) + 1 + displayWidth(label) + 2;
}

