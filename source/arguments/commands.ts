import {diffColumns} from '../print/diff-columns.js';
import {comparisonColumns, requirementColumns, roleColumns, shownColumns, skillColumns} from '../print/columns.js';
import {fitColumns} from '../print/fit-columns.js';
import {importedFileColumns} from '../print/imported-file-columns.js';
import {roleSorts, skillSorts} from '../query/sorts.js';
import type {Format, Sort} from '../request.js';
import type {FlagName} from './flags.js';

/** What one command is, for reading its arguments and for everything that explains it. */
export type Command = {
	readonly usage: string;
	/** One line of the overview. */
	readonly summary: string;
	/** Paragraphs; `strong` is what must not be overlooked. */
	readonly description: readonly (string | {readonly strong: string})[];
	/** What its words are. Words with a single dash are negatives in a query, and mistakes elsewhere. */
	readonly words: 'query' | 'subjects' | 'profile' | 'contents' | 'paths' | 'topic' | 'shell';
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
const answering = [...filters, 'content', 'no-cache', 'format', 'json', 'limit', 'sort', ...looks] as const satisfies readonly FlagName[];
const comparing = [...filters, 'content', 'no-cache', 'format', 'json', ...looks] as const satisfies readonly FlagName[];

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
			{command: "reality list 'backend -redis'", says: 'roles with the one and without the other'},
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
			table('the requirements with their roles, the words lit'),
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
			'Which skills each asks for, in how many of its roles, and what else they say, alike statements on one row. Each role counts once for a skill, by the strongest weight it gives it. In each group of skills, what the subjects differ most about stands first. Subjects are named as in reality help show.',
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
			'What it says not to know, to want to learn or to be learning is not counted as had; the line that says so is shown. Years of work are those that it states, else those of the dates of work, what overlaps once.',
			'In YAML or JSON a profile has any of these keys: skills (or have), learning, wants, degree and studying (none, bachelor, master, phd, or as it is called), years (a number), and those of JSON Resume: education, work, projects, volunteer, certificates, languages, basics.',
			'Of several alternatives one is enough. What a profile does not state of education, years and ways of working cannot be told: it is not counted as missing. Roles come with least missing first, what is required before what is preferred. What to learn next is the skill that most of these roles still miss, then the next one as if that were learned.',
		],
		words: 'profile',
		flags: [...filters, 'profile', 'have', 'content', 'no-cache', 'format', 'json', 'limit', ...looks],
		sorts: [],
		formats: [
			table('a page a role, then what to learn next'),
			delimited,
			{names: ['json', 'ndjson'], holds: '{profile: {source, skills: [{id, name, group, line, place}], degree, studying, years, fields, statesEducation, shortfalls: [{id, name, says, line, place}], yearsLine, degreeLine}, roles: [{role, title, company, track, required: {met, missing, unknown}, preferred: {met, missing, unknown}, degree, years, others}], learnNext: [{id, name, alternatives, roles, preferredBy, completes}]}; what is asked: {kind, name, skills, paths, doubt, having: [{id, name, through, line, place}], asking: [{section, text}], learn, against: [{id, name, says, line, place}]}; says: lacks, wants or learning; degree and years: met, missing, inProgress, unknown, notStated or notAsked; ndjson has a line for the profile, each role and each skill to learn, told apart by row'},
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
	diff: {
		usage: 'reality diff <old> <new>',
		summary: 'What changed between two contents',
		description: [
			'Each of the two is whatever --content takes: a folder, a file, builtin, or - for standard input, which only one of them can be. Roles are the same by their link, by their id, or by company and likeness of title. Within a role it tells requirements that came, went, were reworded, or moved between must and nice to have; over all roles the skills that are asked for more or less often, by track. A new order, case and commas are no change, nor is the name of a file.',
			{strong: 'It ends with 0 when something changed and with 1 when nothing did: the other way round than diff(1).'},
		],
		words: 'contents',
		flags: [...filters, 'no-cache', 'format', 'json', ...looks],
		sorts: [],
		formats: [
			table('role by role, what went in [-…-], what came in {+…+}'),
			delimited,
			{names: ['json', 'ndjson'], holds: '{came: [role], went: [role], changed: [{id, oldId, title, company, track, matchedBy, facts: [{name, old, new}], requirements: [{changes, old, new, words: [{change, text}]}]}], same, skills: [{id, name, group, old: {roleCount, of}, new, tracks}]}; roles have the keys of list; ndjson has a line for each role and skill, told apart by row'},
			sameAsJson,
			toPaste,
		],
		columns: diffColumns,
		exits: [{code: 0, says: 'something changed'}, {code: 1, says: 'nothing changed, or nothing matches'}, {code: 2, says: 'wrong usage, or one of them could not be loaded'}, interrupted],
		examples: [
			{command: 'reality diff ./last-year ./this-year', says: 'two folders'},
			{command: 'git show HEAD~1:roles.yaml | reality diff - roles.yaml', says: 'what the last commit changed'},
			{command: 'reality diff old.ndjson new.ndjson --track backend --format markdown', says: 'backend roles alone, to paste'},
			{command: "reality diff old new --format tsv | grep -w 'moved'", says: 'what moved between must and nice to have'},
		],
	},
	pick: {
		usage: 'reality pick [query…]',
		summary: 'The explorer on the terminal itself; the chosen roles go to standard output',
		description: [
			'Draws on the terminal and takes its keys from there, while standard input and output are pipes or files. Enter takes the role under the cursor, or all that are marked (Space); what is taken is printed as reality list prints it, in the order it was marked. Leaving without a choice ends with 130.',
		],
		words: 'query',
		flags: [...filters, 'content', 'no-cache', 'one', 'format', 'json', ...looks],
		sorts: [],
		formats: roleFormats,
		columns: roleColumns,
		exits: [
			{code: 0, says: 'something was taken'},
			{code: 1, says: 'with --one: nothing matches'},
			{code: 2, says: 'wrong usage, nothing could be loaded, or there is no terminal'},
			{code: 130, says: 'left without a choice, or interrupted'},
		],
		examples: [
			{command: 'reality pick backend --format yaml > chosen.yaml', says: 'choose, and keep the whole roles'},
			{command: 'cat my.yaml | reality pick --content -', says: 'choose among roles that come through a pipe'},
			{command: 'reality show "$(reality pick --one live | cut -f 1)"', says: 'the id alone'},
		],
	},
	import: {
		usage: 'reality import <source…>',
		summary: 'Job postings of any usual format into role files',
		description: [
			'A source is a file, a folder, - (standard input) or an http or https address. Its format shows by itself: a saved page with schema.org data, boards and single postings of Greenhouse, Lever and Ashby, JSON with lists named after the sections, the job side of JSON Resume, Markdown (a company, its titles, their sections; or one posting), plain text; role files, and roles as they are printed, are taken as they are. The pages of boards (boards.greenhouse.io/x, jobs.lever.co/x, jobs.ashbyhq.com/x) are read from the JSON behind them.',
			'Headings decide the section, in English, German, French, Spanish and Dutch: what benefits, the company, work arrangements and equal opportunity say is left out. What was recognised, left out, inferred or not placed is said on standard error. Nothing is made up: what a posting does not state is absent.',
			'Standard output gets the roles. With --out they go into files instead, one a role: a role that is in the folder already (the same link; where one of the two has none, the same company and title) is updated, what changed is shown, and tags, comments and declared skills stay. Then standard output stays empty unless a format is named: it has a line for each role and says what became of it. --dry-run writes nothing, and without --out prints nothing either.',
		],
		words: 'paths',
		flags: ['out', 'dry-run', 'set-track', 'set-level', 'set-company', 'query', 'limit', 'format', 'json', ...looks],
		sorts: [],
		formats: [
			{names: ['table'], holds: 'a role a line; with --out what became of it, and what changed below it'},
			{names: ['tsv', 'csv'], holds: 'a role a line with the columns of list; with --out the columns below; csv has a header'},
			{names: ['json', 'ndjson'], holds: 'whole roles as show has them, which --content reads; with --out {id, status, file, title, company, team, track, level, intake, source, changes: [{name, old, new}], stays, reason}'},
			{names: ['yaml'], holds: 'whole roles, a document each, which --content reads: what is printed where no format is named; with --out the same keys as json'},
			{names: ['markdown'], holds: 'a company, its titles, their sections, which --content reads but for the track; with --out a table to paste'},
		],
		columns: importedFileColumns,
		exits: [
			{code: 0, says: 'something was imported'},
			{code: 1, says: 'the sources hold no posting, or none that --query finds'},
			{code: 2, says: 'wrong usage, or nothing could be read or written'},
			interrupted,
		],
		examples: [
			{command: 'reality import saved-page.html --out jobs', says: 'a page from the browser'},
			{command: 'reality import https://jobs.lever.co/acme --query \'backend\' --limit 20 --out jobs', says: 'twenty of a board'},
			{command: 'curl -s https://example.com/board.json | reality import - --out jobs', says: 'what another program fetched'},
			{command: 'reality import board.json --out jobs --dry-run', says: 'what would change'},
			{command: 'reality import board.json --json | reality skills --content -', says: 'straight into another command'},
			{command: "reality import board.json --out jobs --json | jq -r '.[] | select(.status == \"new\").file'", says: 'the files that are new'},
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
	completion: {
		usage: 'reality completion <shell>',
		summary: 'What bash, zsh or fish needs to complete command lines',
		description: [
			'Prints a script that completes commands, flags, formats, tracks, companies, skills and the ids of roles, from the content that the line or REALITY_CONTENT names. The script asks back with -- and what is typed so far; every answer is a line.',
		],
		words: 'shell',
		flags: ['help'],
		sorts: [],
		formats: [],
		columns: [],
		exits: [{code: 0, says: 'printed'}, {code: 1, says: 'behind --: nothing could come next'}, {code: 2, says: 'wrong usage'}, interrupted],
		examples: [
			{command: 'eval "$(reality completion bash)"', says: 'in ~/.bashrc'},
			{command: 'source <(reality completion zsh)', says: 'in ~/.zshrc, behind compinit'},
			{command: 'reality completion fish > ~/.config/fish/completions/reality.fish', says: 'once'},
			{command: "reality completion zsh -- list --track ''", says: 'what the script asks: the last word is the one to complete'},
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
