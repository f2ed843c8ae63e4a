import type {Strength} from '../../query/asks.js';
import {legend, icons} from '../words.js';

/** A heading with a blank line on both sides. `text` is Markdown already. */
export function headingLines(depth: number, text: string): readonly string[] {
	return ['\n', `${'#'.repeat(depth)} ${text}\n`, '\n'];
}

/** A labelled fact as an item of a list. `value` is Markdown already. */
export function factLine(label: string, value: string): string {
	return `- ${label}: ${value}\n`;
}

/** What the signs mean, as the last paragraph. */
export function legendParagraph(strengths: readonly Strength[], more: readonly string[] = []): readonly string[] {
	const parts = legend.filter(([strength]) => strengths.includes(strength)).map(([strength, meaning]) => `${icons[strength]} ${meaning}`);
	return ['\n', [...parts, ...more].join(', ') + '\n'];
}
