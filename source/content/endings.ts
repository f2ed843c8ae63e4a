/** The endings that content files have; what reads each is in readers.ts, which loads the parsers. */
export const contentEndings = ['.yaml', '.yml', '.json', '.ndjson', '.jsonl'] as const;
export type ContentEnding = (typeof contentEndings)[number];

/** Whether a file of this name is read as content. */
export function isContentFile(name: string): boolean {
	return contentEnding(name) !== null;
}

/** The ending of a content file's name in lower case; null for any other file. */
export function contentEnding(name: string): ContentEnding | null {
	const ending = endingOf(name);
	return contentEndings.find((known) => known === ending) ?? null;
}

/** The ending of a file's name in lower case, with its point; empty where there is none. */
export function endingOf(name: string): string {
	const point = name.lastIndexOf('.');
	return point <= Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? '' : name.slice(point).toLowerCase();
}
