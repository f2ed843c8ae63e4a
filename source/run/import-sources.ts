import {readFileSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {describeFileError} from '../content/file-system.js';
import {UserError} from '../errors.js';
import {dataAddress} from '../postings/board-address.js';
import {decodeBody} from '../postings/decode-body.js';
import {type FetchState, fetchText} from '../postings/fetch-text.js';
import {findPostingFiles} from '../postings/find-posting-files.js';
import type {Progress} from './import-progress.js';
import type {World} from './world.js';

/** The text of one source. `only`: the one posting of it that was asked for. */
export type SourceText = {readonly name: string; readonly text: string; readonly address: string | null; readonly only: string | null};

/** One thing to be read; `read` throws a UserError where it cannot be. */
export type Source = {readonly name: string; readonly isFromFolder: boolean; readonly read: (progress: Progress) => Promise<SourceText>};

/** Largest file, in bytes. */
const maxFileSize = 64 * 1024 * 1024;

/** What the named sources are: a folder is all the files in it that may hold postings. Throws a UserError for a source that is not there. */
export function listSources(named: readonly string[], world: World): readonly Source[] {
	return named.flatMap((name): readonly Source[] => {
		if (name === '-') return [{name: 'standard input', isFromFolder: false, read: async () => ({name: 'standard input', text: textOf(await world.readStdin(), 'Standard input'), address: null, only: null})}];
		if (/^https?:\/\//iu.test(name)) return [{name, isFromFolder: false, read: progress => readAddress(name, progress)}];
		if (/^[a-z][a-z\d+.-]+:\/\//iu.test(name)) throw new UserError(`${name} is neither http nor https.`, 'Only these are fetched; save it and import the file.');
		const location = resolve(world.cwd, name);
		if (!statOf(name, location).isDirectory()) return [fileSource(name, location, false)];
		const files = findPostingFiles(location);
		if (files.length === 0) throw new UserError(`${name} holds no file that could be a posting.`, 'They end in .html .htm .json .ndjson .jsonl .md .markdown .txt.');
		return files.map(file => fileSource(join(name, file), join(location, file), true));
	});
}

function fileSource(name: string, location: string, isFromFolder: boolean): Source {
	return {
		name,
		isFromFolder,
		async read() {
			const stat = statOf(name, location);
			if (!stat.isFile()) throw new UserError(`${name} is a pipe or a device, not a file.`, 'Standard input is read where the source is -.');
			if (stat.size > maxFileSize) throw new UserError(`${name} is larger than ${maxFileSize / 1024 / 1024} MiB.`, 'Import a part of it.');
			return {name: basename(name), text: textOf(orExplain(name, () => readFileSync(location)), name), address: null, only: null};
		},
	};
}

async function readAddress(name: string, progress: Progress): Promise<SourceText> {
	if (!URL.canParse(name)) throw new UserError(`${name} is no address.`, 'As in https://jobs.lever.co/acme');
	const {username, password, host} = new URL(name);
	// Not repeated here: messages end up in logs.
	if (username !== '' || password !== '') throw new UserError(`The address at ${host} holds a name or a password, which is not sent.`, 'Fetch it with another program, and import its output as -.');
	const {address, only} = dataAddress(name);
	let state: FetchState = {bytes: 0, pause: null};
	progress.begin(fetchInWords(address, state));
	const fetched = await progress.during(() => fetchInWords(address, state), fetchText(address, undefined, now => {
		state = now;
	}));
	return {name, text: fetched.text, address: fetched.address, only};
}

function fetchInWords(address: string, {bytes, pause}: FetchState): string {
	const {host} = new URL(address);
	if (pause !== null) return `${host} answers ${pause.status}; trying once more in ${pause.seconds} s`;
	return bytes === 0 ? `Waiting for ${host}` : `Fetching from ${host}: ${bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`}`;
}

function textOf(bytes: Uint8Array, name: string): string {
	const {text, problem} = decodeBody(bytes, null);
	if (text === null) throw new UserError(`${name}: ${problem.message}`, problem.hint);
	return text;
}

function statOf(name: string, location: string): ReturnType<typeof statSync> & object {
	return orExplain(name, () => statSync(location));
}

function orExplain<Value>(name: string, act: () => Value): Value {
	try {
		return act();
	} catch (error) {
		const {message, hint} = describeFileError(error);
		throw new UserError(`${name}: ${message}`, hint);
	}
}
