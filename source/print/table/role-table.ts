import type {RoleHit, RoleList} from '../../query/answers.js';
import {plain} from '../plain.js';
import {excerpt} from './excerpt.js';
import {grid, type GridColumn} from './grid.js';
import {hang, type Line, span, wrapText} from './line.js';
import {lit, narrow} from './looks.js';

const columns: readonly GridColumn<RoleHit>[] = [
	{heading: 'ROLE', least: 'natural', worth: 9, cell: ({role}) => [span(role.id, ['dim'])]},
	{heading: 'TITLE', least: 16, worth: 8, cell: ({role, titleMatches}, width) => linked(excerpt(plain(role.title), titleMatches, lit, width), role.source)},
	{heading: 'COMPANY', least: 8, worth: 7, cell: ({role, companyMatches}, width) => stated(role.company, companyMatches, width)},
	{heading: 'TEAM', least: 10, worth: 3, cell: ({role, teamMatches}, width) => stated(role.team, teamMatches, width)},
	{heading: 'TRACK', least: 8, worth: 6, cell: ({role}, width) => stated(role.track, [], width)},
	{heading: 'LEVEL', least: 8, worth: 5, cell: ({role}, width) => stated(role.level, [], width)},
	{heading: 'INTAKE', least: 6, worth: 4, cell: ({role}, width) => stated(role.intake === null ? null : String(role.intake), [], width)},
];

/** The roles of `list`, one a line; stacked where a line is too narrow for columns. */
export function roleTable({hits}: RoleList, available: number | null): Iterable<Line> {
	return available !== null && available < narrow ? stacked(hits, available) : grid(hits, columns, available);
}

function* stacked(hits: readonly RoleHit[], available: number): Generator<Line> {
	for (const {role, titleMatches} of hits) {
		yield* wrapText(role.title, available, titleMatches, lit).map(line => linked(line, role.source));
		const facts = [role.company, role.track, role.level, role.intake].filter(fact => fact !== null).join(' · ');
		const indent = [span('  ')];
		yield* hang(indent, [[span(role.id, ['dim'])], ...(facts === '' ? [] : wrapText(facts, available - 2))]);
	}
}

function stated(text: string | null, matches: RoleHit['teamMatches'], width: number | null): Line {
	return text === null ? [] : excerpt(plain(text), matches, lit, width);
}

function linked(line: Line, url: string | null): Line {
	return line.map(piece => ({...piece, url}));
}
