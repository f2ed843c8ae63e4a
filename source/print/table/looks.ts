import type {Strength} from '../../query/asks.js';
import {displayWidth} from '../../text/width.js';
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

/** What the signs mean, for the end of a page; `more` are further signs. No sign is parted from its meaning. */
export function legendLines(strengths: readonly Strength[], available: number | null, more: readonly string[] = []): readonly Line[] {
	const parts = legend.filter(([strength]) => strengths.includes(strength)).map(([strength, meaning]) => `${icons[strength]} ${meaning}`);
	return dimmed(wrapParts([...parts, ...more], '  ', available));
}

/** Short texts one after another, broken between them where possible; the separator is left out at a break. */
export function wrapParts(parts: readonly string[], separator: string, available: number | null): readonly Line[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const joined = last === undefined ? part : last + separator + part;
		if (last !== undefined && (available === null || displayWidth(joined) <= available)) lines[lines.length - 1] = joined;
		else lines.push(part);
	}
	return lines.flatMap(line => wrapText(line, available));
}

/** The lines, all of them dim. */
export function dimmed(lines: readonly Line[]): readonly Line[] {
	return lines.map(line => line.map(piece => ({...piece, look: ['dim']})));
}
