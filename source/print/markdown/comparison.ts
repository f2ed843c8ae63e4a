import {groupName} from '../../model/skill.js';
import type {Comparison, SkillCell} from '../../query/answers.js';
import {countsInWords, differsLegend, factsInWords, icons, namesApart, strengthsOf, subjectHeading} from '../words.js';
import {code, escapeMarkdown} from './escape.js';
import {headingLines, legendParagraph} from './parts.js';
import {markdownTable} from './table.js';

/** A comparison: the facts as a table, a table for each group of skills, then what else each subject asks. */
export function* comparisonToMarkdown(comparison: Comparison): Generator<string> {
	const {subjects, skills, statements} = comparison;
	if (subjects.length === 0) return;
	const names = namesApart(subjects).map(escapeMarkdown);
	yield* headingLines(1, names.join(' · ')).slice(1);
	yield* markdownTable(['', ...subjects.map(subject => escapeMarkdown(subjectHeading(subject)))], [['Id', ...subjects.map(({id}) => code(id))], ...factRows(comparison)]);
	yield* ['\n', escapeMarkdown(countsInWords(comparison).join(' · ')) + '\n'];
	for (const group of new Set(skills.map(skill => skill.group))) {
		yield* headingLines(2, escapeMarkdown(groupName(group)));
		const rows = skills.filter(skill => skill.group === group).map(({name, differs, cells}) => [(differs ? '≠ ' : '') + escapeMarkdown(name), ...cells.map(cellOf)]);
		yield* markdownTable(['Skill', ...names], rows);
	}
	const others = statements.filter(({namesSkill}) => !namesSkill);
	if (others.length > 0) yield* headingLines(2, 'What else they ask');
	let first = true;
	for (const [index, name] of names.entries()) {
		const said = others.flatMap(row => row.cells[index] ?? []);
		if (said.length === 0) continue;
		yield* headingLines(3, name).slice(first ? 1 : 0);
		for (const {weight, text} of said) yield `- ${icons[weight]} ${escapeMarkdown(text)}\n`;
		first = false;
	}
	yield* legendParagraph(['required', 'oneOf', 'preferred', 'mentioned'], [differsLegend]);
}

function factRows({subjects}: Comparison): readonly (readonly string[])[] {
	const columns = subjects.map(({facts}) => factsInWords(facts));
	return (columns[0] ?? []).flatMap(({label}, index) => {
		const values = columns.map(facts => facts[index]?.value ?? null);
		if (values.every(value => value === null)) return [];
		return [[label, ...values.map((value, at) => (value === null ? (subjects[at]?.roleCount === 0 ? '–' : 'not stated') : escapeMarkdown(value)))]];
	});
}

function cellOf(cell: SkillCell): string {
	const counts = strengthsOf(cell).map(({strength, count}) => `${icons[strength]} ${count}/${cell.of}`);
	return counts.length === 0 && cell.implied > 0 ? `implied ${cell.implied}/${cell.of}` : counts.join(' ');
}
