import {changeInWords} from '../imported-file-columns.js';
import type {ImportedFile} from '../imported-file.js';
import {hang, type Line, type Look, span, wrapText} from './line.js';
import {dimmed} from './looks.js';

const looks: Readonly<Record<string, readonly Look[]>> = {new: ['green'], updated: ['yellow'], refused: ['red']};
const statusWidth = 11;

/** The files of `import --out`, a line each, what changed in it below. */
export function* importedFileTable(files: readonly ImportedFile[], available: number | null): Generator<Line> {
	const room = available === null ? null : Math.max(available - statusWidth, 1);
	for (const {status, file, facts, changes, stays, reason} of files) {
		const title = [facts.title, facts.company].filter(part => part !== null).join(', ');
		yield* hang([span(status.padEnd(statusWidth), looks[status] ?? ['dim'])], wrapText(title, room));
		const below = [
			...dimmed(wrapText(reason === null ? file : `${file}: ${reason}`, room)),
			...changes.flatMap(change => wrapText(changeInWords(change), room)),
			...stays.flatMap(text => dimmed(wrapText(`= ${text} (not in the posting; it stays for what you added)`, room))),
		];
		yield* hang([span(' '.repeat(statusWidth))], below);
	}
}
