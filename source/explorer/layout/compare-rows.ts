import {groupName} from '../../model/skill.js';
import type {Comparison, SkillRow, Statement, StatementRow} from '../../query/answers.js';
import {factRows} from './facts-line.js';
import {sectionHeadings, sectionOrder} from './signs.js';

/** A row of the comparison on screen. */
export type CompareRow =
	| {readonly kind: 'note'; readonly text: string}
	| {readonly kind: 'heading'; readonly text: string}
	| {readonly kind: 'fact'; readonly name: string; readonly values: readonly (string | null)[]}
	| {readonly kind: 'skill'; readonly skill: SkillRow}
	| {readonly kind: 'statement'; readonly differs: boolean; readonly cells: readonly (readonly Statement[])[]};

/** The rows of the view of skills: what is shared, facts, skills by group, and what else they ask. */
export function skillViewRows(comparison: Comparison, differencesOnly: boolean): readonly CompareRow[] {
	const rows: CompareRow[] = [{kind: 'note', text: sumUp(comparison)}];
	for (const {name, read} of factRows) {
		const values = comparison.subjects.map(({facts}) => read(facts));
		if (values.some(value => value !== null) && !(differencesOnly && new Set(values).size === 1)) rows.push({kind: 'fact', name, values});
	}
	let group: string | null = null;
	for (const skill of comparison.skills) {
		if (differencesOnly && !skill.differs) continue;
		if (skill.group !== group) rows.push({kind: 'heading', text: groupName(skill.group).toUpperCase()});
		group = skill.group;
		rows.push({kind: 'skill', skill});
	}
	const others = pairUp(comparison.statements.filter(row => !row.namesSkill && (row.differs || !differencesOnly)));
	if (others.length > 0) return [...rows, {kind: 'heading', text: 'WHAT ELSE THEY ASK'}, ...others];
	return differencesOnly && rows.length === 1 ? [...rows, noDifference(comparison)] : rows;
}

/** The rows of the view of statements: by section, alike ones on a row, then the rest side by side. */
export function statementViewRows(comparison: Comparison, differencesOnly: boolean): readonly CompareRow[] {
	const shown = sectionOrder.flatMap(section => {
		const rows = pairUp(comparison.statements.filter(row => row.section === section && (row.differs || !differencesOnly)));
		return rows.length === 0 ? [] : [{kind: 'heading' as const, text: sectionHeadings[section]}, ...rows];
	});
	if (shown.length > 0) return shown;
	return comparison.statements.length === 0 ? [{kind: 'note', text: sumUp(comparison)}] : [noDifference(comparison)];
}

/** What stands where the differences alone are shown and there are none. */
function noDifference({subjects}: Comparison): CompareRow {
	return {kind: 'note', text: subjects.length === 1 ? 'One column alone differs from nothing: a adds another, d shows everything.' : 'They do not differ here: d shows everything.'};
}

/** "shared by all 3 · only Frontend 14 · only Backend 13"; tracks without roles are said to have none. */
function sumUp({subjects, shared, only}: Comparison): string {
	const peopled = subjects.flatMap((subject, at) => (subject.roleCount > 0 ? [{name: subject.name, only: only[at] ?? []}] : []));
	if (peopled.length === 0) return 'None of these has a role.';
	const onlyParts = peopled.map(({name, only: own}) => `only ${name} ${own.length}`);
	return (peopled.length < 2 ? onlyParts : [`shared by ${peopled.length === 2 ? 'both' : `all ${peopled.length}`}: ${shared.length}`, ...onlyParts]).join(' · ');
}

/**
 * Rows that say something of one subject alone stand side by side, so that the columns fill from the top; alike ones
 * keep a row of their own and come first.
 */
function pairUp(rows: readonly StatementRow[]): readonly CompareRow[] {
	const aligned: CompareRow[] = [];
	const columns: (readonly Statement[])[][] = [];
	for (const {cells, differs} of rows) {
		const filled = cells.flatMap((cell, at) => (cell.length > 0 ? [at] : []));
		if (filled.length > 1 || cells.length === 1) aligned.push({kind: 'statement', differs, cells});
		else (columns[filled[0]!] ??= []).push(cells[filled[0]!]!);
	}
	const width = rows[0]?.cells.length ?? 0;
	const depth = Math.max(0, ...columns.filter(column => column !== undefined).map(column => column.length));
	const rest = Array.from({length: depth}, (_, at): CompareRow => ({kind: 'statement', differs: true, cells: Array.from({length: width}, (_unused, column) => columns[column]?.[at] ?? [])}));
	return [...aligned, ...rest];
}
