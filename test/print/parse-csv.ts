/** Reads CSV as RFC 4180 describes it, with lines ending in LF. Throws where a quote stands wrong. */
export function parseCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let at = 0;
	while (at < text.length) {
		const row: string[] = [];
		for (;;) {
			const cell = /"((?:[^"]|"")*)"|([^",\n]*)/uy;
			cell.lastIndex = at;
			const found = cell.exec(text);
			if (found === null) throw new Error(`No cell at ${at}`);
			row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
			at += found[0].length;
			const end = text[at];
			at += 1;
			if (end === ',') continue;
			if (end === '\n') break;
			throw new Error(`A cell ends in ${String(end)} at ${at}`);
		}
		rows.push(row);
	}
	return rows;
}
