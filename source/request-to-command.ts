import {mistypedCommand} from './arguments/mistyped-command.js';
import type {Request, Shared} from './request.js';

/** The shell command that prints a request's answer, for any POSIX shell. It is read back as the same request. */
export function commandLine(request: Request): string {
	return ['reality', ...argumentsOf(request)].map(quoteForShell).join(' ');
}

/** A word as a POSIX shell reads it back; in single quotes unless every character is harmless. */
export function quoteForShell(word: string): string {
	return /^[\w@%+:,./=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function argumentsOf(request: Request): readonly string[] {
	switch (request.kind) {
		case 'explore': {
			const text = queryOf(request);
			const isForced = request.mistyped === null && mistypedCommand(text) !== null;
			return [...flag('profile', request.profile), ...sharedFlags(request), ...queryWords(text, isForced)];
		}
		case 'pick':
			return [request.kind, ...(request.one ? ['--one'] : []), ...sharedFlags(request), ...queryWords(queryOf(request), false)];
		case 'list':
		case 'search':
		case 'skills':
			return [request.kind, ...sharedFlags(request), ...queryWords(queryOf(request), false)];
		case 'show':
		case 'compare':
			return [request.kind, ...flag('query', queryOf(request)), ...sharedFlags(request), ...bareWords(request.subjects, subject => subject.startsWith('-'))];
		case 'fit':
			return ['fit', ...flag('query', queryOf(request)), ...sharedFlags(request), ...flag('have', request.have.join(',')), ...bareWords(request.profile === null ? [] : [request.profile], path => path.startsWith('-') && path !== '-')];
		case 'diff':
			return [request.kind, ...flag('query', queryOf(request)), ...sharedFlags(request), ...bareWords([request.old, request.next], path => path.startsWith('-') && path !== '-')];
		case 'check':
			return ['check', ...formatFlag(request.format), ...colorFlag(request.color), ...bareWords(request.paths, path => path.startsWith('-') && path !== '-')];
		case 'import':
			return [
				'import',
				...flag('out', request.out),
				...(request.isDryRun ? ['--dry-run'] : []),
				...flag('set-track', request.track),
				...flag('set-level', request.level),
				...flag('set-company', request.company),
				...flag('query', request.text),
				...formatFlag(request.format),
				...flag('limit', request.limit),
				...colorFlag(request.color),
				...flag('width', request.width),
				...bareWords(request.sources, source => source.startsWith('-') && source !== '-'),
			];
		case 'completion':
			return ['completion', request.shell, ...(request.words === null ? [] : ['--', ...request.words])];
		case 'help':
			return [...(request.command === null ? ['--help'] : ['help', request.command]), ...flag('width', request.width)];
		case 'version':
			return ['--version'];
	}
}

function sharedFlags({filters, content, isCached, format, limit, sort, color, width}: Shared): readonly string[] {
	const {track, company, level, intake, section, weight, skill} = filters;
	return [
		...Object.entries({track, company, level, intake, section, weight, skill, content}).flatMap(([name, values]) =>
			values.flatMap(value => flag(name, value)),
		),
		...(isCached ? [] : ['--no-cache']),
		...formatFlag(format),
		...flag('limit', limit),
		...flag('sort', sort),
		...colorFlag(color),
		...flag('width', width),
	];
}

function formatFlag(format: Shared['format']): readonly string[] {
	return format === 'json' ? ['--json'] : flag('format', format);
}

function colorFlag(color: Shared['color']): readonly string[] {
	return color === 'auto' ? [] : flag('color', color);
}

function flag(name: string, value: string | number | null): readonly string[] {
	if (value === null || value === '') return [];
	const text = String(value);
	return text.startsWith('--') ? [`--${name}=${text}`] : [`--${name}`, text];
}

/** `has` has no flag of its own. */
function queryOf({text, filters}: Shared): string {
	return [text, ...filters.has.map(value => `has:${value}`)].filter(part => part !== '').join(' ');
}

function queryWords(text: string, isForced: boolean): readonly string[] {
	if (text === '') return [];
	return isForced || text === '-' || text === '-h' || text.startsWith('--') ? ['--', text] : [text];
}

function bareWords(given: readonly string[], looksLikeFlag: (word: string) => boolean): readonly string[] {
	return given.some(looksLikeFlag) ? ['--', ...given] : given;
}
