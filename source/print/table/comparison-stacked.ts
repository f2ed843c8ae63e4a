import {groupName} from '../../model/skill.js';
import type {Comparison} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import {countOfRoles, countsInWords, factsInWords} from '../words.js';
import {boldLine, comparisonLegend, labelOf, skillCell, statementLists} from './comparison-parts.js';
import {hang, type Line, padLine, span, wrapText} from './line.js';
import {heading, wrapParts} from './looks.js';

const leastCell = 12;

/** A comparison for a narrow terminal: under each skill a line for each subject that asks for it. */
export function* stackedComparison(comparison: Comparison, available: number): Generator<Line> {
	const {subjects, skills, statements} = comparison;
	for (const {name, roleCount, facts} of subjects) {
		yield* wrapText(`${name} (${countOfRoles(roleCount)})`, available).map(boldLine);
		for (const {label, value} of factsInWords(facts)) {
			if (value === null) continue;
			yield* hang([span('  ' + label.padEnd(11), ['dim'])], wrapText(value, available - 13));
		}
	}
	yield [];
	yield* wrapParts(countsInWords(comparison), ' · ', available);
	const longest = subjects.reduce((most, {name}) => Math.max(most, displayWidth(name)), 0);
	const nameWidth = Math.max(4, Math.min(longest, available - leastCell - 6));
	let group: string | null = null;
	for (const row of skills) {
		if (row.group !== group) yield* [[], heading(groupName(row.group))];
		group = row.group;
		yield labelOf(row.name, row.differs);
		for (const [index, {name}] of subjects.entries()) {
			const cell = row.cells[index];
			const line = cell === undefined ? [] : skillCell(cell);
			if (line.length > 0) yield [span('    '), ...padLine([span(name)], nameWidth), span('  '), ...line];
		}
	}
	const others = statements.filter(({namesSkill}) => !namesSkill);
	if (others.length > 0) {
		yield* [[], heading('What else they ask')];
		yield* statementLists(comparison, others, available);
	}
	yield [];
	yield* comparisonLegend(available);
}
