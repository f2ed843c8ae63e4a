/** What a POSIX shell makes of a line that holds nothing but bare characters, '…' and \x. */
export function splitAsShell(line: string): readonly string[] {
	const words: string[] = [];
	for (const [piece] of line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/gsu)) {
		words.push(piece.replaceAll(/'([^']*)'|\\(.)/gsu, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''));
	}
	return words;
}
