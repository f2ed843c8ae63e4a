/**
 * A word of a shell's line. `value` is what the program would get; `open` the quote that the line ends in. `from` tells
 * how much of the value stands in front of what the shell puts a completion in place of: it takes a sign such as = or
 * an opening quote for the beginning of a word.
 */
type LineWord = {readonly value: string; readonly open: "'" | '"' | null; readonly from: number};

/**
 * The words of one simple command as a POSIX shell reads it, up to the cursor: the last is the one to complete, empty
 * behind a space. Variables and patterns stay as they are written.
 *
 * @param breaks Where the shell breaks a word to complete, besides blanks: COMP_WORDBREAKS.
 */
export function splitLine(line: string, breaks: string): readonly LineWord[] {
	const words: LineWord[] = [];
	let value = '';
	let from = 0;
	let open: LineWord['open'] = null;
	let isWord = false;
	for (let at = 0; at < line.length; at++) {
		const sign = line[at]!;
		if (open === null && (sign === ' ' || sign === '\t' || sign === '\n')) {
			if (isWord) words.push({value, open, from});
			value = '';
			from = 0;
			isWord = false;
			continue;
		}
		isWord = true;
		if (sign === open) open = null;
		else if (open === null && (sign === "'" || sign === '"')) {
			open = sign;
			from = value.length;
		} else if (sign === '\\' && open !== "'" && at + 1 < line.length && (open === null || '\\"$`'.includes(line[at + 1]!))) {
			at++;
			value += line[at]!;
		} else {
			value += sign;
			if (open === null && breaks.includes(sign)) from = value.length;
		}
	}
	return [...words, {value, open, from}];
}

/** What Bash puts in place of the word at the cursor so that it becomes `value`: without what stays, quoted as begun. */
export function bashReply(value: string, {open, from}: LineWord): string {
	const rest = value.slice(from);
	if (open === "'") return rest.replaceAll("'", String.raw`'\''`);
	if (open === '"') return rest.replace(/[\\"$`]/gu, String.raw`\$&`);
	return rest.replace(/[^\p{L}\p{N}_@%+=:,./-]/gu, String.raw`\$&`);
}
