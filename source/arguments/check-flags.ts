import {UserError} from '../errors.js';
import {type Level, levels} from '../model/role.js';
import {sections, weights} from '../model/requirement.js';
import {colorChoices, type Format, formats, type Shared, type Sort, sorts} from '../request.js';
import {fold} from '../text/fold.js';
import {nearest} from '../text/nearest.js';
import {type CommandName, commandNames, commands, type Command} from './commands.js';
import {flagNames, type FlagName, flags} from './flags.js';
import type {FlagValues} from './read-flags.js';
import {missingValue} from './separate-words-and-flags.js';

/** Holds what was given against the tables: flags that the command takes, once unless repeatable, never empty. */
export function checkFlags(command: CommandName, values: FlagValues): void {
	const taken: readonly FlagName[] = commands[command].flags;
	for (const name of flagNames) {
		const given = values[name];
		if (given.length === 0) continue;
		if (!taken.includes(name)) throw notTaken(command, name);
		if (given.length > 1 && !flags[name].repeatable) {
			throw new UserError(`--${name} is given ${given.length} times.`, 'Once is enough: keep one of them.');
		}
		if (flags[name].value !== null && given.some(value => value.trim() === '')) throw missingValue(name);
	}
}

/** The filters of the flags; `has` has no flag of its own. */
export function readFilters(values: FlagValues): Shared['filters'] {
	return {
		track: values.track,
		company: values.company,
		level: values.level.map(value => oneOf('level', value, levels)),
		intake: values.intake,
		section: values.section.map(value => oneOf('section', value, sections)),
		skill: values.skill,
		weight: values.weight.map(value => oneOf('weight', value, weights)),
		has: [],
	};
}

/** The format asked for, null where none is; only those that the command knows. */
export function readFormat(command: CommandName, values: FlagValues): Format | null {
	const known = (commands[command] as Command).formats.flatMap(({names}) => names);
	const named = values.format.map(value => oneOf('format', value, known, formats))[0] ?? null;
	if (values.json.length > 0 && named !== null && named !== 'json') {
		throw new UserError(`--json and --format ${named} contradict each other.`, 'Keep one of them.');
	}
	return values.json.length > 0 ? 'json' : named;
}

export function readSort<Known extends Sort>(known: readonly Known[], values: FlagValues): Known | null {
	return values.sort.map(value => oneOf('sort', value, known, sorts))[0] ?? null;
}

/** The level that is set for all imported roles. */
export function readSetLevel(values: FlagValues): Level | null {
	return values['set-level'].map(value => oneOf('level', value, levels))[0] ?? null;
}

export function readColor(values: FlagValues): Shared['color'] {
	return values.color.map(value => oneOf('color', value, colorChoices))[0] ?? 'auto';
}

/** A whole number from 1, null where the flag is not given. */
export function readCount(name: 'limit' | 'width', values: FlagValues): number | null {
	const value = values[name][0];
	if (value === undefined) return null;
	const count = /^\d+$/u.test(value) ? Number(value) : 0;
	if (count < 1 || !Number.isSafeInteger(count)) {
		throw new UserError(`--${name} takes a whole number from 1, not "${value}".`, `As in --${name} ${name === 'limit' ? 20 : 100}.`);
	}
	return count;
}

/** The choice that a value names, in any case. `elsewhere` are those that other commands know as well. */
function oneOf<Choice extends string>(name: FlagName, value: string, choices: readonly Choice[], elsewhere: readonly string[] = choices): Choice {
	const wanted = fold(value.trim());
	const exact = choices.find(choice => choice === wanted);
	if (exact !== undefined) return exact;
	const several = value.split(',').map(part => fold(part.trim()));
	if (several.length > 1 && flags[name].repeatable && several.every(part => (choices as readonly string[]).includes(part))) {
		throw new UserError(`--${name} takes one value at a time.`, `Repeat it: ${several.map(part => `--${name} ${part}`).join(' ')}`);
	}
	const meant = nearest(value, choices);
	const known = `It is one of ${choices.join(', ')}.`;
	if (elsewhere.includes(wanted)) throw new UserError(`This command knows no ${name} ${wanted}.`, known);
	throw new UserError(`There is no ${name} "${value}".`, meant === null ? known : `Did you mean ${meant}? ${known}`);
}

function notTaken(command: CommandName, name: FlagName): UserError {
	const takers = commandNames.filter(other => (commands[other].flags as readonly FlagName[]).includes(name)).map(spoken);
	return new UserError(`${spoken(command)} takes no --${name}.`, `These do: ${takers.join(', ')}.`);
}

function spoken(command: CommandName): string {
	return command === 'explore' ? 'reality' : `reality ${command}`;
}
