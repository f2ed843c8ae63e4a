import {existsSync, readdirSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {isThere} from './write-file.js';

/** A folder below; `reason`: why nothing is written there. */
type Below = {readonly name: string; readonly reason: string | null};

/** The folder that files are written to, as far as that matters for their names. */
export type OutFolder = {
	/** The folder of a company below it, by the name that it has already where only case differs. */
	readonly folderOf: (company: string | null) => Below;
	/** Takes a file name in a folder below. Gives false where there is such a file, or was one a moment ago; where case differs, too, for not every system tells the two apart. */
	readonly take: (below: string, name: string) => boolean;
	/** Whether a path of it leads to something that lies in it, links followed. */
	readonly holds: (place: string) => boolean;
};

/** Looks into folders once, when their names are first asked for. */
export function openOutFolder(folder: string): OutFolder {
	const names = new Map<string, Map<string, string>>();
	/** The names in a folder below, each by how systems without case know it. */
	const namesIn = (below: string): Map<string, string> => {
		const known = names.get(below);
		if (known !== undefined) return known;
		const read = new Map(listNames(path.join(folder, below)).map(name => [withoutCase(name), name]));
		names.set(below, read);
		return read;
	};
	const holds = (place: string): boolean => isInside(realPath(folder), realPath(place));
	const below = new Map<string, Below>();
	const look = (company: string): Below => {
		const name = namesIn('').get(withoutCase(company)) ?? company;
		const place = path.join(folder, name);
		if (!isThere(place)) return {name, reason: null};
		if (!existsSync(place)) return {name, reason: `${name} is a link that leads nowhere`};
		if (!statSync(place).isDirectory()) return {name, reason: `${name} is a file, not a folder`};
		return {name, reason: holds(place) ? null : `${name} is a link that leads out of the folder`};
	};
	return {
		folderOf(company) {
			if (company === null) return {name: '', reason: null};
			const found = below.get(company) ?? look(company);
			below.set(company, found);
			return found;
		},
		take(below, name) {
			const known = namesIn(below);
			if (known.has(withoutCase(name))) return false;
			known.set(withoutCase(name), name);
			return true;
		},
		holds,
	};
}

function withoutCase(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

function listNames(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** Where a path leads; the path itself where it leads nowhere. */
function realPath(place: string): string {
	try {
		return realpathSync(place);
	} catch {
		return path.resolve(place);
	}
}

function isInside(folder: string, place: string): boolean {
	const relative = path.relative(folder, place);
	return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
