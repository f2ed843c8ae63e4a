import type {Track} from '../model/track.js';
import type {SourceContext} from './posting.js';
import {type ReadSource, readPostings} from './read-postings.js';
import {type ImportedRole, type Overrides, type Refused, toRoles} from './to-role.js';

/** What became of the text of one source. */
export type Imported = Omit<ReadSource, 'postings'> & {readonly roles: readonly ImportedRole[]; readonly refused: readonly Refused[]};

/** Postings of any of the formats as roles. Never throws. `onPart` is told how much of what follows the reading is done, from 0 to 1. */
export function importText(text: string, context: SourceContext, overrides: Overrides, tracks: readonly Track[], onPart?: (part: number) => void): Imported {
	const {postings, ...read} = readPostings(text, context);
	return {...read, ...toRoles(postings, overrides, tracks, onPart)};
}
