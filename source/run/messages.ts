import {UserError} from '../errors.js';
import type {Catalog, Problem} from '../model/catalog.js';
import type {Blame} from '../query/answers.js';
import {quoteForShell} from '../request-to-command.js';
import type {World} from './world.js';
import {writeAll} from './write-all.js';

/** So many problems are shown by commands that are about something else. */
export const mostProblems = 5;

/** A problem as compilers write them, so that editors can jump there; the hint on a line of its own. */
export function problemLines({file, line, column, message, hint, severity}: Problem): readonly string[] {
	const place = [file, line, column].filter(part => part !== null).join(':');
	return [`${place}: ${severity === 'warning' ? 'warning: ' : ''}${message}`, ...(hint === null ? [] : [`  ${hint}`])];
}

/**
 * The first problems of a catalog, how many more there are and how to see them, and what they cost.
 *
 * @param told How many of the first are told already.
 */
export function catalogMessages({problems, brokenRoles, sources}: Catalog, told = 0): readonly string[] {
	const lines = problems.slice(told, mostProblems).flatMap(problemLines);
	const more = problems.length - mostProblems;
	if (more > 0) {
		const paths = sources.filter(source => source !== 'builtin' && source !== '-').map(quoteForShell);
		lines.push(paths.length === 0 ? `… and ${more} more.` : `… and ${more} more: reality check ${paths.join(' ')}`);
	}
	if (brokenRoles > 0) lines.push(brokenRoles === 1 ? 'One role is broken and left out.' : `${brokenRoles} roles are broken and left out.`);
	return lines;
}

/** What is wrong where a content has no role at all. */
export function nothingLoaded({sources}: Catalog): UserError {
	return new UserError('No role could be loaded.', `Looked in ${sources.map(source => (source === '-' ? 'standard input' : source)).join(', ')}.`);
}

/** Why nothing was found, on one line. */
export function blameMessage({part, message, nearest}: Blame): string {
	return nearest === null || nearest === part ? message : `${message} Nearest: ${nearest}.`;
}

/** Says something beside the data: on standard error, a line each. Where that cannot be written there is nobody to tell, and the answer stays what it is. */
export async function say(lines: readonly string[], {stderr}: World): Promise<void> {
	if (lines.length === 0) return;
	try {
		await writeAll(stderr, [lines.join('\n') + '\n']);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
}
