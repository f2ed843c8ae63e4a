import type {ErrorCode} from 'yaml';

type Wording = {readonly message: string; readonly hint: string};

const quoteIt = 'If it is text, put the whole text in quotes.';

/** The message for nesting that no role needs. */
export const tooDeep: Wording = {message: 'Lists and maps lie too deep inside one another.', hint: 'A role needs four levels.'};

/** The message for `*name` where nothing is called so. */
export const unknownReference: Wording = {message: 'This refers to a name that nothing before it has.', hint: 'Text that begins with * or & needs quotes around it.'};

/** The message for a key that its map has already. */
export const twin: Wording = {message: 'This key stands here a second time.', hint: 'Keep one of the two. Between two roles in one file stands a line "---".'};

/** What the parser's codes mean to somebody who writes a posting. */
const wordings: Readonly<Partial<Record<ErrorCode, Wording>>> = {
	TAB_AS_INDENT: {message: 'A tab stands where the line is indented.', hint: 'Indent with spaces.'},
	BAD_INDENT: {message: 'This line is indented unlike the lines around it, or a bracket before it is not closed.', hint: 'Entries of one list or map begin in the same column.'},
	BAD_SCALAR_START: {message: 'A text cannot begin with this character unless it is quoted.', hint: quoteIt},
	BAD_DQ_ESCAPE: {message: 'In double quotes a backslash begins an escape, and there is none of this name.', hint: 'Use single quotes, or write the backslash twice.'},
	BLOCK_AS_IMPLICIT_KEY: {message: 'A colon with a space after it makes a second key in this line.', hint: quoteIt},
	MULTILINE_IMPLICIT_KEY: {message: 'This line is neither a key with its value nor the continuation of a text.', hint: 'Write "key: value", and indent what continues a line.'},
	MISSING_CHAR: {message: 'Something is not closed or not complete here: a quote, a bracket, a colon.', hint: 'Close what was opened; a key needs a colon and a space.'},
	UNEXPECTED_TOKEN: {message: 'The value has ended, and more follows in its place.', hint: 'Text with quotes, brackets or "- " in it needs quotes around the whole.'},
	ALIAS_PROPS: {message: 'A reference (*name) can have no tag or name of its own.', hint: quoteIt},
	KEY_OVER_1024_CHARS: {message: 'A key is longer than 1024 characters.', hint: quoteIt},
	RESOURCE_EXHAUSTION: tooDeep,
	BAD_ALIAS: unknownReference,
	BAD_DIRECTIVE: {message: 'A line that begins with % is an instruction to the parser, and this one is unknown.', hint: quoteIt},
	MULTIPLE_ANCHORS: {message: 'A value has two names (&name).', hint: quoteIt},
};

/** What the parser's first error is a consequence of. */
const causes = {
	continuation: {message: 'The next line is indented, so it continues this text, and yet it has a key.', hint: 'Keys of one map begin in the same column.'},
} as const;

/** An error of the parser: its code, its own words, and its offset in the text. */
export type YamlError = {readonly code: ErrorCode; readonly message: string; readonly pos: readonly [number, number]};

/** An error in plain words, at the offset where the cause is; `all` are the errors of the document. A code without wording keeps the parser's words. */
export function describeYamlError(error: YamlError, all: readonly YamlError[], text: string): {readonly offset: number; readonly message: string; readonly hint: string | null} {
	const [offset] = error.pos;
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	if (error.code === 'UNEXPECTED_TOKEN') {
		// "- **Go** and more": a reference to the parser, emphasis to the writer.
		const before = /^(?:[ ]|- |[\w-]+: )*(?=[*&])/u.exec(text.slice(lineStart, offset));
		if (before !== null) return {offset: lineStart + before[0].length, ...wordingOf('BAD_ALIAS', '')};
	}
	if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
		if (all.some(({code, pos}) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === offset)) return {offset, ...causes.continuation};
		if (text.slice(lineStart, offset).trim() === '' && offset > 0) return {offset, ...wordingOf('BAD_INDENT', '')};
	}
	return {offset, ...wordingOf(error.code, error.message)};
}

function wordingOf(code: ErrorCode, message: string): Wording | {readonly message: string; readonly hint: null} {
	return wordings[code] ?? {message: `This is no valid YAML: ${message}.`, hint: null};
}
