import type {RequirementHit, RequirementList} from '../../query/answers.js';
import {plain} from '../plain.js';
import {gap} from './column-widths.js';
import {excerpt} from './excerpt.js';
import {grid, type GridColumn} from './grid.js';
import {hang, type Line, span, wrapText} from './line.js';
import {iconOf, lit, narrow} from './looks.js';

const columns: readonly GridColumn<RequirementHit>[] = [
	{heading: 'ROLE', least: 'natural', worth: 2, cell: ({role}) => [span(role.id, ['dim'])]},
	{heading: 'TRACK', least: 8, worth: 1, cell: ({role}) => (role.track === null ? [] : [span(role.track)])},
	// What the longest id leaves, half the line of the narrowest table: no requirement is without its role.
	{heading: 'REQUIREMENT', least: narrow / 2 - gap, worth: 3, cell: (hit, width) => [...iconBefore(hit), ...excerpt(plain(hit.requirement.text), hit.matches, lit, width === null ? null : width - 2)]},
];

/** The requirements of `search`, one a line, cut around what matches; stacked and whole where a line is too narrow for columns. */
export function requirementTable({hits}: RequirementList, available: number | null): Iterable<Line> {
	return available !== null && available < narrow ? stacked(hits, available) : grid(hits, columns, available);
}

function* stacked(hits: readonly RequirementHit[], available: number): Generator<Line> {
	for (const hit of hits) {
		yield [span(hit.role.id, ['dim'])];
		yield* hang(iconBefore(hit), wrapText(hit.requirement.text, available - 2, hit.matches, lit));
	}
}

function iconBefore({requirement}: RequirementHit): Line {
	return [iconOf(requirement.weight), span(' ')];
}
