import {comparisonColumns, requirementColumns, roleColumns, shownColumns, skillColumns} from '../print/columns.js';
import {fitColumns} from '../print/fit-columns.js';
import {skillSorts} from '../query/count-skills.js';
import {roleSorts} from '../query/sort-roles.js';
import type {Format, Sort} from '../request.js';
import type {FlagName} from './flags.js';

/** What one command is, for reading its arguments and for everything that explains it. */
export type Command = {
	readonly usage: string;
	/** One line of the overview. */
	readonly summary: string;
	/** Paragraphs. */
	readonly description: readonly string[];
	/** What its words are. Words with a single dash are negatives in a query, and mistakes elsewhere. */
	readonly words: 'query' | 'subjects' | 'paths' | 'profile' | 'topic';
	readonly flags: readonly FlagName[];
	/** The first is what happens without `--sort`. */
	readonly sorts: readonly Sort[];
	/** What each format holds; several that hold the same stand together. */
	readonly formats: readonly {readonly names: readonly Format[]; readonly holds: string}[];
	/** Of tsv and csv, in their order. */
	readonly columns: readonly {readonly name: string; readonly about: string}[];
	readonly exits: readonly {readonly code: number; readonly says: string}[];
	readonly examples: readonly {readonly command: string; readonly says: string}[];
};

const filters = ['track', 'company', 'level', 'intake', 'section', 'weight', 'skill', 'query'] as const;
const looks = ['color', 'width', 'help'] as const;
const answering = [...filters, 'content', 'format', 'json', 'limit', 'sort', ...looks] as const satisfies readonly FlagName[];
const comparing = [...filters, 'content', 'format', 'json', ...looks] as const satisfies readonly FlagName[];

const table = (holds: string) => ({names: ['table'], holds: `what a terminal gets: ${holds}`}) as const;
const delimited = {names: ['tsv', 'csv'], holds: 'the columns below; tsv is what a pipe gets, csv has a header'} as const;
const wholeRoles = {names: ['yaml'], holds: 'whole roles, which --content reads again'} as const;
const sameAsJson = {names: ['yaml'], holds: 'the same keys as json'} as const;
const toPaste = {names: ['markdown'], holds: 'to paste into a README or an issue'} as const;
const roleFormats = [
	table('the roles, as wide as it is'),
	delimited,
	{names: ['json', 'ndjson'], holds: '{id, title, company, team, track, level, intake, source, location, posted, closes, employment, workplace, salary, tags, companyLinks, matches: [{section, weight, text, matches}]}; null where not stated'},
	wholeRoles,
	toPaste,
] as const;
const interrupted = {code: 130, says: 'interrupted'} as const;
const found = [
	{code: 0, says: 'something was found'},
	{code: 1, says: 'nothing was found'},
	{code: 2, says: 'wrong usage, or nothing could be loaded'},
	interrupted,
] as const;

const comparedColumn = 'for each subject, how many of its roles ask for it and how strongly: required 1/2, preferred 1/2; empty when none does';

/** Every command, in the order of the help. `explore` is the one without a word of its own. */
export const commands = {
	explore: {
		usage: 'reality [query…]',
		summary: 'Browse, search and compare on the screen; in a pipe the same as list',
		description: [
			'Opens the explorer on a terminal. Where standard output is no terminal, or a format or a limit is named, it prints what reality list prints.',
			'A query whose first word is a command goes behind --: reality -- list',
		],
		words: 'query',
		flags: [...answering, 'profile', 'version'],
		sorts: roleSorts,
		formats: roleFormats,
		columns: roleColumns,
		exits: found,
		examples: [
			{command: 'reality', says: 'every role'},
			{command: "reality 'redis distributed'", says: 'roles that ask for both, typing errors forgiven'},
			{command: 'reality --content ~/postings', says: 'your own folder of roles'},
		],
	},
	list: {
		usage: 'reality list [query…]',
		summary: 'Roles, all of them or those that match',
		description: ['Every role, or those that the query and the filters find; with words to look for, the best first, else in the order of the tracks.'],
		words: 'query',
		flags: answering,
		sorts: roleSorts,
		formats: roleFormats,
		columns: roleColumns,
		exits: found,
		examples: [
			{command: 'reality list --track backend --track pm', says: 'backend and product roles'},
			{command: "reality list 'kubernetes -java'", says: 'roles with the one and without the other'},
			{command: "reality list 'level:graduate' --json | jq -r '.[].source'", says: 'where to apply'},
			{command: 'reality list --skill redis --skill go | cut -f 1', says: 'ids of roles that ask for both'},
		],
	},
	search: {
		usage: 'reality search <query…>',
		summary: 'Requirements that match, with their roles',
		description: [
			'The words have to occur in a role; what is printed are its requirements that hold at least one of them, those with more of them first. With filters alone: every requirement of the roles that match.',
		],
		words: 'query',
		flags: answering,
		sorts: roleSorts,
		formats: [
			table('the requirements under their roles, the words lit'),
			delimited,
			{names: ['json', 'ndjson'], holds: '{role, title, company, track, section, weight, text, matches: [[start, end]], skills, years, degree, orEquivalent, paths}, best first; offsets in UTF-16 units'},
			sameAsJson,
			toPaste,
		],
		columns: requirementColumns,
		exits: found,
		examples: [
			{command: "reality search 'redis distributed'", says: 'who asks for one of them, in roles with both'},
			{command: 'reality search \'"data structures"\' --weight required', says: 'an exact phrase, where it is a must'},
			{command: "reality search 'go | rust' --track backend --limit 5", says: 'either, the best five'},
		],
	},
	show: {
		usage: 'reality show <subject…>',
		summary: 'Whole roles; of a track, what its roles ask for taken together',
		description: [
			'A subject is a role or a track. A role is named by its id, or by the end of it in whole parts where only one role ends so; a track by its id. role:x and track:x tell the two apart.',
		],
		words: 'subjects',
		flags: comparing,
		sorts: [],
		formats: [
			table('the posting, its skills lit'),
			delimited,
			{names: ['json', 'ndjson'], holds: 'what list gives, with kind and requirements: [{section, weight, text, skills: [{id, name, start, end, via, oneOf}], years, degree, orEquivalent, paths}]; of a track {id, kind, name, roleCount, roles, facts, required, preferred, mentioned}'},
			wholeRoles,
			toPaste,
		],
		columns: shownColumns,
		exits: found,
		examples: [
			{command: 'reality show backend-live', says: 'one role'},
			{command: 'reality show pm', says: 'what product roles ask for together'},
			{command: 'reality show frontend --weight required --format markdown', says: 'the musts of a track, to paste'},
		],
	},
	compare: {
		usage: 'reality compare [subject…]',
		summary: 'Up to four roles or tracks side by side; with none: frontend backend pm',
		description: [
			'Which skills each asks for, in how many of its roles, and what else they say, alike statements on one row. Each role counts once for a skill, by the strongest weight it gives it. Subjects are named as in reality help show.',
		],
		words: 'subjects',
		flags: comparing,
		sorts: [],
		formats: [
			table('a column for each subject'),
			delimited,
			{names: ['json', 'ndjson'], holds: '{subjects: [{id, kind, name, roleCount, facts}], skills: [{id, name, group, differs, cells: [{required, oneOf, preferred, mentioned, implied, of, evidence}]}], statements: [{section, differs, cells}], shared, only}; ndjson has a line for each subject, skill and statement, told apart by row'},
			sameAsJson,
			toPaste,
		],
		columns: [...comparisonColumns([]), {name: '<subject>', about: comparedColumn}],
		exits: found,
		examples: [
			{command: 'reality compare', says: 'Frontend, Backend and PM'},
			{command: 'reality compare backend-live backend-platform-governance', says: 'two roles of one track'},
			{command: 'reality compare frontend backend --weight required --format markdown', says: 'musts alone, to paste'},
		],
	},
	skills: {
		usage: 'reality skills [query…]',
		summary: 'What roles ask for, counted over roles and by track',
		description: ['Each role counts once for a skill. What a named skill implies (React implies JavaScript) is not counted.'],
		words: 'query',
		flags: answering,
		sorts: skillSorts,
		formats: [
			table('a bar for each skill and a column for each track'),
			{names: ['tsv', 'csv'], holds: 'the columns below; tsv is what a pipe gets, csv has a header and in place of tracks a column for each track'},
			{names: ['json', 'ndjson'], holds: '{id, name, group, roleCount, of, tracks: {backend: {roleCount, of}, …}}, most asked for first'},
			sameAsJson,
			toPaste,
		],
		columns: skillColumns,
		exits: found,
		examples: [
			{command: 'reality skills --limit 10', says: 'the ten most asked for'},
			{command: 'reality skills --track frontend --weight required', says: 'musts of frontend roles'},
			{command: 'reality skills --sort name --format csv > skills.csv', says: 'for a spreadsheet'},
		],
	},
	fit: {
		usage: 'reality fit [profile]',
		summary: 'What a profile meets and misses, role by role, and what to learn next',
		description: [
			'A profile is a JSON Resume, a list of skills in YAML or one a line, or a résumé in Markdown or plain text; - is standard input. Without one: what --have names, else the skills ticked in the explorer. It is read here and sent nowhere.',
			'Of several alternatives one is enough. What a profile does not state of education, years and ways of working cannot be told: it is not counted as missing. Roles come with least missing first, what is required before what is preferred. What to learn next is the skill that most of these roles still miss, then the next one as if that were learned.',
		],
		words: 'profile',
		flags: [...filters, 'profile', 'have', 'content', 'format', 'json', 'limit', ...looks],
		sorts: [],
		formats: [
			table('a page a role, then what to learn next'),
			delimited,
			{names: ['json', 'ndjson'], holds: '{profile: {source, skills: [{id, name, group, line, place}], degree, studying, years, fields, statesEducation}, roles: [{role, title, company, track, required: {met, missing, unknown}, preferred: {met, missing, unknown}, degree, years, others}], learnNext: [{id, name, alternatives, roles, preferredBy, completes}]}; what is asked: {kind, name, skills, paths, doubt, having: [{id, name, through, line, place}], asking: [{section, text}], learn}; degree and years: met, missing, inProgress, unknown, notStated or notAsked; ndjson has a line for the profile, each role and each skill to learn, told apart by row'},
			sameAsJson,
			toPaste,
		],
		columns: fitColumns,
		exits: [{code: 0, says: 'roles were compared'}, {code: 1, says: 'no role matches'}, {code: 2, says: 'wrong usage, no profile, or one that cannot be read'}, interrupted],
		examples: [
			{command: 'reality fit resume.json', says: 'every role beside a résumé'},
			{command: 'reality fit --have react,go,redis --track backend', says: 'backend roles beside three skills'},
			{command: "reality fit resume.md --json | jq -r '.learnNext[].name'", says: 'what to learn, in order'},
		],
	},
	import: {
		usage: 'reality import <source…>',
		summary: 'Job postings of any usual format into role files',
		description: [
			'A source is a file, a folder, - (standard input) or an http or https address. Its format shows by itself: a saved page with schema.org data, boards and single postings of Greenhouse, Lever and Ashby, JSON with lists named after the sections, the job side of JSON Resume, Markdown (a company, its titles, their sections; or one posting), plain text. The pages of boards (boards.greenhouse.io/x, jobs.lever.co/x, jobs.ashbyhq.com/x) are read from the JSON behind them.',
			'Headings decide the section: what benefits, the company, work arrangements and equal opportunity say is left out. What was recognised, left out, inferred or not placed is said on standard error. Nothing is made up: what a posting does not state is absent.',
			'With --out a role that is in the folder already (the same link, or company and title) is updated: what changed is shown, tags, comments and declared skills stay.',
		],
		words: 'paths',
		flags: ['out', 'dry-run', 'set-track', 'set-level', 'set-company', 'query', 'limit', 'help'],
		sorts: [],
		formats: [{names: ['yaml'], holds: 'what standard output gets without --out: whole roles, a document each, which --content reads'}],
		columns: [],
		exits: [
			{code: 0, says: 'something was imported'},
			{code: 1, says: 'the sources hold no posting, or none that --query finds'},
			{code: 2, says: 'wrong usage, or nothing could be read'},
			interrupted,
		],
		examples: [
			{command: 'reality import saved-page.html --out jobs', says: 'a page from the browser'},
			{command: 'reality import https://jobs.lever.co/acme --query "backend" --limit 20 --out jobs', says: 'twenty of a board'},
			{command: 'curl -s https://example.com/board.json | reality import - --out jobs', says: 'what another program fetched'},
			{command: 'reality import board.json --out jobs --dry-run', says: 'what would change'},
		],
	},
	check: {
		usage: 'reality check [path…]',
		summary: 'Is this content right?',
		description: [
			'Reads folders and files as --content does and prints every problem: file:line:column: what is wrong, and under it what would be right. Without a path it checks what REALITY_CONTENT names.',
		],
		words: 'paths',
		flags: ['content', 'format', 'json', 'color', 'help'],
		sorts: [],
		formats: [{names: ['json', 'ndjson'], holds: '{file, line, column, severity, message, hint}, null where the whole file is meant; without a format, lines to read'}],
		columns: [],
		exits: [{code: 0, says: 'everything is right'}, {code: 2, says: 'something is wrong'}, interrupted],
		examples: [
			{command: 'reality check ./content', says: 'a folder'},
			{command: 'generate-roles | reality check -', says: 'standard input'},
		],
	},
	help: {
		usage: 'reality help [command]',
		summary: 'This overview, or the help of one command',
		description: [],
		words: 'topic',
		flags: ['width', 'help'],
		sorts: [],
		formats: [],
		columns: [],
		exits: [{code: 0, says: 'always'}, {code: 2, says: 'there is no such command'}],
		examples: [{command: 'reality help search', says: 'the same as reality search --help'}],
	},
} as const satisfies Readonly<Record<string, Command>>;
export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

/** The commands that are called by a word. */
export const commandWords = commandNames.filter(name => name !== 'explore');

export function isCommandWord(word: string): word is CommandName {
	return (commandWords as readonly string[]).includes(word);
}

/** Whether there is help of its own for this. */
export function isTopic(word: string): word is CommandName {
	return (commandNames as readonly string[]).includes(word);
}
