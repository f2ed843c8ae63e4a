import {delimiter} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseArguments} from '../../source/arguments/parse-arguments.js';
import {UserError} from '../../source/errors.js';
import {noFilters} from '../../source/query/query.js';
import type {Request} from '../../source/request.js';

const shared = {text: '', filters: noFilters, content: [], isCached: true, format: null, limit: null, sort: null, color: 'auto', width: null} as const;
const list = {kind: 'list', ...shared} as const;
const explore = {kind: 'explore', mistyped: null, profile: null, ...shared} as const;
const search = {kind: 'search', ...shared} as const;
const skills = {kind: 'skills', ...shared} as const;
const show = {kind: 'show', subjects: ['backend'], ...shared} as const;
const compare = {kind: 'compare', subjects: [], ...shared} as const;
const check = {kind: 'check', paths: ['content'], format: null, color: 'auto'} as const;
const help = {kind: 'help', command: null, width: null} as const;

const read: readonly (readonly [argv: readonly string[], request: Request])[] = [
	[[], explore],
	[['redis'], {...explore, text: 'redis'}],
	[['redis', 'distributed'], {...explore, text: 'redis distributed'}],
	[['redis distributed'], {...explore, text: 'redis distributed'}],
	[['-java'], {...explore, text: '-java'}],
	[['--track', 'pm'], {...explore, filters: {...noFilters, track: ['pm']}}],
	[['--', 'list'], {...explore, text: 'list'}],
	[['--', '--help'], {...explore, text: '--help'}],
	[['--json', '--', 'show', 'it'], {...explore, text: 'show it', format: 'json'}],
	[['serach', 'redis'], {...explore, text: 'serach redis', mistyped: 'search'}],
	[['lst'], {...explore, text: 'lst', mistyped: 'list'}],
	[['List'], {...explore, text: 'List', mistyped: 'list'}],
	[['--', 'serach'], {...explore, text: 'serach'}],
	[['searhc redis'], {...explore, text: 'searhc redis', mistyped: 'search'}],
	[['fit'], {kind: 'fit', profile: null, have: [], ...shared}],
	[['fit', 'resume.json', '--have', 'react, go', '--have', 'C++,go'], {kind: 'fit', profile: 'resume.json', have: ['react', 'go', 'C++'], ...shared}],
	[['fit', '--profile', '-', '--query', 'redis'], {kind: 'fit', profile: '-', have: [], ...shared, text: 'redis'}],
	[['--profile', 'resume.json', 'redis'], {...explore, profile: 'resume.json', text: 'redis'}],
	[['list'], list],
	[['list', 'redis', '-java'], {...list, text: 'redis -java'}],
	[['list', 'redis', '-h'], {...help, command: 'list'}],
	[['list', '-1'], {...list, text: '-1'}],
	[['list', '"data structures"'], {...list, text: '"data structures"'}],
	[['list', 'track:bakend'], {...list, text: 'track:bakend'}],
	[['list', '1e3', '0x10', '__proto__'], {...list, text: '1e3 0x10 __proto__'}],
	[['list', ' redis '], {...list, text: 'redis'}],
	[['list', '--no-cache'], {...list, isCached: false}],
	[['list', '--no-cache', '--content', 'jobs', '--json'], {...list, isCached: false, content: ['jobs'], format: 'json'}],
	[['list', '--', '--json', '-'], {...list, text: '--json -'}],
	[['--json', 'list', 'redis'], {...list, text: 'redis', format: 'json'}],
	[['list', '--json'], {...list, format: 'json'}],
	[['list', '--json', '--json'], {...list, format: 'json'}],
	[['list', '--json', '--format', 'json'], {...list, format: 'json'}],
	[['list', '--format', 'CSV'], {...list, format: 'csv'}],
	[['list', '--format=markdown'], {...list, format: 'markdown'}],
	[['list', '--track', 'backend', '--track=pm'], {...list, filters: {...noFilters, track: ['backend', 'pm']}}],
	[['list', '--level', 'Senior', '--level', 'mid'], {...list, filters: {...noFilters, level: ['senior', 'mid']}}],
	[['list', '--company', 'Tik Tok', '--intake', '2023'], {...list, filters: {...noFilters, company: ['Tik Tok'], intake: ['2023']}}],
	[['list', '--section', 'preferred', '--weight', 'required'], {...list, filters: {...noFilters, section: ['preferred'], weight: ['required']}}],
	[['list', '--skill', 'c++', '--skill=c#'], {...list, filters: {...noFilters, skill: ['c++', 'c#']}}],
	[['list', '--skill=a=b'], {...list, filters: {...noFilters, skill: ['a=b']}}],
	[['list', '--company', '"quoted"'], {...list, filters: {...noFilters, company: ['"quoted"']}}],
	[['list', '--query', '"data structures"'], {...list, text: '"data structures"'}],
	[['list', 'redis', '--query', '-java'], {...list, text: 'redis -java'}],
	[['list', '--limit', '7'], {...list, limit: 7}],
	[['list', '--limit=007'], {...list, limit: 7}],
	[['list', '--sort', 'title'], {...list, sort: 'title'}],
	[['list', '--width', '60', '--color', 'always'], {...list, width: 60, color: 'always'}],
	[['list', '--no-color'], {...list, color: 'never'}],
	[['list', '--content', '-'], {...list, content: ['-']}],
	[['list', '--content=-', '--content', 'builtin'], {...list, content: ['-', 'builtin']}],
	[['list', '--content', './a b'], {...list, content: ['./a b']}],
	[['search', 'go | rust'], {...search, text: 'go | rust'}],
	[['search', '--skill', 'redis'], {...search, filters: {...noFilters, skill: ['redis']}}],
	[['search', '--query', 'redis'], {...search, text: 'redis'}],
	[['search', 'redis', '--sort', 'relevance'], {...search, text: 'redis', sort: 'relevance'}],
	[['skills', '--sort', 'name', '--limit', '3'], {...skills, sort: 'name', limit: 3}],
	[['skills', 'cloud'], {...skills, text: 'cloud'}],
	[['show', 'backend'], show],
	[['show', 'backend', '--query', '-java'], {...show, text: '-java'}],
	[['show', '--', '-odd-'], {...show, subjects: ['-odd-']}],
	[['show', 'track:pm', 'a/b'], {...show, subjects: ['track:pm', 'a/b']}],
	[['compare'], compare],
	[['compare', 'a', 'b', 'c', 'd'], {...compare, subjects: ['a', 'b', 'c', 'd']}],
	[['compare', '--weight', 'required', '--format', 'yaml'], {...compare, filters: {...noFilters, weight: ['required']}, format: 'yaml'}],
	[['check', 'content'], check],
	[['check', '-'], {...check, paths: ['-']}],
	[['check', 'content', '--content', 'more', '--json'], {...check, paths: ['content', 'more'], format: 'json'}],
	[['--help'], help],
	[['-h'], help],
	[['help'], help],
	[['help', '--width', '60'], {...help, width: 60}],
	[['help', 'list'], {...help, command: 'list'}],
	[['help', 'explore'], {...help, command: 'explore'}],
	[['list', '--help'], {...help, command: 'list'}],
	[['--help', 'search'], {...help, command: 'search'}],
	[['help', 'check', '-h'], {...help, command: 'check'}],
	[['list', '--limit', 'x', '--nonsense', '--help'], {...help, command: 'list'}],
	[['--help', '--width', 'x'], help],
	[['--version'], {kind: 'version'}],
	[['list', '--version'], {kind: 'version'}],
];

test.each(read)('%j is read as what it says', async (argv, request) => {
	expect(await parseArguments(argv, {})).toEqual(request);
});

const refused: readonly (readonly [argv: readonly string[], message: string, hint: string])[] = [
	[['--nonsense'], 'There is no flag --nonsense.', 'reality --help names them all. A query that begins with dashes goes behind --.'],
	[['list', '--trak', 'pm'], 'There is no flag --trak.', 'Did you mean --track?'],
	[['list', '--JSON'], 'There is no flag --JSON.', 'Did you mean --json?'],
	[['list', '--constructor'], 'There is no flag --constructor.', 'reality --help names them all. A query that begins with dashes goes behind --.'],
	[['list', '--__proto__=x'], 'There is no flag --__proto__.', 'reality --help names them all. A query that begins with dashes goes behind --.'],
	[['list', '--track'], '--track needs a value.', 'Write --track <track>.'],
	[['list', '--track', '--json'], '--track needs a value.', 'Write --track <track>.'],
	[['list', '--track', '--', 'pm'], '--track needs a value.', 'Write --track <track>.'],
	[['list', '--track='], '--track needs a value.', 'Write --track <track>.'],
	[['list', '--content', ''], '--content needs a value.', 'Write --content <path>.'],
	[['list', '--color'], '--color needs a value.', 'It is one of auto, always, never.'],
	[['list', '--json=yes'], '--json takes no value.', 'Write --json alone.'],
	[['list', '--limit', 'x'], '--limit takes a whole number from 1, not "x".', 'As in --limit 20.'],
	[['list', '--limit', '0'], '--limit takes a whole number from 1, not "0".', 'As in --limit 20.'],
	[['list', '--limit', '-3'], '--limit takes a whole number from 1, not "-3".', 'As in --limit 20.'],
	[['list', '--limit', '1.5'], '--limit takes a whole number from 1, not "1.5".', 'As in --limit 20.'],
	[['list', '--limit', '9007199254740993'], '--limit takes a whole number from 1, not "9007199254740993".', 'As in --limit 20.'],
	[['list', '--width', 'wide'], '--width takes a whole number from 1, not "wide".', 'As in --width 100.'],
	[['list', '--limit', '1', '--limit', '2'], '--limit is given 2 times.', 'Once is enough: keep one of them.'],
	[['show', 'pm', '--query', 'a', '--query', 'b'], '--query is given 2 times.', 'Once is enough: keep one of them.'],
	[['list', '--format', 'jsn'], 'There is no format "jsn".', 'Did you mean json? It is one of table, tsv, csv, json, ndjson, yaml, markdown.'],
	[['list', '--format', 'excel'], 'There is no format "excel".', 'It is one of table, tsv, csv, json, ndjson, yaml, markdown.'],
	[['list', '--json', '--format', 'csv'], '--json and --format csv contradict each other.', 'Keep one of them.'],
	[['check', 'x', '--format', 'csv'], 'This command knows no format csv.', 'It is one of json, ndjson.'],
	[['list', '--level', 'senor'], 'There is no level "senor".', 'Did you mean senior? It is one of intern, graduate, junior, mid, senior, staff, principal, lead.'],
	[['list', '--level', 'junior,mid'], '--level takes one value at a time.', 'Repeat it: --level junior --level mid'],
	[['list', '--section', 'qualification'], 'There is no section "qualification".', 'Did you mean qualifications? It is one of responsibilities, qualifications, preferred.'],
	[['list', '--weight', 'must'], 'There is no weight "must".', 'It is one of required, preferred, mentioned.'],
	[['list', '--sort', 'titel'], 'There is no sort "titel".', 'Did you mean title? It is one of relevance, track, title, company, level, intake.'],
	[['skills', '--sort', 'title'], 'This command knows no sort title.', 'It is one of count, name, group.'],
	[['list', '--color', 'redis'], 'There is no color "redis".', 'It is one of auto, always, never.'],
	[['show', 'pm', '--sort', 'title'], 'reality show takes no --sort.', 'These do: reality, reality list, reality search, reality skills.'],
	[['compare', '--limit', '2'], 'reality compare takes no --limit.', 'These do: reality, reality list, reality search, reality skills, reality fit, reality import.'],
	[['check', 'x', '--track', 'pm'], 'reality check takes no --track.', 'These do: reality, reality list, reality search, reality show, reality compare, reality skills, reality fit, reality diff, reality pick.'],
	[['search'], 'reality search needs something to search for.', "As in reality search 'redis', or with a filter: reality search --skill redis"],
	[['search', ' '], 'reality search needs something to search for.', "As in reality search 'redis', or with a filter: reality search --skill redis"],
	[['search', '🚀 "!"'], 'reality search needs something to search for.', "As in reality search 'redis', or with a filter: reality search --skill redis"],
	[['show'], 'reality show needs a role or a track.', 'As in reality show backend; reality list names the roles.'],
	[['show', ''], 'A subject has no name.', 'Name a role by its id, or a track.'],
	[['show', '-x'], 'There is no flag -x.', 'reality help show names them. A name that begins with a dash goes behind --.'],
	[['compare', 'a', 'b', 'c', 'd', 'e'], 'reality compare sets up to 4 side by side, not 5.', 'Leave some out.'],
	[['list', '-'], '- stands for standard input only as content.', 'As in reality list --content -'],
	[['-'], '- stands for standard input only as content.', 'As in reality list --content -'],
	[['show', '-'], '- stands for standard input only as content.', 'As in reality show --content -'],
	[['list', '--content', '-', '--content', '-'], 'Standard input is named twice.', 'It can be read only once: keep one -.'],
	[['fit', '-', '--content', '-'], 'Standard input is named twice.', 'It can be read only once: keep one -.'],
	[['--profile', '-', '--content', '-'], 'Standard input is named twice.', 'It can be read only once: keep one -.'],
	[['fit', 'a.json', 'b.json'], 'reality fit takes one profile, not 2.', 'Single skills are named by --have, as in --have react,go'],
	[['fit', 'a.json', '--profile', 'b.json'], 'reality fit takes one profile, not 2.', 'Single skills are named by --have, as in --have react,go'],
	[['fit', ''], 'The profile has no name.', 'Name a file, or - for standard input.'],
	[['fit', '-x'], 'There is no flag -x.', 'reality help fit names them. A name that begins with a dash goes behind --.'],
	[['list', '--have', 'go'], 'reality list takes no --have.', 'These do: reality fit.'],
	[['check', '-', '-'], 'Standard input is named twice.', 'It can be read only once: keep one -.'],
	[['completion'], 'reality completion needs the name of a shell.', 'It is one of bash, zsh, fish.'],
	[['completion', 'fihs'], 'There is no completion for "fihs".', 'Did you mean fish? It is one of bash, zsh, fish.'],
	[['completion', 'powershell'], 'There is no completion for "powershell".', 'It is one of bash, zsh, fish.'],
	[['completion', 'bash', 'zsh'], 'reality completion takes one shell at a time.', 'As in reality completion bash'],
	[['completion', 'bash', '--json'], 'reality completion takes no --json.', 'These do: reality, reality list, reality search, reality show, reality compare, reality skills, reality fit, reality diff, reality pick, reality import, reality check.'],
	[['list', '--one'], 'reality list takes no --one.', 'These do: reality pick.'],
	[['diff'], 'reality diff compares two contents, not none.', 'As in reality diff ./old ./new'],
	[['diff', 'a'], 'reality diff compares two contents, not 1.', 'As in reality diff ./old ./new'],
	[['diff', 'a', 'b', 'c'], 'reality diff compares two contents, not 3.', 'As in reality diff ./old ./new'],
	[['diff', 'a', ''], 'A content has no name.', 'Name a folder, a file, builtin, or - for standard input.'],
	[['diff', '-', '-'], 'Standard input is named twice.', 'It can be read only once: keep one -.'],
	[['diff', 'a', 'b', '--content', 'c'], 'reality diff takes no --content.', 'These do: reality, reality list, reality search, reality show, reality compare, reality skills, reality fit, reality pick, reality check.'],
	[['check'], 'Nothing is named to check.', 'As in reality check ./content'],
	[['check', ''], 'A path is empty.', 'Name a folder, a file or - for standard input.'],
	[['check', '-x'], 'There is no flag -x.', 'reality help check names them. A name that begins with a dash goes behind --.'],
	[['help', 'serach'], 'There is no command "serach".', 'Did you mean search?'],
	[['help', 'redis'], 'There is no command "redis".', 'There are list, search, show, compare, skills, fit, diff, pick, import, check, completion, help.'],
	[['help', 'list', 'show'], 'reality help explains one command at a time.', 'As in reality help list'],
];

test.each(refused)('%j is refused with what is wrong and what is meant', async (argv, message, hint) => {
	expect(await refusalOf(argv)).toEqual({message, hint});
});

async function refusalOf(argv: readonly string[]): Promise<unknown> {
	try {
		return await parseArguments(argv, {});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {message: error.message, hint: error.hint};
	}
}

describe('REALITY_CONTENT', () => {
	test('names the content, several parted as in PATH', async () => {
		expect(await parseArguments(['list'], {REALITY_CONTENT: ['./a', 'builtin'].join(delimiter)})).toEqual({...list, content: ['./a', 'builtin']});
	});

	test('gives way to --content', async () => {
		expect(await parseArguments(['list', '--content', './b'], {REALITY_CONTENT: './a'})).toEqual({...list, content: ['./b']});
	});

	test('means nothing when it is empty', async () => {
		expect(await parseArguments(['list'], {REALITY_CONTENT: ''})).toEqual(list);
	});

	test('is what check looks at when no path is named', async () => {
		expect(await parseArguments(['check'], {REALITY_CONTENT: './a'})).toEqual({...check, paths: ['./a']});
	});
});
