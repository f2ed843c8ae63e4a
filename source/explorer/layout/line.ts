/** How a piece of text is shown. What each looks like is said in one place, {@link ../widgets/paint.ts}. */
export type Style = 'plain' | 'bold' | 'dim' | 'heading' | 'skill' | 'have' | 'match' | 'warning';

/** A stretch of a line in one style; `link` is the web address it leads to. */
export type Span = {readonly text: string; readonly style: Style; readonly link?: string};

/** A line of the screen, from the left. */
export type Line = readonly Span[];

export const emptyLine: Line = [];

export function plain(text: string): Span {
	return {text, style: 'plain'};
}

export function styled(style: Style, text: string): Span {
	return {text, style};
}

/** A line's text alone. */
export function textOf(line: Line): string {
	return line.map(({text}) => text).join('');
}
