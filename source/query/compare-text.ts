/** Order of names as on screen: case does not count, and never the machine's language. Equal ones give 0. */
export function compareText(a: string, b: string): number {
	const one = a.toLowerCase();
	const other = b.toLowerCase();
	return one < other ? -1 : one > other ? 1 : 0;
}
