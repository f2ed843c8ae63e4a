import type {Requirement} from '../../model/requirement.js';
import type {RoleHit, SkillList} from '../../query/answers.js';
import {cutToWidth, displayWidth, padToWidth} from '../../text/width.js';
import {excerptStart} from './excerpt.js';
import type {Items, Target} from './items.js';
import {type Line, plain, styled} from './line.js';
import {richRequirement} from './requirement-lines.js';
import {cutLine, highlight} from './rich-text.js';
import {stackHeights} from './scroll.js';
import {weightSigns} from './signs.js';

/** A row of the list of roles: a track's heading, or a role. */
export type ListRow = {readonly kind: 'track'; readonly id: string; readonly name: string; readonly count: number} | {readonly kind: 'role'; readonly hit: RoleHit};

/** How many matching requirements stand under a role. */
const mostHitsShown = 2;

export type ListContext = {
	readonly columns: number;
	readonly marks: ReadonlySet<string>;
	readonly have: ReadonlySet<string>;
	/** Whether the company says something: not where all roles are of one. */
	readonly showsCompany: boolean;
};

/** The list of roles; lines are drawn when they are looked at. */
export function roleListItems(rows: readonly ListRow[], context: ListContext): Items {
	const seenTracks = new Map<string, number>();
	const keys = rows.map(row => {
		if (row.kind === 'role') return `role ${row.hit.role.id}`;
		const times = (seenTracks.get(row.id) ?? 0) + 1;
		seenTracks.set(row.id, times);
		return times === 1 ? `track ${row.id}` : `track ${row.id} ${times}`;
	});
	const firstRole = rows.findIndex(({kind}) => kind === 'role');
	return {
		keys,
		begin: firstRole,
		targets: rows.map((row): Target => (row.kind === 'role' ? {kind: 'role', id: row.hit.role.id} : {kind: 'track', id: row.id})),
		heights: stackHeights(rows.map(row => (row.kind === 'role' ? 1 + (hasLineUnderTitle(row.hit, context) ? 1 : 0) + Math.min(mostHitsShown, row.hit.hitCount) : 1))),
		linesOf: at => {
			const row = rows[at]!;
			return row.kind === 'track' ? [[styled('heading', row.name.toUpperCase()), styled('dim', `  ${row.count}`)]] : roleLines(row.hit, context);
		},
	};
}

function roleLines(hit: RoleHit, context: ListContext): readonly Line[] {
	const {role, titleMatches, teamMatches, hits} = hit;
	const title = highlight(role.title, titleMatches.map(([start, end]) => ({start, end, style: 'match', before: '[', after: ']'})));
	const under = underTitle(hit, context);
	const team = teamMatches.length > 0 && role.team !== null ? highlight(role.team, teamMatches.map(([start, end]) => ({start, end, style: 'match', before: '[', after: ']'}))) : null;
	return [
		[plain(context.marks.has(role.id) ? '* ' : '  '), ...title.map(span => (span.style === 'plain' ? styled('bold', span.text) : span))],
		...(under === '' ? [] : [[plain('    '), ...(team === null ? [styled('dim', under)] : [...team, styled('dim', context.showsCompany && role.company !== null ? ` · ${role.company}` : '')])]]),
		...hits.slice(0, mostHitsShown).map(({requirement, matches}): Line => {
			const room = context.columns - 6;
			const start = excerptStart(requirement.text, matches, room);
			const rich = richRequirement(textFrom(requirement, start), {have: context.have, matches: matches.map(([from, to]) => [from - start, to - start])});
			return [plain(`    ${weightSigns[requirement.weight]} ${start === 0 ? '' : '… '}`), ...cutLine(rich, start === 0 ? room : room - 2)];
		}),
	];
}

/** A requirement's text from an offset on, with the skills named there. */
function textFrom({text, skills}: Requirement, start: number): Pick<Requirement, 'text' | 'skills'> {
	if (start === 0) return {text, skills};
	return {
		text: text.slice(start),
		skills: skills.flatMap(skill => (skill.start === null || skill.end === null || skill.start < start ? [] : [{...skill, start: skill.start - start, end: skill.end - start}])),
	};
}

/** Whether {@link underTitle} says something: asked of every role, so without making the text. */
function hasLineUnderTitle({role: {team, company}}: RoleHit, {showsCompany}: ListContext): boolean {
	const shown = showsCompany ? company : null;
	return team !== null && shown !== null ? true : (team ?? shown ?? '') !== '';
}

function underTitle({role}: RoleHit, {showsCompany}: ListContext): string {
	return [role.team, showsCompany ? role.company : null].filter(part => part !== null).join(' · ');
}

/** The widths of the list of skills: name, bar, and a column a track. */
export type SkillColumns = {readonly name: number; readonly bar: number; readonly count: number; readonly tracks: readonly {readonly id: string; readonly name: string; readonly width: number}[]};

/** Widths that fit counts like "12/345": `roleCount` is the largest of them, a track's own that of its roles. */
export function skillColumns(columns: number, roleCount: number, tracks: readonly {readonly id: string; readonly name: string; readonly roleCount: number}[]): SkillColumns {
	const name = Math.max(18, Math.min(32, Math.floor(columns * 0.3)));
	const count = Math.max(9, countWidth(roleCount) + 2);
	// Two columns go to the sign of what the person has.
	const room = columns - 2 - name - count;
	const widths = tracks.map(track => Math.max(8, countWidth(track.roleCount) + 2, Math.min(12, displayWidth(track.name) + 2)));
	const bar = barWidth(room, room - widths.reduce((sum, width) => sum + width, 0));
	let left = room - bar;
	const shown = [];
	for (const [at, track] of tracks.entries()) {
		const width = widths[at]!;
		if (width > left) break;
		left -= width;
		shown.push({id: track.id, name: track.name, width});
	}
	return {name, bar, count, tracks: shown};
}

/** The bar gives way to the numbers of the tracks, which say more, where all of them fit then. */
function barWidth(room: number, spare: number): number {
	const wanted = Math.max(6, Math.min(22, Math.floor(room * 0.4)));
	if (spare < 0) return wanted;
	return spare < 6 ? 0 : Math.min(wanted, spare);
}

function countWidth(most: number): number {
	return 2 * String(most).length + 1;
}

/** The line above the list of skills. */
export function skillHeadLine({name, bar, count, tracks}: SkillColumns): Line {
	return [plain(' '.repeat(name + 2)), plain(padToWidth('all', bar + count)), ...tracks.map(track => plain(padToWidth(cutToWidth(track.name, track.width - 1), track.width)))];
}

/** The list of skills with its bars: how many of all roles, then of each track's. */
export function skillListItems({skills}: SkillList, columns: SkillColumns, have: ReadonlySet<string>): Items {
	return {
		keys: skills.map(({id}) => `skill ${id}`),
		begin: skills.length > 0 ? 0 : -1,
		targets: skills.map(({id}): Target => ({kind: 'skill', id})),
		heights: stackHeights(skills.map(() => 1)),
		linesOf: at => {
			const {id, name, roleCount, of, tracks} = skills[at]!;
			const filled = of === 0 || columns.bar === 0 ? 0 : Math.max(1, Math.round((columns.bar * roleCount) / of));
			return [
				[
					plain(have.has(id) ? '+ ' : '  '),
					styled(have.has(id) ? 'have' : 'plain', padToWidth(cutToWidth(name, columns.name - 1), columns.name)),
					styled('skill', padToWidth('█'.repeat(filled), columns.bar)),
					plain(padToWidth(` ${roleCount}/${of}`, columns.count)),
					...columns.tracks.map(track => plain(padToWidth(tracks[track.id] === undefined ? '' : `${tracks[track.id]!.roleCount}/${tracks[track.id]!.of}`, track.width))),
				],
			];
		},
	};
}
