import {type Command, type CommandName, commandNames, commands} from '../../source/arguments/commands.js';
import {type Flag, type FlagName, flagNames, flags} from '../../source/arguments/flags.js';
import {type Context, keyTable, type KeyRow, labelOf} from '../../source/explorer/keys/key-table.js';
import {formatColumns, shownTrackKeys} from '../../source/print/format-columns.js';
import {code, table} from './markdown.js';

const namesOfContexts: Readonly<Record<Context, string>> = {explore: 'Explore', compare: 'Compare', skills: 'Skills', fit: 'Fit', page: 'pages', search: 'search field', tabs: 'tabs'};
const lists: readonly Context[] = ['explore', 'compare', 'skills', 'fit', 'page'];

/** What the README says of the program's own tables, by the name of the part. */
export function generateParts(): Readonly<Record<string, string>> {
	return {keys: keysPart(), commands: commandsPart(), flags: flagsPart()};
}

/** Every action, also those that only the menu reaches. */
function keysPart(): string {
	return table(['key', 'also', 'does', 'where'], keyTable.map(row => [row.caps === '' ? 'menu' : row.caps, row.also, labelsOf(row), placesOf(row.contexts)]));
}

/** The label, and those of contexts where it is another: "mark (Skills: I have it)". */
function labelsOf(row: KeyRow): string {
	const others = row.contexts.filter(context => labelOf(row, context) !== row.label);
	const labels = [...new Set(others.map(context => labelOf(row, context)))];
	const said = labels.map(label => `${others.filter(context => labelOf(row, context) === label).map(context => namesOfContexts[context]).join(', ')}: ${label}`);
	return said.length === 0 ? row.label : `${row.label} (${said.join('; ')})`;
}

function placesOf(contexts: readonly Context[]): string {
	return lists.every(context => contexts.includes(context)) ? 'everywhere' : contexts.filter(context => context !== 'tabs').map(context => namesOfContexts[context]).join(', ');
}

function commandsPart(): string {
	const overview = table(['command', 'gives'], commandNames.map(name => [code(commands[name].usage), commands[name].summary]));
	return `${overview}\n${commandNames.map(commandPart).filter(part => part !== '').join('\n')}`;
}

/** What one command prints; nothing of one that is only talk, and of `explore`, which prints what `list` does, as `pick` does. */
function commandPart(name: CommandName): string {
	const command: Command = commands[name];
	if (name === 'explore' || command.formats.length === 0) return '';
	const [usual, ...otherSorts] = command.sorts;
	const sorts = usual === undefined ? '' : `${code('--sort')} takes ${listed([`${code(usual)} (the usual one)`, ...otherSorts.map(code)], 'or')}.\n\n`;
	const description = command.description.map(text => (typeof text === 'string' ? text : `**${text.strong}**`)).join(' ');
	const head = `### reality ${name}\n\n${description}\n`;
	if (name === 'pick') return head;
	const printed = formatColumns.filter(formats => formats.command === name || formats.command.startsWith(`${name} `));
	if (printed.length === 0) return `${head}\n${table(['format', 'holds'], command.formats.map(({names, holds}) => [names.map(code).join(', '), shapesAsCode(holds)]))}`;
	// A command that prints something else with a flag has a table for that.
	return `${head}\n${printed.map(formats => `${formats.command === name ? sorts : `With ${code(formats.command.slice(name.length + 1))}:\n\n`}${table(['format', 'holds'], formatRows(name, formats))}`).join('\n')}`;
}

function formatRows(name: CommandName, printed: (typeof formatColumns)[number]): readonly (readonly string[])[] {
	const tsv = explain(printed.tsv);
	const csv = explain(printed.csv);
	const keys = explain(printed.keys);
	const keysOfTracks = name === 'show' ? `; of a track ${explain(shownTrackKeys)}` : '';
	return [
		[code('table'), printed.table],
		...(tsv === csv ? [[`${code('tsv')}, ${code('csv')}`, `${tsv}; csv has a header`]] : [[code('tsv'), tsv], [code('csv'), `with a header: ${csv}`]]),
		[code('json'), `${printed.json}: ${keys}${keysOfTracks}`],
		[code('ndjson'), printed.ndjson],
		[code('yaml'), printed.yaml],
		[code('markdown'), printed.markdown],
	];
}

/** Columns or keys, and what is in them where that is more than one plain value; said once of neighbours that hold the same. */
function explain(fields: readonly {readonly name: string; readonly about: string}[]): string {
	return fields
		.map(({name, about}, at) => {
			const isPlain = !/array|[{`]/u.test(about);
			return isPlain || fields[at + 1]?.about === about ? code(name) : `${code(name)} (${fields[at - 1]?.about === about ? 'each ' : ''}${shapesAsCode(about)})`;
		})
		.join(', ');
}

/** Braces with what is in them, and lists of such, as code; what is code already stays. */
function shapesAsCode(text: string): string {
	return text.replaceAll(/`[^`]*`|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|\[start, end\]/gu, shape => (shape.startsWith('`') ? shape : code(shape)));
}

function flagsPart(): string {
	return table(['flag', 'means', 'for'], flagNames.map(name => [code(flagUsage(name)), flags[name].summary.replace(/^Sort by$/u, 'Sort by one of the orders named above'), takersOf(name)]));
}

function flagUsage(name: FlagName): string {
	const {value, repeatable}: Flag = flags[name];
	const short = name === 'help' ? '-h, ' : '';
	return `${short}--${name}${value === null ? '' : ` <${value}>${repeatable ? '…' : ''}`}`;
}

/** Which commands take a flag; of those that most take, which do not. */
function takersOf(flag: FlagName): string {
	const takes = (name: CommandName): boolean => (commands[name].flags as readonly FlagName[]).includes(flag);
	const others = commandNames.filter(name => !takes(name));
	if (others.length === 0) return 'all';
	return others.length < commandNames.length / 2 ? `all but ${listed(others, 'and')}` : listed(commandNames.filter(takes).map(name => (name === 'explore' ? 'reality alone' : name)), 'and');
}

function listed(words: readonly string[], link: string): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}
