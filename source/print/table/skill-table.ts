import type {SkillCount, SkillList} from '../../query/answers.js';
import {displayWidth} from '../../text/width.js';
import {countOfTrack, tracksOf} from '../columns.js';
import {gap} from './column-widths.js';
import {joinCells} from './grid.js';
import {type Line, span} from './line.js';

/** The widths of the skill table, in terminal columns; 0 is left out. */
type Layout = {readonly name: number; readonly bar: number; readonly count: number; readonly tracks: readonly {readonly id: string; readonly width: number}[]};

/** The skills of `skills`: name, a bar and the count over all roles, then the count of each track that fits. */
export function* skillTable({skills}: SkillList, available: number | null): Generator<Line> {
	if (skills.length === 0) return;
	const layout = layOut(skills, available);
	const widths = [layout.name, layout.bar, layout.count, ...layout.tracks.map(({width}) => width)];
	const headings = ['SKILL', 'ALL', layout.bar > 0 ? '' : 'ALL', ...layout.tracks.map(({id}) => id.toUpperCase())];
	yield joinCells(headings.map(text => [span(text, ['bold'])]), widths);
	for (const skill of skills) {
		const cells = [skill.name, '', `${skill.roleCount}/${skill.of}`, ...layout.tracks.map(({id}) => countOfTrack(skill, id) || '–')].map(text => [span(text)]);
		yield joinCells(cells.with(1, [span(bar(skill, layout.bar), ['green'])]), widths);
	}
}

/** What gives way first is the bar, then the tracks from the last on, then the names. */
function layOut(skills: readonly SkillCount[], available: number | null): Layout {
	const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
	const name = Math.max(5, Math.min(36, longest(skills.map(skill => skill.name))));
	const count = Math.max(3, longest(skills.map(skill => `${skill.roleCount}/${skill.of}`)));
	let tracks = tracksOf(skills).map(id => ({id, width: Math.max(displayWidth(id), longest(skills.map(skill => countOfTrack(skill, id))))}));
	if (available === null) return {name, bar: 20, count, tracks};
	const room = () => available - name - count - gap - tracks.reduce((sum, {width}) => sum + width + gap, 0);
	while (tracks.length > 0 && room() < 0) tracks = tracks.slice(0, -1);
	const free = room() - gap;
	return {name: Math.max(5, Math.min(name, available - count - gap)), bar: free >= 5 ? Math.min(20, free) : 0, count, tracks};
}

function bar({roleCount, of}: SkillCount, columns: number): string {
	if (roleCount === 0 || of === 0) return '';
	return '█'.repeat(Math.max(1, Math.round((roleCount / of) * columns)));
}
