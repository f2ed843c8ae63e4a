import {fields} from '../../query/query.js';
import {shells} from '../../request.js';
import {type Command, type CommandName, commandWords, commands, isCommandWord} from '../commands.js';
import {flagNames, type FlagName, flags, isFlagName} from '../flags.js';

/** Something that could stand at the cursor, and what it is. */
export type Candidate = {readonly value: string; readonly about: string};

/** What of the content could stand at the cursor. */
const contentKinds = ['track', 'company', 'intake', 'skill', 'subject', 'query'] as const;
export type ContentKind = (typeof contentKinds)[number];

/** What is to be completed: the word, and everything that could stand there. */
export type Place = {
	readonly typed: string;
	/** What of the word stays as it is: `--track=`. */
	readonly before: string;
	readonly candidates: readonly Candidate[];
	readonly kinds: readonly ContentKind[];
	/** Whether the name of a file or folder could stand there. */
	readonly isPath: boolean;
	/** What is named before and would be too much twice. */
	readonly given: readonly string[];
	/** As named by `--content` before. */
	readonly content: readonly string[];
	/** As in Shared. */
	readonly isCached: boolean;
};

type Wanted = Pick<Place, 'candidates' | 'kinds' | 'isPath'>;

const nothing: Wanted = {candidates: [], kinds: [], isPath: false};

/** What can stand at the end of a command line, whose words follow the program's name; the last may be empty. */
export function placeOf(words: readonly string[]): Place {
	const typed = words.at(-1) ?? '';
	const {command, positional, given, content, flag, isBehindDashes} = readBefore(words.slice(0, -1));
	const place = {typed, before: '', given: positional, content, isCached: !given.includes('no-cache')};
	if (flag !== null) return {...lastOfList(flag, {...place, given: []}), ...valuesOf(command, flag)};
	if (!isBehindDashes && typed.startsWith('--') && typed.includes('=')) {
		const [name] = typed.slice(2).split('=', 1);
		const before = `--${name}=`;
		const value = {...place, given: [], typed: typed.slice(before.length), before};
		return isFlagName(name!) && flags[name].value !== null ? {...lastOfList(name, value), ...valuesOf(command, name)} : {...value, ...nothing};
	}
	if (!isBehindDashes && typed.startsWith('-')) return {...place, given: [], ...nothing, candidates: flagsOf(command, given)};
	const wanted = wordsOf(command, positional.length);
	return {...place, ...wanted, candidates: isBehindDashes && command === 'explore' ? [] : wanted.candidates};
}

/** Of a value that holds several, joined by commas, the last one is what is typed. */
function lastOfList<Typed extends Pick<Place, 'typed' | 'before'>>(flag: FlagName, place: Typed): Typed {
	const comma = flag === 'have' ? place.typed.lastIndexOf(',') + 1 : 0;
	return {...place, before: place.before + place.typed.slice(0, comma), typed: place.typed.slice(comma)};
}

type Before = {
	readonly command: CommandName;
	/** Without the command. */
	readonly positional: readonly string[];
	readonly given: readonly FlagName[];
	readonly content: readonly string[];
	/** The flag whose value comes next. */
	readonly flag: FlagName | null;
	readonly isBehindDashes: boolean;
};

function readBefore(words: readonly string[]): Before {
	const positional: string[] = [];
	const given: FlagName[] = [];
	const content: string[] = [];
	let command: CommandName = 'explore';
	let flag: FlagName | null = null;
	let isBehindDashes = false;
	for (const word of words) {
		if (flag !== null) {
			if (flag === 'content') content.push(word);
			flag = null;
		} else if (!isBehindDashes && word === '--') isBehindDashes = true;
		else if (!isBehindDashes && word.startsWith('--')) {
			const [name = '', ...value] = word.slice(2).split('=');
			if (!isFlagName(name)) continue;
			given.push(name);
			if (name === 'content' && value.length > 0) content.push(value.join('='));
			if (value.length === 0 && flags[name].value !== null) flag = name;
		} else if (!isBehindDashes && command === 'explore' && positional.length === 0 && isCommandWord(word)) command = word;
		else positional.push(word);
	}
	return {command, positional, given, content, flag, isBehindDashes};
}

function flagsOf(command: CommandName, given: readonly FlagName[]): readonly Candidate[] {
	const taken: readonly FlagName[] = commands[command].flags;
	return flagNames
		.filter(name => taken.includes(name) && (!given.includes(name) || (flags[name].repeatable && flags[name].value !== null)))
		.map(name => ({value: `--${name}`, about: flags[name].summary}));
}

function valuesOf(name: CommandName, flag: FlagName): Wanted {
	const command: Command = commands[name];
	const choices = (values: readonly string[]): Wanted => ({...nothing, candidates: values.map(value => ({value, about: ''}))});
	switch (flag) {
		case 'track':
		case 'company':
		case 'intake':
		case 'skill':
		case 'query':
			return {...nothing, kinds: [flag]};
		case 'set-track':
			return {...nothing, kinds: ['track']};
		case 'set-company':
			return {...nothing, kinds: ['company']};
		case 'out':
			return {...nothing, isPath: true};
		case 'have':
			return {...nothing, kinds: ['skill']};
		case 'content':
			return contents;
		case 'profile':
			return profiles;
		case 'format':
			return {...nothing, candidates: command.formats.flatMap(({names, holds}) => names.map(value => ({value, about: holds.startsWith('{') ? '' : holds})))};
		case 'sort':
			return choices(command.sorts);
		case 'level':
		case 'section':
		case 'weight':
		case 'set-level':
		case 'color':
			return choices(flags[flag].choices);
		case 'json':
		case 'no-cache':
		case 'dry-run':
		case 'limit':
		case 'one':
		case 'width':
		case 'help':
		case 'version':
			return nothing;
	}
}

const contents: Wanted = {
	...nothing,
	isPath: true,
	candidates: [
		{value: 'builtin', about: 'The shipped roles'},
		{value: '-', about: 'Standard input'},
	],
};

const profiles: Wanted = {...nothing, isPath: true, candidates: [{value: '-', about: 'Standard input'}]};

/** @param place How many words of the command stand before. */
function wordsOf(name: CommandName, place: number): Wanted {
	const command: Command = commands[name];
	switch (command.words) {
		case 'query':
			return {...nothing, kinds: ['query'], candidates: name === 'explore' && place === 0 ? commandCandidates() : []};
		case 'subjects':
			return {...nothing, kinds: ['subject']};
		case 'contents':
			return place < 2 ? contents : nothing;
		case 'paths':
			return contents;
		case 'profile':
			return place === 0 ? profiles : nothing;
		case 'topic':
			return place === 0 ? {...nothing, candidates: commandCandidates()} : nothing;
		case 'shell':
			return place === 0 ? {...nothing, candidates: shells.map(value => ({value, about: ''}))} : nothing;
	}
}

function commandCandidates(): readonly Candidate[] {
	return commandWords.map(value => ({value, about: commands[value].summary}));
}

/** The fields of a query, to be followed by a value. */
export const fieldCandidates: readonly Candidate[] = fields.map(field => ({value: `${field}:`, about: ''}));
