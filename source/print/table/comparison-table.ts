import {sections} from '../../model/requirement.js';
import {groupName} from '../../model/skill.js';
import type {Comparison, Statement, StatementRow} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import {countsInWords, factsInWords, sectionNames, subjectHeading} from '../words.js';
import {boldLine, comparisonLegend, labelOf, skillCell, statementLists} from './comparison-parts.js';
import {stackedComparison} from './comparison-stacked.js';
import {hang, type Line, padLine, span, wrapText} from './line.js';
import {dimmed, heading, iconOf, narrow, notStated, wrapParts} from './looks.js';

const leastSkillColumn = 12;
const leastStatementColumn = 24;
const leastLabel = 16;
/** Wider columns would only be harder to read across. */
const mostCell = 60;

/** A comparison side by side, a column a subject; stacked where the columns would be too narrow to read. */
export function comparisonTable(comparison: Comparison, available: number | null): Iterable<Line> {
	if (comparison.subjects.length === 0) return [];
	const widths = layOut(comparison, available);
	const fits = widths.cell >= leastSkillColumn && (available === null || available >= narrow);
	return fits ? sideBySide(comparison, widths, available) : stackedComparison(comparison, available ?? narrow);
}

type Widths = {readonly label: number; readonly cell: number; readonly all: number};

/** The names get what they need as long as the columns keep enough for sentences, or else for counts. */
function layOut({subjects, skills}: Comparison, available: number | null): Widths {
	const longest = skills.reduce((most, {name}) => Math.max(most, displayWidth(name) + 4), leastLabel);
	if (available === null) return {label: longest, cell: mostCell, all: longest + mostCell * subjects.length};
	const besides = [leastStatementColumn, leastSkillColumn].map(least => available - least * subjects.length);
	const label = Math.min(longest, besides.find(room => room >= leastLabel) ?? leastLabel);
	const cell = Math.min(mostCell, Math.floor((available - label) / subjects.length));
	return {label, cell, all: label + cell * subjects.length};
}

function* sideBySide(comparison: Comparison, widths: Widths, available: number | null): Generator<Line> {
	const {subjects, skills, statements} = comparison;
	const rule: Line = [span('─'.repeat(widths.all), ['dim'])];
	const text = widths.cell - 2;
	yield* rowOf([], subjects.map(subject => headingCell(subject, text)), widths);
	yield rule;
	for (const [index, {label}] of factsInWords(subjects[0]!.facts).entries()) {
		const values = subjects.map(({facts}) => factsInWords(facts)[index]?.value ?? null);
		if (values.every(value => value === null)) continue;
		const cells = values.map((value, at) => (value === null ? [subjects[at]?.roleCount === 0 ? [notStated] : [span('not stated', ['dim'])]] : wrapText(value, text)));
		yield* rowOf([span('  ' + label, ['dim'])], cells, widths);
	}
	yield rule;
	yield* wrapParts(countsInWords(comparison), ' · ', available);
	let group: string | null = null;
	for (const row of skills) {
		if (row.group !== group) yield heading(groupName(row.group));
		group = row.group;
		yield* rowOf(labelOf(row.name, row.differs), row.cells.map(cell => [skillCell(cell)]), widths);
	}
	const others = statements.filter(({namesSkill}) => !namesSkill);
	if (others.length > 0) {
		yield heading('What else they ask');
		yield* widths.cell < leastStatementColumn ? statementLists(comparison, others, available) : statementRows(others, widths);
	}
	yield rule;
	yield* comparisonLegend(available);
}

function headingCell(subject: Comparison['subjects'][number], columns: number): readonly Line[] {
	const name = wrapText(subjectHeading(subject), columns).map(boldLine);
	return subject.kind === 'role' ? [...name, ...dimmed(wrapText(subject.id, columns))] : name;
}

/** By section: what several subjects say on rows of its own, then what each says alone, column by column. */
function* statementRows(rows: readonly StatementRow[], widths: Widths): Generator<Line> {
	const lines = (cell: readonly Statement[]) => cell.flatMap(({weight, text}) => hang([iconOf(weight), span(' ')], wrapText(text, widths.cell - 4)));
	for (const section of sections) {
		const here = rows.filter(row => row.section === section);
		if (here.length === 0) continue;
		yield [span('  ' + sectionNames[section], ['dim'])];
		const together = here.filter(({cells}) => cells.filter(cell => cell.length > 0).length > 1);
		for (const {differs, cells} of together) yield* rowOf(labelOf('', differs), cells.map(lines), widths);
		const alone = here.filter(row => !together.includes(row));
		if (alone.length === 0) continue;
		const columns = (alone[0]?.cells ?? []).map((_, index) => alone.flatMap(({cells}) => lines(cells[index] ?? [])));
		yield* rowOf(labelOf('', alone.some(({differs}) => differs)), columns, widths);
	}
}

function* rowOf(label: Line, cells: readonly (readonly Line[])[], {label: labelWidth, cell: width}: Widths): Generator<Line> {
	const height = Math.max(1, ...cells.map(lines => lines.length));
	for (let at = 0; at < height; at += 1) {
		const name = padLine(at === 0 ? padLine(label, labelWidth - 1) : [], labelWidth);
		yield [...name, ...cells.flatMap(lines => padLine(padLine(lines[at] ?? [], width - 1), width))];
	}
}
