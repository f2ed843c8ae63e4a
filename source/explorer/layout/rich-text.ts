import {wrapPieces} from '../../text/wrap.js';
import {cutToWidth, displayWidth} from '../../text/width.js';
import type {Line, Span, Style} from './line.js';

/** A part of a text that is shown otherwise, with signs set around it. Offsets are UTF-16 units. */
export type Highlight = {readonly start: number; readonly end: number; readonly style: Style; readonly before: string; readonly after: string};

/** A text with a style for each stretch; the stretches follow one another without gaps. */
export type RichText = readonly Span[];

/** Sets highlights into a text. Where they overlap the later one in the list wins; signs stand where it begins and ends. */
export function highlight(text: string, highlights: readonly Highlight[]): RichText {
	if (highlights.length === 0) return [{text, style: 'plain'}];
	const cuts = [...new Set([0, text.length, ...highlights.flatMap(({start, end}) => [start, end])])].filter(at => at >= 0 && at <= text.length).sort((a, b) => a - b);
	const spans: Span[] = [];
	for (const [number, start] of cuts.slice(0, -1).entries()) {
		const end = cuts[number + 1]!;
		const top = highlights.findLast(one => one.start <= start && end <= one.end);
		const before = highlights.filter(one => one.start === start && one.end > start).map(one => one.before).join('');
		const after = highlights.filter(one => one.end === end && one.start < end).map(one => one.after).join('');
		spans.push({text: before + text.slice(start, end) + after, style: top?.style ?? 'plain'});
	}
	return spans;
}

/** Breaks a rich text into lines of at most `columns`; lines after the first are set in by `indent` columns. */
export function wrapRich(rich: RichText, columns: number, indent = 0): readonly Line[] {
	const text = rich.map(span => span.text).join('');
	const [first, ...others] = wrapPieces(text, columns);
	const rest = others.length === 0 ? [] : indent === 0 ? others : wrapPieces(text.slice(others[0]!.start), columns - indent).map(({start, end}) => ({start: start + others[0]!.start, end: end + others[0]!.start}));
	const margin: readonly Span[] = indent > 0 ? [{text: ' '.repeat(indent), style: 'plain'}] : [];
	return [sliceRich(rich, first!.start, first!.end), ...rest.map(({start, end}) => [...margin, ...sliceRich(rich, start, end)])];
}

/** The part of a rich text between two offsets of its text. */
export function sliceRich(rich: RichText, start: number, end: number): Line {
	const line: Span[] = [];
	let offset = 0;
	for (const span of rich) {
		const text = span.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
		if (text !== '') line.push({text, style: span.style});
		offset += span.text.length;
	}
	return line;
}

/** A line of at most `columns`, ended by an ellipsis where something was cut. */
export function cutLine(line: Line, columns: number): Line {
	let left = columns;
	const cut: Span[] = [];
	for (const [at, span] of line.entries()) {
		const width = displayWidth(span.text);
		const isLast = at === line.length - 1;
		if (width < left || (isLast && width === left)) {
			cut.push(span);
			left -= width;
			continue;
		}
		if (width === left && line.slice(at + 1).every(({text}) => text === '')) cut.push(span);
		else if (left > 0) cut.push({...span, text: width === left ? cutToWidth(`${span.text} `, left) : cutToWidth(span.text, left)});
		break;
	}
	return cut;
}

/** The width of a line in columns. */
export function lineWidth(line: Line): number {
	return line.reduce((sum, {text}) => sum + displayWidth(text), 0);
}

/** A line of exactly `columns`: cut, or filled with spaces. */
export function fitLine(line: Line, columns: number): Line {
	const cut = cutLine(line, columns);
	const missing = columns - lineWidth(cut);
	return missing > 0 ? [...cut, {text: ' '.repeat(missing), style: 'plain'}] : cut;
}

/** Left and right on one line; what does not fit is taken from the right one first. */
export function spread(left: Line, right: Line, columns: number): Line {
	const space = columns - lineWidth(left);
	if (space <= 3 || right.length === 0) return fitLine(left, columns);
	const fitting = cutLine(right, space - 2);
	return [...left, {text: ' '.repeat(space - lineWidth(fitting)), style: 'plain'}, ...fitting];
}
