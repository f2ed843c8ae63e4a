/** A list's items as lines: item `i` takes the lines from `starts[i]` up to `starts[i + 1]`. */
export type Heights = {readonly starts: Int32Array};

export function stackHeights(heights: readonly number[]): Heights {
	const starts = new Int32Array(heights.length + 1);
	for (let at = 0; at < heights.length; at++) starts[at + 1] = starts[at]! + heights[at]!;
	return {starts};
}

/** How many lines all items take. */
export function totalHeight({starts}: Heights): number {
	return starts[starts.length - 1] ?? 0;
}

/**
 * The first line to show, as near as can be to `top`, so that item `at` is seen in `height` lines: whole, or where it is
 * higher than that, nothing but it. `lead` are items just before it that should be seen with it, as its heading.
 */
export function scrollToItem(heights: Heights, top: number, at: number, height: number, lead = 0): number {
	const {starts} = heights;
	const last = Math.max(0, totalHeight(heights) - height);
	const from = starts[Math.max(0, at - lead)] ?? 0;
	const start = starts[at] ?? 0;
	const end = starts[at + 1] ?? start;
	if (end - start > height) return Math.max(start, Math.min(top, end - height));
	let moved = top;
	if (end > moved + height) moved = end - height;
	if (from < moved) moved = end - from <= height ? from : Math.min(moved, start);
	return Math.max(0, Math.min(moved, last));
}

/** How many lines of item `at` are not seen before (`-1`) or after (`1`) the `height` lines from `top`. */
export function unseenLines({starts}: Heights, top: number, at: number, height: number, direction: 1 | -1): number {
	const start = starts[at] ?? 0;
	const end = starts[at + 1] ?? start;
	return Math.max(0, direction < 0 ? top - start : end - top - height);
}

/** The item that line `line` belongs to. */
export function itemAtLine({starts}: Heights, line: number): number {
	let low = 0;
	let high = starts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= line) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}
