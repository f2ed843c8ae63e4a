import meow from 'meow';
import {flagNames, type FlagName, flags} from './flags.js';
import type {Separated} from './separate-words-and-flags.js';

/** The values of each flag, in order; a switch that is given has one empty value. */
export type FlagValues = Readonly<Record<FlagName, readonly string[]>>;

// The parser inside meow takes quotes off a value ('"exact phrase"' is no phrase any more) and makes an empty one out
// of `-`. With this in front of every value it sees neither.
const guard = '=';

const meowFlags = Object.fromEntries(flagNames.filter(name => flags[name].value !== null).map(name => [inCamelCase(name), {type: 'string', isMultiple: true} as const]));

/** meow names its flags so: dry-run is dryRun. */
function inCamelCase(name: FlagName): string {
	return name.replaceAll(/-(\w)/gu, (_whole, letter: string) => letter.toUpperCase());
}

/** Hands what was taken apart to meow, which knows the types of the flags, in a form that none of its habits can change. */
export function readFlags({words, given}: Separated): {readonly words: readonly string[]; readonly values: FlagValues} {
	const {input, flags: read} = meow({
		// Nothing for meow to look up: it would search for the nearest package.json, and ends the process for help.
		importMeta: {url: import.meta.url} as ImportMeta,
		pkg: {name: 'reality'},
		argv: [...given.flatMap(({name, value}) => (value === null ? [] : [`--${name}=${guard}${value}`])), '--', ...words],
		description: false,
		autoHelp: false,
		autoVersion: false,
		flags: meowFlags,
	});
	const valuesOf = (name: FlagName): readonly string[] => {
		// A switch is there or not; meow would take --no-cache for the opposite of a --cache.
		if (flags[name].value === null) return given.some(flag => flag.name === name) ? [''] : [];
		const value: unknown = read[inCamelCase(name)];
		return Array.isArray(value) ? value.map(text => String(text).slice(guard.length)) : [];
	};
	return {words: input, values: Object.fromEntries(flagNames.map(name => [name, valuesOf(name)])) as FlagValues};
}
