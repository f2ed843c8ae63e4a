import fs from 'node:fs';
import path from 'node:path';
import {decode} from '../content/decode.js';
import {describeFileError} from '../content/file-system.js';
import {parseJson} from '../content/parse-json.js';
import {parseYaml} from '../content/parse-yaml.js';
import type {Parsed, ParsedValue} from '../content/parsed.js';
import {endingOf} from '../content/endings.js';
import {UserError} from '../errors.js';
import type {Profile} from '../model/profile.js';
import type {Skill} from '../model/skill.js';
import {cleanText} from '../text/clean.js';
import {buildProfile} from './build-profile.js';
import {readStructured} from './read-structured.js';
import type {ValuePath} from './reading.js';
import {readText} from './read-text.js';
import type {Statement} from './said.js';

/** Largest résumé, in bytes: what is larger is something else. */
const mostBytes = 1024 * 1024;

const whatIsRead = 'A profile is a JSON Resume, a list of skills in YAML or one a line, or a résumé in Markdown or plain text.';

export type ReadProfileOptions = {
	/** All of standard input, for the source `-`. */
	readonly readStdin: () => Promise<Uint8Array>;
	/** What relative paths start from. */
	readonly cwd: string;
	/** ISO date: work without an end lasts until then. */
	readonly today: string;
	readonly vocabulary: readonly Skill[];
};

/**
 * Reads a profile from a file, or from standard input where the source is `-`. Nothing of it leaves the process.
 * @throws UserError when it cannot be read, is no text, is too large, is broken, or names nothing that could be compared.
 */
export async function readProfile(source: string, {readStdin, cwd, today, vocabulary}: ReadProfileOptions): Promise<Profile> {
	const bytes = source === '-' ? await readStdin() : readFile(source, path.resolve(cwd, source));
	if (bytes.length > mostBytes) throw new UserError(`${source}: It is ${Math.ceil(bytes.length / 1024 / 1024)} MiB large; a profile is read up to 1 MiB.`, whatIsRead);
	const {statements, remarks} = statementsOf(source, textOf(source, bytes), today);
	const profile = {...buildProfile(source, statements, vocabulary), remarks};
	if (profile.skills.length === 0 && profile.shortfalls.length === 0 && profile.degree === null && profile.studying === null && profile.years === null) {
		throw new UserError(`${source}: It names no skill that is known.`, whatIsRead);
	}
	return profile;
}

function readFile(source: string, file: string): Uint8Array {
	try {
		const stat = fs.statSync(file);
		if (!stat.isFile()) throw new UserError(`${source}: It is a ${stat.isDirectory() ? 'folder' : 'pipe or a device'}, not a file.`, stat.isDirectory() ? whatIsRead : 'Standard input is read where the profile is -');
		if (stat.size > mostBytes) throw new UserError(`${source}: It is ${Math.ceil(stat.size / 1024 / 1024)} MiB large; a profile is read up to 1 MiB.`, whatIsRead);
		return fs.readFileSync(file);
	} catch (error) {
		if (error instanceof UserError) throw error;
		const {message, hint} = describeFileError(error);
		throw new UserError(`${source}: ${message}`, hint ?? 'Skills can be named without a file: reality fit --have react,go');
	}
}

function textOf(source: string, bytes: Uint8Array): string {
	const beginning = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
	if (beginning.startsWith('%PDF-') || beginning.startsWith('PK\u0003\u0004')) {
		throw new UserError(`${source}: It is a ${beginning.startsWith('%') ? 'PDF' : 'Word or ZIP file'}, not text.`, `Save it as text first. ${whatIsRead}`);
	}
	if (beginning.startsWith('\u00D0\u00CF\u0011\u00E0') || beginning.startsWith('{\\rtf')) throw new UserError(`${source}: It is ${beginning.startsWith('{') ? 'an RTF file' : 'an old Word file'}, not text.`, `Save it as text first. ${whatIsRead}`);
	const {text, problem} = decode(bytes);
	if (problem !== null) throw new UserError(`${at(source, problem)}: ${problem.message}`, problem.hint);
	if (text.trim() === '' || text.trim() === '\uFEFF') throw new UserError(`${source}: It is empty.`, whatIsRead);
	const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (/^\s*<(?:!doctype\b|html\b|\?xml\b)/iu.test(plain)) throw new UserError(`${source}: It is a web page (HTML or XML), not text.`, `Save its text first. ${whatIsRead}`);
	return plain;
}

/** What a file says, and what of it was passed over. */
type Statements = {readonly statements: readonly Statement[]; readonly remarks: readonly string[]};

/** By the ending of its name; without one that says it, by its beginning. */
function statementsOf(source: string, text: string, today: string): Statements {
	const asText = () => ({statements: readText(text, line => `${source}:${line}`, today), remarks: []});
	const ending = endingOf(source);
	if (ending === '.json') return fromParsed(source, parseJson(text), today);
	if (ending === '.yaml' || ending === '.yml') {
		const parsed = parseYaml(text);
		// One skill a line is one text to YAML.
		return parsed.values.length === 1 && typeof parsed.values[0]!.value === 'string' ? asText() : fromParsed(source, parsed, today);
	}
	if (ending === '.md' || ending === '.markdown' || ending === '.txt') return asText();
	if (/^\s*(?:\{|\[\s*(?:["{]|\]))/u.test(text)) return fromParsed(source, parseJson(text), today);
	if (/^(?:---\s*$|(?:basics|work|education|skills|projects|have|learning|wants|degree|studying|years)\s*:)/mu.test(text)) {
		const parsed = parseYaml(text);
		if (parsed.problems.length === 0 && readValue(parsed.values[0], today).misfits.length === 0) return fromParsed(source, parsed, today);
	}
	return asText();
}

function fromParsed(source: string, parsed: Parsed, today: string): Statements {
	const [problem] = parsed.problems;
	if (problem !== undefined) throw new UserError(`${at(source, problem)}: ${problem.message}`, problem.hint === null || /\brole/u.test(problem.hint) ? whatIsRead : problem.hint);
	if (parsed.values.length > 1) throw new UserError(`${source}: It holds ${parsed.values.length} values, and a profile is one.`, whatIsRead);
	const {statements, misfits, strangers} = readValue(parsed.values[0], today, source);
	const placeOf = (where: ValuePath, part: 'key' | 'value') => {
		const position = parsed.values[0]?.locate(where, part) ?? null;
		return at(source, {line: position?.line ?? null, column: position?.column ?? null});
	};
	const [misfit] = misfits;
	if (misfit !== undefined) throw new UserError(`${placeOf(misfit.path, misfit.part ?? 'value')}: ${misfit.message}`, misfit.hint);
	return {statements, remarks: strangers.map(({path: where, meant}) => `${placeOf(where, 'key')}: ${strangerText(where, meant)}`)};
}

function strangerText(path: ValuePath, meant: string | null): string {
	const name = cleanText(String(path.at(-1))).slice(0, longestKey);
	return `"${name}" is no key that is read here, and was passed over. ${meant === null ? 'reality fit --help names those that are.' : `Did you mean ${meant}?`}`;
}

const longestKey = 40;

function readValue(value: ParsedValue | undefined, today: string, source = '') {
	const placeOf = (where: readonly (string | number)[]) => at(source, {line: value?.locate(where, 'value')?.line ?? null, column: null});
	return readStructured(value?.value ?? null, placeOf, today);
}

function at(source: string, {line, column}: {readonly line: number | null; readonly column: number | null}): string {
	return [source, line, column].filter(part => part !== null).join(':');
}
