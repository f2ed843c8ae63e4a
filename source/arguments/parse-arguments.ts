import {delimiter} from 'node:path';
import {UserError} from '../errors.js';
import {parseQuery} from '../query/parse-query.js';
import {mostSubjects} from '../query/subjects.js';
import {type Request, type Shared, shells} from '../request.js';
import {nearest} from '../text/nearest.js';
import {checkFlags, readColor, readCount, readFilters, readFormat, readSetLevel, readSort} from './check-flags.js';
import {type CommandName, commandWords, commands, isCommandWord, isTopic} from './commands.js';
import {mistypedCommand} from './mistyped-command.js';
import type {FlagValues} from './read-flags.js';
import {flagNames} from './flags.js';
import {type Separated, separateWordsAndFlags} from './separate-words-and-flags.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a command line into what is asked for, with REALITY_CONTENT where no content is named. Rejects with a UserError
 * for whatever can be told to be wrong without the catalog.
 *
 * @param argv What follows the program's name.
 */
export async function parseArguments(argv: readonly string[], env: Environment): Promise<Request> {
	const separated = separateWordsAndFlags(argv);
	const {words, values} = await readSeparated(separated);
	const first = words[0];
	const named = separated.wordsBeforeDashes > 0 && first !== undefined && isCommandWord(first) ? first : null;

	if (values.help.length > 0) {
		const topic = named === 'help' ? (words[1] ?? '') : named;
		return {kind: 'help', command: topic !== null && isTopic(topic) ? topic : null, width: widthForHelp(values)};
	}
	const [fault] = separated.faults;
	if (fault !== undefined) throw fault;
	if (values.version.length > 0) return {kind: 'version'};

	const command = named ?? 'explore';
	checkFlags(command, values);
	const rest = named === null ? words : words.slice(1);
	refuseDashes(command, rest.slice(0, separated.wordsBeforeDashes - (named === null ? 0 : 1)));
	return requestOf({command, words: rest, values, env, wordsBeforeDashes: separated.wordsBeforeDashes});
}

/** Words and switches need no parser of flags, whose loading takes longer than finding the answer. */
async function readSeparated(separated: Separated): Promise<{readonly words: readonly string[]; readonly values: FlagValues}> {
	const {words, given} = separated;
	if (given.some(({value}) => value !== null)) return (await import('./read-flags.js')).readFlags(separated);
	const values = flagNames.map(name => [name, given.some(flag => flag.name === name) ? [''] : []] as const);
	return {words, values: Object.fromEntries(values) as unknown as FlagValues};
}

type Given = {
	readonly command: CommandName;
	/** Without the command. */
	readonly words: readonly string[];
	readonly values: FlagValues;
	readonly env: Environment;
	/** The command included. */
	readonly wordsBeforeDashes: number;
};

function requestOf({command, words, values, env, wordsBeforeDashes}: Given): Request {
	switch (command) {
		case 'explore': {
			const shared = sharedOf(command, [...words, ...values.query], values, env);
			const profile = values.profile[0] ?? null;
			refuseTwoInputs([...shared.content, ...(profile === null ? [] : [profile])]);
			return {kind: command, mistyped: wordsBeforeDashes === 0 ? null : mistypedCommand(shared.text), profile, ...shared, sort: readSort(commands.explore.sorts, values)};
		}
		case 'pick':
			return {kind: command, ...sharedOf(command, [...words, ...values.query], values, env), sort: null, one: values.one.length > 0};
		case 'list':
			return {kind: command, ...sharedOf(command, [...words, ...values.query], values, env), sort: readSort(commands.list.sorts, values)};
		case 'skills':
			return {kind: command, ...sharedOf(command, [...words, ...values.query], values, env), sort: readSort(commands.skills.sorts, values)};
		case 'search': {
			const shared = sharedOf(command, [...words, ...values.query], values, env);
			const request = {kind: command, ...shared, sort: readSort(commands.search.sorts, values)};
			// Signs alone are no words: they would find everything.
			if (parseQuery(request.text).clauses.length === 0 && Object.values(request.filters).every(given => given.length === 0)) {
				throw new UserError('reality search needs something to search for.', "As in reality search 'redis', or with a filter: reality search --skill redis");
			}
			return request;
		}
		case 'show':
		case 'compare': {
			const request = {kind: command, subjects: subjectsOf(words), ...sharedOf(command, values.query, values, env)};
			if (command === 'show' && words.length === 0) {
				throw new UserError('reality show needs a role or a track.', 'As in reality show backend; reality list names the roles.');
			}
			if (command === 'compare' && words.length > mostSubjects) {
				throw new UserError(`reality compare sets up to ${mostSubjects} side by side, not ${words.length}.`, 'Leave some out.');
			}
			return request;
		}
		case 'fit': {
			const shared = sharedOf(command, values.query, values, env);
			const profiles = [...words, ...values.profile];
			if (profiles.length > 1) throw new UserError(`reality fit takes one profile, not ${profiles.length}.`, 'Single skills are named by --have, as in --have react,go');
			if (profiles.some(path => path.trim() === '')) throw new UserError('The profile has no name.', 'Name a file, or - for standard input.');
			refuseTwoInputs([...shared.content, ...profiles]);
			const have = values.have.flatMap(names => names.split(',')).map(name => name.trim()).filter(name => name !== '');
			return {kind: command, profile: profiles[0] ?? null, have: [...new Set(have)], ...shared};
		}
		case 'diff': {
			const [old, next, more] = words;
			if (old === undefined || next === undefined || more !== undefined) throw new UserError(`reality diff compares two contents, not ${words.length === 0 ? 'none' : words.length}.`, 'As in reality diff ./old ./new');
			if (words.some(word => word.trim() === '')) throw new UserError('A content has no name.', 'Name a folder, a file, builtin, or - for standard input.');
			refuseTwoInputs(words);
			return {kind: command, old, next, ...sharedOf(command, values.query, values, {})};
		}
		case 'check': {
			const named = [...words, ...values.content];
			const paths = named.length > 0 ? named : contentOf(env);
			if (paths.length === 0) throw new UserError('Nothing is named to check.', 'As in reality check ./content');
			refuseTwoInputs(paths);
			if (paths.includes('')) throw new UserError('A path is empty.', 'Name a folder, a file or - for standard input.');
			return {kind: command, paths, format: readFormat(command, values), color: readColor(values)};
		}
		case 'import': {
			if (words.length === 0) throw new UserError('Nothing is named to import.', 'As in reality import posting.html, or - for standard input.');
			if (words.some(word => word.trim() === '')) throw new UserError('A source is empty.', 'Name a file, a folder, an address or - for standard input.');
			refuseTwoInputs(words);
			return {
				kind: command,
				sources: words,
				out: values.out[0] ?? null,
				isDryRun: values['dry-run'].length > 0,
				track: values['set-track'][0]?.trim() ?? null,
				level: readSetLevel(values),
				company: values['set-company'][0]?.trim() ?? null,
				text: values.query.join(' ').trim(),
				limit: readCount('limit', values),
				format: readFormat(command, values),
				color: readColor(values),
				width: readCount('width', values),
			};
		}
		case 'completion':
			return completionOf(words, wordsBeforeDashes - 1);
		case 'help':
			return {kind: command, command: topicOf(words), width: readCount('width', values)};
	}
}

function sharedOf(command: CommandName, texts: readonly string[], values: FlagValues, env: Environment): Shared {
	const content = values.content.length > 0 ? values.content : contentOf(env);
	refuseTwoInputs(content);
	return {
		text: texts.join(' ').trim(),
		filters: readFilters(values),
		content,
		isCached: values['no-cache'].length === 0,
		format: readFormat(command, values),
		limit: readCount('limit', values),
		sort: null,
		color: readColor(values),
		width: readCount('width', values),
	};
}

/** The content that REALITY_CONTENT names, several separated as in PATH. */
export function contentOf(env: Environment): readonly string[] {
	return (env['REALITY_CONTENT'] ?? '').split(delimiter).filter(path => path.trim() !== '');
}

function refuseTwoInputs(content: readonly string[]): void {
	if (content.filter(path => path === '-').length > 1) {
		throw new UserError('Standard input is named twice.', 'It can be read only once: keep one -.');
	}
}

/** Words with a dash where no query stands, and a dash alone where it stands for nothing. */
function refuseDashes(command: CommandName, words: readonly string[]): void {
	for (const word of words) {
		if (!word.startsWith('-')) continue;
		const kind = commands[command].words;
		if (word === '-' && kind !== 'paths' && kind !== 'contents' && kind !== 'profile') {
			throw new UserError('- stands for standard input only as content.', `As in reality ${command === 'explore' ? 'list' : command} --content -`);
		}
		if (kind !== 'query' && word !== '-') {
			throw new UserError(`There is no flag ${word}.`, `reality help ${command} names them. A name that begins with a dash goes behind --.`);
		}
	}
}

function subjectsOf(words: readonly string[]): readonly string[] {
	if (words.some(word => word.trim() === '')) throw new UserError('A subject has no name.', 'Name a role by its id, or a track.');
	return words;
}

/** The shell, and behind `--` what its script asks. */
function completionOf(words: readonly string[], wordsBeforeDashes: number): Request {
	const named = words.slice(0, wordsBeforeDashes);
	const asked = words.slice(wordsBeforeDashes);
	const [name, more] = named;
	const all = `It is one of ${shells.join(', ')}.`;
	if (name === undefined) throw new UserError('reality completion needs the name of a shell.', all);
	if (more !== undefined) throw new UserError('reality completion takes one shell at a time.', `As in reality completion ${name}`);
	const shell = shells.find(known => known === name.toLowerCase());
	if (shell === undefined) {
		const meant = nearest(name, shells);
		throw new UserError(`There is no completion for "${name}".`, meant === null ? all : `Did you mean ${meant}? ${all}`);
	}
	return {kind: 'completion', shell, words: asked.length > 0 ? asked : null};
}

function topicOf(words: readonly string[]): string | null {
	const [topic, more] = words;
	if (topic === undefined) return null;
	if (more !== undefined) throw new UserError('reality help explains one command at a time.', `As in reality help ${topic}`);
	if (isTopic(topic)) return topic;
	const meant = nearest(topic, commandWords);
	throw new UserError(`There is no command "${topic}".`, meant === null ? `There are ${commandWords.join(', ')}.` : `Did you mean ${meant}?`);
}

/** Help is given whatever else is wrong, a width included. */
function widthForHelp(values: FlagValues): number | null {
	const width = Number(values.width[0]);
	return Number.isSafeInteger(width) && width > 0 ? width : null;
}
