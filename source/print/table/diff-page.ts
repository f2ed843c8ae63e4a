import type {Diff, RequirementChange, RoleChange, SkillChange, WordChange} from '../../query/diff/answer.js';
import {wrapPieces} from '../../text/wrap.js';
import {amountsInWords, matchInWords, roleInWords, sharesInWords, type Sign, signOfSkill, signs, tracksOfChanges} from '../diff-words.js';
import {factInWords} from '../diff-columns.js';
import {plain} from '../plain.js';
import {grid, type GridColumn} from './grid.js';
import {hang, type Line, type Look, span, type Span, wrapText} from './line.js';
import {dimmed, heading, iconOf, legendLines, wrapParts} from './looks.js';

const signLooks: Readonly<Record<Sign, readonly Look[]>> = {came: ['green'], went: ['red'], changed: ['yellow']};
const wordLooks: Readonly<Record<WordChange['change'], readonly Look[]>> = {same: [], removed: ['red'], added: ['green']};

/** Longer lines are hard to read. */
const mostColumns = 100;

/** What changed, to read: the roles that came and went, the others with what changed in them, the sum over all. */
export function* diffPage(diff: Diff, columns: number | null): Generator<Line> {
	const {came, went, changed, skills} = diff;
	const available = columns === null ? null : Math.min(columns, mostColumns);
	yield* wrapParts(amountsInWords(diff), ' · ', available);
	for (const [sign, roles] of [['came', came], ['went', went]] as const) {
		for (const role of roles) {
			yield [];
			yield* hang([signSpan(sign), span(' ')], wrapText(roleInWords(role), less(available, 2)).map(bold));
			yield* hang([span('  ')], dimmed(wrapText(role.id, less(available, 2))));
		}
	}
	for (const change of changed) yield* roleLines(change, available);
	if (skills.length > 0) yield* [[], heading('Asked for more or less often'), ...grid(skills, skillColumns(skills), columns)];
	if (changed.length > 0) yield* [[], ...legendLines(['required', 'preferred', 'mentioned'], available, ['[-went-]', '{+came+}'])];
}

function* roleLines(change: RoleChange, available: number | null): Generator<Line> {
	yield [];
	yield* hang([signSpan('changed'), span(' ')], wrapText(roleInWords(change.next), less(available, 2)).map(bold));
	yield* hang([span('  ')], dimmed(wrapText(matchInWords(change), less(available, 2))));
	for (const {name, old, next} of change.facts) {
		const label = span(`  ${name.padEnd(10)}  `, ['dim']);
		yield* hang([label], wrapText(`${factInWords(old) || 'not stated'} → ${factInWords(next) || 'not stated'}`, less(available, 14)));
	}
	for (const requirement of change.requirements) yield* requirementLines(requirement, available);
}

function requirementLines({changes, old, next, words}: RequirementChange, available: number | null): readonly Line[] {
	const sign: Sign = old === null ? 'came' : next === null ? 'went' : 'changed';
	const moved = changes.includes('moved') ? [iconOf(old!.weight), span(' → ')] : [];
	const first = [span('  '), signSpan(sign), span(' '), ...moved, iconOf((next ?? old)!.weight), span(' ')];
	const room = less(available, moved.length > 0 ? 10 : 6);
	return hang(first, words.length > 0 ? wrapWords(words, room) : wrapText((next ?? old)!.text, room));
}

/** The words on lines, those that went in `[-…-]` and those that came in `{+…+}`. */
function wrapWords(words: readonly WordChange[], columns: number | null): readonly Line[] {
	let text = '';
	const ranges = words.map(({change, text: part}): readonly [start: number, end: number, look: readonly Look[]] => {
		const start = text === '' ? 0 : text.length + 1;
		text += (text === '' ? '' : ' ') + markWords(change, plain(part));
		return [start, text.length, wordLooks[change]];
	});
	const pieces = columns === null ? [{start: 0, end: text.length}] : wrapPieces(text, columns);
	return pieces.map(piece =>
		ranges.flatMap(([start, end, look], at): readonly Span[] => {
			const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
			if (from >= to) return [];
			return [...(at > 0 && start > piece.start ? [span(' ')] : []), span(text.slice(from, to), look)];
		}),
	);
}

function markWords(change: WordChange['change'], text: string): string {
	if (change === 'same') return text;
	return change === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function skillColumns(skills: readonly SkillChange[]): readonly GridColumn<SkillChange>[] {
	const tracks = tracksOfChanges(skills).map((id, at): GridColumn<SkillChange> => ({
		heading: id.toUpperCase(),
		least: 'natural',
		worth: -at,
		cell: ({tracks: shares}) => (Object.hasOwn(shares, id) ? [span(sharesInWords(shares[id]!.old, shares[id]!.next))] : []),
	}));
	return [
		{heading: '  SKILL', least: 12, worth: 2, cell: skill => [signSpan(signOfSkill(skill)), span(` ${skill.name}`)]},
		{heading: 'ALL', least: 'natural', worth: 1, cell: ({old, next}) => [span(sharesInWords(old, next))]},
		...tracks,
	];
}

function signSpan(sign: Sign): Span {
	return span(signs[sign], signLooks[sign]);
}

function bold(line: Line): Line {
	return line.map(piece => ({...piece, look: ['bold']}));
}

function less(available: number | null, by: number): number | null {
	return available === null ? null : available - by;
}
