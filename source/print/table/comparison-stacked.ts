import {groupName} from '../../model/skill.js';
import type {Comparison} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import {countsInWords, factsInWords, namesApart, subjectHeading} from '../words.js';
import {boldLine, comparisonLegend, labelOf, skillCell, statementLists} from './comparison-parts.js';
import {hang, type Line, padLine, span, wrapText} from './line.js';
import {dimmed, heading, wrapParts} from './looks.js';

const leastCell = 12;

/** A comparison for a narrow terminal: under each skill a line for each subject that asks for it. */
export function* stackedComparison(comparison: Comparison, available: number): Generator<Line> {
	const {subjects, skills, statements} = comparison;
	for (const subject of subjects) {
		yield* wrapText(subjectHeading(subject), available).map(boldLine);
		if (subject.kind === 'role') yield* hang([span('  ')], dimmed(wrapText(subject.id, available - 2)));
		for (const {label, value} of factsInWords(subject.facts)) {
			if (value === null) continue;
			yield* hang([span('  ' + label.padEnd(10) + '  ', ['dim'])], wrapText(value, available - 14));
		}
	}
	yield [];
	yield* wrapParts(countsInWords(comparison), ' · ', available);
	const names = namesApart(subjects);
	const longest = names.reduce((most, name) => Math.max(most, displayWidth(name)), 0);
	const nameWidth = Math.max(4, Math.min(longest, available - leastCell - 6));
	let group: string | null = null;
	for (const row of skills) {
		if (row.group !== group) yield* [[], heading(groupName(row.group))];
		group = row.group;
		yield labelOf(row.name, row.differs);
		for (const [index, name] of names.entries()) {
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
