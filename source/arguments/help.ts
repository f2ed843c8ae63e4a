import {displayWidth} from '../text/width.js';
import {wrapPieces} from '../text/wrap.js';
import {type Command, type CommandName, commandNames, commands} from './commands.js';
import {type FlagName, flagNames, flags} from './flags.js';

/** Something and what there is to say about it. */
export type Entry = readonly [term: string, says: string];

/** Wider lines are harder to read, not easier. */
const mostColumns = 100;
/** Terms stand beside what is said of them where there are so many columns, above it where there are fewer. */
const fewestForTwoColumns = 50;
const widestTerm = 30;

/** How queries are written. */
export const queryEntries: readonly Entry[] = [
	["'redis distributed'", 'every word, anywhere in a role; typing errors are forgiven'],
	["'\"data structures\"'", 'exactly this phrase'],
	["'redis -java'", 'without; not:java says the same'],
	["'go | rust'", 'one of them; go OR rust says the same'],
	["'track:backend skill:go'", 'fields: track, company, level, intake, section, skill, weight, has'],
];

/** The overview, as plain text of at most `columns` columns. */
export function helpForAll(columns: number): string {
	const width = Math.min(columns, mostColumns);
	return joinParts([
		paragraph('Reality: what the tech industry really asks for, in a terminal.', width),
		section('Usage', commandNames.map((name): Entry => [commands[name].usage, commands[name].summary]), width),
		section('Queries', queryEntries, width),
		section('Filters', flagEntries(commands.list, commands.list.flags.filter(isFilter)), width),
		paragraph(repetition, width),
		section('Other flags', flagEntries(commands.list, flagNames.filter(name => !isFilter(name))), width),
		section('Environment', environmentEntries, width),
		section('Exit codes', exitEntries(commands.list), width),
		examples(commands.explore, width),
		paragraph('reality help <command> explains a command with its formats.', width),
	]);
}

/** All there is to say of one command, as text of at most `columns` columns; plain, unless bold signs may be written. */
export function helpForCommand(name: CommandName, columns: number, {isBold}: {readonly isBold: boolean} = {isBold: false}): string {
	const width = Math.min(columns, mostColumns);
	const command: Command = commands[name];
	return joinParts([
		command.usage,
		paragraph(`${command.summary}${command.summary.endsWith('?') ? '' : '.'}`, width),
		...command.description.map(text => (typeof text === 'string' ? paragraph(text, width) : strong(text.strong, width, isBold))),
		section('Flags', flagEntries(command, command.flags), width),
		command.flags.includes('skill') ? paragraph(repetition, width) : '',
		section('Formats', command.formats.map(({names, holds}): Entry => [names.join(', '), holds]), width),
		section('Columns', command.columns.map((column): Entry => [column.name, column.about.replaceAll('`', '')]), width),
		section('Exit codes', exitEntries(command), width),
		examples(command, width),
	]);
}

/** What flags that may be given again mean. */
export const repetition = 'What has … may be given again: then one of the values is enough, but every --skill is needed.';

/** The variables that count. */
export const environmentEntries: readonly Entry[] = [
	['REALITY_CONTENT', 'what --content is when it is not given, several separated as in PATH'],
	['NO_COLOR, FORCE_COLOR', 'no colour, or colour in a pipe as well'],
	['COLUMNS', 'how wide tables are when --width is not given'],
];

function isFilter(name: FlagName): boolean {
	return (['track', 'company', 'level', 'intake', 'section', 'weight', 'skill', 'query'] as readonly FlagName[]).includes(name);
}

/** Flags as a command takes them. */
export function flagEntries(command: Command, names: readonly FlagName[]): readonly Entry[] {
	return names.map((name): Entry => {
		const {value, repeatable, summary} = flags[name];
		const short = name === 'help' ? '-h, ' : '';
		const says = name === 'sort' ? `Sort by ${command.sorts.join(', ')}` : name === 'format' ? `Print as ${formatNames(command).join(', ')}` : summary;
		const again = repeatable && value !== null ? '…' : '';
		return [`${short}--${name}${value === null ? '' : ` <${value}>${again}`}`, says];
	});
}

function formatNames(command: Command): readonly string[] {
	return command.formats.flatMap(({names}) => names);
}

function exitEntries({exits}: Command): readonly Entry[] {
	return exits.map(({code, says}): Entry => [String(code), says]);
}

/** Commands are never broken into lines: they are there to be pasted. */
function examples(command: Command, width: number): string {
	const lines = command.examples.flatMap(({command: line, says}) => [`  ${line}`, indented(says, 6, width)]);
	return ['Examples', ...lines].join('\n');
}

function section(title: string, entries: readonly Entry[], width: number): string {
	if (entries.length === 0) return '';
	const indent = Math.min(widestTerm, Math.max(...entries.map(([term]) => displayWidth(term)))) + 4;
	const lines = entries.map(([term, says]) => {
		if (width < fewestForTwoColumns || displayWidth(term) > widestTerm) return `  ${term}\n${indented(says, width < fewestForTwoColumns ? 6 : indent, width)}`;
		return `  ${term}`.padEnd(indent) + indented(says, indent, width).trimStart();
	});
	return [title, ...lines].join('\n');
}

function paragraph(text: string, width: number): string {
	return indented(text, 0, width);
}

/** Line by line, so that a pager shows each as it is. */
function strong(text: string, width: number, isBold: boolean): string {
	return isBold ? paragraph(text, width).replaceAll(/^.+$/gmu, '\u001B[1m$&\u001B[22m') : paragraph(text, width);
}

function indented(text: string, indent: number, width: number): string {
	return wrapPieces(text, width - indent)
		.map(({start, end}) => ' '.repeat(indent) + text.slice(start, end))
		.join('\n');
}

function joinParts(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n\n') + '\n';
}
