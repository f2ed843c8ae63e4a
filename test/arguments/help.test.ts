import {describe, expect, test} from 'vitest';
import {commandNames, commands} from '../../source/arguments/commands.js';
import {flagNames} from '../../source/arguments/flags.js';
import {helpForAll, helpForCommand} from '../../source/arguments/help.js';
import {parseArguments} from '../../source/arguments/parse-arguments.js';
import {displayWidth} from '../../source/text/width.js';
import {splitAsShell} from '../split-as-shell.js';

test('the help of a command says what it takes, prints and answers', () => {
	expect(helpForCommand('check', 64)).toBe(`reality check [path…]

Is this content right?

Reads folders and files as --content does and prints every
problem: file:line:column: what is wrong, and under it what
would be right. Without a path it checks what REALITY_CONTENT
names.

Flags
  --content <path>…  Read roles from this folder or file, from -
                     (standard input) or from builtin
  --format <format>  Print as json, ndjson
  --json             The same as --format json
  --color <when>     Colour: auto, always, never (--no-color)
  -h, --help         Print help, of a command when one is named

Formats
  json, ndjson  {file, line, column, severity, message, hint},
                null where the whole file is meant; without a
                format, lines to read

Exit codes
  0    everything is right
  2    something is wrong
  130  interrupted

Examples
  reality check ./content
      a folder
  generate-roles | reality check -
      standard input
`);
});

test('where there is no room terms stand above what is said of them', () => {
	expect(helpForCommand('help', 30)).toBe(`reality help [command]

This overview, or the help of
one command.

Flags
  --width <columns>
      Fit tables into this
      many columns
  -h, --help
      Print help, of a command
      when one is named

Exit codes
  0
      always
  2
      there is no such command

Examples
  reality help search
      the same as reality
      search --help
`);
});

describe('the overview', () => {
	test('names every command with what it is for', () => {
		expect(helpForAll(100)).toContain(`Usage
  reality [query…]            Browse, search and compare on the screen; in a pipe the same as list
  reality list [query…]       Roles, all of them or those that match
  reality search <query…>     Requirements that match, with their roles
  reality show <subject…>     Whole roles; of a track, what its roles ask for taken together
  reality compare [subject…]  Up to four roles or tracks side by side; with none: frontend backend
                              pm
  reality skills [query…]     What roles ask for, counted over roles and by track
  reality fit [profile]       What a profile meets and misses, role by role, and what to learn next
  reality diff <old> <new>    What changed between two contents
  reality pick [query…]       The explorer on the terminal itself; the chosen roles go to standard
                              output
  reality import <source…>    Job postings of any usual format into role files
  reality check [path…]       Is this content right?
  reality completion <shell>  What bash, zsh or fish needs to complete command lines
  reality help [command]      This overview, or the help of one command
`);
	});

	test.each(flagNames)('names --%s', name => {
		expect(helpForAll(80)).toMatch(new RegExp(`^  (?:-h, )?--${name}\\b`, 'mu'));
	});

	test('shows a query in single quotes', () => {
		expect(helpForAll(80)).toContain(`  '"data structures"'       exactly this phrase\n`);
	});
});

test.each([100, 80, 60, 40])('at %d columns no line is wider, but for what is there to be pasted', columns => {
	const texts = [helpForAll(columns), ...commandNames.map(name => helpForCommand(name, columns))];
	const tooWide = texts.flatMap(text => text.split('\n')).filter(line => displayWidth(line) > columns);
	expect(tooWide.filter(line => !/^  \S/u.test(line))).toEqual([]);
});

const examples = commandNames.flatMap(name => commands[name].examples.map(({command}) => [name, command] as const));

test.each(examples)('the example of %s can be run: %s', async (name, command) => {
	const line = command.replace(/^.*\| (?=reality (?:check|import))/u, '').replace(/^.*\| (?=reality (?:diff|pick --content))/u, '').replace(/^(?:reality show|eval) "\$\((.*)\)"$/u, '$1').replace(/^source <\((.*)\)$/u, '$1').replace(/ (?:\| (?:jq|cut|grep|reality skills)|>) .*$/u, '');
	const [program, ...argv] = splitAsShell(line);
	expect(program).toBe('reality');
	expect((await parseArguments(argv, {})).kind).toBe(name);
});

test.each(commandNames)('what repeated filters mean is said of %s only where there are filters to repeat', name => {
	expect(helpForCommand(name, 200).includes('--skill is needed')).toBe(helpForCommand(name, 200).includes('--skill <skill>…'));
});
