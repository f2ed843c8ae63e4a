import {UserError} from '../errors.js';
import {nearest} from '../text/nearest.js';
import {flagNames, type FlagName, flags, isFlagName} from './flags.js';

/** A command line taken apart. `faults` are what is wrong with it, in order; the caller may have reasons to overlook them. */
export type Separated = {
	/** What is no flag, in order. */
	readonly words: readonly string[];
	/** How many of the words stand before a `--`. */
	readonly wordsBeforeDashes: number;
	/** Each flag as given, in order; a switch has no value. */
	readonly given: readonly {readonly name: FlagName; readonly value: string | null}[];
	readonly faults: readonly UserError[];
};

/**
 * Tells flags from words by the table of flags alone: `--flag value`, `--flag=value`, `-h`; after `--` everything is
 * a word. One dash makes no flag: `-java` is a word without which a query does, `-` is standard input.
 */
export function separateWordsAndFlags(argv: readonly string[]): Separated {
	const dashes = findDashes(argv);
	const words: string[] = [];
	const given: {name: FlagName; value: string | null}[] = [];
	const faults: UserError[] = [];
	for (let at = 0; at < dashes; at++) {
		const argument = argv[at]!;
		if (argument === '-h') {
			given.push({name: 'help', value: null});
			continue;
		}
		if (!argument.startsWith('--')) {
			words.push(argument);
			continue;
		}

		const equals = argument.indexOf('=');
		const name = equals < 0 ? argument.slice(2) : argument.slice(2, equals);
		if (name === 'no-color' && equals < 0) {
			given.push({name: 'color', value: 'never'});
			continue;
		}
		if (!isFlagName(name)) {
			faults.push(unknownFlag(name));
			continue;
		}
		if (flags[name].value === null) {
			if (equals >= 0) faults.push(new UserError(`--${name} takes no value.`, `Write --${name} alone.`));
			given.push({name, value: null});
			continue;
		}
		if (equals >= 0) {
			given.push({name, value: argument.slice(equals + 1)});
			continue;
		}
		const next = at + 1 < dashes ? argv[at + 1]! : null;
		if (next === null || isWrittenAsFlag(next)) {
			faults.push(missingValue(name));
			continue;
		}
		given.push({name, value: next});
		at++;
	}

	return {words: [...words, ...argv.slice(dashes + 1)], wordsBeforeDashes: words.length, given, faults};
}

/** The fault of a flag that stands without its value, or with an empty one. */
export function missingValue(name: FlagName): UserError {
	const choices = flags[name].choices;
	return new UserError(
		`--${name} needs a value.`,
		choices === null ? `Write --${name} <${flags[name].value}>.` : `It is one of ${choices.join(', ')}.`,
	);
}

/** Where the first `--` stands that is no flag's value, or the end. */
function findDashes(argv: readonly string[]): number {
	const at = argv.indexOf('--');
	return at < 0 ? argv.length : at;
}

function isWrittenAsFlag(argument: string): boolean {
	return argument.startsWith('--');
}

function unknownFlag(name: string): UserError {
	const meant = nearest(name, flagNames);
	return new UserError(
		`There is no flag --${name}.`,
		meant === null ? 'reality --help names them all. A query that begins with dashes goes behind --.' : `Did you mean --${meant}?`,
	);
}
