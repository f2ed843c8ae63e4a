import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mistypedCommand} from '../source/arguments/mistyped-command.js';
import {parseArguments} from '../source/arguments/parse-arguments.js';
import {sections, weights} from '../source/model/requirement.js';
import {levels} from '../source/model/role.js';
import {noFilters} from '../source/query/query.js';
import {roleSorts, skillSorts} from '../source/query/sorts.js';
import {colorChoices, formats, type Request} from '../source/request.js';
import {commandLine} from '../source/request-to-command.js';
import {splitAsShell} from './split-as-shell.js';

const shared = {text: '', filters: noFilters, content: [], isCached: true, format: null, limit: null, sort: null, color: 'auto', width: null} as const;

const commands: readonly (readonly [request: Request, command: string])[] = [
	[{kind: 'list', ...shared}, 'reality list'],
	[{kind: 'list', ...shared, text: 'redis'}, 'reality list redis'],
	[{kind: 'list', ...shared, content: ['jobs'], isCached: false}, 'reality list --content jobs --no-cache'],
	[{kind: 'list', ...shared, text: 'redis -java'}, "reality list 'redis -java'"],
	[{kind: 'list', ...shared, text: "it's"}, String.raw`reality list 'it'\''s'`],
	[{kind: 'list', ...shared, text: '--json'}, 'reality list -- --json'],
	[{kind: 'list', ...shared, text: '-h'}, 'reality list -- -h'],
	[{kind: 'list', ...shared, text: '-java', filters: {...noFilters, has: ['salary']}}, "reality list '-java has:salary'"],
	[{kind: 'search', ...shared, text: '"data structures"', format: 'json', limit: 5}, `reality search --json --limit 5 '"data structures"'`],
	[{kind: 'skills', ...shared, sort: 'name', filters: {...noFilters, track: ['pm', 'backend'], skill: ['c#']}}, "reality skills --track pm --track backend --skill 'c#' --sort name"],
	[{kind: 'list', ...shared, filters: {...noFilters, company: ['--odd']}}, 'reality list --company=--odd'],
	[{kind: 'explore', mistyped: null, profile: null, ...shared, text: 'list'}, 'reality -- list'],
	[{kind: 'explore', mistyped: null, profile: null, ...shared, text: 'redis list'}, "reality 'redis list'"],
	[{kind: 'explore', mistyped: null, profile: null, ...shared, content: ['-']}, 'reality --content -'],
	[{kind: 'show', ...shared, subjects: ['tiktok/backend-live'], text: 'redis'}, 'reality show --query redis tiktok/backend-live'],
	[{kind: 'compare', ...shared, subjects: ['frontend', 'role:a/b'], format: 'markdown'}, 'reality compare --format markdown frontend role:a/b'],
	[{kind: 'fit', ...shared, profile: 'my resume.json', have: ['react', 'c#'], text: 'redis'}, "reality fit --query redis --have 'react,c#' 'my resume.json'"],
	[{kind: 'fit', ...shared, profile: '-', have: []}, 'reality fit -'],
	[{kind: 'explore', mistyped: null, profile: 'resume.json', ...shared}, 'reality --profile resume.json'],
	[{kind: 'check', paths: ['./my content'], format: null, color: 'auto'}, "reality check './my content'"],
	[{kind: 'help', command: 'list', width: null}, 'reality help list'],
	[{kind: 'pick', ...shared, text: 'live', sort: null, one: true}, 'reality pick --one live'],
	[{kind: 'diff', ...shared, old: './a b', next: '-', text: 'redis', format: 'json'}, "reality diff --query redis --json './a b' -"],
	[{kind: 'diff', ...shared, old: '--a', next: 'b'}, 'reality diff -- --a b'],
	[{kind: 'import', sources: ['a b.html', '-'], out: null, isDryRun: false, track: null, level: null, company: null, text: '', limit: null, format: null, color: 'auto', width: null}, "reality import 'a b.html' -"],
	[{kind: 'import', sources: ['--a'], out: 'my jobs', isDryRun: true, track: 'pm', level: 'mid', company: 'A&B', text: 'redis -java', limit: 5, format: 'json', color: 'always', width: 60}, "reality import --out 'my jobs' --dry-run --set-track pm --set-level mid --set-company 'A&B' --query 'redis -java' --json --limit 5 --color always --width 60 -- --a"],
	[{kind: 'completion', shell: 'bash', words: null}, 'reality completion bash'],
	[{kind: 'completion', shell: 'zsh', words: ['list', '--', '']}, "reality completion zsh -- list -- ''"],
	[{kind: 'version'}, 'reality --version'],
];

test.each(commands)('%j is asked for by %s', (request, command) => {
	expect(commandLine(request)).toBe(command);
});

const word = fc.oneof(fc.string({minLength: 1, maxLength: 12}), fc.string({minLength: 1, maxLength: 8, unit: fc.constantFrom(...'-ab \'"\\$`;|&=:*\n')}), fc.constantFrom('list', 'serach', '-', '-h', '--json', '--', 'it’s', 'redis -java'));
const name = word.filter(text => text.trim() !== '' && !text.includes('\0'));
const text = word.map(given => given.replaceAll('\0', '').trim());
const names = fc.array(name, {maxLength: 3});
const filters = fc.record({
	track: names,
	company: names,
	level: fc.subarray([...levels]),
	intake: names,
	section: fc.subarray([...sections]),
	skill: names,
	weight: fc.subarray([...weights]),
	has: fc.constant([]),
});
const anyShared = fc.record({
	text,
	filters,
	content: fc.uniqueArray(name, {maxLength: 3}),
	isCached: fc.boolean(),
	format: fc.option(fc.constantFrom(...formats)),
	limit: fc.option(fc.integer({min: 1})),
	color: fc.constantFrom(...colorChoices),
	width: fc.option(fc.integer({min: 1})),
});
const roleSort = fc.option(fc.constantFrom(...roleSorts));
const subjects = (fewest: number) => fc.record({subjects: fc.array(name, {minLength: fewest, maxLength: 4}), limit: fc.constant(null), sort: fc.constant(null)});
const requests: fc.Arbitrary<Request> = fc.oneof(
	fc.tuple(anyShared, roleSort, fc.boolean(), fc.option(name)).map(([all, sort, isForced, profile]) => ({kind: 'explore', ...all, profile: all.content.includes('-') ? null : profile, sort, mistyped: isForced || all.text.startsWith('-') || isCommand(all.text) ? null : mistypedCommand(all.text)}) as const),
	fc.tuple(anyShared, roleSort).map(([all, sort]) => ({kind: 'list', ...all, sort}) as const),
	fc.tuple(anyShared, roleSort, name.map(given => given.trim())).map(([all, sort, wanted]) => ({kind: 'search', ...all, sort, text: wanted}) as const),
	fc.tuple(anyShared, fc.option(fc.constantFrom(...skillSorts))).map(([all, sort]) => ({kind: 'skills', ...all, sort}) as const),
	fc.tuple(anyShared, subjects(1)).map(([all, more]) => ({kind: 'show', ...all, ...more}) as const),
	fc.tuple(anyShared, subjects(0)).map(([all, more]) => ({kind: 'compare', ...all, ...more}) as const),
	fc.tuple(anyShared, fc.option(name), fc.uniqueArray(name.filter(given => !given.includes(',') && given === given.trim()), {maxLength: 3})).map(([all, profile, have]) => ({kind: 'fit', ...all, content: all.content.filter(path => path !== '-'), sort: null, profile, have}) as const),
	fc.tuple(anyShared, fc.boolean()).map(([all, one]) => ({kind: 'pick', ...all, limit: null, sort: null, one}) as const),
	fc.tuple(anyShared, fc.uniqueArray(name, {minLength: 2, maxLength: 2})).map(([all, [old, next]]) => ({kind: 'diff', ...all, content: [], limit: null, sort: null, old: old!, next: next!}) as const),
	fc.record({
		kind: fc.constant('import' as const),
		sources: fc.uniqueArray(name, {minLength: 1, maxLength: 3}),
		out: fc.option(name),
		isDryRun: fc.boolean(),
		track: fc.option(name.map(given => given.trim())),
		level: fc.option(fc.constantFrom(...levels)),
		company: fc.option(name.map(given => given.trim())),
		text,
		limit: fc.option(fc.integer({min: 1})),
		format: fc.option(fc.constantFrom(...formats)),
		color: fc.constantFrom(...colorChoices),
		width: fc.option(fc.integer({min: 1})),
	}),
	fc.record({kind: fc.constant('check' as const), paths: fc.uniqueArray(name, {minLength: 1, maxLength: 3}), format: fc.constantFrom(null, 'json', 'ndjson'), color: fc.constantFrom(...colorChoices)}),
);

test('every request is read back from its command', async () => {
	await fc.assert(
		fc.asyncProperty(requests, async request => {
			const [program, ...argv] = splitAsShell(commandLine(request));
			expect(program).toBe('reality');
			expect(await parseArguments(argv, {})).toEqual(request);
		}),
		{numRuns: 500},
	);
});

function isCommand(typed: string): boolean {
	return ['list', 'search', 'show', 'compare', 'skills', 'fit', 'pick', 'diff', 'import', 'check', 'completion', 'help'].includes(typed);
}
