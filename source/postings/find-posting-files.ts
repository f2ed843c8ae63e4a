import {type Dirent, readdirSync, realpathSync} from 'node:fs';
import path from 'node:path';

const ending = /\.(?:html?|json|ndjson|jsonl|md|markdown|txt)$/iu;

/** The files in a folder, and the folders in it, whose names end as postings do; paths below the folder, in their order. Unreadable folders hold none. */
export function findPostingFiles(root: string): readonly string[] {
	const files: string[] = [];
	const seen = new Set<string>();
	const waiting = [''];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		for (const entry of entriesOf(path.join(root, folder), seen)) {
			const {name} = entry;
			if (name.startsWith('.') || name === 'node_modules') continue;
			const inside = path.join(folder, name);
			if (entry.isDirectory()) waiting.push(inside);
			else if (ending.test(name)) files.push(inside);
		}
	}
	return files.sort();
}

function entriesOf(folder: string, seen: Set<string>): readonly Dirent[] {
	try {
		const real = realpathSync(folder);
		if (seen.has(real)) return [];
		seen.add(real);
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
}
