import type {Fit, FitAsk, LearnStep, RoleFit, Standing} from '../../query/fit-answers.js';
import {countsOfRole, doubtWords, experienceWords, linesOfAsk, openOfRole, profileInWords, standingLegend, standingSigns, stepInWords, stepName} from '../fit-words.js';
import {weightNames} from '../words.js';
import {hang, type Line, lineWidth, type Look, span, wrapText} from './line.js';
import {dimmed, heading, iconOf, wrapParts} from './looks.js';

const blank: Line = [];

/** Longer lines are hard to read. */
const mostColumns = 100;

/** So many steps of learning are shown: later ones are of one role each. */
const mostSteps = 20;

const standingLooks: Readonly<Record<Standing, readonly Look[]>> = {met: ['green'], missing: ['yellow'], unknown: ['dim']};

/** The profile, each role with what it meets and misses, and what to learn next. */
export function* fitPages({profile, roles, total, learnNext, stepOf}: Fit, columns: number | null): Generator<Line> {
	if (roles.length === 0) return;
	const available = columns === null ? null : Math.min(columns, mostColumns);
	for (const [label, value] of profileInWords(profile)) yield* hang([span(label.padEnd(8), ['dim'])], wrapText(value, less(available, 8)));
	for (const fit of roles) {
		yield* [blank, [span('─'.repeat(available ?? 40), ['dim'])]];
		yield* rolePage(fit, stepOf, available);
	}
	yield* [blank, [span('─'.repeat(available ?? 40), ['dim'])], heading('Learn next')];
	if (learnNext.length === 0) yield* wrapText('Nothing that can be learned is missing.', available);
	for (const [at, step] of learnNext.slice(0, mostSteps).entries()) yield* stepLines(step, at, available);
	if (learnNext.length > mostSteps) yield* dimmed(wrapText(`… and ${learnNext.length - mostSteps} more: --json has all.`, available));
	if (total > roles.length) yield* dimmed(wrapText(`Counted over all ${total} roles.`, available));
	yield blank;
	yield* dimmed(wrapParts(standingLegend, '  ', available));
}

function* rolePage(fit: RoleFit, stepOf: Fit['stepOf'], available: number | null): Generator<Line> {
	const {role, required, preferred, others} = fit;
	const counts = countsOfRole(fit) ?? 'asks for nothing that could be compared';
	const title: Line = [span(role.title, ['bold'])];
	if (available === null || lineWidth(title) + counts.length + 2 <= available) yield [...title, span('  '), span(counts, ['cyan'])];
	else yield* [...wrapText(role.title, available, [[0, role.title.length]], ['bold']), ...wrapText(counts, available, [[0, counts.length]], ['cyan'])];
	yield* dimmed(wrapText([role.team, role.company, role.id].filter(part => part !== null).join(' · '), available));
	const said = [...openOfRole(fit), ...(fit.degree === 'notAsked' ? [] : [`degree: ${experienceWords[fit.degree]}`]), ...(fit.years === 'notAsked' ? [] : [`years: ${experienceWords[fit.years]}`])];
	if (said.length > 0) yield* wrapText(said.join(' · '), available);
	for (const [weight, part] of [['required', required], ['preferred', preferred]] as const) {
		if (part.missing.length + part.unknown.length + part.met.length === 0) continue;
		yield* [blank, [iconOf(weight), span(' '), ...heading(weightNames[weight])]];
		for (const standing of ['missing', 'unknown', 'met'] as const) yield* asksLines(part[standing], stepOf, available);
	}
	if (others.length === 0) return;
	yield* [blank, heading('For you to judge')];
	for (const {text} of others) yield* hang([span('· ', ['dim'])], wrapText(text, less(available, 2)));
}

/** Asks of the same words stand together above them. */
function* asksLines(asks: readonly FitAsk[], stepOf: Fit['stepOf'], available: number | null): Generator<Line> {
	for (const [at, ask] of asks.entries()) {
		yield* askLines(ask, stepOf.get(ask) ?? null, available);
		const next = asks[at + 1];
		if (next !== undefined && textsOf(next) === textsOf(ask)) continue;
		for (const {text} of ask.asking) yield* hang([span('    ')], dimmed(wrapText(text, less(available, 4))));
	}
}

function textsOf({asking}: FitAsk): string {
	return asking.map(({text}) => text).join('\n');
}

function* askLines(ask: FitAsk, step: number | null, available: number | null): Generator<Line> {
	const {standing, doubt} = ask;
	const more = doubt !== null ? `  ${doubtWords[doubt]}` : step !== null ? `  learning step ${step}` : throughWords(ask);
	yield* hang([span(`${standingSigns[standing]} `, standingLooks[standing])], wrapText(ask.name + more, less(available, 2), [[0, ask.name.length]], ['bold']));
	for (const {text, place} of linesOfAsk(ask)) yield* hang([span('  ← ', standingLooks[standing])], wrapText(place === null ? text : `${text}  (${place})`, less(available, 4)));
}

/** "  comes with React", where nothing meets it by itself. */
function throughWords({having}: FitAsk): string {
	const skills = having.map(({through}) => through);
	return skills.length === 0 || skills.includes(null) ? '' : `  comes with ${[...new Set(skills)].join(', ')}`;
}

function* stepLines(step: LearnStep, at: number, available: number | null): Generator<Line> {
	const name = stepName(step);
	const first = [span(`${String(at + 1).padStart(2)} `, ['dim'])];
	yield* hang(first, wrapText(`${name}  ${stepInWords(step)}`, less(available, 3), [[0, name.length]], ['bold']));
	for (const id of new Set([...step.roles, ...step.preferredBy])) {
		const sign = step.completes.includes(id) ? `${id}  complete then` : id;
		yield* hang([span('     ')], dimmed(wrapText(sign, less(available, 5))));
	}
}

function less(available: number | null, columns: number): number | null {
	return available === null ? null : Math.max(10, available - columns);
}
