import type {Fit, FitAsk, LearnStep, RoleFit} from '../../query/fit-answers.js';
import {countsOfRole, doubtWords, experienceWords, havingWords, linesOfAsk, profileInWords, stepInWords, stepName} from '../fit-words.js';
import {weightNames} from '../words.js';
import {code, escapeMarkdown, linkTo} from './escape.js';
import {factLine, headingLines} from './parts.js';
import {markdownTable} from './table.js';

/** The profile, a section a role, and what to learn next. */
export function* fitToMarkdown({profile, roles, learnNext, stepOf}: Fit): Generator<string> {
	if (roles.length === 0) return;
	yield* headingLines(1, 'Where I stand').slice(1);
	for (const [label, value] of profileInWords(profile)) yield factLine(label, escapeMarkdown(value));
	for (const fit of roles) yield* roleToMarkdown(fit, stepOf);
	yield* headingLines(2, 'Learn next');
	if (learnNext.length === 0) yield 'Nothing that can be learned is missing.\n';
	for (const [at, step] of learnNext.entries()) yield stepToMarkdown(step, at);
}

function* roleToMarkdown(fit: RoleFit, stepOf: Fit['stepOf']): Generator<string> {
	const {role, required, preferred, degree, years, others} = fit;
	yield* headingLines(2, linkTo(role.title, role.source));
	const from = [role.team, role.company].filter(part => part !== null).join(' · ');
	if (from !== '') yield factLine('At', escapeMarkdown(from));
	yield factLine('Id', code(role.id));
	yield factLine('Met', escapeMarkdown(countsOfRole(fit) ?? 'nothing comparable is asked for'));
	if (degree !== 'notAsked') yield factLine('Degree', experienceWords[degree]);
	if (years !== 'notAsked') yield factLine('Years', experienceWords[years]);
	const rows = ([['required', required], ['preferred', preferred]] as const).flatMap(([weight, part]) =>
		([['missing', part.missing], ['cannot be told', part.unknown], ['met', part.met]] as const).flatMap(([word, asks]) => asks.map(ask => [escapeMarkdown(ask.name), weightNames[weight].toLowerCase(), wordOf(word, ask, stepOf), quoted(ask), lineOf(ask)])),
	);
	if (rows.length > 0) {
		yield '\n';
		yield* markdownTable(['Asked for', 'Weight', 'Standing', 'Posting', 'Profile'], rows);
	}
	if (others.length > 0) yield* ['\n', 'For you to judge:\n', '\n'];
	for (const {text} of others) yield `- ${escapeMarkdown(text)}\n`;
}

function wordOf(word: string, ask: FitAsk, stepOf: Fit['stepOf']): string {
	if (ask.doubt !== null) return `${word}: ${doubtWords[ask.doubt]}`;
	const step = stepOf.get(ask);
	return step === undefined ? word : `${word}, learning step ${step}`;
}

function quoted({asking}: FitAsk): string {
	return asking.map(({text}) => escapeMarkdown(text)).join('<br>');
}

function lineOf(ask: FitAsk): string {
	const [first] = linesOfAsk(ask);
	if (first === undefined) return '';
	const {text, place} = first;
	const names = havingWords(ask);
	return `${escapeMarkdown(names === text || names === '' ? text : `${names}: ${text}`)}${place === null ? '' : ` (${code(place)})`}`;
}

function stepToMarkdown(step: LearnStep, at: number): string {
	const ids = [...new Set([...step.roles, ...step.preferredBy])].map(id => code(id) + (step.completes.includes(id) ? ' (complete then)' : ''));
	return `${at + 1}. **${escapeMarkdown(stepName(step))}** ${escapeMarkdown(stepInWords(step))}: ${ids.join(', ')}\n`;
}
