import type {Fit, LearnStep, RoleFit} from '../../query/fit-answers.js';
import {teamLine} from './facts-line.js';
import {profileText, standingInShort, stepName, stepText} from './fit-words.js';
import type {Item, Items, Target} from './items.js';
import {emptyLine, type Line, plain, type Span, styled} from './line.js';
import {stackHeights} from './scroll.js';
import {type PageContext, wrapText} from './role-page.js';
import {displayWidth} from '../../text/width.js';
import {cutLine} from './rich-text.js';

/** So many steps of learning stand above the roles; all of them have a page of their own. */
const mostSteps = 5;

/** What to learn next, and under it the roles, least missing first. */
export function fitItems(fit: Fit, context: PageContext): Items {
	const {profile, roles, learnNext} = fit;
	const {columns} = context;
	const more = learnNext.length - mostSteps;
	const head: readonly Item[] = [
		{key: 'profile', target: {kind: 'profile'}, lines: wrapText(`You have ${profileText(profile)}`, columns, true)},
		{key: 'heading learn', target: null, lines: [[styled('heading', 'LEARN NEXT')]]},
		...(learnNext.length === 0 ? [{key: 'nothing', target: null, lines: wrapText('Nothing that can be learned is missing.', columns, true)}] : []),
		...learnNext.slice(0, mostSteps).map((step, at) => stepItem(step, at, context)),
		...(more > 0 ? [{key: 'learn all', target: {kind: 'learn'} as const, lines: [[styled('dim', `  … all ${learnNext.length} steps`)]]}] : []),
		{key: 'heading roles', target: null, lines: [emptyLine, [styled('heading', 'ROLES, LEAST MISSING FIRST')]]},
	];
	return withRoles(head, roles, context);
}

/** The keys of {@link fitWithoutProfile}: where the cursor was there says nothing of where it is to be among roles. */
export const keysWithoutProfile: readonly (string | null)[] = ['tick', 'file'];

/** What stands there until the explorer knows what the person has. */
export function fitWithoutProfile(columns: number): readonly Item[] {
	return [
		{key: 'about', target: null, lines: wrapText('Fit sets what you have beside what roles ask for. It has to know what you have:', columns)},
		{key: 'tick', target: {kind: 'tab', tab: 'skills'}, lines: wrapText('Tick your skills: Enter goes to the Skills tab; there Space, or its row in the menu, says "I have it".', columns)},
		{key: 'file', target: {kind: 'text'}, lines: [emptyLine, ...wrapText('Or name a résumé or a list of skills when you start: reality --profile resume.json', columns), ...wrapText('The same without the explorer: reality fit resume.json', columns, true), ...wrapText('It is read on this machine and sent nowhere.', columns, true)]},
	];
}

/** Every step of learning with the roles that it serves. */
export function learnItems({learnNext}: Fit, context: PageContext, titleOf: (id: string) => string): readonly Item[] {
	const head: Item = {key: 'about', target: {kind: 'text'}, lines: [[styled('bold', `What to learn next: ${learnNext.length === 1 ? 'one step' : `${learnNext.length} steps`}`)], ...wrapText('Each step moves most of these roles forward, counting on the steps before it.', context.columns, true), emptyLine]};
	return [
		head,
		...learnNext.map((step, at): Item => {
			const served = [...new Set([...step.roles, ...step.preferredBy])];
			return {
				...stepItem(step, at, context),
				lines: [
					[plain(`${String(at + 1).padStart(2)} `), ...cutLine([styled('skill', stepName(step))], context.columns - 3)],
					[plain('   '), styled('dim', stepText(step))],
					...served.flatMap(id => wrapText(`${step.completes.includes(id) ? 'complete then: ' : ''}${titleOf(id)}`, context.columns - 5).map(line => [plain('     '), ...line])),
				],
			};
		}),
	];
}

function stepItem(step: LearnStep, at: number, {columns}: PageContext): Item {
	const text = stepText(step);
	const room = columns - 5 - displayWidth(text);
	return {
		key: `learn ${step.id}`,
		target: {kind: 'skill', id: step.id},
		lines: [[plain(`${String(at + 1).padStart(2)} `), ...cutLine([styled('skill', room < 12 ? step.name : stepName(step))], Math.max(8, room)), plain('  '), styled('dim', text)]],
	};
}

/** Roles below a head. Of thousands a screen shows a few: their lines are drawn when they are looked at. */
function withRoles(head: readonly Item[], roles: readonly RoleFit[], context: PageContext): Items {
	const targets: readonly (Target | null)[] = [...head.map(({target}) => target), ...roles.map(({role}): Target => ({kind: 'fit', id: role.id}))];
	return {
		keys: [...head.map(({key}) => key), ...roles.map(({role}) => `role ${role.id}`)],
		targets,
		// What the profile says stands above what the list is about.
		begin: targets.findIndex(target => target !== null && target.kind !== 'profile'),
		heights: stackHeights([...head.map(({lines}) => lines.length), ...roles.map(({role}) => (teamLine(role) === '' ? 2 : 3))]),
		linesOf: at => head[at]?.lines ?? roleLines(roles[at - head.length]!, context),
	};
}

function roleLines(fit: RoleFit, {columns, marks}: PageContext): readonly Line[] {
	const {role} = fit;
	const team = teamLine(role);
	return [
		cutLine([plain(marks.has(role.id) ? '* ' : '  '), styled('bold', role.title)], columns),
		...(team === '' ? [] : [cutLine([plain('    '), styled('dim', team)], columns)]),
		cutLine([plain('    '), ...standingInShort(fit).flatMap((part, at) => [...(at === 0 ? [] : [plain(' · ')]), ...coloured(part)])], columns),
	];
}

/** What is met in the colour of the profile, what is open behind it plain. */
function coloured(part: string): readonly Span[] {
	const [met, open] = part.split(/(?=: )/u);
	return [styled('have', met!), plain(open ?? '')];
}
