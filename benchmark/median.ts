/** The middle of some numbers: half of them are not above it. */
export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

/** The number that a share of them, from 0 to 1, is not above. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
