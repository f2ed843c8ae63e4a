import type {Comparison, SkillCell, StatementRow} from '../../query/answers.js';
import {differsLegend, namesApart, strengthsOf} from '../words.js';
import {hang, type Line, span, wrapText} from './line.js';
import {iconOf, legendLines} from './looks.js';

/** The statements under each subject's name: where the columns are too narrow for sentences. */
export function* statementLists({subjects}: Comparison, rows: readonly StatementRow[], available: number | null): Generator<Line> {
	for (const [index, name] of namesApart(subjects).entries()) {
		const said = rows.flatMap(row => row.cells[index] ?? []);
		if (said.length === 0) continue;
		yield* hang([span('  ')], wrapText(name, available === null ? null : available - 2).map(boldLine));
		for (const {weight, text} of said) yield* hang([span('  '), iconOf(weight), span(' ')], wrapText(text, available === null ? null : available - 4));
	}
}

/** What a subject's roles ask of a skill: `● 1/2 ○ 1/2`; nothing where none does. */
export function skillCell(cell: SkillCell): Line {
	const strengths = strengthsOf(cell);
	if (strengths.length === 0) return cell.implied > 0 ? [span(`implied ${cell.implied}/${cell.of}`, ['dim'])] : [];
	return strengths.flatMap(({strength, count}, index) => [span(index === 0 ? '' : ' '), iconOf(strength), span(` ${count}/${cell.of}`)]);
}

/** The name of a row with the sign of difference before it. */
export function labelOf(name: string, differs: boolean): Line {
	return [differs ? span('≠ ', ['yellow']) : span('  '), span(name)];
}

/** What the signs of a comparison mean. */
export function comparisonLegend(available: number | null): readonly Line[] {
	return legendLines(['required', 'oneOf', 'preferred', 'mentioned'], available, [differsLegend]);
}

/** The line, all of it bold. */
export function boldLine(line: Line): Line {
	return line.map(piece => ({...piece, look: ['bold']}));
}
