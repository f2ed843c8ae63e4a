import {sections, weights} from '../model/requirement.js';
import {levels} from '../model/role.js';
import {colorChoices, formats} from '../request.js';

/** One flag. `value` names what follows it, null for a switch; `choices` are all that is allowed there. */
export type Flag = {
	readonly value: string | null;
	readonly repeatable: boolean;
	readonly choices: readonly string[] | null;
	readonly summary: string;
};

/** Every flag there is, in the order of the help. What a command takes of them is said in `commands`. */
export const flags = {
	track: {value: 'track', repeatable: true, choices: null, summary: 'Only roles of this track: frontend, backend, pm and whatever else the content declares'},
	company: {value: 'name', repeatable: true, choices: null, summary: 'Only roles of this company'},
	level: {value: 'level', repeatable: true, choices: levels, summary: `Only roles of this level: ${levels.join(', ')}`},
	intake: {value: 'intake', repeatable: true, choices: null, summary: 'Only roles of this intake, mostly a year'},
	section: {value: 'section', repeatable: true, choices: sections, summary: `Only requirements from here: ${sections.join(', ')}`},
	weight: {value: 'weight', repeatable: true, choices: weights, summary: `Only requirements that ask this strongly: ${weights.join(', ')}`},
	skill: {value: 'skill', repeatable: true, choices: null, summary: 'Only what asks for this skill'},
	query: {value: 'query', repeatable: false, choices: null, summary: 'Only what this query finds; for commands whose words mean something else'},
	content: {value: 'path', repeatable: true, choices: null, summary: 'Read roles from this folder or file, from - (standard input) or from builtin'},
	'no-cache': {value: null, repeatable: true, choices: null, summary: 'Read own content anew, and keep nothing for the next start'},
	profile: {value: 'path', repeatable: false, choices: null, summary: 'Your résumé or list of skills, or - (standard input): what it names is shown with +'},
	have: {value: 'skills', repeatable: true, choices: null, summary: 'Skills that you have, as in react,go'},
	format: {value: 'format', repeatable: false, choices: formats, summary: `Print as ${formats.join(', ')}`},
	json: {value: null, repeatable: false, choices: null, summary: 'The same as --format json'},
	limit: {value: 'number', repeatable: false, choices: null, summary: 'No more than this many'},
	one: {value: null, repeatable: false, choices: null, summary: 'Pick a single match without asking'},
	sort: {value: 'order', repeatable: false, choices: null, summary: 'Sort by'},
	out: {value: 'folder', repeatable: false, choices: null, summary: 'Write one file a role into this folder; a role that is there already is updated'},
	'dry-run': {value: null, repeatable: false, choices: null, summary: 'Write nothing: say what would be written'},
	'set-track': {value: 'track', repeatable: false, choices: null, summary: 'The track of all imported roles, whatever their titles say'},
	'set-level': {value: 'level', repeatable: false, choices: levels, summary: `The level of all imported roles: ${levels.join(', ')}`},
	'set-company': {value: 'name', repeatable: false, choices: null, summary: 'The company of all imported roles'},
	color: {value: 'when', repeatable: false, choices: colorChoices, summary: `Colour: ${colorChoices.join(', ')} (--no-color)`},
	width: {value: 'columns', repeatable: false, choices: null, summary: 'Fit tables into this many columns'},
	help: {value: null, repeatable: true, choices: null, summary: 'Print help, of a command when one is named'},
	version: {value: null, repeatable: true, choices: null, summary: 'Print the version'},
} as const satisfies Readonly<Record<string, Flag>>;
export type FlagName = keyof typeof flags;

export const flagNames = Object.keys(flags) as readonly FlagName[];

export function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}
