import fs, {type Stats} from 'node:fs';
import path from 'node:path';
import {areContentFiles, contentEndings} from '../endings.js';
import {contentIn, type Entry, findFiles} from '../find-files.js';

/** A content as it was named, and where that lies. */
export type Place = {readonly name: string; readonly location: string};

/** So young a file may change again without its time telling it, in milliseconds: clocks of file systems tick. */
const tick = 20;
/** The same for file systems that keep whole seconds alone; the coarsest has every second one. */
const coarseTick = 2000;

/**
 * What tells a content from any other, and from itself after a change: the path, size, times and number of every file
 * that would be read, as bytes to compare. Null where that cannot be told: a path that is not there or no file, or a
 * file changed just now.
 *
 * @param program What else decides on the outcome, as the program's version.
 * @param now In milliseconds since 1970.
 */
export function fingerprint(places: readonly Place[], program: string, now: number): Uint8Array | null {
	const notes = createNotes();
	notes.name(JSON.stringify([program, places]));
	try {
		for (const {name, location} of places) {
			if (name === 'builtin') continue;
			const stat = fs.statSync(location);
			if (stat.isDirectory()) noteFolder(location, notes);
			else if (stat.isFile()) noteFile(location, stat, notes);
			else return null;
		}
	} catch {
		// Loading says what is the matter.
		return null;
	}
	return notes.isCertain(now) ? notes.bytes() : null;
}

type Notes = {
	readonly name: (name: string) => void;
	readonly file: (name: string, stat: Stats) => void;
	/** Files of one folder; gives the names of those that are something else, whose kinds decide what they are. */
	readonly files: (start: string, names: readonly string[]) => readonly Entry[];
	readonly isCertain: (now: number) => boolean;
	readonly bytes: () => Uint8Array;
};

const {S_IFMT: kindOfMode, S_IFREG: plainFile} = fs.constants;

/** Written for folders of thousands: no call and no list for each file but the one to the system. */
function createNotes(): Notes {
	const names: string[] = [];
	const numbers: Float64Array[] = [];
	let youngest = 0;
	let youngestWhole = 0;
	const noteTime = (ctimeMs: number): void => {
		// The system sets this time, whatever a copy or an unpacked archive makes of the other.
		youngest = Math.max(youngest, ctimeMs);
		if (ctimeMs % 1000 === 0) youngestWhole = Math.max(youngestWhole, ctimeMs);
	};
	return {
		name: (name) => names.push(name),
		file(name, {size, mtimeMs, ctimeMs, ino}) {
			noteTime(ctimeMs);
			names.push(name);
			numbers.push(Float64Array.of(size, mtimeMs, ctimeMs, ino));
		},
		files(start, inside) {
			const others: Entry[] = [];
			const facts = new Float64Array(4 * inside.length);
			let latest = 0;
			for (let at = 0; at < inside.length; at++) {
				const stat = fs.lstatSync(start + inside[at]!, {throwIfNoEntry: false});
				if (stat === undefined) continue;
				if ((stat.mode & kindOfMode) !== plainFile) others.push({name: inside[at]!, kind: stat.isSymbolicLink() ? 'link' : 'other'});
				const {ctimeMs} = stat;
				if (ctimeMs > latest) latest = ctimeMs;
				if (ctimeMs % 1000 === 0) noteTime(ctimeMs);
				facts[4 * at] = stat.size;
				facts[4 * at + 1] = stat.mtimeMs;
				facts[4 * at + 2] = ctimeMs;
				facts[4 * at + 3] = stat.ino;
			}
			noteTime(latest);
			names.push(start, inside.join('/'));
			numbers.push(facts);
			return others;
		},
		isCertain: (now) => now - youngest >= tick && now - youngestWhole >= coarseTick,
		bytes: () => Buffer.concat([...numbers.map((facts) => Buffer.from(facts.buffer)), Buffer.from(names.join('\0'))]),
	};
}

/**
 * Looks at each file of a folder. What is content by its name is looked at anyway, which tells its kind as well; only
 * where something else lies beside it is the system asked for the kinds, which takes longer.
 */
function noteFolder(root: string, notes: Notes): void {
	const {problems} = findFiles(root, fs, (folder, start) => {
		const names = fs.readdirSync(folder);
		if (areContentFiles(names)) return notes.files(start, names);
		const entries = contentIn(folder, fs);
		const files = entries.flatMap(({name, kind}) => (kind === 'file' ? [name] : []));
		return [...entries.filter(({kind}) => kind !== 'file'), ...notes.files(start, files)];
	}, notes.file);
	for (const {path: at, problem} of problems) notes.name(`${at}: ${problem.message}`);
}

function noteFile(location: string, stat: Stats, notes: Notes): void {
	notes.file(location, stat);
	for (const file of companiesBeside(location)) {
		const beside = fs.statSync(file, {throwIfNoEntry: false});
		if (beside !== undefined) notes.file(file, beside);
	}
}

/** Where a company.yaml of a single file would be. */
function companiesBeside(file: string): readonly string[] {
	return contentEndings.map((ending) => path.join(path.dirname(file), `company${ending}`));
}
