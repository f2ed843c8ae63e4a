import {createHash} from 'node:crypto';
import path from 'node:path';
import {contentEndings} from '../endings.js';
import type {FileSystem} from '../file-system.js';
import {findFiles} from '../find-files.js';

/** A content as it was named, and where that lies. */
export type Place = {readonly name: string; readonly location: string};

/** So young a file may change again without its time telling it, in milliseconds: clocks of file systems tick. */
const tick = 20;
/** The same for file systems that keep whole seconds alone; the coarsest has every second one. */
const coarseTick = 2000;

/**
 * What tells a content from any other, and from itself after a change: the path, size, times and number of every file
 * that would be read. Null where that cannot be told: a path that is not there or no file, or a file changed just now.
 *
 * @param program What else decides on the outcome, as the program's version.
 * @param now In milliseconds since 1970.
 */
export function fingerprint(places: readonly Place[], program: string, now: number, fs: FileSystem): string | null {
	const hash = createHash('sha256').update(JSON.stringify([program, places]));
	let isCertain = true;
	const numbers: number[] = [];
	const look = (at: string): void => {
		const {size, mtimeMs, ctimeMs, ino} = fs.statSync(at);
		// The system sets this time, whatever a copy or an unpacked archive makes of the other.
		if (now - ctimeMs < (ctimeMs % 1000 === 0 ? coarseTick : tick)) isCertain = false;
		numbers.push(size, mtimeMs, ctimeMs, ino);
	};
	try {
		for (const {name, location} of places) {
			if (name === 'builtin') continue;
			const stat = fs.statSync(location);
			if (stat.isDirectory()) {
				const {files, problems} = findFiles(location, fs);
				for (const {path: at, problem} of problems) hash.update(`\n${at}\0${problem.message}`);
				hash.update(files.map((file) => `\n${file.path}`).join(''));
				for (const file of files) look(file.path);
			} else if (stat.isFile()) {
				for (const file of [location, ...companiesBeside(location)]) {
					if (fs.statSync(file, {throwIfNoEntry: false}) === undefined) continue;
					hash.update(`\n${file}`);
					look(file);
				}
			} else return null;
		}
	} catch {
		// Loading says what is the matter.
		return null;
	}
	return isCertain ? hash.update(new Float64Array(numbers)).digest('hex') : null;
}

/** Where a company.yaml of a single file would be. */
function companiesBeside(file: string): readonly string[] {
	return contentEndings.map((ending) => path.join(path.dirname(file), `company${ending}`));
}
