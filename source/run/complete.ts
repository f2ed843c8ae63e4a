import {complete} from '../arguments/completion/complete.js';
import {type Candidate, type Place, placeOf} from '../arguments/completion/place.js';
import {completionScripts} from '../arguments/completion/scripts.js';
import {bashReply, splitLine} from '../arguments/completion/split-line.js';
import {contentOf} from '../arguments/parse-arguments.js';
import type {Catalog} from '../model/catalog.js';
import {plain} from '../print/plain.js';
import type {Request} from '../request.js';
import {loadCatalog} from './load-catalog.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/**
 * Prints a shell's script, or what the script asks for: what could stand at the cursor, a line each. It never says what
 * is wrong, since that would land in the line that somebody types.
 */
export async function completeLine({shell, words}: Request & {readonly kind: 'completion'}, world: World): Promise<number> {
	if (words === null) {
		await writeAll(world.stdout, [completionScripts[shell]]);
		return 0;
	}
	const lines = shell === 'bash' ? await bashLines(words, world) : await answerLines(placeOf(words.map((word, at) => (at === words.length - 1 && shell === 'fish' ? withoutQuotes(word) : word))), world);
	await writeAll(world.stdout, lines.map(line => line + '\n'));
	return lines.length > 0 ? 0 : 1;
}

/** Bash gives its line as it is typed, and gets what to put in place of the last word. */
async function bashLines([line = '', breaks = '']: readonly string[], world: World): Promise<readonly string[]> {
	const words = splitLine(line, breaks);
	const last = words.at(-1)!;
	const {candidates, isPath} = await candidatesAt(placeOf(words.slice(1).map(({value}) => value)), world);
	return [...candidates.map(({value}) => bashReply(value, last)), ...(isPath ? ['\t'] : [])];
}

async function answerLines(place: Place, world: World): Promise<readonly string[]> {
	const {candidates, isPath} = await candidatesAt(place, world);
	return [...candidates.map(({value, about}) => `${value}\t${plain(about)}`), ...(isPath ? ['\t'] : [])];
}

async function candidatesAt(place: Place, world: World): Promise<{readonly candidates: readonly Candidate[]; readonly isPath: boolean}> {
	return {candidates: await complete(place, () => catalogInUse(place, world)), isPath: place.isPath};
}

/** What the command line would read, or REALITY_CONTENT names; standard input is nobody's to read yet. */
async function catalogInUse({content: named, isCached}: Place, world: World): Promise<Catalog | null> {
	const content = (named.length > 0 ? named : contentOf(world.env)).map(path => inHome(path, world.env['HOME']));
	const readable = content.filter(path => path !== '-');
	if (content.length > 0 && readable.length === 0) return {...world.builtin(), roles: []};
	try {
		return await loadCatalog(readable, world, {isCached});
	} catch {
		return null;
	}
}

/** The shell has not put the folder in place of the sign yet. */
function inHome(path: string, home: string | undefined): string {
	return home !== undefined && /^~(?:\/|$)/u.test(path) ? home + path.slice(1) : path;
}

/** The word as fish hands it over, half quoted. */
function withoutQuotes(word: string): string {
	const [open] = word;
	if (open === '"' || open === "'") return word.slice(1);
	return word.replaceAll(/\\(.)/gsu, '$1');
}
