import path from 'node:path';
import type {CompanyContent, RoleContent, SkillContent, TrackContent} from './definition.js';
import {companyDefinition, skillDefinition, trackDefinition} from './definition.js';
import type {Finding} from './describe-issue.js';
import type {FileSystem} from './file-system.js';
import {findFiles} from './find-files.js';
import type {Parsed, ParsedValue} from './parsed.js';
import {errorAt, type Locate, type TextProblem, type ValuePath} from './position.js';
import {contentEndings} from './endings.js';
import {isStream, type OnRead, readContentFile, readContentText} from './readers.js';
import type {Origin, Tell} from './tell.js';
import {validate, validateRole} from './validate.js';

/** Something read from a source that is right by itself. */
export type Read<T> = Origin & {readonly content: T};

/** A role that was read, before it is known which tracks and skills there are. */
export type ReadRole = Read<RoleContent> & {
	/** The file's path below the root, where it holds this role alone. */
	readonly relative: string | null;
	readonly company: CompanyContent | null;
};

/** One content, read: a folder, a file, or standard input. */
export type SourceContent = {
	readonly roles: readonly ReadRole[];
	/** Roles that are wrong by themselves. What else is wrong in them is told in the same go. */
	readonly flawed: readonly Read<Readonly<Record<string, unknown>>>[];
	readonly tracks: readonly Read<TrackContent>[];
	readonly skills: readonly Read<SkillContent>[];
	readonly files: number;
	/** How many roles could not be read. */
	readonly broken: number;
};

/** What standard input holds. */
export function readStdinSource(input: string | Uint8Array, tell: Tell): SourceContent {
	const collect = createCollection(tell);
	collect.roles('-', null, readContentText(input));
	return collect.finish();
}

/**
 * What a folder or file holds. `shown` is the path as the person named it, for messages; `location` the one that is read.
 */
export function readPathSource(shown: string, location: string, fs: FileSystem, tell: Tell, onFile: () => void = () => undefined, onRead?: OnRead): SourceContent {
	const collect = createCollection(tell);
	let isFolder = false;
	try {
		isFolder = fs.statSync(location).isDirectory();
	} catch {
		// Reading it says what is the matter.
	}
	if (!isFolder) {
		collect.file(shown, path.basename(location), readContentFile(location, fs, onRead));
		onFile();
		readCompanyBeside(shown, location, fs, collect);
		return collect.finish();
	}
	const {files, problems} = findFiles(location, fs);
	for (const {path: at, problem} of problems) tell.problem({...problem, file: path.join(shown, path.relative(location, at))});
	for (const file of files) {
		collect.file(path.join(shown, file.relative), file.relative, readContentFile(file.path, fs, onRead));
		onFile();
	}
	if (files.length === 0 && problems.length === 0) tell.problem({...errorAt(null, 'The folder holds no content.', `Roles are files with these endings: ${contentEndings.join(' ')}.`), file: shown});
	return collect.finish();
}

type Collection = ReturnType<typeof createCollection>;

function readCompanyBeside(shown: string, location: string, fs: FileSystem, collect: Collection): void {
	for (const ending of contentEndings) {
		const beside = path.join(path.dirname(location), `company${ending}`);
		if (beside === path.normalize(location)) return;
		try {
			if (!fs.statSync(beside).isFile()) continue;
		} catch {
			continue;
		}
		collect.file(path.join(path.dirname(shown), `company${ending}`), `company${ending}`, readContentFile(beside, fs));
		return;
	}
}

function createCollection(tell: Tell) {
	const roles: Omit<ReadRole, 'company'>[] = [];
	const flawed: Read<Readonly<Record<string, unknown>>>[] = [];
	const folders: string[] = [];
	const companies = new Map<string, CompanyContent>();
	let tracks: readonly Read<TrackContent>[] = [];
	let skills: readonly Read<SkillContent>[] = [];
	let broken = 0;
	let files = 0;

	const tellAll = (file: string, problems: readonly TextProblem[]): void => {
		for (const problem of problems) tell.problem({...problem, file});
	};

	function readRoles(file: string, relative: string | null, parsed: Parsed): void {
		files++;
		tellAll(file, parsed.problems);
		broken += parsed.unreadable;
		const entries = parsed.values.flatMap(entriesOf);
		if (entries.length === 0 && parsed.problems.length === 0) tell.problem({...errorAt(null, 'There is no role in it.', 'A role begins with "title: …".'), file});
		// A list or a stream of one role may hold two tomorrow, and the first is to keep its id.
		const alone = parsed.values.length === 1 && parsed.unreadable === 0 && !Array.isArray(parsed.values[0]!.value) && !isStream(file);
		for (const {value, at, locate} of entries) {
			const {content, findings} = validateRole(value);
			for (const finding of findings) tell.about({file, path: at, locate}, finding);
			if (content === null) {
				broken++;
				if (typeof value === 'object' && value !== null) flawed.push({content: value as Readonly<Record<string, unknown>>, file, path: at, locate});
				continue;
			}
			roles.push({content, file, path: at, locate, relative: alone ? relative : null});
			folders.push(relative === null ? '' : path.posix.dirname(relative));
		}
	}

	function readEntries<T>(file: string, parsed: Parsed, check: (value: unknown) => {readonly content: T | null; readonly findings: readonly Finding[]}): readonly Read<T>[] {
		files++;
		tellAll(file, parsed.problems);
		return parsed.values.flatMap(entriesOf).flatMap(({value, at, locate}) => {
			const {content, findings} = check(value);
			for (const finding of findings) tell.about({file, path: at, locate}, finding);
			return content === null ? [] : [{content, file, path: at, locate}];
		});
	}

	return {
		roles: readRoles,
		/** By its name a file holds tracks, skills, a company, or roles. */
		file(file: string, relative: string, parsed: Parsed): void {
			switch (path.posix.basename(relative).replace(/\.[^.]*$/u, '')) {
				case 'tracks':
					tracks = [...tracks, ...readEntries(file, parsed, (value) => validate(value, trackDefinition))];
					break;
				case 'skills':
					skills = [...skills, ...readEntries(file, parsed, (value) => validate(value, skillDefinition))];
					break;
				case 'company':
					for (const {content} of readEntries(file, parsed, (value) => validate(value, companyDefinition))) companies.set(path.posix.dirname(relative), content);
					break;
				default:
					readRoles(file, relative, parsed);
			}
		},
		finish(): SourceContent {
			return {roles: roles.map((role, index) => ({...role, company: companyFor(folders[index]!, companies)})), flawed, tracks, skills, files, broken};
		},
	};
}

/** The company of the folder, or of the nearest folder around it that has one. */
function companyFor(folder: string, companies: ReadonlyMap<string, CompanyContent>): CompanyContent | null {
	for (let at = folder; ; at = path.posix.dirname(at)) {
		const company = companies.get(at);
		if (company !== undefined) return company;
		if (at === '.' || at === '' || at === '/') return null;
	}
}

/** A list at the top holds several. */
function entriesOf({value, locate}: ParsedValue): readonly {readonly value: unknown; readonly at: ValuePath; readonly locate: Locate}[] {
	return Array.isArray(value) ? value.map((entry: unknown, index) => ({value: entry, at: [index], locate})) : [{value, at: [], locate}];
}
