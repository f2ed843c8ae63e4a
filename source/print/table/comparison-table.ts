import {groupName} from '../../model/skill.js';
import type {Comparison, StatementRow} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import {countOfRoles, countsInWords, factsInWords, sectionNames} from '../words.js';
import {boldLine, comparisonLegend, labelOf, skillCell, statementLists} from './comparison-parts.js';
import {stackedComparison} from './comparison-stacked.js';
import {hang, type Line, padLine, span, wrapText} from './line.js';
import {heading, iconOf, narrow, notStated, wrapParts} from './looks.js';

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
	yield* rowOf([], subjects.map(({name, roleCount}) => wrapText(`${name} (${countOfRoles(roleCount)})`, text).map(boldLine)), widths);
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

function* statementRows(rows: readonly StatementRow[], widths: Widths): Generator<Line> {
	let section: string | null = null;
	for (const row of rows) {
		if (row.section !== section) yield [span('  ' + sectionNames[row.section], ['dim'])];
		section = row.section;
		const cells = row.cells.map(cell => cell.flatMap(({weight, text}) => hang([iconOf(weight), span(' ')], wrapText(text, widths.cell - 4))));
		yield* rowOf(labelOf('', row.differs), cells, widths);
	}
}

function* rowOf(label: Line, cells: readonly (readonly Line[])[], {label: labelWidth, cell: width}: Widths): Generator<Line> {
	const height = Math.max(1, ...cells.map(lines => lines.length));
	for (let at = 0; at < height; at += 1) {
		const name = padLine(at === 0 ? padLine(label, labelWidth - 1) : [], labelWidth);
		yield [...name, ...cells.flatMap(lines => padLine(padLine(lines[at] ?? [], width - 1), width))];
	}
}
