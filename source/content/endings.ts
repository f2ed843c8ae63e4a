/** The endings of the content files in a folder. What reads each kind is in readers.ts, which loads the parsers. */
export const contentEndings = ['.yaml', '.yml', '.json', '.ndjson', '.jsonl'] as const;

/** Kinds that are content only where they are named come last: a folder's README explains it, as a rule. */
export const readableEndings = [...contentEndings, '.md', '.markdown'] as const;
export type ReadableEnding = (typeof readableEndings)[number];

/** Whether a file of this name is read as content of the folder it lies in. */
export function isContentFile(name: string): boolean {
	return (contentEndings as readonly string[]).includes(endingOf(name));
}

/** Names of content files, each with a slash behind it. */
const onlyContent = new RegExp(`^(?:[^./][^/]*(?:${contentEndings.map(ending => `\\${ending}`).join('|')})/)*$`, 'iu');

/** Whether all of what is in a folder is content, by its name: asked at once, as it may be thousands. */
export function areContentFiles(names: readonly string[]): boolean {
	return onlyContent.test([...names, ''].join('/'));
}

/** The ending of a file that is read where it is named; null for any other. */
export function readableEnding(name: string): ReadableEnding | null {
	const ending = endingOf(name);
	return readableEndings.find((known) => known === ending) ?? null;
}

/** The ending of a file's name in lower case, with its point; empty where there is none. */
export function endingOf(name: string): string {
	const point = name.lastIndexOf('.');
	return point <= Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? '' : name.slice(point).toLowerCase();
}
