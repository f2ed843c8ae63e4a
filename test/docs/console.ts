import {fencedBlocks} from './markdown.js';

/** A command in a `console` block, and what is shown of its output. `at` is the command's line in the file, from 0. */
export type Example = {readonly command: string; readonly shown: readonly string[]; readonly at: number};

/** Stands alone on the last line of an output that goes on. */
export const more = '…';

/** The examples of all `console` blocks: a command behind `$ `, its output up to the next one. */
export function consoleExamples(markdown: string): readonly Example[] {
	return fencedBlocks(markdown)
		.filter(({language}) => language === 'console')
		.flatMap(({lines, at}) => {
			const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
			return starts.map((start, index) => ({
				command: lines[start]!.slice(2),
				shown: withoutLastEmpty(lines.slice(start + 1, starts[index + 1] ?? lines.length)),
				at: at + 1 + start,
			}));
		});
}

/** As much of an output as an example shows. A lone `…` asks for all of it. */
export function shortenAs({shown}: Example, output: readonly string[]): readonly string[] {
	const isShortened = shown.length > 1 && shown.at(-1) === more;
	return isShortened && output.length >= shown.length ? [...output.slice(0, shown.length - 1), more] : output;
}

/** The document with other outputs under its examples. */
export function withOutputs(markdown: string, outputs: ReadonlyMap<Example, readonly string[]>): string {
	const lines = markdown.split('\n');
	// From the last to the first: the lines above keep their numbers.
	for (const [{at, shown}, output] of [...outputs].sort(([one], [other]) => other.at - one.at)) {
		lines.splice(at + 1, shown.length, ...output);
	}
	return lines.join('\n');
}

function withoutLastEmpty(lines: readonly string[]): readonly string[] {
	return lines.slice(0, lines.findLastIndex(line => line !== '') + 1);
}
