import type {Strength} from '../../query/asks.js';
import {icons, legend} from '../words.js';
import {type Line, type Look, span, type Span, wrapText} from './line.js';

/** How what matches a query stands out. */
export const lit: readonly Look[] = ['bold', 'underline'];

/** How the name of a skill stands out in a requirement. */
export const skillLook: readonly Look[] = ['cyan'];

/** Below this many columns a table is stacked: a line a fact instead of a column a fact. */
export const narrow = 60;

/** What stands in a column for which a posting says nothing. */
export const notStated: Span = span('–', ['dim']);

const strengthLooks: Readonly<Record<Strength, readonly Look[]>> = {required: ['green'], oneOf: ['cyan'], preferred: ['yellow'], mentioned: ['dim']};

/** The sign of a strength. */
export function iconOf(strength: Strength): Span {
	return span(icons[strength], strengthLooks[strength]);
}

/** A heading in capitals. */
export function heading(text: string): Line {
	return [span(text.toUpperCase(), ['bold'])];
}

/** What the signs mean, for the end of a page; `more` are further signs. */
export function legendLines(strengths: readonly Strength[], available: number | null, more: readonly string[] = []): readonly Line[] {
	const parts = legend.filter(([strength]) => strengths.includes(strength)).map(([strength, meaning]) => `${icons[strength]} ${meaning}`);
	return dimmed(wrapText([...parts, ...more].join('  '), available));
}

/** The lines, all of them dim. */
export function dimmed(lines: readonly Line[]): readonly Line[] {
	return lines.map(line => line.map(piece => ({...piece, look: ['dim']})));
}
