import {expect, test} from 'vitest';
import {commandNames, commands} from '../../source/arguments/commands.js';
import {flagNames} from '../../source/arguments/flags.js';
import {manualPage} from '../../source/arguments/manual.js';

const page = manualPage({version: '1.2.3', keys: [{caps: '↑', also: 'k', label: 'up'}, {caps: '.', also: '', label: 'menu of everything'}, {caps: 'x', also: '', label: ".net's"}, {caps: '', also: '', label: 'in the menu alone'}]});
const lines = page.split('\n');

/** What man(1) shows of the text of a line. */
function shown(text: string): string {
	const names: Readonly<Record<string, string>> = {'\\-': '-', '\\e': '\\', '\\(aq': "'", '\\(dq': '"', '\\(ti': '~', '\\(ga': '`', '\\(ha': '^', '\\&': '', '\\fB': '', '\\fR': ''};
	return text.replace(/\\\[u([\dA-F]+)\]|\\(?:\(..|f.|.)/gu, (sign: string, code: string | undefined) => (code === undefined ? (names[sign] ?? sign) : String.fromCodePoint(Number.parseInt(code, 16))));
}

test('a manual page begins with its title, name and usage', () => {
	expect(lines.slice(0, 10)).toEqual([
		'.TH REALITY 1 "" "reality 1.2.3" "User Commands"',
		'.nh',
		'.ad l',
		'.SH NAME',
		'reality \\- what the tech industry really asks for, in a terminal',
		'.SH SYNOPSIS',
		'.nf',
		'\\fBreality\\fR [query\\[u2026]]',
		'\\fBreality\\fR list [query\\[u2026]]',
		'\\fBreality\\fR search <query\\[u2026]>',
	]);
});

test('what a shell reads is written in signs that can be copied', () => {
	expect(page).toContain('.TP\n.B "reality search \\(aq\\(dqdata structures\\(dq\\(aq \\-\\-weight required"\nan exact phrase, where it is a must\n');
	expect(page).toContain('.B "reality \\-\\-content \\(ti/postings"\n');
});

test('keys are those that are handed over, but for what has none', () => {
	expect(page).toContain('.PD 0\n.TP\n.B "\\[u2191] k"\nup\n.TP\n.B "."\nmenu of everything\n.TP\n.B "x"\n\\&.net\\(aqs\n.PD\n');
	expect(page).not.toContain('in the menu alone');
});

test.each(commandNames)('%s is there with its usage, examples and columns', name => {
	const {usage, examples, columns} = commands[name];
	const text = lines.map(shown);
	expect(text).toContain(`.SS "${usage}"`);
	for (const {command, says} of examples) expect(text.slice(text.indexOf(`.B "${command}"`) + 1)[0]).toBe(says);
	for (const {name: column} of columns) expect(text).toContain(`.B "${column}"`);
});

test.each(flagNames)('--%s is there', name => {
	expect(lines.map(shown).filter(line => line.startsWith('.B "')).join('\n')).toMatch(new RegExp(`^\\.B "(?:-h, )?--${name}\\b`, 'mu'));
});

test('it is ASCII, and no text is taken for a request', () => {
	expect(page).toMatch(/^[\n\x20-\x7E]*$/u);
	const requests = new Set(lines.filter(line => /^[.']/u.test(line)).map(line => line.split(' ')[0]));
	expect([...requests].filter(name => name !== undefined).toSorted()).toEqual(['.B', '.BR', '.I', '.PD', '.PP', '.SH', '.SS', '.TH', '.TP', '.ad', '.br', '.fi', '.nf', '.nh']);
});
