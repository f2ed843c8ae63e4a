import {diffColumns} from './diff-columns.js';
import {fitColumns} from './fit-columns.js';
import {importedFileColumns} from './imported-file-columns.js';
import {comparisonColumns, requirementColumns, roleColumns, shownColumns, skillColumns, skillColumnsByTrack} from './columns.js';

/** A column or key of what a command prints, and what it holds. */
type PrintedField = {readonly name: string; readonly about: string};

export const printedCommands = ['list', 'search', 'show', 'compare', 'skills', 'fit', 'diff', 'import', 'import --out'] as const;
export type PrintedCommand = (typeof printedCommands)[number];

/** What a command prints in each format. `<subject>` and `<track>` stand for a column each. */
type CommandFormats = {
	readonly command: PrintedCommand;
	readonly table: string;
	/** In their order; TSV has no header. */
	readonly tsv: readonly PrintedField[];
	/** In their order, as in the header. */
	readonly csv: readonly PrintedField[];
	/** What the whole is: an array or an object. */
	readonly json: string;
	readonly keys: readonly PrintedField[];
	readonly ndjson: string;
	readonly yaml: string;
	readonly markdown: string;
};

const roleKeys: readonly PrintedField[] = [
	{name: 'id', about: 'names the role at the prompt'},
	{name: 'title', about: 'as the posting says it'},
	{name: 'company', about: 'its name'},
	{name: 'team', about: 'its name'},
	{name: 'track', about: 'the id of the track'},
	{name: 'level', about: 'intern, graduate, junior, mid, senior, staff, principal or lead'},
	{name: 'intake', about: 'number or text'},
	{name: 'source', about: 'the address of the posting'},
	{name: 'location', about: 'text'},
	{name: 'posted', about: 'ISO date'},
	{name: 'closes', about: 'ISO date'},
	{name: 'employment', about: 'text'},
	{name: 'workplace', about: 'text'},
	{name: 'salary', about: 'text'},
	{name: 'tags', about: 'array of texts'},
	{name: 'companyLinks', about: 'array of {name, url}'},
];

const experienceKeys: readonly PrintedField[] = [
	{name: 'years', about: '{min, max} of the lowest way in; max is null when open'},
	{name: 'degree', about: 'none, bachelor, master or phd: the lowest way in'},
	{name: 'orEquivalent', about: 'whether experience counts in place of a degree'},
	{name: 'paths', about: 'array of {degree, years}: every way in'},
];

const mentions = 'array of {id, name, start, end, via, oneOf}';

const wholeRoleKeys: readonly PrintedField[] = [
	...roleKeys,
	{name: 'kind', about: '`role`'},
	{name: 'requirements', about: `array of {section, weight, text, skills, years, degree, orEquivalent, paths}, as in the posting; skills: ${mentions}`},
];

const asks = '{kind, name, skills: [{id, name}], paths, doubt, having: [{id, name, through, line, place}], asking: [{section, text}], learn, against: [{id, name, says, line, place}]}';

/** Every command's columns and keys in every format; README and help print it, a test holds it against what is printed. */
export const formatColumns: readonly CommandFormats[] = [
	{
		command: 'list',
		table: 'a role a line; stacked below 60 columns',
		tsv: fields(roleColumns),
		csv: fields(roleColumns),
		json: 'an array of roles',
		keys: [...roleKeys, {name: 'matches', about: 'array of {section, weight, text, matches}: the requirements that made it match'}],
		ndjson: 'a role a line',
		yaml: 'content again: a document a role, whole',
		markdown: 'a table',
	},
	{
		command: 'search',
		table: 'a requirement a line, cut around what matches; stacked and whole below 60 columns',
		tsv: fields(requirementColumns),
		csv: fields(requirementColumns),
		json: 'an array of requirements, best first',
		keys: [
			{name: 'role', about: 'the id of its role'},
			{name: 'title', about: 'of its role'},
			{name: 'company', about: 'of its role'},
			{name: 'track', about: 'of its role'},
			{name: 'section', about: 'responsibilities, qualifications or preferred'},
			{name: 'weight', about: 'required, preferred or mentioned'},
			{name: 'text', about: 'what the posting says'},
			{name: 'matches', about: 'array of [start, end] in the text'},
			{name: 'skills', about: mentions},
			...experienceKeys,
		],
		ndjson: 'a requirement a line',
		yaml: 'a sequence with the keys of JSON',
		markdown: 'a table, what matches in bold',
	},
	{
		command: 'show',
		table: 'a page a role or track',
		tsv: fields(shownColumns),
		csv: fields(shownColumns),
		json: 'an array of roles and tracks',
		keys: wholeRoleKeys,
		ndjson: 'a role or track a line',
		yaml: 'content again: a document a role; a track with the keys of JSON',
		markdown: 'a page a role or track',
	},
	{
		command: 'compare',
		table: 'a column a subject; stacked where columns would be too narrow',
		tsv: fields(comparisonColumns(['<subject>'])),
		csv: fields(comparisonColumns(['<subject>'])),
		json: 'an object',
		keys: [
			{name: 'subjects', about: 'array of {id, kind, name, roleCount, facts}'},
			{name: 'skills', about: 'array of {id, name, group, differs, cells: [{required, oneOf, preferred, mentioned, implied, of, evidence: [{role, title, section, text}]}]}'},
			{name: 'statements', about: 'array of {section, differs, namesSkill, cells: [[{role, title, text, weight}]]}'},
			{name: 'shared', about: 'array of the ids of skills that every subject asks for'},
			{name: 'only', about: 'for each subject’s id, written track:x and role:x where both have it, an array of the ids of skills that no other subject asks for'},
		],
		ndjson: 'a subject, skill or statement a line; `row` says which; subjects carry `only`, skills `shared`',
		yaml: 'the keys of JSON',
		markdown: 'a table a group of skills, the statements as lists',
	},
	{
		command: 'skills',
		table: 'a skill a line with a bar, and a column a track as far as they fit',
		tsv: fields(skillColumns),
		csv: fields(skillColumnsByTrack(['<track>'])),
		json: 'an array of skills, most asked for first',
		keys: [
			{name: 'id', about: 'names the skill at the prompt'},
			{name: 'name', about: 'as it is usually written'},
			{name: 'group', about: 'the id of its group'},
			{name: 'roleCount', about: 'how many roles ask for it'},
			{name: 'of', about: 'how many roles there are'},
			{name: 'tracks', about: 'for each track’s id {roleCount, of}'},
		],
		ndjson: 'a skill a line',
		yaml: 'a sequence with the keys of JSON',
		markdown: 'a table, a column a track',
	},
	{
		command: 'fit',
		table: 'the profile, a page a role, then what to learn next',
		tsv: fields(fitColumns),
		csv: fields(fitColumns),
		json: 'an object',
		keys: [
			{name: 'profile', about: '{source, skills: [{id, name, group, line, place}], degree, studying, years, fields, statesEducation, shortfalls: [{id, name, says, line, place}], yearsLine, degreeLine}; shortfalls are named but not had, says: lacks, wants or learning; what the profile does not state is null'},
			{name: 'roles', about: `array of {role, title, company, track, required, preferred, degree, years, others}, least missing first; required and preferred: {met, missing, unknown}, arrays of ${asks}; degree and years: met, missing, inProgress, unknown, notStated or notAsked; others: [{section, text}], lines for the person to judge`},
			{name: 'learnNext', about: 'array of {id, name, alternatives, roles, preferredBy, completes} in the order of learning: ids of the roles that require it, that prefer it, and of which nothing required is missing then'},
		],
		ndjson: 'the profile, a role or a step of learning a line; `row` says which: profile, role, learn',
		yaml: 'the keys of JSON',
		markdown: 'a section a role with a table of what it asks for, and a numbered list of what to learn',
	},
	{
		command: 'diff',
		table: 'the roles that came, went and changed, what changed in them under each, then the skills',
		tsv: fields(diffColumns),
		csv: fields(diffColumns),
		json: 'an object',
		keys: [
			{name: 'came', about: 'array of roles, with the keys of `list` but `matches`'},
			{name: 'went', about: 'the same'},
			{name: 'changed', about: 'array of {id, oldId, title, company, track, matchedBy, facts: [{name, old, new}], requirements: [{changes, old: {section, weight, text}, new, words: [{change, text}]}]}; matchedBy: link, id or title; changes: came, went, reworded, moved; words: same, removed or added'},
			{name: 'same', about: 'how many roles ask the same in both'},
			{name: 'skills', about: 'array of {id, name, group, old: {roleCount, of}, new, tracks: for each track’s id {old, new}}'},
		],
		ndjson: 'a role or skill a line; `row` says which: came, went, changed or skill',
		yaml: 'the keys of JSON',
		markdown: 'lists of roles, what changed in each, and a table of skills',
	},
	{
		command: 'import',
		table: 'a role a line; stacked below 60 columns',
		tsv: fields(roleColumns),
		csv: fields(roleColumns),
		json: 'content again, an array of whole roles',
		keys: wholeRoleKeys,
		ndjson: 'content again: a role a line',
		yaml: 'content again: a document a role, as its file would say it; what is printed when no format is named',
		markdown: 'content again: a heading a company, one a role, one a section; the track is not said',
	},
	{
		command: 'import --out',
		table: 'a role with its file, what changed in it below',
		tsv: fields(importedFileColumns),
		csv: fields(importedFileColumns),
		json: 'an array of roles with what became of them',
		keys: [
			{name: 'id', about: 'names the role in the content of the folder'},
			{name: 'status', about: '`new`, `updated`, `unchanged`, `untouched` or `refused`'},
			{name: 'file', about: 'its path'},
			{name: 'title', about: 'of the posting'},
			{name: 'company', about: 'of the posting'},
			{name: 'team', about: 'of the posting'},
			{name: 'track', about: 'of the posting'},
			{name: 'level', about: 'of the posting'},
			{name: 'intake', about: 'of the posting'},
			{name: 'source', about: 'of the posting'},
			{name: 'changes', about: 'array of {name, old, new}: facts, and requirements by the name of their section; old is null where something came, new where it went'},
			{name: 'stays', about: 'array of requirements that are not in the posting, and that stay for what a person added to them'},
			{name: 'reason', about: 'text: why the file was left alone, or how it was told from others of its name'},
		],
		ndjson: 'a role a line',
		yaml: 'a sequence with the keys of JSON',
		markdown: 'a table, each title a link to its posting',
	},
];

/** The keys of a track in the JSON of `show`, which differ from those of a role. */
export const shownTrackKeys: readonly PrintedField[] = [
	{name: 'id', about: 'names the track at the prompt'},
	{name: 'kind', about: '`track`'},
	{name: 'name', about: 'the heading on screen'},
	{name: 'roleCount', about: 'how many roles it has'},
	{name: 'roles', about: 'array of their ids'},
	{name: 'facts', about: '{companies, teams, tracks, levels, intakes, locations, years, degree}'},
	...['required', 'preferred', 'mentioned'].map(name => ({
		name,
		about: '{skills: [{id, name, group, count, oneOf, of, evidence}], statements: [{count, of, statements: [{role, title, text, weight}]}]}',
	})),
];

function fields(columns: readonly PrintedField[]): readonly PrintedField[] {
	return columns.map(({name, about}) => ({name, about}));
}
