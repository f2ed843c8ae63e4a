// Runs when the program is built: the manual page is made of the same tables as --help.
import {sorts} from '../request.js';
import {type Command, commandNames, commands} from './commands.js';
import {type FlagName, flagNames, flags} from './flags.js';
import {type Entry, environmentEntries, flagEntries, queryEntries, repetition} from './help.js';

/** A key of the explorer: its caps, further ones, and what it does. */
type ManualKey = {readonly caps: string; readonly also: string; readonly label: string};

/**
 * The manual page of the program, in the language of man(7), which groff and mandoc read alike. ASCII alone: signs
 * beyond it are written by their names.
 */
export function manualPage({version, keys}: {readonly version: string; readonly keys: readonly ManualKey[]}): string {
	const parts = [
		`.TH REALITY 1 "" "reality ${version}" "User Commands"`,
		// Names of flags and keys are not to be broken, nor lines filled with spaces.
		'.nh',
		'.ad l',
		...section('NAME', ['reality \\- what the tech industry really asks for, in a terminal']),
		...section('SYNOPSIS', ['.nf', ...commandNames.map(name => usageLine(commands[name].usage)), '.fi']),
		...section('DESCRIPTION', [
			paragraph('Reality reads job postings kept as plain YAML, lets a person browse, search and compare what they require, and gives every view to scripts as well. On a terminal it opens the explorer; in a pipe it prints.'),
			'.PP',
			paragraph('Standard output carries data and nothing else; messages go to standard error. A terminal gets a table, a pipe gets tab-separated lines whose first column is the id.'),
		]),
		...section('COMMANDS', commandNames.flatMap(name => commandLines(commands[name]))),
		...section('QUERIES', tagged(queryEntries)),
		...section('OPTIONS', [...flagNames.flatMap(flagLines), '.PP', paragraph(repetition)]),
		...section('KEYS', [paragraph('Of the explorer; the menu (Esc) reaches everything else.'), ...compact(keys.filter(({caps}) => caps !== '').map(({caps, also, label}): Entry => [[caps, also].filter(part => part !== '').join(' '), label]))]),
		...section('EXIT STATUS', tagged(commands.list.exits.map(({code, says}): Entry => [String(code), says]))),
		...section('ENVIRONMENT', tagged(environmentEntries)),
		...section('SEE ALSO', ['.BR jq (1),', '.BR column (1),', '.BR diff (1)']),
	];
	return parts.join('\n') + '\n';
}

function commandLines(command: Command): readonly string[] {
	const {usage, summary, description, formats, columns, exits, examples} = command;
	return [
		`.SS ${quoted(usage)}`,
		paragraph(`${summary}${summary.endsWith('?') ? '' : '.'}`),
		...description.flatMap(text => ['.PP', typeof text === 'string' ? paragraph(text) : `.B ${quoted(text.strong)}`]),
		...titled('Flags', flagEntries(command, command.flags).length === 0 ? [] : [paragraph(command.flags.map(name => `--${name}`).join(', '))]),
		...titled('Formats', compact(formats.map(({names, holds}): Entry => [names.join(', '), holds]))),
		...titled('Columns', compact(columns.map(({name, about}): Entry => [name, about.replaceAll('`', '')]))),
		...(exits === commands.list.exits ? [] : titled('Exit status', compact(exits.map(({code, says}): Entry => [String(code), says])))),
		...titled('Examples', compact(examples.map(({command: line, says}): Entry => [line, says]))),
	];
}

/** A flag with everything that it may be followed by, and who takes it. */
function flagLines(name: FlagName): readonly string[] {
	const takers = commandNames.filter(command => (commands[command].flags as readonly FlagName[]).includes(name));
	const some = commands[takers[0]!];
	const [term, says] = flagEntries(some, [name])[0]!;
	const own = name === 'sort' ? `Sort by ${sorts.join(', ')}; each command names its own` : name === 'format' ? flags.format.summary : says;
	const spoken = takers.map(taker => (taker === 'explore' ? 'reality' : `reality ${taker}`));
	return [...tagged([[term, own]]), ...(takers.length > 4 ? [] : ['.br', paragraph(`Taken by ${spoken.join(', ')}.`)])];
}

function usageLine(usage: string): string {
	const [program, ...rest] = usage.split(' ');
	return `\\fB${escaped(program!)}\\fR ${escaped(rest.join(' '))}`.trimEnd();
}

function section(title: string, lines: readonly string[]): readonly string[] {
	return [`.SH ${title}`, ...lines];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ['.PP', `.I ${title}`, ...(lines[0]!.startsWith('.PD') ? [] : ['.br']), ...lines];
}

function tagged(entries: readonly Entry[]): readonly string[] {
	return entries.flatMap(([term, says]) => ['.TP', `.B ${quoted(term)}`, paragraph(says)]);
}

/** Without blank lines between them. */
function compact(entries: readonly Entry[]): readonly string[] {
	return entries.length === 0 ? [] : ['.PD 0', ...tagged(entries), '.PD'];
}

/** A text on a line of its own: no sign at its beginning is a request. */
function paragraph(text: string): string {
	const safe = escaped(text);
	return /^[.']/u.test(safe) ? `\\&${safe}` : safe;
}

/** A text as the one argument of a request. */
function quoted(text: string): string {
	return `"${escaped(text).replaceAll('"', '\\(dq')}"`;
}

const named: Readonly<Record<string, string>> = {'\\': '\\e', '-': '\\-', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti'};

function escaped(text: string): string {
	return text.replace(/[\\\-'`^~]|[^\0-\x7F]/gu, sign => named[sign] ?? `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}
