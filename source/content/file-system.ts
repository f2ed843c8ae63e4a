import type fs from 'node:fs';

/** What reading content needs of a file system: node:fs, or a test's own. */
export type FileSystem = Pick<typeof fs, 'statSync' | 'readFileSync' | 'readdirSync' | 'openSync' | 'readSync' | 'closeSync'>;

/** What went wrong with a path, in plain words. */
export function describeFileError(error: unknown): {readonly message: string; readonly hint: string | null} {
	const code = error instanceof Error && 'code' in error ? String(error.code) : null;
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return {message: 'There is no such file or folder.', hint: null};
		case 'EACCES':
		case 'EPERM':
			return {message: 'It may not be read.', hint: 'Change its permissions.'};
		case 'ELOOP':
			return {message: 'The link leads back to itself.', hint: null};
		case 'EISDIR':
			return {message: 'It is a folder, not a file.', hint: null};
		default:
			return {message: `It could not be read (${code ?? (error instanceof Error ? error.message : String(error))}).`, hint: null};
	}
}
