import type {Items} from './items.js';
import {totalHeight} from './scroll.js';

/** Lines that say how many more there are, at the top and at the end of a preview. */
const edges = 2;

/** The line that a preview of `height` lines begins with so that the first match of the query is seen, with its heading where there is room; 0 where it is seen anyway. */
export function previewStart({keys, targets, heights, linesOf}: Items, height: number): number {
	if (totalHeight(heights) <= height) return 0;
	const at = keys.findIndex((_, item) => linesOf(item).some(line => line.some(({style}) => style === 'match')));
	if (at < 0) return 0;
	const {starts} = heights;
	const end = starts[at + 1]!;
	if (end < height) return 0;
	const heading = targets.findLastIndex((target, item) => target === null && item < at);
	const fromHeading = starts[Math.max(0, heading)]!;
	// The line that tells how many are above covers the first one; of a heading that is the empty one.
	return end - fromHeading <= height - edges + 1 ? fromHeading : Math.max(0, starts[at]! - 1);
}
