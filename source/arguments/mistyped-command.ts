import {typingErrors} from '../text/distance.js';
import {fold} from '../text/fold.js';
import {commandWords} from './commands.js';

/** The command that a query's first word is, or is one slip away from; else null. */
export function mistypedCommand(query: string): string | null {
	const first = fold(query.split(/\s/u, 1)[0]!);
	return commandWords.find(command => typingErrors(first, command).whole <= 1) ?? null;
}
